import { expect, test } from 'vitest';
import { bodyRoom, shareHeight, shareWidth, WIDE_ROOM } from '../../../src/page/room.js';
import { deckOf } from '../../support/deck.js';

const CHART = '::: chart {type=bar}\n| | a |\n|---|---|\n| b | 1 |\n:::';
const roomOf = (title: string, width: number, height: number) => {
  const [slide] = deckOf(`## ${title}\n\n${CHART}\n`).slides;
  return slide && bodyRoom(slide, { width, height });
};

test.each([
  ['Short', 1280, 720, { width: 1120, height: 431 }],
  ['Short', 1920, 1080, { width: 1120, height: 431 }],
  ['Short', 960, 720, { width: 800, height: 431 }],
  ['A title that is long enough to take a second line', 1280, 720, { width: 1120, height: 371 }],
  ['A title that is long enough to take a second line', 960, 720, { width: 800, height: 371 }],
])('under the title "%s" a slide of %i x %i has room for %j', (title, width, height, room) => {
  const { width: w = 0, height: h = 0 } = roomOf(title, width, height) ?? {};
  expect({ width: Math.round(w), height: Math.round(h) }).toEqual(room);
});

test.each([
  [CHART, 430],
  [`${CHART}\n\nOne line.`, 356],
  [`One line.\n\n. . .\n\n${CHART}`, 356],
  [`${CHART}\n\n${'word '.repeat(40)}`, 264],
  [`${CHART}\n\n${CHART}`, 201],
  [`${CHART}\n\n${'- a point\n'.repeat(20)}`, 160],
])('of %j a chart gets a height of %i', (text, height) => {
  const { blocks = [] } = deckOf(text).slides[0] ?? {};
  expect(shareHeight(WIDE_ROOM, blocks)).toEqual({ ...WIDE_ROOM, height });
});

test.each([
  [
    [0, 0],
    [528, 528],
  ],
  [
    [0, 0, 0],
    [331, 331, 331],
  ],
  [
    [40, 0],
    [448, 608],
  ],
  [
    [50, 50],
    [528, 528],
  ],
])('columns of %j are %j wide', (shares, widths) => {
  const columns = shares.map((share) => ({ share, children: [] }));
  expect(shareWidth(WIDE_ROOM, columns).map(Math.round)).toEqual(widths);
});
