import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../src/article/read.js';
import { checkNames } from '../src/check/names.js';
import { checkNumbers } from '../src/check/numbers.js';
import { checkQuotes } from '../src/check/quotes.js';
import type { Deck } from '../src/model.js';
import type { Problem } from '../src/problem.js';
import { ARTICLES, casesOf, FAULTS, tryCase } from './support/faults.js';

/** Each rule with its check, and how many of the faults it must name at least, of one. */
const RULES: Readonly<Record<string, readonly [check: (deck: Deck) => readonly Problem[], recall: number]>> =
  {
    'name-grounded': [checkNames, 0.95],
    'number-grounded': [checkNumbers, 0.99],
    'quote-verbatim': [checkQuotes, 1],
    'quote-speaker': [checkQuotes, 0.9],
  };

test('every article of the corpus has sections of paragraphs', async () => {
  const names = readdirSync(ARTICLES);
  expect(names.length).toBeGreaterThanOrEqual(4);
  for (const name of names) {
    const source = { folder: ARTICLES, setting: name, text: undefined, place: { file: 'deck.md' } };
    const { value } = await readArticle(source);
    expect(value?.sections.length, name).toBeGreaterThan(1);
    expect(value?.sections.filter(({ paragraphs }) => paragraphs.length === 0)).toEqual([]);
  }
});

test('every rule with cases has a check here', () => {
  const files = readdirSync(FAULTS).filter((file) => file.endsWith('.yaml'));
  expect(files.map((file) => file.replace('.yaml', '')).sort()).toEqual(Object.keys(RULES).sort());
});

describe.each(Object.entries(RULES))('%s', (rule, [check, recall]) => {
  const cases = casesOf(rule);
  test.each(cases)('case %#: $faults in $slide', async (one) => {
    const { unnamed, wrong } = await tryCase(one, rule, check);
    expect(wrong).toEqual([]);
    if (one.missed) expect(unnamed, 'it is named now: take its mark away').not.toEqual([]);
    else expect(unnamed).toEqual([]);
  });

  const faults = cases.filter((one) => one.faults.length > 0);
  const named = faults.filter(({ missed }) => !missed);
  test(`${named.length} of ${faults.length} faults are named, and no look-alike of ${cases.length - faults.length} accused`, () => {
    expect(Math.min(faults.length, cases.length - faults.length)).toBeGreaterThanOrEqual(30);
    expect(named.length / faults.length).toBeGreaterThanOrEqual(recall);
  });
});
