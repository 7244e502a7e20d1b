import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { type ArticleBytes, articleOf, readArticleBytes } from '../../src/article/readers.js';
import { compile } from '../../src/compile.js';
import { readHtml } from '../../src/deck/html.js';
import { parseOutline } from '../../src/outline/parse.js';
import { loadPens } from '../../src/page/pens.js';
import { ARTICLE } from '../support/deck.js';
import { hostileInputs } from '../support/hostile.js';
import { ROOT } from '../support/lectern.js';

/** `npm run fuzz` asks for a hundred thousand, in parts of which each has the next seed; FUZZ_SEED is that of the first. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 2000);
const PART = 10_000;
const PARTS = Array.from({ length: Math.ceil(RUNS / PART) }, (_, index) => ({
  runs: Math.min(PART, RUNS - index * PART),
  seed: Number(process.env.FUZZ_SEED ?? 1) + index,
}));

const theme = { name: 'none', base: '', css: '', paper: '', faces: [] };
const pens = await loadPens(parseOutline('```ts\n```', 'deck.md').value);

const textsOf = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'));
const BASES = [
  ...textsOf('tests/fixtures/errors'),
  ...hostileInputs('html', 'mutation', 'drawings', 'styles', 'markdown').map((input) => `## A\n\n${input}\n`),
];
const PIECES = [...new Set(BASES.flatMap((text) => text.match(/[\w-]+|[^\w\s]+|\s+/g) ?? []))];

/** One change of a text: at a place in it, so much of it goes or is written again and again, or something else comes. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 40 }),
  times: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom(0, 1, 200)),
  piece: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })),
});

const mutant = fc
  .tuple(fc.constantFrom(...BASES), fc.array(edit, { minLength: 1, maxLength: 6 }))
  .map(([base, edits]) =>
    edits.reduce((text, { at, length, times, piece }) => {
      const start = Math.floor(at * text.length);
      const part = text.slice(start, start + length);
      return text.slice(0, start) + part.repeat(times) + piece + text.slice(start + length);
    }, base),
  );

async function make(text: string): Promise<unknown> {
  const { value, problems: unread } = parseOutline(text, 'deck.md');
  const { value: outline, problems: dropped } = await readHtml(value);
  const { page, problems } = await compile({
    outline,
    article: ARTICLE,
    theme,
    folder: '.',
    pictures: new Set(),
    pens,
  });
  return [page, unread, dropped, problems];
}

async function read(text: string, kind: ArticleBytes['kind']): Promise<unknown> {
  const { value, problems } = await readArticleBytes({
    bytes: new TextEncoder().encode(text),
    kind,
    file: 'a',
  });
  return [value && articleOf(value.reading), value?.copy(), problems];
}

/** What may run, frame or ask; a page that has none of these words needs no second look. */
const SUSPECT =
  /<(?:iframe|object|embed|form|input|base|style|template|foreignObject|animate|set)\b|\son\w+=|javascript|vbscript|data:text/i;
const FORBIDDEN =
  /^(?:script|iframe|object|embed|form|input|base|style|template|foreignObject|animate|set)$/i;
type Node = ReturnType<typeof fromHtml> | ReturnType<typeof fromHtml>['children'][number];

/** Names what a page holds outside of what Lectern writes itself, read as a browser reads it. */
function harmIn(html: string): readonly string[] {
  const body = html.slice(html.indexOf('<main>'), html.lastIndexOf('</main>'));
  return SUSPECT.test(body) ? harmOf(fromHtml(body, { fragment: true })) : [];
}

function harmOf(node: Node): readonly string[] {
  const inside = 'children' in node ? node.children.flatMap(harmOf) : [];
  if (node.type !== 'element') return inside;
  const wrong = Object.entries(node.properties).filter(
    ([name, value]) =>
      /^on/i.test(name) ||
      (/^(?:href|src|xLinkHref|action|poster)$/.test(name) &&
        /^[\0-\x20]*(?:javascript:|vbscript:|data:text)/i.test(String(value).replace(/[\t\n\r]/g, ''))),
  );
  return [...(FORBIDDEN.test(node.tagName) ? [node.tagName] : []), ...wrong.map(String), ...inside];
}

/** Gives what is made, and how many seconds that took: of what seems to take long the lesser of two times, since the first one loads what later ones have. */
async function timed(run: () => Promise<unknown>): Promise<readonly [made: unknown, seconds: number]> {
  const once = async (): Promise<readonly [unknown, number]> => {
    const start = process.cpuUsage().user;
    return [await run(), (process.cpuUsage().user - start) / 1e6];
  };
  const [made, seconds] = await once();
  return [made, seconds < 1 ? seconds : Math.min(seconds, (await once())[1])];
}

test.each(PARTS)(
  'of $runs texts that were changed at random by the seed $seed, decks and articles are made within a second, the same twice, and harmless',
  async ({ runs, seed }) => {
    await fc.assert(
      fc.asyncProperty(
        mutant,
        fc.constantFrom('deck', 'markdown', 'text', 'html'),
        fc.boolean(),
        async (raw, kind, twice) => {
          const text = raw.replace(/\r\n?/g, '\n');
          const run = () => (kind === 'deck' ? make(text) : read(text, kind as ArticleBytes['kind']));
          const [made, seconds] = await timed(run);
          expect(seconds).toBeLessThan(1);
          if (kind === 'deck') {
            const [{ html }] = made as [{ html: string }];
            expect(harmIn(html)).toEqual([]);
          }
          if (twice) expect(await run()).toEqual(made);
        },
      ),
      { seed, numRuns: runs },
    );
  },
  24 * 3600 * 1000,
);
