import { expect, test } from 'vitest';
import { readNumber } from '../../../../src/deck/charts/number.js';

test.each([
  ['en', '95', 95],
  ['en', '1234', 1234],
  ['en', '1,234', 1234],
  ['en', '1,234,567.5', 1234567.5],
  ['en', '.5', 0.5],
  ['en', '0.50', 0.5],
  ['en', '-3', -3],
  ['en', '\u22123', -3],
  ['en', '+3', 3],
  ['en', '1.2e3', 1200],
  ['en', '1.2E-3', 0.0012],
  ['de', '1.234,5', 1234.5],
  ['de', '95,5', 95.5],
  ['fr', '1 234,5', 1234.5],
  ['fr', '1\u202f234,5', 1234.5],
  ['de-CH', '1’234.5', 1234.5],
  ['de-CH', "1'234.5", 1234.5],
  ['es', '1234,5', 1234.5],
  ['es', '1.234', 1234],
])('in %s, %j is %d', (lang, text, number) => {
  expect(readNumber(text, lang)).toBe(number);
});

test.each([
  ['en', ''],
  ['en', '.'],
  ['en', '-'],
  ['en', '\u2013'],
  ['en', 'n/a'],
  ['en', '95%'],
  ['en', '$5'],
  ['en', '5 bn'],
  ['en', '12,34'],
  ['en', '1,2345'],
  ['en', '1.234,5'],
  ['en', '1 234'],
  ['en', '1.'],
  ['en', '--3'],
  ['en', '1e999'],
  ['en', '0x10'],
  ['en', 'Infinity'],
  ['en', '1.2.3'],
  ['de', '1,234.5'],
  ['de', '95.5'],
  ['fr', '1\u00a0234\u202f56'],
])('in %s, %j is no number', (lang, text) => {
  expect(readNumber(text, lang)).toBeUndefined();
});
