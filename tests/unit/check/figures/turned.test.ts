import { expect, test } from 'vitest';
import { checkNumbers } from '../../../../src/check/numbers.js';
import { deckOf } from '../../../support/deck.js';

/** What of a slide about an article is told of the order of two numbers: what the article has, or what is no part. */
function tell(text: string, slide: string): string {
  const article = {
    citation: { title: 'A report' },
    sections: [{ key: 'all', title: 'All', paragraphs: [{ digest: '', text: `${text}.` }] }],
  };
  return checkNumbers(deckOf(`## A slide {from=all}\n\n- So ${slide}`, article).deck)
    .map(
      ({ what }) =>
        /^The article has "(.*)", and the slide has it/u.exec(what)?.[1] ??
        /^In "(.*)" (?:a part|the numbers)/u.exec(what)?.[0] ??
        what,
    )
    .join(' ');
}

/** What the article says, what the slide says, and what is told. */
const table = `
it fell from 9 to 4|it fell from 9 to 4|
it fell from 9 to 4|it rose from 4 to 9|9 to 4
it rose to 9 from 4|it rose from 4 to 9|
it rose to 9 from 4|it fell to 4 from 9|9 from 4
it fell from about 9 to just 4|it rose from only 4 to about 9|9 to just 4
it fell from 9 people to 4|it rose from 4 people to 9|9 people to 4
it fell from 9. It went to 4|it rose from 4 to 9|
it fell from 9: up to 4 went|it rose from 4 to 9|
it went 9 → 4|it went 4 → 9|9 → 4
it went 9 -> 4|it went from 4 to 9|9 -> 4
it fell from 9 % to 4 %|it rose from 4 % to 9 %|9 % to 4 %
it fell from $9 to $4|it rose from $4 to $9|$9 to $4
it lasted from 1954 to 1958|it went from 1958 to 1954|1954 to 1958
22 of 30 came|22 of 30|
22 of 30 came|30 of 22|22 of 30
22 of the 30 came|22 out of 30|
22 days out of every 30|30 days of 22|22 days out of every 30
22 came, and then 30 went|22 of 30|
22 came, and then 30 went|30 of 22|In "30 of 22" a part
22 came, and then 30 went|22 and 30, or 30 and 22|
`;

test.each(
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|')),
)('of an article that says "%s" the slide "%s" is told %s', (text = '', slide = '', told) => {
  expect(tell(text, slide)).toBe(told);
});
