import { expect, test } from 'vitest';
import { checkNumbers } from '../../../../src/check/numbers.js';
import { deckOf } from '../../../support/deck.js';

/** What a slide is told of an article with some words: the line, the level, and the figure. */
function tell(text: string, outline: string): string {
  const article = {
    citation: { title: 'A report' },
    sections: [{ key: 'all', title: 'All', paragraphs: [{ digest: '', text: `${text}.` }] }],
  };
  return checkNumbers(deckOf(outline, article).deck)
    .map(({ place, level, what }) => `${place.line} ${level} ${/"(.*?)"/u.exec(what)?.[1]}`)
    .join(', ');
}

const slide = (body: string, title = 'A slide'): string => `## ${title} {from=all}\n\n${body}`;
const list = (length: number): string => '- a\n'.repeat(length);

test.each([
  ['the name of a speaker', 'It is so', slide('::: quote {by="Agent 4711"}\nIt is so.\n:::'), ''],
  ['addresses', 'It is so', slide('See www.4711.example or http://4711.example/12'), ''],
  ['what may be counted', 'It has 4 wheels', slide(`3 wheels:\n\n${list(3)}`), '3 warning 3'],
  ['what may be counted above', 'It has 4 wheels', slide(`${list(3)}\n3 wheels`), '7 warning 3'],
  ['what may be counted, of very many', 'It has 4,000 wheels', slide(`3 wheels:\n\n${list(3)}`), ''],
  ['a point of what is counted', 'It has 4 wheels', slide(`- 3 wheels\n${list(2)}`), '3 error 3'],
  [
    'a cell of what is counted',
    'It has 4 wheels',
    slide(`| has |\n|---|\n| 3 wheels |\n\n${list(3)}`),
    '5 error 3',
  ],
  ['one of them', 'It has 4 wheels', slide(list(1), '1 wheel'), '1 error 1'],
  ['some of them', 'It has 4 wheels', slide(list(2), '2-3 wheels'), '1 error 2-3'],
  ['a share of them', 'It rose 4 %', slide(list(3), '3 % more'), '1 error 3 %'],
  ['as many as can be counted', 'It has 4 wheels', slide(list(20), '20 wheels'), '1 warning 20'],
  ['more than can be counted', 'It has 4 wheels', slide(list(21), '21 wheels'), '1 error 21'],
  [
    'a cell and a text',
    'Bread rose 37 per cent',
    slide('37 more\n\n| Rise in % |\n|---|\n| 37 |'),
    '3 error 37',
  ],
  [
    'the second of two pairs',
    '18 people came and 30 songs were sung and 7 dogs ran off',
    slide('7 dogs ran off and 30 people came and 18 songs were sung'),
    '3 error 30 people came and 18 songs',
  ],
  ['a number written as a sign', 'It is so', slide('&#57;9 more\n \n99 more'), '3 error 99, 5 error 99'],
  ['a share by its numbers', 'Nine in ten came', slide('18 of 20'), ''],
  ['a share the wrong way round', 'Nine in ten came', slide('20 of 18'), '3 error 20, 3 error 18'],
  ['a number behind a share', 'Nine in ten came', slide('18 of 20, and 77 more'), '3 error 77'],
  ['a number before a share', 'Nine in ten came', slide('77 more, and 18 of 20'), '3 error 77'],
  [
    'a change that makes a share',
    'Nine in ten came',
    slide('from 18 people to 20'),
    '3 error 18, 3 error 20',
  ],
  ['one share of two', 'Half of them came', slide('18 of 20, and 9 of 18'), '3 error 18, 3 error 20'],
])('%s', (_, text, outline, told) => {
  expect(tell(text, outline)).toBe(told);
});
