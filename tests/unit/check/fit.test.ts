import { expect, test } from 'vitest';
import { checkFit } from '../../../src/check/fit.js';
import type { Edges, MeasuredBox } from '../../../src/check/measured.js';
import { printProblem } from '../../../src/problem.js';
import { deckOf } from '../../support/deck.js';
import { box, slide } from '../../support/measured.js';

const { deck } = deckOf('## A slide\n\n- one\n- two\n');

const told = (...boxes: readonly MeasuredBox[]): readonly string[] =>
  checkFit(deck, [slide({ boxes })]).map(printProblem);

const LINE: Edges = [80, 300, 400, 340];

test.each<[string, ...MeasuredBox[]]>([
  ['what fits', box(LINE)],
  ['what overhangs by a hair', box([79, 600, 1201, 651])],
  ['lines that touch', box(LINE, { text: 'a' }), box([80, 335, 400, 375])],
  ['lines beside each other', box(LINE), box([400, 300, 700, 340])],
  ['two lines of one text', box(LINE, { lines: [LINE, LINE] })],
  ['a formula among words', box(LINE), box(LINE, { rough: true })],
  ['text on a picture', box(LINE), box(LINE, { kind: 'picture' })],
  ['the foot, wherever it stands', box([0, 660, 1280, 700], { area: 'furniture' })],
  ['a small picture', box(LINE, { kind: 'picture', size: 10 })],
])('nothing is told of %s', (_, ...boxes) => {
  expect(told(...boxes)).toEqual([]);
});

test('all that does not fit is told, with the line, the pixels and the repair', () => {
  expect([
    ...told(box([80, 600, 400, 693.2]), box([80, 700, 400, 760])),
    ...told(box([80, 300, 1320, 340], { text: `${'word '.repeat(20)}` })),
    ...told(box([20, 300, 400, 340], { kind: 'picture', text: '' })),
    ...told(box([80, 600, 400, 690], { area: 'title', text: 'A slide' })),
    ...told(box(LINE, { cut: 12.4 })),
    ...told(box(LINE, { text: 'one', path: [0, 0] }), box([90, 310, 400, 350])),
    ...told(box(LINE, { size: 12 }), box([80, 400, 400, 440], { size: 11.04, text: 'three' })),
  ]).toMatchInlineSnapshot(`
    [
      "deck.md:4:1: warning fit-overflow: The slide "A slide" is 110 px too short for what stands on it, from "two" on. Shorten it, or move what follows to a slide of its own.",
      "deck.md:4:1: warning fit-overflow: The slide "A slide" is 120 px too narrow for "word word word word word word word word …". Shorten it, or break it over more lines.",
      "deck.md:4:1: warning fit-overflow: The slide "A slide" is 60 px too narrow for a picture. Make it smaller, or give it a slide of its own.",
      "deck.md:1:1: warning fit-overflow: The slide "A slide" is 40 px too short for what stands on it, from "A slide" on. Shorten it, or move what follows to a slide of its own.",
      "deck.md:4:1: warning fit-clip: The slide "A slide" cuts 13 px off "two". Shorten it, or give it more room.",
      "deck.md:3:1: warning fit-overlap: The slide "A slide" sets "one" over "two", by 11 px. Shorten one of them, or give each a slide of its own.",
      "deck.md:4:1: warning fit-small: The slide "A slide" sets "three" in 11 px, which the last row cannot read. Set it in 19 px (14 pt) or more, or say it in the notes.",
    ]
  `);
});

test.each<[string, string, ...MeasuredBox[]]>([
  ['sets "two" 24 px above its top', 'fit-overflow', box([80, -24, 400, 20])],
  ['cuts 13 px off "two"', 'fit-clip', box(LINE, { out: 12.4, cut: 12.4 })],
  ['lets "two" stand 13 px out of its block', 'fit-overflow', box(LINE, { out: 12.4 })],
  ['cannot show a picture', 'image-broken', box(LINE, { kind: 'picture', text: '', pixels: [0, 320] })],
  [
    'shows a picture, which is 100 px wide, on 201 px',
    'fit-pixels',
    box(LINE, { kind: 'picture', text: '', pixels: [100, 201] }),
  ],
])('a slide that %s is told as %s', (fact, rule, ...boxes) => {
  expect(told(...boxes)).toEqual([expect.stringContaining(`${rule}: The slide "A slide" ${fact}`)]);
});

test.each<[string, ...MeasuredBox[]]>([
  ['a picture on twice its pixels', box(LINE, { kind: 'picture', pixels: [100, 200] })],
])('nothing is told of %s', (_, ...boxes) => {
  expect(told(...boxes)).toEqual([]);
});

test('what spills into the foot is told once', () => {
  const spilling = box([80, 640, 400, 690]);
  expect(told(spilling, box([80, 650, 400, 690], { area: 'furniture', text: 'foot' }))).toHaveLength(1);
});

const OTHER: Edges = [90, 310, 400, 350];
const SPILLING: Edges = [80, 640, 400, 690];
test.each<[what: string, rules: readonly string[], ...MeasuredBox[]]>([
  ['two texts upon each other', ['fit-overlap'], box(LINE), box(OTHER)],
  [
    'two texts upon each other, and one that spills',
    ['fit-overflow', 'fit-overlap'],
    box(LINE),
    box(OTHER),
    box(SPILLING),
  ],
  ['two texts upon each other that spill', ['fit-overflow'], box(SPILLING), box([80, 650, 400, 700])],
  ['what spills, out of its block too', ['fit-overflow'], box(SPILLING, { out: 40 })],
  [
    'the foot upon a text',
    ['fit-overlap'],
    box([80, 610, 400, 650]),
    box([80, 620, 400, 660], { area: 'furniture' }),
  ],
  ['a text of which two pixels are cut off', [], box(LINE, { cut: 2 })],
  ['a text of which more is cut off', ['fit-clip'], box(LINE, { cut: 2.1 })],
  ['the smallest type that can be read', [], box(LINE, { size: 18.6 })],
  ['type that is smaller', ['fit-small'], box(LINE, { size: 18.5 })],
])('of %s is told %j', (_, rules, ...boxes) => {
  expect(told(...boxes).map((line) => / ([a-z-]+): /.exec(line)?.[1])).toEqual(rules);
});

test('many lines take hardly longer than few', () => {
  const rows = (count: number): readonly MeasuredBox[] =>
    Array.from({ length: count }, (_, row) => box([80, row * 50, 400, row * 50 + 40], { text: `${row}` }));
  const measured = [slide({ edges: [0, 0, 2000, 1e7], room: [0, 0, 2000, 1e7], boxes: rows(20_000) })];
  expect(checkFit(deck, measured)).toEqual([]);
});

test('a slide that the deck does not have is passed over', () => {
  expect(checkFit(deck, [slide({ id: 'gone', boxes: [box([0, 0, 9000, 9000])] })])).toEqual([]);
});
