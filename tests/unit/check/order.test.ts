import { expect, test } from 'vitest';
import type { Edges, MeasuredSlide } from '../../../src/check/measured.js';
import { checkOrder } from '../../../src/check/order.js';
import { deckOf } from '../../support/deck.js';
import { box, slide } from '../../support/measured.js';

const { deck } = deckOf('## A slide\n\n- one\n- two\n');

/** Whether it is told that "one" is read before "two", which a browser has put there; type without a body, so that edges are edges. */
const isTold = (one: Edges, two: Edges, given: Partial<MeasuredSlide> = {}): boolean =>
  checkOrder(deck, [
    slide({
      boxes: [box(one, { path: [0, 0], text: 'one', size: 1000 }), box(two, { path: [0, 1], size: 1000 })],
      ...given,
    }),
  ]).length > 0;

const MIDDLE: Edges = [400, 300, 600, 400];

test.each<readonly [where: string, two: Edges, ltr: boolean, rtl: boolean]>([
  ['right below', [400, 400, 600, 500], false, false],
  ['right above', [400, 200, 600, 300], true, true],
  ['above, by a hair into it', [400, 202, 600, 302], true, true],
  ['above, and into it', [400, 203, 600, 303], false, false],
  ['far above', [400, 0, 600, 50], true, true],
  ['above, by three pixels of its column', [203, 200, 403, 300], true, true],
  ['above, by two pixels of its column', [202, 200, 402, 300], false, false],
  ['above, and to the left', [100, 200, 300, 300], false, false],
  ['to the left', [200, 300, 400, 400], true, false],
  ['to the left, by a hair into it', [202, 300, 402, 400], true, false],
  ['to the right', [600, 300, 800, 400], false, true],
  ['to the right, by a hair into it', [598, 300, 798, 400], false, true],
  ['to the left, by more than half in its row', [200, 349, 400, 449], true, false],
  ['to the left, by half in its row', [200, 350, 400, 450], false, false],
  ['to the left, small, and all in its row', [200, 340, 400, 360], true, false],
  ['to the left, high, and over all of its row', [200, 0, 400, 700], true, false],
  ['to the left, and lower by more than half of the smaller', [200, 391, 400, 411], false, false],
  ['upon it', MIDDLE, false, false],
])('what is read second and stands %s', (_, two, ltr, rtl) => {
  expect([isTold(MIDDLE, two), isTold(MIDDLE, two, { direction: 'rtl' })]).toEqual([ltr, rtl]);
});

test('what the deck does not have, and a single text, are passed over', () => {
  expect(isTold(MIDDLE, [400, 200, 600, 300], { id: 'gone' })).toBe(false);
  expect(checkOrder(deck, [slide({ boxes: [box(MIDDLE)] })])).toEqual([]);
});

test('a title of several runs, and what stands within another, have their own order', () => {
  const above: Edges = [400, 200, 600, 300];
  const within = (area: 'title' | 'body', one: readonly number[], two: readonly number[]): number =>
    checkOrder(deck, [
      slide({
        boxes: [box(MIDDLE, { area, path: one, size: 1000 }), box(above, { area, path: two, size: 1000 })],
      }),
    ]).length;
  expect(within('title', [0], [1])).toBe(0);
  expect(within('body', [0], [0, 1])).toBe(0);
  expect(within('body', [0, 1], [0])).toBe(1);
  expect(within('body', [0], [1])).toBe(1);
});
