import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/article/text.js';
import type { Citation } from '../../../src/model.js';
import { cpuTime } from '../../support/cpu-time.js';
import { ROOT } from '../../support/lectern.js';

/** Running text, so that what stands around it can be told from it. */
const A =
  'The mill stood by the river for two hundred years, and nobody in the valley could say who had built it.';
const B =
  'Then the flood came in the spring of the year, and in one night it took the wheel, the roof and the bridge.';
const C =
  'Today a plaque on the bank is all that is left, and the children of the village climb on the stones.';

const SHORT: ReadonlyMap<string, string> = new Map([
  [A, 'A'],
  [B, 'B'],
  [C, 'C'],
]);

const show = (text: string): readonly string[] =>
  readPlainText(text).passages.map((one) =>
    one.role === 'heading'
      ? `${'#'.repeat(one.level)} ${one.text}`
      : `${one.role}: ${SHORT.get(one.text) ?? one.text}`,
  );

describe('paragraphs', () => {
  test.each<readonly [text: string, ...texts: string[]]>([
    ['a\n\nb', 'a', 'b'],
    ['\n\n  a  \n \n\t\n  b\n\n', 'a', 'b'],
    ['a\nb\n  c', 'a b c'],
    ['# a\n\n- b', '# a', '- b'],
    [''],
    [' \n '],
    // Each line a paragraph.
    [`${A}${A}\n${B}${B}\n${C}${C}`, A + A, B + B, C + C],
    [
      'One is here.\nTwo is here.\nThree is here.\nFour is here.',
      'One is here.',
      'Two is here.',
      'Three is here.',
      'Four is here.',
    ],
    // Indented first lines.
    [
      '  One begins\nand ends here.\n  Two begins\nand ends\nhere too.',
      'One begins and ends here.',
      'Two begins and ends here too.',
    ],
    ['　一行目である。\n　二行目である。\nつづく\nつづく', '一行目である。', '二行目である。つづくつづく'],
    [
      '  A title\n  By Ann\n  One begins\nand goes on\nand ends here.\n  Two begins\nand ends\nhere too.',
      'A title',
      'By Ann',
      'One begins and goes on and ends here.',
      'Two begins and ends here too.',
    ],
    ['a line\n  of verse\nand one\n  more', 'a line of verse and one more'],
    // Items.
    ['- one\n- two\n  lines\n- three', '- one', '- two lines', '- three'],
    ['1. one\n2. two', '1. one', '2. two'],
    // Words broken at the end of a line.
    ['It is impor-\ntant, and important.', 'It is important, and important.'],
    ['A well-\nknown one, well-known.', 'A well-known one, well-known.'],
    ['Some thrill-\ning words.', 'Some thrill- ing words.'],
    ['a soft\u00ad\nened word', 'a soft\u00adened word'],
    ['One--\ntwo — \nthree', 'One--two — three'],
    ['水車は川の\nそばに', '水車は川のそばに'],
    // Lines drawn between paragraphs.
    ['a\n\n* * *\n\nb\n\n-----\n\nc', 'a', 'b', 'c'],
  ])('of %j', (text, ...texts) => {
    expect(show(text)).toEqual(texts.map((one) => `body: ${one}`));
  });
});

