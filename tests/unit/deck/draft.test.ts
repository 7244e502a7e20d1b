import { expect, test } from 'vitest';
import { deckOf } from '../../support/deck.js';

const REFUSED = (value: string): string =>
  `deck.md:1:15: error attribute-value: The value "${value}" of "minutes" is no number of minutes. Write one from 0.1 to 999, such as 2 or 1.5.`;

test.each<readonly [value: string, minutes: number | undefined, told: readonly string[]]>([
  ['2', 2, []],
  ['1.5', 1.5, []],
  ['0.25', 0.25, []],
  ['999', 999, []],
  ['0', undefined, [REFUSED('0')]],
  ['1000', 1000, [REFUSED('1000')]],
  ['-1', undefined, [REFUSED('-1')]],
  ['two', undefined, [REFUSED('two')]],
])('a slide with minutes=%s is planned to take %s', (value, minutes, told) => {
  const made = deckOf(`## A {minutes=${value}}\n\na`);
  expect(made.told).toEqual(told);
  if (told.length === 0) expect(made.slides[0]?.minutes).toBe(minutes);
});
