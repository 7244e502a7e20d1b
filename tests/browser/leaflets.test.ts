import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lectern, makeFolder, removeFolder } from '../support/lectern.js';
import { listBookmarks, type PdfFacts, readPdf } from '../support/pdf.js';

const ARTICLE = `# The mill

## The wheel

It has 40 paddles.

## The river

It rises in March.

## Credits

By us.
`;

const OUTLINE = `---
title: The mill
article: article.md
skip: { credits: not part of the story }
theme: nocturne
author: Ada Miller
date: 2022-02-01
---

# The wheel

::: notes
Welcome them.
:::

## It turns {#turns}

- **40** paddles, see [the river](#rises) and [the museum](https://example.org/museum)

::: notes
Say it *slowly*:

1. First the paddles
2. Then the axle
:::

# The river {section=the-river}

## It rises {#rises}

- In March

::: notes
${Array.from({ length: 60 }, (_, index) => `Paragraph ${index + 1} of a long story about the water.`).join('\n\n')}

The very last word.
:::
`;

let cwd: string;
const build = (...args: readonly string[]) => lectern(['build', 'mill', ...args], { cwd });
const pdfOf = async (name: string): Promise<PdfFacts> => readPdf(await readFile(join(cwd, name)));
const open = async (name: string) =>
  getDocument({ data: Uint8Array.from(await readFile(join(cwd, name))), verbosity: 0 }).promise;
const flat = (text: string): string => text.replace(/\s+/g, ' ');

let notes: PdfFacts;
beforeAll(async () => {
  cwd = await makeFolder();
  await mkdir(join(cwd, 'slides/mill'), { recursive: true });
  await writeFile(join(cwd, 'slides/mill/outline.md'), OUTLINE);
  await writeFile(join(cwd, 'slides/mill/article.md'), ARTICLE);
  const run = await build('--to', 'notes,handout');
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout).toMatch(
    /^out\/mill\/mill-notes\.pdf \(8 pages, \d+ KB\)\nout\/mill\/mill-handout\.pdf \(3 pages, \d+ KB\)\n$/,
  );
  notes = await pdfOf('out/mill/mill-notes.pdf');
}, 60_000);
afterAll(() => removeFolder(cwd));

describe('the notes', () => {
  test('have a page of A4 for each slide, what is said below it, and pages for what does not fit', () => {
    const { title, lang, pages } = notes;
    expect([title, lang]).toEqual(['The mill', 'en']);
    expect(pages).toHaveLength(8);
    expect(new Set(pages.map(({ size }) => size.map(Math.round).join()))).toEqual(new Set(['595,842']));
    expect(flat(pages[1]?.text ?? '')).toMatch(/Welcome them\..*The wheel/);
    expect(flat(pages[2]?.text ?? '')).toMatch(/Say it slowly: ?1\. ?First the paddles ?2\. ?Then the axle/);
    expect(flat(pages[4]?.text ?? '')).toContain('In March');
    expect(flat(pages[6]?.text ?? '')).toContain('The very last word.');
    expect(pages.map(({ text }) => flat(text).match(/\d+ \/ 8/)?.[0])).toEqual(
      Array.from({ length: 8 }, (_, index) => `${index + 1} / 8`),
    );
  });

  test('are tagged, bookmarked and linked', () => {
    expect(notes.pages.map(({ tags }) => tags.length > 0)).not.toContain(false);
    expect(notes.pages[2]?.tags).toEqual(expect.arrayContaining(['H2', 'L', 'LI', 'Link']));
    expect(notes.pages[2]?.links).toEqual(expect.arrayContaining(['page 5', 'https://example.org/museum']));
    expect(listBookmarks(notes.bookmarks)).toEqual([
      'The mill',
      'The wheel',
      '  It turns',
      'The river',
      '  It rises',
      'Sources',
    ]);
    expect(
      notes.pages.flatMap(({ fonts }) => fonts).filter(({ embedded, type3 }) => !embedded || type3),
    ).toEqual([]);
  });

  test('set what is said in 11 pt', () => {
    const sizes = notes.pages[2]?.runs.filter(([text]) => text.includes('First the paddles'));
    expect(sizes?.map(([, , , size]) => size)).toEqual([11]);
  });
});

