import { expect, test } from 'vitest';
import { checkNumbers } from '../../../../src/check/numbers.js';
import { deckOf } from '../../../support/deck.js';

/** The levels of what is told of a slide's figures, and what one of them is reckoned from. */
function tell(text: string, slide: string): string {
  const article = {
    citation: { title: 'A report', published: '2019-05-01' },
    sections: [{ key: 'all', title: 'All', paragraphs: [{ digest: '', text: `${text}.` }] }],
  };
  return checkNumbers(deckOf(`## A slide {from=all}\n\n- So ${slide}`, article).deck)
    .map(({ level, what }) => `${level} ${/is reckoned: .* has (.*)\.$/u.exec(what)?.[1] ?? ''}`.trim())
    .join(', ');
}

/** What the article says, what the slide says, and what is told. */
const table = `
it falls from 41 miles to 26|it is 15 miles less|hint "41" and "26"
they paid $702 million, and now $771 million|it rose by $69 million|hint "$702 million" and "$771 million"
they paid $702 million, and now $771 million|it rose by $96 million|error
they paid $702 million, and now $771 million|it rose to $69 million|error
they paid $702 million, and now $771 million|it cost $69 million|error
17 of the 31 wagons fell|14 wagons stood|hint "17 of the 31"
17 of the 31 wagons fell|15 wagons stood|error
he ruled (1454–1479)|he ruled for 25 years|hint "1454–1479"
he ruled (1454–1479)|he ruled for 26 years|error
it was the oldest since 1972|it was the oldest in 47 years|hint "1972"
she gets £1.9 million, he half of it|he gets £950,000|hint "£1.9 million" and "half"
260 goods trains and 65 others run|325 trains in all|hint "260" and "65"
62 per cent were dug|38 per cent were blasted|error
it was 49 to 46 per cent|it was 2 points lower|error
`;

test.each(
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|')),
)('where the article says "%s", of "%s" is told: %s', (text = '', slide = '', told = '') => {
  expect(tell(text, slide)).toBe(told);
});