describe('headings', () => {
  const cases: Readonly<Record<string, readonly [text: string, ...passages: string[]]>> = {
    underlined: [
      `The mill\n========\n\nOne\n---\n${A}\n\nTwo\n---\n\n${B}`,
      'masthead: The mill',
      '# One',
      'body: A',
      '# Two',
      'body: B',
    ],
    'underlined and overlined': [
      `===\nOne\n===\n\n${A}\n\nTwo\n===\n\n${B}\n\n===\nIII\n===\n\n${C}`,
      '# One',
      'body: A',
      '## Two',
      'body: B',
      '# III',
      'body: C',
    ],
    chapters: [
      `CHAPTER I\n\nThe wheel\n\n${A}\n\nCHAPTER II. The flood\n\n${B}`,
      '# CHAPTER I The wheel',
      'body: A',
      '# CHAPTER II. The flood',
      'body: B',
    ],
    'chapters in other languages': [
      `Kapitel 1. Das Rad\n\n${A}\n\nKapitel 2. Die Flut\n\n${B}`,
      '# Kapitel 1. Das Rad',
      'body: A',
      '# Kapitel 2. Die Flut',
      'body: B',
    ],
    'numbers in numbers': [
      `1. The wheel\n\n1.1. What is it?\n\n${A}\n\n1.2. Who built it? Nobody\nin the valley knows, or do they?\n\n${B}\n\n2. The flood\n\n${C}`,
      '# 1. The wheel',
      '## 1.1. What is it?',
      'body: A',
      '## 1.2. Who built it? Nobody in the valley knows, or do they?',
      'body: B',
      '# 2. The flood',
      'body: C',
    ],
    'roman numbers': [
      `I. The wheel\n\n${A}\n\nII. The flood\n\n${B}`,
      '# I. The wheel',
      'body: A',
      '# II. The flood',
      'body: B',
    ],
    capitals: [
      `${A}\n\nTHE FLOOD\n\n${B}\n\nTHE PLAQUE\n\n${C}`,
      'body: A',
      '# THE FLOOD',
      'body: B',
      '# THE PLAQUE',
      'body: C',
    ],
    'short lines': [
      `${A}\n\nThe flood\n\n${B}\n\nThe plaque\n\n${C}`,
      'body: A',
      '# The flood',
      'body: B',
      '# The plaque',
      'body: C',
    ],
    'wide gaps, over two lines': [
      `THE HISTORY OF\nTHE MILL\n\n\n${A}\n\n${B}\n\n\n\n\nTHE FLOOD AND\nTHE PLAQUE.\n\n\n${B}\n\n${C}`,
      'masthead: THE HISTORY OF THE MILL',
      'body: A',
      'body: B',
      '# THE FLOOD AND THE PLAQUE.',
      'body: B',
      'body: C',
    ],
    'a table of contents': [
      `Contents\n\n1. The wheel ..... 3\n2. The flood\n   and what it took ..... 9\n\n1. The wheel\n\n${A}\n\n2. The flood and what it took\n\n${B}`,
      'links: Contents',
      'links: 1. The wheel ..... 3',
      'links: 2. The flood and what it took ..... 9',
      '# 1. The wheel',
      'body: A',
      '# 2. The flood and what it took',
      'body: B',
    ],
    'a table of contents, a blank line apart': [
      `1. The wheel\n\n2. The flood\n\n1. The wheel\n\n${A}\n\n2. The flood\n\n${B}`,
      'links: 1. The wheel',
      'links: 2. The flood',
      '# 1. The wheel',
      'body: A',
      '# 2. The flood',
      'body: B',
    ],
    // What is none.
    'numbered items': [
      '1. Apples\n\n2. Pears\n\n3. Plums',
      'body: 1. Apples',
      'body: 2. Pears',
      'body: 3. Plums',
    ],
    'numbered clauses': [
      '1.1 The Miller shall grind the corn that is brought;\n\n1.2 The Miller shall keep the wheel in order.',
      'body: 1.1 The Miller shall grind the corn that is brought;',
      'body: 1.2 The Miller shall keep the wheel in order.',
    ],
    'a sentence on a chapter': [
      'Chapter 3 describes the wheel.\n\nPart 2 of the talks ended.',
      'body: Chapter 3 describes the wheel.',
      'body: Part 2 of the talks ended.',
    ],
    'a table': ['Name   Value\n----   -----\nWheel  1', 'body: Name Value ---- ----- Wheel 1'],
    'short lines of speech': [
      `${A}\n\n“Who?”\n\n${B}\n\nNobody knew.\n\n${C}`,
      'body: A',
      'body: “Who?”',
      'body: B',
      'body: Nobody knew.',
      'body: C',
    ],
    'short lines in a row': [
      `${A}\n\nAnn Lee\n\nBo Ek\n\nOslo\n\n${B}`,
      'body: A',
      'body: Ann Lee',
      'body: Bo Ek',
      'body: Oslo',
      'body: B',
    ],
  };
  test.each(Object.entries(cases))('%s', (_, [text, ...passages]) => {
    expect(show(text)).toEqual(passages);
  });
});

