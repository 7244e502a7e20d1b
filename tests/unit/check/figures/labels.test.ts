import { expect, test } from 'vitest';
import { isLabel, numberedRows } from '../../../../src/check/figures/labels.js';
import type { Claim } from '../../../../src/deck/claims.js';
import { findNumbers } from '../../../../src/prose/numbers.js';

type Kind = Claim['kind'];

/** Whether the last number of a text is a label. */
function lastIsLabel(text: string, kind: Kind): boolean | undefined {
  const figure = findNumbers(text, 'en').at(-1);
  return figure && isLabel({ kind, text }, figure);
}

test.each<readonly [text: string, isLabel: boolean]>([
  ['1. The visit', true],
  ['1) The visit', true],
  ['— 2. The visit', true],
  ['1.', true],
  ['1.5 litres', false],
  ['The 1. visit', false],
  ['99. The visit', true],
  ['100. The visit', false],
  ['1–2) The visits', false],
  ['Part 2', true],
  ['Part no. 2', true],
  ['Parts 2', true],
  ['— Schritt Nr. 3', true],
  ['Étape n° 4', true],
  ['Our part 2', false],
  ['Part 2 of $3', false],
  ['Part 100', false],
  ['as shown on slide 3', true],
  ['as shown on Folie 3', true],
  ['as shown in step 3', false],
  ['what slides 3', true],
  ['1\ufe0f\u20e3', true],
  ['the first (1) and the second (2)', true],
  ['the second (2) and the first (1)', true],
  ['the second (2)', false],
  ['the second (two) and (1)', false],
  ['the first (1 and the second (2', false],
  ['The visit (1/2)', false],
])('the last number of %j is a label: %s', (text, label) => {
  expect(lastIsLabel(text, 'text')).toBe(label);
});

test.each([
  ['The visit (2)', true],
  ['The visit (10)', false],
  ['The visit (2) again', false],
  ['The visit (1/2)', true],
  ['The visit (1/2) ', true],
  ['The visit 1/2', false],
  ['The visit (1/2', false],
])('the last number of the title %j is a label: %s', (text, label) => {
  expect(lastIsLabel(text, 'title')).toBe(label);
});

const cell = (line: number, text: string): Claim => ({ kind: 'cell', line, text }) as Claim;

test.each<readonly [what: string, claims: readonly Claim[], lines: readonly number[]]>([
  ['from 1 on', [cell(1, '1'), cell(1, '9'), cell(2, ' 2. '), cell(2, '8')], [1, 2]],
  ['one alone', [cell(1, '1'), cell(1, '9')], []],
  ['not from 1 on', [cell(1, '2'), cell(2, '3')], []],
  ['with a gap', [cell(1, '1'), cell(2, '3')], []],
  ['among rows without a number', [cell(1, 'A'), cell(2, '1'), cell(3, '2')], [2, 3]],
  ['amounts', [cell(1, '1 kg'), cell(2, '2 kg')], []],
  [
    'no cells',
    [
      { ...cell(1, '1'), kind: 'text' },
      { ...cell(2, '2'), kind: 'text' },
    ],
    [],
  ],
])('rows that are numbered: %s', (_, claims, lines) => {
  expect([...numberedRows(claims)].map(({ line }) => line)).toEqual(lines);
});
