import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readArticle } from '../../src/article/read.js';
import { makeDeck } from '../../src/deck/make.js';
import type { Deck } from '../../src/model.js';
import { parseOutline } from '../../src/outline/parse.js';
import type { Problem } from '../../src/problem.js';
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
}

/** What a rule makes of its cases. */
export interface Measured {
  readonly faults: number;
  readonly lookAlikes: number;
  /** From 0 to 1: the faults that are named. */
  readonly recall: number;
  /** From 0 to 1: the look-alikes that are accused, of all look-alikes. */
  readonly falseAlarms: number;
  /** What went wrong, to be read. */
  readonly missed: readonly string[];
  readonly accused: readonly string[];
}

/** Holds a rule to the cases of its file, `<rule>.yaml`. Hints accuse nobody. */
export async function measure(rule: string, check: (deck: Deck) => readonly Problem[]): Promise<Measured> {
  const results = await Promise.all(casesOf(rule).map((one) => tryCase(one, rule, check)));
  const faulty = results.filter(({ one }) => one.faults.length > 0);
  const clean = results.filter(({ one }) => one.faults.length === 0);
  const missed = faulty.filter(({ unnamed }) => unnamed.length > 0);
  const accused = results.filter(({ wrong }) => wrong.length > 0);
  return {
    faults: faulty.length,
    lookAlikes: clean.length,
    recall: 1 - missed.length / faulty.length,
    falseAlarms: accused.length / clean.length,
    missed: missed.map(({ one, unnamed }) => `${one.article}: ${unnamed.join(', ')} in ${one.slide}`),
    accused: accused.map(({ one, wrong }) => `${one.article}: ${wrong.join(' ')} in ${one.slide}`),
  };
}

export const casesOf = (rule: string): readonly FaultCase[] =>
  parse(readFileSync(join(FAULTS, `${rule}.yaml`), 'utf8'));

/** Makes the deck of a case, out of an article of the corpus. */
export async function deckOfCase({ article, slide }: FaultCase): Promise<Deck> {
  if (!existsSync(join(ARTICLES, article))) throw new Error(`There is no article "${article}".`);
  const source = { folder: ARTICLES, setting: article, text: undefined, place: { file: 'deck.md' } };
  const outline = parseOutline(slide, 'deck.md');
  const made = makeDeck(outline.value, (await readArticle(source)).value);
  const problems = [...outline.problems, ...made.problems].filter(({ level }) => level === 'error');
  if (problems.length > 0) throw new Error(`${problems[0]?.what} ${slide}`);
  return made.value;
}

async function tryCase(one: FaultCase, rule: string, check: (deck: Deck) => readonly Problem[]) {
  const told = check(await deckOfCase(one))
    .filter((problem) => problem.rule === rule && problem.level !== 'hint')
    .map(({ what }) => what);
  return {
    one,
    unnamed: one.faults.filter((fault) => !told.some((what) => what.includes(fault))),
    wrong: told.filter((what) => !one.faults.some((fault) => what.includes(fault))),
  };
}