describe('the handout', () => {
  test.each([
    ['2', 'lines', 4],
    ['4', 'lines', 3],
    ['6', 'none', 2],
    ['3', 'notes', 5],
  ])('shows %s slides on a page, with %s, and the sources at the end', async (up, beside, count) => {
    const run = await build(
      '--to',
      'handout',
      '--up',
      up,
      '--beside',
      beside,
      '--paper',
      'letter',
      '-o',
      'h.pdf',
    );
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const { pages, title } = await pdfOf('h.pdf');
    expect(title).toBe('The mill');
    expect(pages).toHaveLength(count);
    expect(new Set(pages.map(({ size }) => size.join()))).toEqual(new Set(['612,792']));
    expect(pages.map(({ tags }) => tags.length > 0)).not.toContain(false);
    const text = flat(pages.map((page) => page.text).join(' '));
    for (const words of ['The mill', 'It turns', '40 paddles', 'In March']) expect(text).toContain(words);
    expect(text.includes('Welcome them.')).toBe(beside === 'notes');
    expect(text.includes('The very last word.')).toBe(beside === 'notes');
    const last = flat(pages.at(-1)?.text ?? '');
    expect(last).toMatch(
      /Where every slide comes from.*The wheel 3 The river 5.*Credits \(not part of the story\).*3 the museum: https:\/\/example\.org\/museum/,
    );
  });

  test('shows the slides of a range', async () => {
    const run = await build('--to', 'handout', '--slides', '3', '-o', 'one.pdf');
    expect(run.stdout).toMatch(/^one\.pdf \(2 pages, /);
    const [page] = (await pdfOf('one.pdf')).pages;
    expect(page?.text).toContain('It turns');
    expect(page?.text).not.toContain('It rises');
  });
});

describe.each(['notes', 'handout'])('the %s, stamped as a deck is', (noun) => {
  const name = `out/mill/mill-${noun}.pdf`;

  test('say what they are, show their title, and claim to be accessible to all', async () => {
    const pdf = await open(name);
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'The mill', Author: 'Ada Miller', CreationDate: 'D:20220201' });
    expect(metadata.get('pdfuaid:part')).toBe('1');
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    expect(await pdf.getPageLabels()).toBe(null);
  });

  test('are the same for the same input, byte by byte, and dated as the machine is told', async () => {
    const first = await readFile(join(cwd, name));
    expect(await build('--to', noun, '-o', 'again.pdf')).toMatchObject({ code: 0 });
    expect((await readFile(join(cwd, 'again.pdf'))).equals(first)).toBe(true);
    const env = { SOURCE_DATE_EPOCH: '1700000000' };
    await lectern(['build', 'mill', '--to', noun, '-o', 'dated.pdf'], { cwd, env });
    const { info } = await (await open('dated.pdf')).getMetadata();
    expect(info).toMatchObject({ CreationDate: 'D:20231114221320Z' });
  });

  test('mark each slide that they show, on the page where it begins', async () => {
    const pdf = await open(name);
    const { pages } = await pdfOf(name);
    const outline = await pdf.getOutline();
    const marked = outline.flatMap((one) => [one, ...one.items]);
    const texts = marked.map(async ({ dest }) => {
      const page = await pdf.getPageIndex(Array.isArray(dest) ? dest[0] : undefined);
      return flat(pages[page]?.text ?? '');
    });
    const wanted = [
      'The mill',
      'The wheel',
      'It turns',
      'The river',
      'It rises',
      'Where every slide comes from',
    ];
    expect(await Promise.all(texts)).toEqual(wanted.map((title) => expect.stringContaining(title)));
  });
});

test('a part that is not shown gives its bookmark to its slides', async () => {
  expect(await build('--to', 'notes', '--slides', '3,5', '-o', 'two.pdf')).toMatchObject({ code: 0 });
  const { bookmarks } = await pdfOf('two.pdf');
  expect(listBookmarks(bookmarks)).toEqual(['It turns', 'It rises']);
});

test('what a style sheet hides on paper is told, exits 1, and leaves the older file', async () => {
  const older = await readFile(join(cwd, 'out/mill/mill-notes.pdf'));
  const style = join(cwd, 'slides/mill/theme.css');
  await writeFile(style, '.speech li { display: none; }\n');
  try {
    const run = await build('--to', 'notes');
    expect(run.stderr).toContain(
      'error pdf-leaflet: The pages of the notes depart from what is written from "First the paddles',
    );
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect((await readFile(join(cwd, 'out/mill/mill-notes.pdf'))).equals(older)).toBe(true);
  } finally {
    await removeFolder(style);
  }
});

test.each([
  [['--to', 'handout', '--up', '5'], '"5" slides are not shown on a page. Known are: 2, 3, 4, 6.'],
  [['--to', 'notes', '--paper', 'a5'], 'Allowed choices are a4, letter.'],
  [['--to', 'handout', '--beside', 'line'], 'Allowed choices are lines, notes, none.'],
  [['--to', 'notes', '--up', '3'], '--up is for handout: name one, such as --to handout'],
  [
    ['--to', 'notes', '--slides', '7'],
    'slides-range: The deck has 6 slides; "7" asks for more. Name slides from 1 to 6.',
  ],
])('%j is told, and exits 2', async (args, complaint) => {
  const run = await build(...args);
  expect(run.stderr).toContain(complaint);
  expect(run.code).toBe(2);
});
