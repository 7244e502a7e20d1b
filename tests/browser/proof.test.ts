import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileDeck } from '../../src/commands/compile-deck.js';
import { findDecks } from '../../src/commands/decks.js';
import { writePage } from '../../src/commands/output.js';
import { factsOf } from '../../src/export/facts.js';
import { makePaper } from '../../src/export/paper.js';
import { type Printed, printPdf } from '../../src/export/pdf.js';
import { provePdf } from '../../src/export/prove.js';
import type { Deck } from '../../src/model.js';
import { dictOf, isText, type PdfDict, type PdfValue, textOf } from '../../src/pdf/value.js';
import { printProblem } from '../../src/problem.js';
import { alterPdf, alterStream } from '../support/alter-pdf.js';
import { useBrowser } from '../support/browser.js';
import { makeFolder, removeFolder, writeFiles } from '../support/lectern.js';

const OUTLINE = `---
title: The mill
lang: en
author: [Ada Miller, Bo Baker]
description: How it turns.
keywords: [mills, water]
date: 2022-02-01
---

# Water {#water}

## What it does {#does}

It turns 12 wheels, see [the plan](#plan).[^1]

- One
- Two

[^1]: As [a letter](https://example.org/letter) says.

## The plan {#plan}

![A wheel](wheel.svg)

## How fast {#fast}

| Wheel | Turns |
|---|---|
| Old | 7 |

## Étage 3 {#last}

Größe und \`code\`, and a formula: $a^2$.
`;

const WHEEL =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="18" fill="#345"/></svg>';

const browser = useBrowser();
let deck: Deck;
let printed: Printed;
/** The finished PDF. */
let whole: Uint8Array;

beforeAll(async () => {
  const made = await print();
  deck = made.deck;
  printed = made.printed;
  const paper = makePaper(printed.pdfs, deck, printed.sheets);
  expect(paper.problems).toEqual([]);
  whole = paper.pdf;
});

/** Prints the deck, with a style sheet of its own. */
async function print(css = ''): Promise<{ readonly deck: Deck; readonly printed: Printed }> {
  const cwd = await makeFolder();
  try {
    await writeFiles(join(cwd, 'slides/mill'), {
      'outline.md': OUTLINE,
      'wheel.svg': WHEEL,
      ...(css && { 'theme.css': css }),
    });
    const [place] = await findDecks(['mill'], cwd);
    if (!place) throw new Error('There is no deck.');
    const options = { cwd, browser: { environment: process.env } };
    const { made, problems } = await compileDeck(place, options, async () => browser());
    if (!made) throw new Error(problems.map(printProblem).join('\n'));
    await writePage(made.compiled.page, join(cwd, 'page'));
    return {
      deck: made.compiled.deck,
      printed: await printPdf(browser(), [join(cwd, 'page/index.html')]),
    };
  } finally {
    await removeFolder(cwd);
  }
}

const prove = (pdf: Uint8Array, sheets = printed.sheets) => provePdf(pdf, deck, factsOf(deck), sheets);

/** What is told of a PDF: the line, the level, the rule, and the fact. */
const told = (pdf: Uint8Array, sheets = printed.sheets): readonly string[] =>
  prove(pdf, sheets).problems.map(
    ({ level, rule, what, place }) => `${place.line} ${level} ${rule}: ${what}`,
  );

describe('what a style sheet does to paper is told, with the slide', () => {
  test.each([
    [
      'a slide that is left out',
      '#plan { display: none !important; }',
      [
        '21 error pdf-pages: The PDF has 5 pages for 6 slides; they part at the slide "The plan", or the one before it.',
      ],
    ],
    [
      'a slide that runs over',
      '#plan { block-size: 1000px !important; max-block-size: none !important; overflow: visible !important; }',
      [
        '25 error pdf-pages: The PDF has 7 pages for 6 slides; they part at the slide "How fast", or the one before it.',
      ],
    ],
    [
      'a page size of its own',
      '@page { size: A4 !important; }',
      [
        `1 error pdf-size: The page of the slide "The mill" (and of 5 more) is 595 x 842 pt; the deck's size is 960 x 540 pt.`,
      ],
    ],
    [
      'a blank slide',
      '#plan * { visibility: hidden !important; }',
      ['21 error pdf-blank: The page of the slide "The plan" shows nothing of it.'],
    ],
    [
      'text and a link that are hidden',
      '#does li { visibility: hidden !important; }',
      [
        '12 error pdf-text: The page of the slide "What it does" departs from what is written from "One Two 1As a letter says." on.',
        '12 error pdf-links: The page of the slide "What it does" has no link to "https://example.org/letter".',
      ],
    ],
    [
      'a number that is another',
      '#fast td { visibility: hidden; } #fast td:first-child::before { content: "Old 8"; visibility: visible; }',
      ['25 error pdf-text: The page of the slide "How fast" departs from what is written from "Old 7" on.'],
    ],
  ] as const)('%s', async (_, css, wanted) => {
    const { printed } = await print(`@media print { ${css} }`);
    expect(told(makePaper(printed.pdfs, deck, printed.sheets).pdf, printed.sheets)).toEqual(wanted);
  });
});