describe('what stands around the story', () => {
  const cases: Readonly<Record<string, readonly [text: string, ...passages: string[]]>> = {
    'the name of the paper, the headline, byline and date': [
      `The Valley Times\n\nHow the mill was lost in a night\n\nBy Ann Lee and Bo Ek\n\nMarch 1, 2022 at 5:00 a.m.\n\n${A}\n\n${B}`,
      'masthead: The Valley Times',
      'masthead: How the mill was lost in a night',
      'byline: By Ann Lee and Bo Ek',
      'byline: March 1, 2022 at 5:00 a.m.',
      'body: A',
      'body: B',
    ],
    captions: [
      `${A}\n\nThe mill, left, in 1911. (Ann Lee/The Valley Times)\n\n${B}\n\nThe wheel. Photo: Bo Ek\n\n[Illustration: The bridge.]\n\n${C}`,
      'body: A',
      'caption: The mill, left, in 1911. (Ann Lee/The Valley Times)',
      'body: B',
      'caption: The wheel. Photo: Bo Ek',
      'caption: [Illustration: The bridge.]',
      'body: C',
    ],
    'a teaser': [
      `${A}\n\nValley towns weigh the price of another dam as the snow begins to melt\n\n${B}`,
      'body: A',
      'teaser: Valley towns weigh the price of another dam as the snow begins to melt',
      'body: B',
    ],
    'links at the end': [
      `${A}\n\n${B}\n\nRead more:\n\nWho pays for the dams? Nobody says.\n\nAnother mill`,
      'body: A',
      'body: B',
      'links: Read more:',
      'links: Who pays for the dams? Nobody says.',
      'links: Another mill',
    ],
    'links in the midst': [
      `${A}\n\nRelated\n\nAnother mill\n\n${B}${B}\n\nRead more: Who pays for the dams\n\n${C}`,
      'body: A',
      'links: Related',
      'links: Another mill',
      `body: ${B}${B}`,
      'links: Read more: Who pays for the dams',
      'body: C',
    ],
    'notes on the reporters': [
      `${A}\n\n${B}\n\nEk reported from Oslo.\n\nAnn Lee in Bergen contributed to this report.\n\n(Reporting by Bo Ek; editing by Ann Lee)`,
      'body: A',
      'body: B',
      'credit: Ek reported from Oslo.',
      'credit: Ann Lee in Bergen contributed to this report.',
      'credit: (Reporting by Bo Ek; editing by Ann Lee)',
    ],
    // What is the story's own.
    'a story that says who reported': [
      `Ek reported from Oslo.\n\n${A}\n\n${B}\n\n${C}\n\n${A}\n\n${B}`,
      'body: Ek reported from Oslo.',
      'body: A',
      'body: B',
      'body: C',
      'body: A',
      'body: B',
    ],
    'brackets with a stroke': [`${A}\n\n${B} (and/or both)`, 'body: A', `body: ${B} (and/or both)`],
    'a line that opens a list': [
      `${A}\n\nThe flood took these things from the valley, all of them in one night:\n\n${B}`,
      'body: A',
      'body: The flood took these things from the valley, all of them in one night:',
      'body: B',
    ],
    'a text whose paragraphs end in no full stop': [
      [A, B, C].map((one) => one.slice(0, -1)).join('\n\n'),
      ...[A, B, C].map((one) => `body: ${one.slice(0, -1)}`),
    ],
    'the licence of Project Gutenberg': [
      `The Project Gutenberg eBook of The Mill\n\nTitle: The Mill\n\nAuthor: Ann Lee\n\n*** START OF THE PROJECT GUTENBERG EBOOK THE MILL ***\n\nProduced by Bo Ek\n\n${A}\n\n*** END OF THE PROJECT GUTENBERG EBOOK THE MILL ***\n\nUpdated editions will replace it.`,
      'masthead: The Project Gutenberg eBook of The Mill',
      'masthead: Title: The Mill',
      'masthead: Author: Ann Lee',
      'masthead: *** START OF THE PROJECT GUTENBERG EBOOK THE MILL ***',
      'masthead: Produced by Bo Ek',
      'body: A',
      'credit: *** END OF THE PROJECT GUTENBERG EBOOK THE MILL ***',
      'credit: Updated editions will replace it.',
    ],
  };
  test.each(Object.entries(cases))('%s', (_, [text, ...passages]) => {
    expect(show(text)).toEqual(passages);
  });

  test.each<readonly [text: string, citation: Citation]>([
    [
      `The Valley Times\n\nHow the mill was lost\n\nBy Ann Lee and Bo Ek\n\n${A}`,
      { title: 'How the mill was lost', byline: 'Ann Lee and Bo Ek', publisher: 'The Valley Times' },
    ],
    [`How the mill was lost\n\n${A}`, { title: 'How the mill was lost' }],
    [`Von Ann Lee | Oslo\n\n${A}`, { byline: 'Ann Lee' }],
    [`The mill\n========\n\nOne\n---\n\n${A}`, { title: 'The mill' }],
    [
      `Title: The Mill\nAuthor: Ann Lee\n*** START OF THIS PROJECT GUTENBERG EBOOK THE MILL ***\n\n${A}`,
      { title: 'The Mill', byline: 'Ann Lee' },
    ],
    [`${A}\n\n${B}`, {}],
  ])('%j is cited as %j', (text, citation) => {
    expect(readPlainText(text).citation).toEqual(citation);
  });
});

