import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../../src/outline/draft/facts.js';
import { draftPoints, titleFact } from '../../../../src/outline/draft/points.js';
import { factOf } from '../../../support/fact.js';

describe('the title', () => {
  test.each<readonly [what: string, facts: readonly Fact[], title: string | undefined]>([
    ['none where nothing can be one', [factOf('a', 9)], undefined],
    [
      'the best that can',
      [factOf('a', 9), factOf('b', 8, { headline: 'B' }), factOf('c', 7, { headline: 'C' })],
      'b',
    ],
    ['none that cannot stand on a slide', [factOf('a', 0, { headline: 'A' })], undefined],
    [
      'a third of the best is too faint',
      [factOf('a', 9), factOf('b', 3, { headline: 'B', alone: false })],
      undefined,
    ],
    ['unless it stands alone', [factOf('a', 9), factOf('b', 3, { headline: 'B' })], 'b'],
    ['more than a third need not', [factOf('a', 9), factOf('b', 3.1, { headline: 'B', alone: false })], 'b'],
  ])('is %s', (_, facts, title) => {
    expect(titleFact(facts)?.point).toBe(title);
  });
});

const pointsOf = (facts: readonly Fact[], topic?: string): readonly string[] | undefined =>
  draftPoints(facts, topic, 'en')?.blocks.flatMap((block) => (block.kind === 'points' ? block.points : []));

describe('the points', () => {
  test.each<readonly [what: string, facts: readonly Fact[], points: readonly string[] | undefined]>([
    ['none where nothing can stand on a slide', [factOf('a', 0)], undefined],
    ['in the order of the text', [factOf('a', 1), factOf('b', 2), factOf('c', 0)], ['a', 'b']],
    [
      'four at the most, the best',
      'abcde'.split('').map((name, at) => factOf(name, 9 - (at === 1 ? 5 : 0), { size: 1 })),
      ['a', 'c', 'd', 'e'],
    ],
    [
      '56 words',
      [factOf('a', 9, { size: 28 }), factOf('b', 8, { size: 28 }), factOf('c', 7, { size: 1 })],
      ['a', 'b'],
    ],
    [
      'one that is too long is passed over',
      [factOf('a', 9), factOf('b', 8, { size: 29 }), factOf('c', 7)],
      ['a', 'c'],
    ],
    ['unless there is no other', [factOf('a', 9, { size: 60 }), factOf('b', 8, { size: 29 })], ['a']],
    [
      'beyond two, none that is much fainter',
      [factOf('a', 10), factOf('b', 1), factOf('c', 1.9)],
      ['a', 'c'],
    ],
    ['but a fifth is enough', [factOf('a', 10), factOf('b', 9), factOf('c', 2)], ['a', 'b', 'c']],
    [
      'none that says much of what another says',
      [
        factOf('a', 9, { stems: new Set('uvwxy') }),
        factOf('b', 8, { stems: new Set('uvwx') }),
        factOf('c', 7, { stems: new Set('uvwzz') }),
      ],
      ['a'],
    ],
    [
      'six tenths in common are not too much',
      [factOf('a', 9, { stems: new Set('uvwxy') }), factOf('b', 8, { stems: new Set('uvwkl') })],
      ['a', 'b'],
    ],
    [
      'nor of what the title says',
      [
        factOf('a', 9, { headline: 'A', stems: new Set('uvwxy') }),
        factOf('b', 8, { stems: new Set('uvwx') }),
        factOf('c', 7),
      ],
      ['c'],
    ],
  ])('are %s', (_, facts, points) => {
    expect(pointsOf(facts)).toEqual(points);
  });

  test('have less room below a title of two lines', () => {
    const facts = [factOf('a', 9, { size: 26 }), factOf('b', 8, { size: 26 })];
    expect(pointsOf(facts, 'T'.repeat(42))).toEqual(['a', 'b']);
    expect(pointsOf(facts, 'T'.repeat(43))).toEqual(['a']);
  });
});

test('a slide names its paragraphs, and has in its notes what it does not show in full', () => {
  const facts = [
    factOf('a', 9, { headline: 'A', paragraph: 2 }),
    factOf('b', 8, { paragraph: 1, text: 'b, which is more.' }),
    factOf('c', 7, { paragraph: 2 }),
  ];
  expect(draftPoints(facts, 'Topic', 'en')).toEqual({
    title: 'A',
    from: [{ key: 'mill', paragraphs: [1, 2] }],
    blocks: [{ kind: 'points', points: ['b', 'c'] }],
    notes: ['Paragraphs 2 and 1.', 'a.', 'b, which is more.'],
  });
  expect(draftPoints([factOf('a', 9, { headline: 'a' })], 'Topic', 'en')).toEqual({
    title: 'a',
    from: [{ key: 'mill', paragraphs: [1] }],
    blocks: [],
    notes: ['Paragraph 1.'],
  });
  expect(draftPoints([factOf('a', 9)], undefined, 'en')).not.toHaveProperty('title');
});