type Change = Parameters<typeof alterPdf>[1];

/** Changes each dictionary that has an entry of a value. */
const where =
  (key: string, value: PdfValue, entries: Readonly<Record<string, PdfValue>>): Change =>
  (dict) => {
    const found = dict.get(key);
    const same = isText(found) && isText(value) ? found.bytes === value.bytes : found === value;
    return same ? entries : undefined;
  };

const whereMono =
  (key: string, entries: Readonly<Record<string, PdfValue>>): Change =>
  (dict) =>
    String(dict.get(key)).endsWith('+IBMPlexMono-Regular') ? entries : undefined;

describe('a file that is not what it must be is told', () => {
  test.each([
    [
      'another title',
      where('Creator', textOf('Lectern'), { Title: textOf('The hill') }),
      ['1 error pdf-title: The PDF gives as its title "The hill", not "The mill".'],
    ],
    [
      'no language',
      where('Type', '/Catalog', { Lang: undefined }),
      ['1 error pdf-title: The PDF gives as its language "", not "en".'],
    ],
    [
      'a bookmark in other words',
      where('Title', textOf('The plan'), { Title: textOf('THE PLAN') }),
      [`1 error pdf-outline: The PDF's bookmark 4 is "  THE PLAN (page 4)", not "  The plan (page 4)".`],
    ],
    [
      'a bookmark that leads nowhere',
      where('Title', textOf('The plan'), { Dest: undefined }),
      [`1 error pdf-outline: The PDF's bookmark 4 is "  The plan (page 0)", not "  The plan (page 4)".`],
    ],
    [
      'a link that leads nowhere',
      where('Contents', textOf('The plan'), { Dest: undefined }),
      [
        '12 error pdf-links: The page of the slide "What it does" has a link to "nowhere" that its slide does not have.',
        '12 error pdf-links: The page of the slide "What it does" has no link to "page 4".',
      ],
    ],
    [
      'a page of another size',
      where('StructParents', 3, { MediaBox: [0, 0, 960, 500] }),
      [
        `21 error pdf-size: The page of the slide "The plan" is 960 x 500 pt; the deck's size is 960 x 540 pt.`,
      ],
    ],
    [
      'no tags',
      where('Type', '/Catalog', { StructTreeRoot: undefined }),
      ['1 error pdf-tags: The page of the slide "The mill" (and of 5 more) has no tags.'],
    ],
    [
      'a heading that is none',
      (dict: PdfDict) => (dict.get('S') === '/H2' ? { S: '/P' } : undefined),
      [
        '12 error pdf-tags: The page of the slide "What it does" has no tag for the heading "What it does".',
        '21 error pdf-tags: The page of the slide "The plan" has no tag for the heading "The plan".',
        '25 error pdf-tags: The page of the slide "How fast" has no tag for the heading "How fast".',
        '31 error pdf-tags: The page of the slide "Étage 3" has no tag for the heading "Étage 3".',
      ],
    ],
    [
      'a picture without its text',
      where('Alt', textOf('A wheel'), { Alt: undefined }),
      ['21 error pdf-tags: The page of the slide "The plan" has no tag for the picture "A wheel".'],
    ],
    [
      'a font that is not carried',
      whereMono('FontName', { FontFile2: undefined }),
      ['31 error pdf-fonts: The page of the slide "Étage 3" does not carry its font "IBMPlexMono-Regular".'],
    ],
    [
      'a font that is drawn',
      whereMono('BaseFont', { Subtype: '/Type3' }),
      [
        '31 warning pdf-fonts: The page of the slide "Étage 3" draws letters instead of setting them, as Type 3: "IBMPlexMono-Regular".',
      ],
    ],
  ] as const)('%s', (_, change, wanted) => {
    expect(told(alterPdf(whole, change))).toEqual(wanted);
  });

  test('one that is cut off, and one that is none', () => {
    const rule = '1 error pdf-broken: The PDF cannot be read back: the PDF has no end.';
    expect(told(whole.subarray(0, whole.length / 2))).toEqual([rule]);
    expect(told(new Uint8Array(10))).toEqual([rule]);
  });
});

