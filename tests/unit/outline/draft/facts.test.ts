import { expect, test } from 'vitest';
import { readMatter } from '../../../../src/outline/draft/facts.js';
import { articleIn } from '../../../support/article.js';

const many = (count: number): string => Array(count).fill('wheel').join(' ');

/** What a sentence is worth beside a plain one; each is a whole article, so that none is more central than another. */
test.each<readonly [what: string, sentence: string, worth: number]>([
  ['a plain sentence', 'The old mill turns by day.', 1],
  ['three words', 'The mill turns.', 0],
  ['four words', 'The mill turns now.', 0.5],
  ['16 words', `The old mill ${many(12)} turns.`, 1],
  ['17 words', `The old mill ${many(13)} turns.`, 0.8],
  ['22 words', `The old mill ${many(18)} turns.`, 0.8],
  ['23 words', `The old mill ${many(19)} turns.`, 0.5],
  ['30 words', `The old mill ${many(26)} turns.`, 0.5],
  ['31 words', `The old mill ${many(27)} turns.`, 0.15],
  ['45 words', `The old mill ${many(41)} turns.`, 0.15],
  ['46 words', `The old mill ${many(42)} turns.`, 0],
  ['a question', 'Does the old mill turn?', 0.5],
  ['a quotation', '“The mill turns by day and night.”', 0],
  ['quotation marks', 'The old “mill” turns by day.', 0.6],
  ['the first person', 'The old mill gives me bread.', 0.6],
  ['the first person at the end', 'The old mill belongs to me.', 0.6],
  ['the first person before a comma', 'The mill is mine, by day.', 0.6],
  ['the one who tells it', 'The old mill and I stay.', 0.6],
  ['an initial', 'The mill of I. Ward turns.', 1],
  ['a word that begins like "me"', 'The old mill met its owner.', 1],
  ['a number', 'The mill has 40 paddles.', 1.15],
  ['a pronoun without its name', 'It turns by day and night.', 0.25],
  ['brackets', '(The mill turns by day.)', 0.25],
  ['somebody said it', 'The mill turns, he said.', 0.25],
])('%s is worth %#', (_, sentence, worth) => {
  const [plain] = scores('The old mill turns by day.');
  expect(scores(sentence).map((score) => score / (plain ?? 0))).toEqual([expect.closeTo(worth, 10)]);
});

test('what is central to the section counts, and its first sentence more', () => {
  const [first = 0, other = 0, alone = 0] = scores(
    'The mill grinds the corn. The mill grinds the flour. Nobody paints pictures there.',
  );
  expect(first / other).toBeCloseTo(1.3, 2);
  expect(other).toBeGreaterThan(alone);
});

const scores = (text: string): readonly number[] =>
  readMatter(articleIn(text), 'en').flatMap(({ facts }) => facts.map(({ score }) => score));
