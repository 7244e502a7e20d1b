import { expect, test } from 'vitest';
import { checkSectionOrder } from '../../../src/check/section-order.js';
import type { Article } from '../../../src/model.js';
import { printProblem } from '../../../src/problem.js';
import { ARTICLE, deckOf } from '../../support/deck.js';

const tellOutline = (outline: string, article: Article | undefined = ARTICLE): readonly string[] =>
  checkSectionOrder(deckOf(outline, article).deck).map((problem) =>
    printProblem(problem).replace('deck.md:', ''),
  );

/** Makes a slide of each section, in this order; `own` is of none. */
const tell = (...keys: readonly string[]): readonly string[] =>
  tellOutline(
    keys
      .map((key, index) => `## S${index + 1} {${key === 'own' ? '.own' : `section=${key}`}}\n\na\n`)
      .join('\n'),
  );

/** The names of the slides that are told. */
const moved = (...keys: readonly string[]): string =>
  [...(tell(...keys)[0] ?? '').matchAll(/"(S\d+)"| (and others)/g)]
    .map(([, slide, others]) => slide ?? others)
    .join(' ');

test.each([
  ['the article’s order', ['visit', 'words', 'größe']],
  ['several slides of one section', ['visit', 'visit', 'größe', 'größe']],
  ['slides of none', ['words', 'own', 'größe']],
])('%s is no matter', (_, keys) => {
  expect(tell(...keys)).toEqual([]);
});

test('the fewest slides that stand elsewhere are told, once for the deck', () => {
  expect(tell('größe', 'visit', 'visit', 'words')).toEqual([
    '1:1: hint section-order: 1 of 4 slides stand elsewhere in the deck than their sections in the article: "S1" (größe). Move them, unless the order is meant.',
  ]);
  expect(tell('visit', 'größe', 'words', 'visit')).toEqual([
    '9:1: hint section-order: 2 of 4 slides stand elsewhere in the deck than their sections in the article: "S3" (words), "S4" (visit). Move them, unless the order is meant.',
  ]);
});

test.each([
  ['one that comes too late', 'visit words größe visit', 'S4'],
  ['one that comes too early', 'größe visit words words', 'S1'],
  ['the fewer of two that cross', 'words words visit visit visit', 'S1 S2'],
  ['the later of two that cross, where they are as many', 'words visit', 'S2'],
  ['what stands between two that are right', 'visit größe words größe', 'S3'],
  ['each one that goes back', 'visit words visit words visit größe', 'S3 S5'],
  ['four', 'größe words größe words visit visit visit visit visit', 'S1 S2 S3 S4'],
  [
    'no more than four, and that there are others',
    'größe größe größe größe größe visit visit visit visit visit visit',
    'S1 S2 S3 S4 and others',
  ],
])('told is %s', (_, keys, told) => {
  expect(moved(...keys.split(' '))).toBe(told);
});

test('the line says how many there are, and where each is from', () => {
  expect(tell('größe', 'größe', 'größe', 'größe', 'words', ...Array<string>(6).fill('visit'))).toEqual([
    '1:1: hint section-order: 5 of 11 slides stand elsewhere in the deck than their sections in the article: "S1" (größe), "S2" (größe), "S3" (größe), "S4" (größe) and others. Move them, unless the order is meant.',
  ]);
});

const LATER = '\n\n## B {section=visit}\n\nb\n\n## C {section=words}\n\nc\n';
test.each([
  ['a slide of one section', `## A {section=größe}\n\na${LATER}`, 1],
  ['a slide of several sections', `## A {from="größe, visit"}\n\na${LATER}`, 0],
  ['a slide of people', `## A {section=größe}\n\n::: people\n- **Ada** miller\n:::${LATER}`, 0],
  ['a slide of dates', `## A {section=größe}\n\n::: timeline\n- **1874** built\n:::${LATER}`, 0],
  ['people below other words', `## A {section=größe}\n\na\n\n::: people\n- **Ada** miller\n:::${LATER}`, 0],
  ['a slide of figures', `## A {section=größe}\n\n::: stats\n- **4** wheels\n:::${LATER}`, 1],
  ['the opening of a part', `# A {section=größe}${LATER}`, 0],
])('%s: %#', (_, outline, count) => {
  expect(tellOutline(outline)).toHaveLength(count);
});

test('without an article there is no order', () => {
  expect(tellOutline('## A\n\na\n\n## B\n\nb', undefined)).toEqual([]);
});
