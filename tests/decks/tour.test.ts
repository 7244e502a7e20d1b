import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../src/article/digest.js';
import { readMarkdown } from '../../src/article/markdown.js';
import { cutSections } from '../../src/article/sections.js';
import { BLOCK_NAMES } from '../../src/deck/blocks/make.js';
import { sectionUses, slidesOf } from '../../src/deck/coverage.js';
import { makeDeck } from '../../src/deck/make.js';
import { readText } from '../../src/files.js';
import { splitFrontMatter } from '../../src/markdown/front-matter.js';
import { parseMarkdown } from '../../src/markdown/parse.js';
import { blockText, walkBlocks, walkInlines } from '../../src/markdown/text.js';
import type { Block } from '../../src/model.js';
import { parseOutline } from '../../src/outline/parse.js';
import { settingsSchema } from '../../src/outline/settings.js';
import { ROOT } from '../support/lectern.js';

const FOLDER = join(ROOT, 'slides/tour');
const DECKS = join(ROOT, '../shared/corpus/decks');

const source = await readFile(join(FOLDER, 'outline.md'), 'utf8');
const reading = readMarkdown(await readFile(join(FOLDER, 'article.md'), 'utf8'));
const article = { citation: reading.citation, sections: cutSections(reading.passages) };
const outline = parseOutline(source, 'outline.md');
const made = makeDeck(outline.value, article);
const slides = slidesOf(made.value);

test('the tour has about thirty slides, each with notes, and no problem', () => {
  expect([...outline.problems, ...made.problems]).toEqual([]);
  expect(slides.length).toBeGreaterThanOrEqual(28);
  expect(slides.length).toBeLessThanOrEqual(38);
  expect(slides.filter(({ notes }) => notes.length === 0).map(({ id }) => id)).toEqual([]);
});

test('stands on every section of its article', () => {
  expect(sectionUses(made.value).filter(({ status }) => status !== 'used')).toEqual([]);
});

test('every source it shows in `markdown` is the source of something that it shows', () => {
  const listings = [...source.matchAll(/^(`{3,})markdown\n([\s\S]*?)^\1$/gm)];
  expect(listings.length).toBeGreaterThan(12);
  for (const { 0: whole, 2: text = '' } of listings) expect(source.replace(whole, '')).toContain(text);
});

test('shows every block, and names every setting', () => {
  const settings = Object.keys(settingsSchema.shape);
  const missing = [
    ...BLOCK_NAMES.filter((name) => !source.includes(`::: ${name}`) && !source.includes(`::: {.${name}`)),
    ...settings.filter((name) => !source.includes(`\`${name}\``)),
  ];
  expect(missing).toEqual([]);
});

/** The words of blocks, without the sources that are shown as code. */
const shownText = (blocks: readonly Block[]): string =>
  [...walkInlines(blocks)].map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');

test('quotes its article word for word', () => {
  const text = foldText(
    article.sections
      .flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.text ?? ''))
      .join('\n'),
  );
  const quotes = slides.flatMap(({ blocks }) => [
    ...[...walkBlocks(blocks)].flatMap((block) =>
      block.kind === 'quote' ? [blockText(block.children)] : [],
    ),
    ...[...shownText(blocks).matchAll(/“([^”]+)”/g)].map(([, words = '']) => words),
  ]);
  expect(quotes.length).toBeGreaterThan(4);
  for (const words of quotes) expect(text.toLowerCase()).toContain(foldText(words).toLowerCase());
});

describe.skipIf(!existsSync(DECKS))('where the public decks are beside the repository', () => {
  test('its figures are what can be counted in them', async () => {
    const files = readdirSync(DECKS, { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.(?:md|qmd)$/.test(name) && !/README/i.test(name),
    );
    const counts = new Map<string, number>();
    for (const file of files) {
      const text = await readText(join(DECKS, file));
      const front = splitFrontMatter(text);
      const blocks = parseMarkdown(front && front !== 'open' ? front.body : text);
      const kinds = [
        ...[...walkBlocks(blocks)].map(({ kind }) => kind),
        ...[...walkInlines(blocks)].map(({ kind }) => `a ${kind}`),
      ];
      for (const kind of new Set(kinds)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    const told = ['list', 'a link', 'code', 'a strong', 'a image', 'blockquote', 'table'].map((kind) =>
      counts.get(kind),
    );
    expect([files.length, ...told]).toEqual([70, 63, 54, 53, 50, 32, 24, 20]);
  });
});
