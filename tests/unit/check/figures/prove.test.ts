import { expect, test } from 'vitest';
import { checkNumbers } from '../../../../src/check/numbers.js';
import { deckOf } from '../../../support/deck.js';

/** What is told of a slide with some words about an article with others, of 2022: the level, and what is amiss. */
function tell(text: string, words: string, title = 'A report'): string {
  const article = {
    citation: { title, published: '2022-02-01' },
    sections: [{ key: 'all', title: 'All', paragraphs: [{ digest: '', text: `${text}.` }] }],
  };
  return checkNumbers(deckOf(`## A slide {from=all}\n\n- So ${words}`, article).deck)
    .map(({ level, what }) => `${level}: ${FAULTS.find(([, pattern]) => pattern.test(what))?.[0] ?? what}`)
    .join(' ');
}

const FAULTS: readonly (readonly [string, RegExp])[] = [
  ['another', /, which says/],
  ['not there', /does not stand/],
  ['another unit', /with the unit/],
  ['rounded', /is rounded/],
  ['dropped', /only a bound in the article/],
  ['reversed', /bound on the other side/],
  ['added', /only a bound here/],
  ['swapped', /have changed places/],
  ['turned', /goes (?:up|down) in/],
];

/** What the article says, what a slide says, and what is told. */
const table = `
Covid 19 came|COVID-19|
COVID-19 came|Covid19|
COVID-190 came|COVID-19|error: not there
NCOVID-19 came|COVID-19|error: not there
the B.1.1.7 strain|the B.1.1.7 strain|
the B1117 strain|the B.1.1.7 strain|error: not there
an F-16 and an F-35|F-35s|
it went 400 miles|400 miles|
it went 400 miles|400 km|error: another unit
it went 400 miles|400|
it went 400|400 miles|
it went 400 miles, 400 km by rail|400 km|
it is 2.4 metres|240 cm|
it is 2.4 metres|2,400 mm|
it is 2.4 km|240 cm|error: not there
it is 2.4 metres|24 cm|error: not there
it is more than 2.4 metres|240 cm|hint: dropped
it is more than 2.4 metres|less than 240 cm|error: reversed
it is 2.4 metres|more than 240 cm|warning: added
it weighs 3 kg|3,000 grams|
it weighs 3 kg|3,000 cm|error: not there
more than 300 came, and 300 left|300 people|
more than 300 came|300 people|hint: dropped
fewer than 300 came, more than 300 left|over 300 people|
300 came, fewer than 300 left|more than 300 people|warning: added
300 came, fewer than 300 left|over 300 people|
fewer than 300 came, 300 left|more than 300 people|warning: added
fewer than 300 came, more than 300 left|300 people|hint: dropped
fell by 5 per cent|−5%|
a fall of 5 percentage points|−5 percentage points|
it lost $5 million|−$5 million|
5 below|−5 degrees|error: not there
it fell 5.5 per cent|−5.4%|error: not there
two-thirds of them|67%|
two-thirds of them|66%|error: not there
67 per cent of them|two-thirds|
66 per cent of them|two-thirds|hint: rounded
a third of them|33%|
33 per cent of them|a third of them|
34 per cent of them|a third of them|hint: rounded
a third of them|a quarter of them|error: not there
a third of them|about a quarter of them|error: not there
32 per cent of them|about a third of them|
3,000 came|thousands came|
2,000 came|thousands came|
1,999 came|thousands came|error: not there
99,999 came|thousands came|
100,000 came|thousands came|error: not there
$3,000 was paid|thousands of dollars|
3,000 per cent|thousands came|error: not there
200 came|hundreds came|
1,999 came|hundreds came|
2,000 came|hundreds came|error: not there
100 came|hundreds came|error: not there
5 million came|millions came|
100 million came|millions came|error: not there
10 came, and 9 of them stayed|9 of 10 people|
10 came, and 8 of them stayed|9 of 10 people|error: not there
9 stayed|9 of 10 people|error: not there
nine in ten|9 of 10 people|
nine in ten|90 per cent|
10 came, and 9 of them stayed|nine in ten|
10 came, and 9 of them stayed|nine of ten|
10 came, and 9 of them stayed|nine out of ten|
10 came, and 8 of them stayed|nine in ten|error: not there
9 stayed|nine in ten|error: not there
10 came|nine in ten|error: not there
10 per cent, and 9 per cent|nine in ten|error: not there
the year 1954|the 1950s|
the year 1954|1954|
1,954 came|in 1954|
from 10 to 20|10 to 20|
from 10 to 20|over 10|
half a million|500,000|
0.5|50%|error: not there
50%|half|
50%|0.5|error: not there
1.96 million|about two million|
1.96 million|over two million|error: not there
2.04 million|over two million|
2.04 million|two million|error: not there
over three hundred km, three hundred came|300 km|hint: dropped
over three hundred came, three hundred km by rail|300|
over three hundred came, three hundred km by rail|300 km|
0.67 of them|two-thirds|error: not there
33.3 per cent of them|33%|error: not there
from 900 to 3,000 came|thousands came|
4 came|4 to 77 came|error: not there
18 people came, 30 songs were sung|30 people came, 18 songs were sung|error: swapped
prices fell by 41 per cent, and 41 came|prices rose by 41 per cent|error: turned
prices fell by 41 per cent, then rose by 41 per cent|prices rose by 41 per cent|
4 began it, and when the mill had been built and the river had risen above the old wheel, 9 went|4-9 people|
9 began it, and when the mill had been built and the river had risen above the old wheel, 4 went|it went 9-4|error: not there
9 began it, and 4 went|it went 9-4|
it became twice as much, and tripled|it doubled|
it was half of it, and tripled|it halved|
it tripled|it tripled|
it tripled|it doubled|warning: another
it tripled|it halved|warning: another
it went up|it doubled|
`;

test.each(
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|')),
)('of "%s" a slide says "%s": %s', (text, words, told) => {
  expect(tell(text ?? '', words ?? '')).toBe(told);
});

test.each([
  ['COVID-19 in 2020', 'COVID-19', ''],
  ['COVID-19 in 2020', 'COVID-20', 'error: not there'],
  ['A mill of 1801', 'in 1801', ''],
])('of an article with the title "%s" a slide says "%s": %s', (title, words, told) => {
  expect(tell('It came', words, title)).toBe(told);
});
