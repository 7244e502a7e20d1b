import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../src/article/digest.js';
import { readArticle } from '../../src/article/read.js';
import { sectionUses, slidesOf } from '../../src/deck/coverage.js';
import { makeDeck } from '../../src/deck/make.js';
import { blockText, walkBlocks } from '../../src/markdown/text.js';
import type { Article } from '../../src/model.js';
import { parseOutline } from '../../src/outline/parse.js';
import { lectern, makeFolder, ROOT, removeFolder } from '../support/lectern.js';

const FOLDER = join(ROOT, 'slides/putin-in-beijing');
/** The article may not be redistributed; it lies beside the repository where somebody has it. */
const TEXT = join(ROOT, '../shared/articles/putin-beijing.txt');

async function readDeck(text: string | undefined) {
  const outline = parseOutline(await readFile(join(FOLDER, 'outline.md'), 'utf8'), 'outline.md');
  const article = await readArticle({
    folder: FOLDER,
    setting: 'article.yaml',
    text,
    place: { file: 'outline.md' },
  });
  const deck = makeDeck(outline.value, article.value);
  return {
    deck: deck.value,
    article: article.value,
    problems: [...outline.problems, ...article.problems, ...deck.problems],
  };
}

describe('the first deck, without its text', () => {
  test('has 16 to 24 slides, each with notes, and no problem', async () => {
    const { deck, problems } = await readDeck(undefined);
    expect(problems).toEqual([]);
    const slides = slidesOf(deck);
    expect(slides.length).toBeGreaterThanOrEqual(16);
    expect(slides.length).toBeLessThanOrEqual(24);
    expect(slides.filter(({ notes }) => notes.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('stands on every section of the story, with every paragraph, or leaves it out with a reason', async () => {
    const { deck } = await readDeck(undefined);
    const uses = sectionUses(deck);
    expect(uses.filter(({ status }) => status === 'unused')).toEqual([]);
    expect(uses.filter(({ status }) => status === 'skipped').every(({ reason }) => reason)).toBe(true);
    const used = uses.filter(({ status }) => status === 'used');
    expect(used.length).toBeGreaterThanOrEqual(8);
    expect(used.length).toBeLessThanOrEqual(12);
    for (const { paragraphs } of used) expect(paragraphs.used).toBe(paragraphs.total);
  });
});

const proof = existsSync(TEXT) ? describe : describe.skip;

proof(
  `the first deck, held to its text (skipped where ../shared/articles/putin-beijing.txt is not there)`,
  () => {
    const wordsOf = (text: string): readonly string[] =>
      foldText(text)
        .toLowerCase()
        .match(/[\p{L}\p{N}'-]+/gu) ?? [];
    const sectionText = (article: Article | undefined, key: string): string =>
      (article?.sections.find((section) => section.key === key)?.paragraphs ?? [])
        .map(({ text = '' }) => text)
        .join('\n');

    test('finds every paragraph of the map in the text, and maps every paragraph of the text', async () => {
      const { article, problems } = await readDeck(TEXT);
      expect(problems).toEqual([]);
      const paragraphs = article?.sections.flatMap((section) => section.paragraphs) ?? [];
      expect(paragraphs.filter(({ text }) => text === undefined)).toEqual([]);
      const whole = foldText(await readFile(TEXT, 'utf8'));
      expect(paragraphs.reduce((sum, { text = '' }) => sum + foldText(text).length + 1, -1)).toBe(
        whole.length,
      );
    });

    test('quotes word for word, in the section it names, at most eight words', async () => {
      const { deck, article } = await readDeck(TEXT);
      const quotes = slidesOf(deck).flatMap(({ id, grounds, blocks, notes }) => {
        const whole = [...walkBlocks(blocks)].flatMap((block) =>
          block.kind === 'quote' ? [blockText(block.children)] : [],
        );
        const inline = [...blockText([...blocks, ...notes]).matchAll(/“([^”]+)”/g)].map(
          ([, words = '']) => words,
        );
        const keys = grounds.map(({ section }) => section.key);
        return [...whole, ...inline].map((words) => ({ id, keys, words }));
      });
      expect(quotes.length).toBeGreaterThanOrEqual(10);
      for (const { id, keys, words } of quotes) {
        expect(wordsOf(words).length).toBeLessThanOrEqual(8);
        const text = (keys.length > 0 ? keys : (article?.sections.map(({ key }) => key) ?? []))
          .map((key) => sectionText(article, key))
          .join('\n');
        if (!['In person', 'axis'].includes(words))
          expect(foldText(text), `${id}: ${words}`).toContain(foldText(words));
      }
    });

    test('copies no more than eight words in a row from the text, anywhere in the deck', async () => {
      const text = ` ${wordsOf(await readFile(TEXT, 'utf8')).join(' ')} `;
      for (const file of await readdir(FOLDER)) {
        if (file === 'article.txt') continue;
        const words = wordsOf(await readFile(join(FOLDER, file), 'utf8'));
        const copied = words
          .map((_, at) => words.slice(at, at + 9).join(' '))
          .filter((run) => text.includes(` ${run} `) && run.split(' ').length === 9);
        expect(copied).toEqual([]);
      }
    });

    test('builds with the text as it does without, and its quotes lead into the article', async () => {
      const out = await makeFolder();
      try {
        const args = ['build', 'putin-in-beijing', '--to', 'html'];
        const without = await lectern([...args, '--out', join(out, 'without')]);
        const within = await lectern([...args, '--out', join(out, 'with'), '--article', TEXT]);
        expect([without.code, without.stderr, within.code, within.stderr]).toEqual([0, '', 0, '']);
        const page = (way: string): Promise<string> =>
          readFile(join(out, way, 'putin-in-beijing/index.html'), 'utf8');
        const link = /<a href="[^"]*:~:text=[^"]*"(?: class="quoted")?>([^<]*)<\/a>/g;
        const [linked, proven] = await Promise.all([page('with'), page('without')]);
        const links = (html: string): readonly string[] => [...html.matchAll(link)].map(([all]) => all);
        expect(links(linked).length).toBeGreaterThan(6);
        expect(links(proven)).toEqual(links(linked));
        expect(linked.replaceAll(link, '$1')).toBe(proven.replaceAll(link, '$1'));
      } finally {
        await removeFolder(out);
      }
    });
  },
);
