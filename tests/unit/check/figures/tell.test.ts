import { expect, test } from 'vitest';
import { readMarkdown } from '../../../../src/article/markdown.js';
import { cutSections } from '../../../../src/article/sections.js';
import { checkNumbers } from '../../../../src/check/numbers.js';
import { printProblem } from '../../../../src/problem.js';
import { deckOf } from '../../../support/deck.js';

const TEXT = `## The 19 mills {#mills}

They stand 400 miles apart.

Prices fell by 41 percent, and 18 people came, 30 songs were sung.

From 4 they went to 9.

## Words {#words}

Some spoke for 12 minutes.

Others sang sixteen songs of COVID-19.

## Rest {#rest}

Nobody counted.`;
const ARTICLE = { citation: { title: 'A report' }, sections: cutSections(readMarkdown(TEXT).passages) };

const WRITE = 'Write what the article has, or mark the slide {.own}.';

/** What a slide stands on, what it says, and all that is told, behind its level. */
const cases: readonly (readonly [from: string, slide: string, told: string])[] = [
  [
    'mills',
    '400 km apart',
    `error: The number "400" stands in the section "mills" with the unit "mile", and here with "kilometre". ${WRITE}`,
  ],
  [
    'mills',
    'They rose by 41 percent',
    `error: The percentage "41 percent" goes down in the section "mills", and goes up here. ${WRITE}`,
  ],
  [
    'mills',
    '30 people came, 18 songs were sung',
    `error: In "30 people came, 18 songs" the numbers have changed places: the section "mills" says of each what the slide says of the other. ${WRITE}`,
  ],
  [
    'mills',
    'From 9 they went to 4',
    `error: The article has "4 they went to 9", and the slide has it the other way round: "9 they went to 4". ${WRITE}`,
  ],
  [
    'mills',
    '18 of 4 came',
    `error: In "18 of 4" a part is more than its whole, and the article does not have it. ${WRITE}`,
  ],
  ['rest', '77 came', `error: The number "77" does not stand in the section "rest". ${WRITE}`],
  [
    'mills, words, rest',
    '77 came',
    `error: The number "77" does not stand in the sections "mills", "words" and "rest". The nearest there is "30". ${WRITE}`,
  ],
  [
    'words',
    '19 mills',
    'warning: The number "19" stands in the section "mills", and not in the section "words". Name that passage too, such as from="words, mills", or mark the slide {.own}.',
  ],
  [
    'mills:1, rest',
    '16 songs',
    'warning: The number "16" stands in the section "words", and not in the sections "mills" and "rest". Name that passage too, such as from="mills:1, rest, words:2", or mark the slide {.own}.',
  ],
  [
    'rest',
    'Of COVID-19',
    'warning: The name "COVID-19" stands in the section "words", and not in the section "rest". Name that passage too, such as from="rest, words:2", or mark the slide {.own}.',
  ],
  [
    'mills:1, words:2',
    'From 4 to 9 mills',
    'hint: The number "4 to 9" stands in paragraph 3 of the section "mills", and the slide names others. Name that one too, such as from="mills:1,3, words:2", or mark the slide {.own}.',
  ],
];

test.each(cases)('of the section "%s" a slide says "%s": %s', (from, slide, told) => {
  const problems = checkNumbers(deckOf(`## A slide {from="${from}"}\n\n${slide}`, ARTICLE).deck);
  expect(
    problems.map((one) => printProblem(one).replace(/^.*?: (\w+) number-grounded/u, '$1')).join(' '),
  ).toBe(told);
});
