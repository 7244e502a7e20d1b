import { expect, test } from 'vitest';
import type { Fact, Matter } from '../../../../src/outline/draft/facts.js';
import { draftSection, runsOf } from '../../../../src/outline/draft/section.js';
import type { Voice } from '../../../../src/outline/draft/voices.js';
import { factOf } from '../../../support/fact.js';

const matterOf = (facts: readonly Fact[], paragraphs: readonly string[] = []): Matter => ({
  key: 'mill',
  title: 'The mill',
  paragraphs,
  facts,
  size: 0,
});

const voiceIn = (paragraph: number, words: string): Voice => ({
  key: 'mill',
  paragraph,
  words,
  source: words,
  by: 'Ada Miller',
  score: 1,
});

test('a section is cut into runs of about the same weight, without the paragraphs that are not at hand', () => {
  const facts = [1, 2, 3, 4].map((paragraph) => factOf(`f${paragraph}`, 1, { paragraph }));
  const runs = runsOf(matterOf(facts, ['One two three.', '', 'One two.', 'One.']), 2);
  expect(runs.map(({ paragraphs }) => paragraphs)).toEqual([[1], [3, 4]]);
  expect(runs.map((run) => run.facts.map(({ point }) => point))).toEqual([['f1'], ['f3', 'f4']]);
});

/** The lead of a part whose facts all make one slide, or none. */
const leadOf = (facts: readonly Fact[], isSlide: boolean): string | undefined =>
  draftSection(
    matterOf(facts),
    { runs: isSlide ? [{ paragraphs: [1], facts }] : [], topics: [undefined], voices: [] },
    'en',
  ).lead;

test.each<readonly [what: string, isSlide: boolean, facts: readonly Fact[], lead: string | undefined]>([
  ['the best where there is no slide', false, [factOf('a', 1), factOf('b', 2)], 'b'],
  ['of those that stand alone', false, [factOf('a', 1), factOf('b', 2, { alone: false })], 'a'],
  ['and are not too long', false, [factOf('a', 1, { size: 22 }), factOf('b', 2, { size: 23 })], 'a'],
  [
    'else whatever can stand on a slide',
    false,
    [factOf('a', 0), factOf('b', 2, { size: 23 }), factOf('c', 1, { alone: false })],
    'b',
  ],
  ['none where nothing can', false, [factOf('a', 0)], undefined],
  ['none that its slide needs', true, [factOf('a', 2), factOf('b', 1)], undefined],
  [
    'the best that its slide can do without',
    true,
    [factOf('a', 1), factOf('b', 2), factOf('c', 1), factOf('d', 0)],
    'b',
  ],
  [
    'not its title, which counts too',
    true,
    [factOf('a', 3, { headline: 'A' }), factOf('b', 2), factOf('c', 1)],
    undefined,
  ],
  ['nor one that cannot lead', true, [factOf('a', 3, { alone: false }), factOf('b', 2), factOf('c', 1)], 'b'],
  [
    'nor one that is much fainter',
    true,
    [factOf('a', 3, { alone: false }), factOf('b', 1), factOf('c', 1)],
    undefined,
  ],
])('the lead of a part is %s', (_, isSlide, facts, lead) => {
  expect(leadOf(facts, isSlide)).toBe(lead);
});

test('a lead is no point of its slide, and its notes say where it is from', () => {
  const facts = [factOf('a', 1), factOf('b', 2, { paragraph: 2, text: 'b, and more.' }), factOf('c', 1)];
  const part = draftSection(
    matterOf(facts),
    { runs: [{ paragraphs: [1, 2], facts }], topics: [undefined], voices: [] },
    'en',
  );
  expect(part).toMatchObject({
    title: 'The mill',
    key: 'mill',
    lead: 'b',
    notes: ['Paragraph 2.', 'b, and more.'],
  });
  expect(part.slides.map(({ blocks }) => blocks)).toEqual([[{ kind: 'points', points: ['a', 'c'] }]]);
});

test.each<
  readonly [
    what: string,
    facts: readonly Fact[],
    voices: readonly Voice[],
    slides: readonly (readonly string[])[],
  ]
>([
  [
    'a slide of its own beside several points',
    [factOf('a', 1), factOf('b', 1)],
    [voiceIn(1, 'q')],
    [['a', 'b'], ['q']],
  ],
  ['the slide of a lone point', [factOf('a', 1)], [voiceIn(1, 'q'), voiceIn(1, 'r')], [['q', 'a'], ['r']]],
  ['a slide of its own where there is no point', [factOf('a', 0)], [voiceIn(1, 'q')], [['q']]],
  ['no slide of another paragraph', [factOf('a', 1)], [voiceIn(2, 'q')], [['a']]],
  [
    'none of its words as a point',
    [factOf('a', 1), factOf('said q', 1)],
    [voiceIn(1, 'said q')],
    [['said q', 'a']],
  ],
])('a quotation gets %s', (_, facts, voices, slides) => {
  const runs = [{ paragraphs: [1], facts }];
  const part = draftSection(matterOf(facts), { runs, topics: [undefined], voices }, 'en');
  const shown = part.slides.map(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'points' ? block.points : block.kind === 'quote' ? [block.words] : [],
    ),
  );
  expect(shown).toEqual(slides);
});

test('a lone point and its quotation stand on the paragraphs of both, and have the notes of both', () => {
  const facts = [factOf('a', 1, { paragraph: 2, text: 'a, and more.' })];
  const plan = { runs: [{ paragraphs: [1, 2], facts }], topics: [undefined], voices: [voiceIn(1, 'q')] };
  expect(draftSection(matterOf(facts), plan, 'en').slides).toMatchObject([
    { from: [{ key: 'mill', paragraphs: [1, 2] }], notes: ['Paragraph 2.', 'a, and more.', 'Paragraph 1.'] },
  ]);
});

test.each<readonly [what: string, paragraphs: readonly string[], slide: object]>([
  [
    'a list its first short items',
    ['One.', '', 'Two.', 'w '.repeat(13), 'w '.repeat(12).trim(), 'Four.', 'Five.', 'Six.'],
    { blocks: [{ kind: 'points', points: ['One', 'Two', 'w '.repeat(12).trim(), 'Four', 'Five'] }] },
  ],
  ['what has none its name', ['w '.repeat(13)], { title: 'The mill', blocks: [] }],
])('of a section without a sentence is shown: of %s', (_, paragraphs, slide) => {
  const part = draftSection(matterOf([], paragraphs), { runs: [], topics: [], voices: [] }, 'en');
  expect(part.slides).toEqual([{ from: [{ key: 'mill', paragraphs: [] }], notes: [], ...slide }]);
});
