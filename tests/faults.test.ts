import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../src/article/read.js';
import { checkNames } from '../src/check/names.js';
import { checkNumbers } from '../src/check/numbers.js';
import { checkQuotes } from '../src/check/quotes.js';
import type { Deck } from '../src/model.js';
import type { Problem } from '../src/problem.js';
import { ARTICLES, FAULTS, measure } from './support/faults.js';

/** Each rule with its check, the least recall, and the most false alarms. */
const RULES: Readonly<
  Record<string, readonly [check: (deck: Deck) => readonly Problem[], recall: number, falseAlarms: number]>
> = {
  'name-grounded': [checkNames, 0.95, 0.03],
  'number-grounded': [checkNumbers, 0.99, 0.01],
  'quote-verbatim': [checkQuotes, 1, 0],
  'quote-speaker': [checkQuotes, 0.9, 0],
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

describe.each(Object.entries(RULES))('%s', async (rule, [check, recall, falseAlarms]) => {
  const measured = await measure(rule, check);
  const { faults, lookAlikes, missed, accused } = measured;
  test(`${faults - missed.length} of ${faults} faults named, ${accused.length} of ${lookAlikes} look-alikes accused`, () => {
    expect(Math.min(faults, lookAlikes)).toBeGreaterThanOrEqual(30);
    if (measured.recall < recall) expect(missed).toEqual([]);

    if (measured.falseAlarms > falseAlarms) expect(accused).toEqual([]);
  });
});
