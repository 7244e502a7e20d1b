import { expect, test } from 'vitest';
import { findDates } from '../../../src/prose/dates.js';

const cases: Readonly<Record<string, readonly string[]>> = {
  'in 1980 and from 1954 to 1958': ['1980: 1980', '1954 to 1958: 1954/1958'],
  '1 February 2022, Feb. 2022, 28 January to 3 February 2022': [
    '1 February 2022: 2022-02-01',
    'Feb. 2022: 2022-02',
    '28 January to 3 February 2022: 2022-01-28/2022-02-03',
  ],
  'the 1950s, the ’90s, the fifties': ['1950s: 195X', '90s: 199X', 'fifties: 195X'],
  'the 20th century and 500 BC': ['20th century: 19XX', '500 BC: -0500'],
  '1/2/2022': ['1/2/2022: 2022-01-02'],
  'on 1 February, at noon, 37 times, in the third year': [],
};

test.each(Object.entries(cases))('dates: %s', (text, dates) => {
  const found = findDates(text, 'en');
  expect(found.map((one) => `${one.text}: ${one.sortable}`)).toEqual(dates);
  expect(found.every((one) => text.slice(one.start, one.end) === one.text)).toBe(true);
});
