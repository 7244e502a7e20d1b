import { expect, test } from 'vitest';
import { findTopics } from '../../../../src/article/sections/topics.js';
import { wordFinder } from '../../../../src/prose/words.js';

const find = wordFinder('en');

const topicsOf = (...runs: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  findTopics(runs.map((run) => run.map((text) => ({ text, words: find(text) })))).map((topics) =>
    topics.map(({ text }) => text),
  );

const OTHER = ['Sheep graze on the hills of Wales.', 'Shepherds shear their sheep.'];

const cases: Readonly<Record<string, readonly [run: readonly string[], first: string]>> = {
  'what the others do not have': [['Bread is baked.', 'Bread rises, and sheep eat grass.'], 'Bread'],
  'a phrase, where a word mostly stands in it': [
    ['They sell rye bread.', 'He eats rye bread and sheep cheese.'],
    'rye bread',
  ],
  'a name before a common word that stands as often': [
    ['A baker met Ostrava.', 'The baker saw Ostrava.'],
    'Ostrava',
  ],
  'a name with the stop words in it': [
    ['He flew to New Zealand.', 'She left New Zealand with a map, a map.'],
    'New Zealand',
  ],
  'what stands in several paragraphs before what is heaped in one': [
    ['Loaf and oven.', 'Loaf and oven, oven.', 'Loaf and yeast.', 'Loaf and salt.'],
    'Loaf',
  ],
  'not whoever is quoted': [
    ['“It rose,” said Holm.', '“It fell,” said Holm of the dough.', 'Dough is soft.'],
    'dough',
  ],
  'what is spoken of, and not what is done': [
    ['They knead to sell loaf and loaf.', 'We knead a loaf, and knead it again.', 'He will knead.'],
    'loaf',
  ],
};

test.each(Object.entries(cases))('the first topic is %s', (_, [run, first]) => {
  expect(topicsOf(run, OTHER)[0]?.[0]).toBe(first);
});

test('no topic shares a word with a better one', () => {
  expect(topicsOf(['Rye bread and rye bread.', 'White bread, rye bread.'], OTHER)[0]).toEqual([
    'rye bread',
    'White',
  ]);
});

test('the topics of a text of one run are its usual words', () => {
  expect(topicsOf(['Bread, bread, salt.'])).toEqual([['Bread', 'salt']]);
});

test('a run without words has no topics', () => {
  expect(topicsOf([], ['— 7'], OTHER).slice(0, 2)).toEqual([[], []]);
});