describe('a PDF claims to be PDF/UA where it breaks none of the conditions that are checked', () => {
  const conditions = (pdf: Uint8Array): readonly string[] => [
    ...new Set(prove(pdf).breaches.map(({ condition }) => condition)),
  ];

  test('as it does when it is finished, and does not before', () => {
    expect(conditions(whole)).toEqual([]);
    expect(conditions(printed.pdfs[0] ?? whole)).toEqual([
      '01-005',
      '06-001',
      '06-003',
      '28-012',
      '09-005',
      '09-004',
    ]);
  });

  test.each([
    ['7.1', where('Type', '/Catalog', { MarkInfo: undefined })],
    ['01-007', where('Type', '/Catalog', { MarkInfo: dictOf({ Marked: true, Suspects: true }) })],
    ['02-001', where('S', '/P', { S: '/Odd' })],
    [
      '02-004',
      where('Type', '/StructTreeRoot', { RoleMap: dictOf({ Strong: '/Span', Em: '/Span', P: '/Div' }) }),
    ],
    ['07-001', where('Type', '/Catalog', { ViewerPreferences: undefined })],
    ['07-002', where('Type', '/Catalog', { ViewerPreferences: dictOf({ DisplayDocTitle: false }) })],
    ['09-004', where('S', '/TR', { S: '/P' })],
    ['09-005', where('S', '/LBody', { S: '/P' })],
    ['09-006', where('S', '/P', { S: '/TOCI' })],
    ['09-007', where('S', '/P', { S: '/RB' })],
    ['09-008', where('S', '/P', { S: '/WT' })],
    ['11-006', where('Type', '/Catalog', { Lang: undefined })],
    ['13-004', where('S', '/Figure', { Alt: undefined })],
    ['14-002', where('S', '/H1', { S: '/P' })],
    ['14-003', where('S', '/H2', { S: '/H3' })],
    ['14-007', where('S', '/H2', { S: '/H' })],
    ['15-003', where('S', '/TH', { A: undefined })],
    ['17-002', where('S', '/Figure', { S: '/Formula', Alt: undefined })],
    ['19-003', where('S', '/H2', { S: '/Note' })],
    ['19-004', where('S', '/H2', { S: '/Note', ID: textOf('n') })],
    ['20-001', where('Type', '/Catalog', { OCProperties: dictOf({}) })],
    ['21-001', where('Type', '/Catalog', { Names: dictOf({ EmbeddedFiles: dictOf({}) }) })],
    ['25-001', where('Type', '/Catalog', { AcroForm: dictOf({ XFA: textOf('x') }) })],
    ['28-002', where('Contents', textOf('The plan'), { Subtype: '/Text' })],
    ['28-008', where('Type', '/Page', { Tabs: undefined })],
    ['28-009', where('Type', '/Page', { Tabs: '/R' })],
    ['28-011', where('S', '/Link', { S: '/Span' })],
    ['28-012', where('Subtype', '/Link', { Contents: undefined })],
    ['31-004', where('Subtype', '/CIDFontType2', { CIDToGIDMap: '/Odd' })],
    ['31-005', where('Subtype', '/CIDFontType2', { CIDToGIDMap: undefined })],
    ['31-006', where('Subtype', '/Type0', { Encoding: '/UniJIS-UTF16-H' })],
    ['31-009', where('Type', '/FontDescriptor', { FontFile2: undefined })],
    ['31-014', where('Type', '/FontDescriptor', { CIDSet: dictOf({}) })],
    ['31-016', where('Subtype', '/CIDFontType2', { W: undefined, DW: 50 })],
    ['10-001 31-017', where('Subtype', '/Type0', { Subtype: '/TrueType' })],
    ['31-027', where('Subtype', '/Type0', { ToUnicode: undefined })],
  ] as const)('%s', (condition, change) => {
    expect(conditions(alterPdf(whole, change)).join(' ')).toBe(condition);
  });

  test.each([
    ['31-028', '0000'],
    ['31-029', 'FEFF'],
  ])('%s: a letter that is none', (condition, letter) => {
    const altered = alterStream(whole, (text) =>
      text.replace(/(?<=beginbfchar\n)<(\w+)> <\w+>/, `<$1> <${letter}>`),
    );
    expect(conditions(altered)).toContain(condition);
  });

  test.each([
    ['31-011', 'FFF0'],
    ['31-030', '0000'],
  ])('%s: a glyph that is none', (condition, glyph) => {
    const altered = alterStream(whole, (text) => text.replace(/<[\da-f]{4}/i, `<${glyph}`));
    expect(conditions(altered)).toContain(condition);
  });

  test('31-011: a font that is cut off', () => {
    const altered = alterStream(whole, (text) => (text.startsWith('\0\x01\0\0') ? text.slice(0, 40) : text));
    expect(conditions(altered)).toContain('31-011');
  });

  test('and says so in its metadata, or tells why not', () => {
    expect(Buffer.from(whole).includes('<pdfuaid:part>1</pdfuaid:part>')).toBe(true);
    const untagged = printed.pdfs.map((one) => alterPdf(one, where('S', '/TH', { A: undefined })));
    const { pdf, problems } = makePaper(untagged, deck, printed.sheets);
    expect(Buffer.from(pdf).includes('pdfuaid:part')).toBe(false);
    expect(problems.map(printProblem)).toEqual([
      'slides/mill/outline.md:1: hint pdf-ua: The PDF does not claim to be PDF/UA: a header cell does not say what it heads (15-003). See docs/pdf.md for what it takes.',
    ]);
  });
});
