import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readArticle } from '../../src/article/read.js';
import { makeDeck } from '../../src/deck/make.js';
import type { Article, Deck } from '../../src/model.js';
import { parseOutline } from '../../src/outline/parse.js';
import type { Problem } from '../../src/problem.js';
import { kept } from '../../src/prose/kept.js';
import { ROOT } from './lectern.js';

export const FAULTS = join(ROOT, 'tests/fixtures/faults');
export const ARTICLES = join(FAULTS, 'articles');

/** A slide about an article of the corpus, and the words on it that a rule must name; none on a clean look-alike. */
export interface FaultCase {
  readonly article: string;
  readonly note?: string;
  /** Front matter may stand before it. */
  readonly slide: string;
  readonly faults: readonly string[];
  /** Whether the rule does not name them yet. */
  readonly missed?: boolean;
}

/** Gives the cases that a rule is held to; they and their articles are read once, since the mutants are run against them thousands of times. */
export const casesOf = kept((rule: string): readonly FaultCase[] =>
  parse(readFileSync(join(FAULTS, `${rule}.yaml`), 'utf8')),
);

const articleOf = kept(async (name: string): Promise<Article | undefined> => {
  if (!existsSync(join(ARTICLES, name))) throw new Error(`There is no article "${name}".`);
  const source = { folder: ARTICLES, setting: name, text: undefined, place: { file: 'deck.md' } };
  return (await readArticle(source)).value;
});

/** Makes the deck of a case, out of an article of the corpus. */
export async function deckOfCase({ article, slide }: FaultCase): Promise<Deck> {
  const outline = parseOutline(slide, 'deck.md');
  const made = makeDeck(outline.value, await articleOf(article));
  const problems = [...outline.problems, ...made.problems].filter(({ level }) => level === 'error');
  if (problems.length > 0) throw new Error(`${problems[0]?.what} ${slide}`);
  return made.value;
}

/** Gives the faults of a case that a rule does not name, and what it tells of anything else. Hints accuse nobody. */
export async function tryCase(one: FaultCase, rule: string, check: (deck: Deck) => readonly Problem[]) {
  const told = check(await deckOfCase(one))
    .filter((problem) => problem.rule === rule && problem.level !== 'hint')
    .map(({ what }) => what);
  return {
    unnamed: one.faults.filter((fault) => !told.some((what) => what.includes(fault))),
    wrong: told.filter((what) => !one.faults.some((fault) => what.includes(fault))),
  };
}
