import { join, relative } from 'node:path';
import { type Locked, lockSections } from '../article/lock.js';
import { type ArticleMap, makeArticle, mapOf } from '../article/map.js';
import { type ArticleFiles, readArticleFiles } from '../article/read.js';
import { articleOf, type ReadArticle } from '../article/readers.js';
import { makeParagraph } from '../article/sections.js';
import { rewriteMap, writeMap } from '../article/write-map.js';
import { proofsOf } from '../check/quotes/proofs.js';
import { makeDeck } from '../deck/make.js';
import type { Outline } from '../model.js';
import { Failure, isError } from '../problem.js';
import { type DeckPlace, findDecks } from './decks.js';
import { framesIn } from './frame.js';
import { replaceFile } from './output.js';
import { articleSource, readOutline } from './sources.js';
import type { Terminal } from './terminal.js';

const MAP = 'article.yaml';

export interface LockOptions {
  readonly cwd: string;
  /** The article's text, where it does not lie in the deck's folder. */
  readonly article?: string;
}

/** Accepts the articles of the decks that are named, or of all, as they now are: their maps are written anew; gives the exit code. */
export async function lock(
  names: readonly string[],
  options: LockOptions,
  terminal: Terminal,
): Promise<number> {
  const decks = await findDecks(names, options.cwd);
  const codes: number[] = [];
  for (const deck of decks) codes.push(await lockDeck(deck, options, terminal));
  return Math.max(...codes);
}

async function lockDeck(deck: DeckPlace, { cwd, article }: LockOptions, terminal: Terminal): Promise<number> {
  try {
    const { value: outline, problems } = await readOutline(deck, cwd);
    const files = await readArticleFiles(articleSource(outline, deck, cwd, article));
    const told = [...problems, ...files.problems];
    const frameAt = framesIn(cwd);
    for (const problem of told) terminal.problem(problem, await frameAt(problem.place));
    if (told.some(isError)) return 1;
    const { path, text, lines } = newMap(files.value, outline, deck);
    await replaceFile(path, text);
    for (const line of [relative(cwd, path), ...lines]) terminal.result(line);
    return 0;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    terminal.problem(error.problem);
    return error.exitCode;
  }
}

/** A map's file as it is to be written, and what there is to say of it. */
interface NewMap {
  readonly path: string;
  readonly text: string;
  readonly lines: readonly string[];
}

function newMap(files: ArticleFiles | undefined, outline: Outline, { folder }: DeckPlace): NewMap {
  if (!files?.text) throw textMissing(outline);
  const { map, text } = files;
  if (map) return { path: map.path, ...renewMap(map.yaml, map.value, text, outline) };
  const { article: setting } = outline.settings;
  const begun = mapOf(articleOf(text.reading), setting);
  return {
    path: join(folder, MAP),
    text: writeMap({ ...begun, proofs: proofsIn(outline, begun, text) }),
    lines: [`Name it in the front matter: article: ${MAP}`],
  };
}

function renewMap(yaml: string, map: ArticleMap, text: ReadArticle, outline: Outline): Omit<NewMap, 'path'> {
  const { sections, added, dropped } = lockSections(map.sections, articleOf(text.reading).sections);
  const renewed = { ...map, sections };
  const proofs = proofsIn(outline, renewed, text);
  return {
    text: rewriteMap(yaml, { ...renewed, proofs }),
    lines: describeLock({ sections, added, dropped }, map, proofs.length),
  };
}

function proofsIn(outline: Outline, map: ArticleMap, { reading }: ReadArticle): ArticleMap['proofs'] {
  const article = makeArticle(
    map,
    reading.passages.map((passage) => makeParagraph(passage.text)),
  );
  return proofsOf(makeDeck(outline, article).value);
}

function describeLock(
  { sections, added, dropped }: Locked,
  old: ArticleMap,
  proofs: number,
): readonly string[] {
  const known = new Set(old.sections.flatMap(({ paragraphs }) => paragraphs));
  const now = sections.flatMap(({ paragraphs }) => paragraphs);
  const fresh = now.filter((digest) => !known.has(digest)).length;
  const gone = [...known].filter((digest) => !now.includes(digest)).length;
  return [
    `${now.length} paragraphs in ${sections.length} sections, ${fresh} of them new, ${gone} gone; ${proofs} quotes proven.`,
    ...(added.length > 0 ? [`New sections: ${added.join(', ')}.`] : []),
    ...(dropped.length > 0
      ? [
          `Gone: ${dropped.join(', ')}. Take their keys out of the outline, and look at the slides that stood on them.`,
        ]
      : []),
  ];
}

const textMissing = ({ file, settings: { article } }: Outline): Failure =>
  new Failure({
    rule: 'article-missing',
    level: 'error',
    place: { file },
    what:
      article === undefined
        ? 'The deck has no article.'
        : "The article's text is not at hand, so that it cannot be locked.",
    fix:
      article === undefined
        ? 'Name it in the front matter, such as article: article.md.'
        : 'Give it: lectern lock --article <file>.',
  });
