import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/markdown/text.js';
import { ARTICLE, deckOf } from '../../support/deck.js';
import { sketch } from '../../support/sketch.js';

const idsOf = (source: string): readonly string[] => deckOf(source).slides.map(({ id }) => id);

describe('ids', () => {
  test.each([
    [
      'are made of the titles',
      '# Größe\n## What *Beijing’s* called\n## 北京',
      ['größe', 'what-beijings-called', '北京'],
    ],
    ['are the ones that are written', '# A {#part}\n## B {#b-1}', ['part', 'b-1']],
    ['are numbered where titles are the same', '## A\n## A\n## A', ['a', 'a-2', 'a-3']],
    ['are no bare numbers', '## 2022\n## 2022', ['slide-2022', 'slide-2022-2']],
    [
      'are made of the first words where there is no title',
      'One two *three* four\nfive six seven eight nine',
      ['one-two-three-four-five-six-seven-eight'],
    ],
    [
      'are there where there are no words',
      '## 🎿\n## ![](a.png)\n## {.own}\n\n![](a.png)',
      ['slide', 'slide-2', 'slide-3'],
    ],
    [
      'of Lectern’s own slides do not depend on the title',
      '---\ntitle: x\n---\n## Title',
      ['title', 'title-2'],
    ],
  ])('%s', (_, source, ids) => {
    expect(idsOf(source)).toEqual(ids);
    expect(deckOf(source).told).toEqual([]);
  });

  test('that are taken or bare numbers are told', () => {
    expect(deckOf('## A {#b}\n## B {#b}\n## C {#7}').told).toMatchInlineSnapshot(`
      [
        "deck.md:2:7: error id-twice: The id "b" is another slide's already. Give this one an id of its own.",
        "deck.md:3:7: error attribute-value: The id "7" is a bare number, which means a place in the deck. Put a letter before it.",
      ]
    `);
    expect(idsOf('## A {#b}\n## B {#b}\n## C {#7}')).toEqual(['b', 'b-2', 'slide-7']);
  });

  test('that are written are kept, whatever an earlier title would have made', () => {
    expect(idsOf('## Echo\n## B {#echo}')).toEqual(['echo-2', 'echo']);
    expect(deckOf('## Echo\n## B {#echo}').told).toEqual([]);
  });
});

/** Draws parts as `number title: kind name, kind name`. */
const partsOf = (source: string, article?: typeof ARTICLE): readonly string[] =>
  deckOf(source, article).deck.parts.map(
    ({ number, title, slides }) =>
      `${number ?? '-'} ${title ? plainText(title) : '-'}: ${slides.map(({ kind, name }) => `${kind} ${name}`).join(', ')}`,
  );

test.each([
  [
    'slides before the first part have one without a title',
    '## A\n# B\n## C\n# D',
    ['- -: content A', '1 B: part B, content C', '2 D: part D'],
  ],
  ['a title in the settings makes a title slide', '---\ntitle: T\n---\n# A', ['- -: title T', '1 A: part A']],
  ['an empty outline has no parts', '', []],
])('%s', (_, source, parts) => {
  expect(partsOf(source)).toEqual(parts);
});

test('a deck on an article ends with its sources, unless they are switched off', () => {
  expect(partsOf('# A', ARTICLE)).toEqual(['1 A: part A', '- -: sources Sources']);
  expect(partsOf('---\nsources: false\n---\n# A', ARTICLE)).toEqual(['1 A: part A']);
  expect(partsOf('# A')).toEqual(['1 A: part A']);
});

test('many sections take several slides of sources, those that are skipped none', () => {
  const [first, ...others] = ARTICLE.sections;
  const section = (index: number) => ({ ...first, key: `s${index}`, title: `${index}`, paragraphs: [] });
  const sections = [...Array.from({ length: 25 }, (_, index) => section(index)), ...others.slice(2)];
  const count = (skip: string): number =>
    deckOf(`---\nskip: {${skip}}\n---\n## A`, { ...ARTICLE, sections }).slides.filter(
      ({ kind }) => kind === 'sources',
    ).length;
  expect([count(''), count('s0: why')]).toEqual([3, 2]);
});

test('slides are numbered through, titles included', () => {
  const { slides } = deckOf('---\ntitle: T\n---\n# A\n## B', ARTICLE);
  expect(slides.map(({ number, line }) => [number, line])).toEqual([
    [1, 0],
    [2, 4],
    [3, 5],
    [4, 0],
  ]);
});

test.each([
  ['---\ntitle: T\n---\n## A', 'T'],
  ['a\n\n## A *b*\n\n# C', 'A b'],
  ['a', 'deck.md'],
])('the deck %j is called %s', (source, title) => {
  expect(deckOf(source).deck.title).toBe(title);
});

test.each([
  ['&nbsp; A *b*\\\nc\n---', 'A b c'],
  ['&nbsp; a\nb', 'a b'],
  ['## A ![b](c.png)', 'A b'],
])('the slide %j is named %s', (source, name) => {
  expect(deckOf(source).slides[0]?.name).toBe(name);
});

describe('notes', () => {
  const notesOf = (source: string) =>
    deckOf(source).slides.map(({ kind, notes, blocks }) => [kind, sketch(notes).join(' / '), blocks.length]);
  const NOTES = '::: notes\na\n:::\n';

  test.each([
    ['are taken off their slide', `## A\n\nb\n\n${NOTES}`, [['content', '6 paragraph "a"', 1]]],
    ['may be several', `## A\n${NOTES}${NOTES}`, [['content', '3 paragraph "a" / 6 paragraph "a"', 0]]],
    [
      'before the first slide are the title’s',
      `---\ntitle: T\n---\n${NOTES}\n## A`,
      [
        ['title', '5 paragraph "a"', 0],
        ['content', '', 0],
      ],
    ],
    [
      'on a slide of their own are not',
      `---\ntitle: T\n---\n## {#b}\n${NOTES}`,
      [
        ['title', '', 0],
        ['content', '6 paragraph "a"', 0],
      ],
    ],
    [
      'beside words before the first slide are not',
      `---\ntitle: T\n---\nb\n\n${NOTES}`,
      [
        ['title', '', 0],
        ['content', '7 paragraph "a"', 1],
      ],
    ],
  ])('%s', (_, source, slides) => {
    expect(notesOf(source)).toEqual(slides);
    expect(deckOf(source).told).toEqual([]);
  });

  test('an empty slide at the beginning is not lost', () => {
    expect(notesOf('---\ntitle: T\n---\n## {.own}\n\n## B')).toHaveLength(3);
  });
});

test('what is the presenter’s own stands on nothing', () => {
  const { slides } = deckOf('# A {section=visit}\n## B {.own}\n## C {.own from=words}', ARTICLE);
  expect(slides.map(({ own, grounds }) => [own, grounds.length])).toEqual([
    [false, 1],
    [true, 0],
    [true, 0],
    [false, 0],
  ]);
});