test.each<readonly [name: string, text: string]>([
  ['a line of blanks', `a${' '.repeat(1_000_000)}b`],
  ['marks', '#'.repeat(200_000)],
  ['a mark on each line', '#\n\n'.repeat(30_000)],
  ['a number on each line', '1. A\n\n'.repeat(30_000)],
  ['brackets', '('.repeat(200_000)],
  ['capitals', 'A'.repeat(200_000)],
  ['names', `By ${'Ann Lee, '.repeat(30_000)}`],
  ['broken words', 'impor-\ntant '.repeat(30_000)],
  ['dots', '. '.repeat(100_000)],
])('%s take no time', (_, text) => {
  const start = cpuTime();
  readPlainText(text);
  expect(cpuTime() - start).toBeLessThan(2000);
});

const SHARED = join(ROOT, '../shared');

test.skipIf(!existsSync(join(SHARED, 'articles/putin-beijing.txt')))(
  'the first article: what stands around its story (skipped where ../shared/articles/putin-beijing.txt is not there)',
  () => {
    const { citation, passages } = readPlainText(
      readFileSync(join(SHARED, 'articles/putin-beijing.txt'), 'utf8'),
    );
    expect(passages.flatMap(({ role }, index) => (role === 'body' ? [] : [`${index} ${role}`]))).toEqual([
      '0 masthead',
      '1 masthead',
      '2 caption',
      '6 teaser',
      '18 teaser',
      '33 credit',
      '34 links',
      '35 links',
      '36 links',
      '37 links',
    ]);
    expect(citation.publisher).toBe('The Washington Post');
    expect(citation.title).toBe(passages[1]?.text);
  },
);

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\(\s*continued\s*\)/gu, 'continued')
    .replace(/[^\p{L}\p{N}]+/gu, '');

test.skipIf(!existsSync(join(SHARED, 'corpus'))).each([
  ['debian-faq.de', 1, 1],
  ['debian-faq.en', 1, 1],
  ['debian-faq.fr', 1, 1],
  ['entre-nous.fr', 0.95, 0.98],
  ['critical-historical-essays', 0.95, 0.4],
])('%s has its headings (skipped where ../shared/corpus is not there)', (name, precision, recall) => {
  const texts = join(SHARED, 'corpus/texts');
  const truth: readonly [number, string][] = JSON.parse(
    readFileSync(join(texts, 'truth', `${name}.outline.json`), 'utf8'),
  );
  const left = truth.map(([, text]) => fold(text));
  const found = readPlainText(readFileSync(join(texts, 'plain', `${name}.txt`), 'utf8')).passages.filter(
    ({ role }) => role === 'heading',
  );
  const right = found.filter(({ text }) => {
    const at = left.indexOf(fold(text));
    return at >= 0 && left.splice(at, 1).length > 0;
  });
  expect(right.length / found.length).toBeGreaterThanOrEqual(precision);
  expect(right.length / truth.length).toBeGreaterThanOrEqual(recall);
});
