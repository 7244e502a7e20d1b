import { expect, test } from 'vitest';
import { decodeText } from '../../../src/article/decode.js';
import { driftOf } from '../../../src/article/drift.js';
import { makeArticle, mapOf } from '../../../src/article/map.js';
import { readMarkdown } from '../../../src/article/markdown.js';
import { articleOf } from '../../../src/article/readers.js';
import { makeParagraph } from '../../../src/article/sections.js';
import { checkDrift } from '../../../src/check/drift.js';
import { makeDeck } from '../../../src/deck/make.js';
import { parseOutline } from '../../../src/outline/parse.js';

const TEXT = `## The vote

The council voted on Wednesday to keep the ferry, after a meeting of nine hours.

“A boat is a road that happens to float,” said Delia Marchetti, who has ridden it since 1998.

## The numbers

The ferry carried 412,000 passengers last year, and 654,000 in 2012.

It costs $4.2 million a year, of which the fares pay a third.

## The drivers

For Paul Abernathy the bridge adds 46 minutes to each trip, twice a day.

“I did the math on a napkin,” he said.
`;

const OUTLINE = `## One {from="the-vote:1"}

Nine hours

## Two {from="the-vote:2"}

A road

## Three {from=the-numbers}

Passengers and costs

## Four {from="the-drivers:1"}

Minutes

## Five {.own}

A question
`;

async function told(edited: string | Uint8Array): Promise<readonly string[]> {
  const map = mapOf(articleOf(readMarkdown(TEXT)), 'article.md');
  const bytes = typeof edited === 'string' ? new TextEncoder().encode(edited) : edited;
  const { value = '' } = await decodeText(bytes, { file: 'article.md', html: false });
  const text = readMarkdown(value).passages.map((passage) => ({
    ...makeParagraph(passage.text),
    heading: passage.role === 'heading',
  }));
  const deck = makeDeck(parseOutline(OUTLINE, 'outline.md').value, makeArticle(map, text)).value;
  return checkDrift(deck, driftOf(map, text), 'article.yaml').map(
    ({ level, place, what }) =>
      `${place.file}${place.line === undefined ? '' : `:${place.line}`} ${level}: ${what}`,
  );
}

const STANDS = 'warning: The text that this slide stands on has changed:';
const [vote = '', numbers = '', drivers = ''] = TEXT.split(/(?=^## )/mu);

test.each<readonly [string, string | Uint8Array, readonly string[]]>([
  ['nothing', TEXT, []],
  [
    'a typo',
    TEXT.replace('council', 'counsil'),
    [`outline.md:1 ${STANDS} of "the-vote" paragraph 1 has changed.`],
  ],
  [
    'a number corrected',
    TEXT.replace('412,000', '421,000'),
    [`outline.md:9 ${STANDS} of "the-numbers" paragraph 1 has changed.`],
  ],
  [
    'a quote changed',
    TEXT.replace('happens to float', 'floats'),
    [`outline.md:5 ${STANDS} of "the-vote" paragraph 2 has changed.`],
  ],
  [
    'one that no slide stands on',
    TEXT.replace('napkin', 'serviette'),
    [
      'article.yaml warning: The text has changed where no slide stands on it: of "the-drivers" paragraph 2 has changed.',
    ],
  ],
  [
    'a paragraph dropped',
    TEXT.replace(/^It costs.*\n\n/mu, ''),
    [`outline.md:9 ${STANDS} of "the-numbers" paragraph 2 is gone.`],
  ],
  ['a section dropped', vote + drivers, [`outline.md:9 ${STANDS} the section "the-numbers" is gone.`]],
  [
    'a paragraph moved',
    `${vote}${numbers.replace(/^It costs.*\n\n/mu, '')}${drivers}\nIt costs $4.2 million a year, of which the fares pay a third.\n`,
    ['article.yaml hint: The text has another order: of "the-numbers" paragraph 2 has moved.'],
  ],
  [
    'a section moved',
    drivers + vote + numbers,
    ['article.yaml hint: The text has another order: of "the-drivers" paragraphs 1, 2 have moved.'],
  ],
  ['a section renamed', TEXT.replace('## The numbers', '## What it costs'), []],
  ['a section split', TEXT.replace('It costs', '## The costs\n\nIt costs'), []],
  [
    'a paragraph split',
    TEXT.replace('ferry, after a meeting', 'ferry.\n\nThat was after a meeting'),
    [
      `outline.md:1 ${STANDS} of "the-vote" paragraph 1 has changed.`,
      'article.yaml warning: The text has a paragraph that no section of the map holds.',
    ],
  ],
  [
    'a new ending',
    `${TEXT}\nOn the pier the signs still hang.\n\nThe council meets again.\n`,
    ['article.yaml warning: The text has 2 paragraphs that no section of the map holds.'],
  ],
  ['white space reflowed', TEXT.replace(/ after /gu, '\n  after\n').replace(/\n\n/gu, '\n\n\n'), []],
  ['other quotation marks and dashes', TEXT.replace(/[“”]/gu, '"'), []],
  [
    'another encoding',
    new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(new Uint16Array([...TEXT].map((one) => one.charCodeAt(0))).buffer),
    ]),
    [],
  ],
  ['Windows line ends', TEXT.replace(/\n/gu, '\r\n'), []],
])('an article edited: %s', async (_, edited, expected) => {
  expect(await told(edited)).toEqual(expected);
});
