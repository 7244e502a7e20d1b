import { expect, test } from 'vitest';
import { checkNumbers } from '../../../../src/check/numbers.js';
import { deckOf } from '../../../support/deck.js';

/** Whether a slide with some Markdown about an article with some words is told of figures that are not there. */
function isTold(text: string, slide: string): boolean {
  const article = {
    citation: { title: 'A report' },
    sections: [{ key: 'all', title: 'All', paragraphs: [{ digest: '', text: `${text}.` }] }],
  };
  return checkNumbers(deckOf(`## A slide {from=all}\n\n${slide}`, article).deck).some(
    ({ level }) => level === 'error',
  );
}

/** What the article says, what the slide says, and whether it is told. */
const table = `
It cost $5|It cost US$5|no
It cost $5|It cost A$5|no
It cost A$5|It cost US$5|yes
It cost $5|It cost €5|yes
It cost 5 pounds|It cost £5|no
It cost 5 kronor|It cost SEK 5|no
It cost SEK 5|It cost DKK 5|yes
It cost 5 francs|It cost CHF 5|no
It cost ¥500|It cost 500 yuan|no
It cost 50 cents|It cost $0.50|no
It cost $0.50|It cost 50 cents|no
It cost $0.50|It cost 5 cents|yes
It cost 50 pence|It cost £0.50|no
It was in the First World War|It was in World War I|no
It was in World War II|It was in the Second World War|no
It was in World War II|It was in the First World War|yes
It was in the First World War|It was in World War II|yes
It was in World War I|It was in the Third World War|yes
It was the second of all|It was in World War II|yes
It was in the second quarter|It was in the second quarter|no
It was in the second quarter|It was in the second half|yes
It was in Q2|It was in the second quarter|no
It was in H2|It was in the second half|no
It was in its third year|It was in year 3|no
It stands in chapter 3|It stands in the third chapter|no
It stands in chapter 3|It was the third year|yes
It stands in chapter 3|It stands in chapter 4|yes
It has 12 chapters|It stands in chapter 12|no
It rose 5 percentage points|It rose 5 points|no
It rose 5 percentage points|It rose 5 metres|yes
It rose a third|It rose 33 %|no
It rose 25 %|It rose a quarter|no
It rose 5 %|It rose 5 metres|yes
It was in the 1950s|It was in 1954|yes
It was in 1954|It was in the 1950s|no
It was in 1954|It was 1,954 metres|no
It has 3 wheels|It is third|yes
It has 5 wheels|It cost $5|yes
It cost $0.50|Half of it is gone|yes
0.5 of it is gone|Half of it is gone|no
A third of them came|Every third came|no
Every third came|A third of them came|no
Every third came|33 % of them came|no
3 of them came|Every third came|yes
A third of them came|It is third|yes
It rose 5 percentage points|It rose 5 metres and points|yes
It rose 5 percentage points|It rose by a 5-point margin|no
It was the second one|It was in the second half|yes
It has 3 parts|It is part III|yes
Chapters 3 and 4 say so|It stands in the third chapter|no
It made 16.1 million|It made 16,100,000|no
`;

const rows = table
  .trim()
  .split('\n')
  .map((row) => row.split('|'));

test.each(rows)('of "%s" the slide "%s" is told: %s', (text = '', slide = '', told) => {
  expect(isTold(text, slide)).toBe(told === 'yes');
});

/** The article's words, a table's head, a cell under it, and whether it is told. */
const cells = `
Half of them came|share in %|50|no
It rose 25 %|share in %|25|no
It rose 25 %|wheels|25|yes
It rose 5 percentage points|change in %|5|no
It rose 5 percentage points|wheels|5|yes
It cost $5 million|cost in million dollars|5|no
It cost $5 million|cost in dollars|5|yes
It cost $5 million|cost in thousand dollars|5,000|no
It cost $5|wheels|5|yes
It has 5,000 wheels|wheels in thousands|5|no
It came third|place|3|no
It was in 1954|year|1954|no
`;
test.each(
  cells
    .trim()
    .split('\n')
    .map((row) => row.split('|')),
)('of "%s" a column "%s" with %s is told: %s', (text = '', head, cell, told) => {
  expect(isTold(text, `| name | ${head} |\n|---|---|\n| Hull | ${cell} |`)).toBe(told === 'yes');
});
