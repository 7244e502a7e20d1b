import { expect, test } from 'vitest';
import { printDate } from '../../../src/page/title.js';

test.each([
  ['2022-02-01', '1 February 2022'],
  ['2024-02-29', '29 February 2024'],
  ['2022-02-30', '2022-02-30'],
  ['2022-13-01', '2022-13-01'],
  ['2022-02', '2022-02'],
  ['2022', '2022'],
  ['Spring 2022', 'Spring 2022'],
  ['', ''],
])('the date %j is printed as %j', (date, printed) => {
  expect(printDate(date, 'en')).toBe(printed);
});
