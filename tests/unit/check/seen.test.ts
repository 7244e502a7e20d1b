import { expect, test } from 'vitest';
import { checkAccessibility } from '../../../src/check/accessibility.js';
import type { Edges, MeasuredBox, ShrunkSlide } from '../../../src/check/measured.js';
import { checkOrder } from '../../../src/check/order.js';
import { checkShrunk } from '../../../src/check/shrunk.js';
import { checkSight, type Sighted } from '../../../src/check/sight.js';
import { withoutSpilled } from '../../../src/check/spilled.js';
import { checkWords } from '../../../src/check/words.js';
import { type Problem, printProblem } from '../../../src/problem.js';
import { deckOf } from '../../support/deck.js';
import { box, slide } from '../../support/measured.js';

/** What is told of slides once a browser has measured them. */
const { deck } = deckOf('## A slide\n\n- one\n- two\n\n## Another\n\nthree');

const UPPER: Edges = [80, 100, 400, 140];
const LOWER: Edges = [80, 300, 400, 340];
const BESIDE: Edges = [600, 300, 900, 340];
const one = (edges: Edges, given: Partial<MeasuredBox> = {}) =>
  box(edges, { path: [0, 0], text: 'one', ...given });
const two = (edges: Edges, given: Partial<MeasuredBox> = {}) => box(edges, given);

const ORDER =
  'deck.md:4:1: warning a11y-order: The slide "A slide" is read aloud in another order than it is seen: "one" before "two". Write what is seen first first.';

test.each<
  readonly [what: string, told: readonly string[], direction: 'ltr' | 'rtl', boxes: readonly MeasuredBox[]]
>([
  ['below each other', [], 'ltr', [one(UPPER), two(LOWER)]],
  ['above each other', [ORDER], 'ltr', [one(LOWER), two(UPPER)]],
  ['side by side', [], 'ltr', [one(LOWER), two(BESIDE)]],
  ['side by side, from the wrong side', [ORDER], 'ltr', [one(BESIDE), two(LOWER)]],
  ['side by side, from the right', [], 'rtl', [one(BESIDE), two(LOWER)]],
  ['side by side, from the right, the wrong way', [ORDER], 'rtl', [one(LOWER), two(BESIDE)]],
  ['in two columns, the second of which begins higher', [], 'ltr', [one(LOWER), two([600, 100, 900, 140])]],
  ['in each other', [], 'ltr', [one(LOWER, { path: [0] }), two(UPPER, { path: [0, 1] })]],
  ['in one title', [], 'ltr', [one(LOWER, { area: 'title' }), two(UPPER, { area: 'title' })]],
  ['of which one is not read', [], 'ltr', [one(LOWER, { read: false }), two(UPPER)]],
  ['of which one does not lie level', [], 'ltr', [one(LOWER), two(UPPER, { rough: true })]],
  ['of which one is no matter of the slide', [], 'ltr', [one(LOWER, { area: 'furniture' }), two(UPPER)]],
])('two texts %s', (_, told, direction, boxes) => {
  expect(checkOrder(deck, [slide({ direction, boxes })]).map(printProblem)).toEqual(told);
});

test.each<readonly [what: string, told: readonly string[], shrunk: ShrunkSlide['shrunk']]>([
  ['not', [], []],
  [
    'in its text',
    [
      'deck.md:3:1: hint fit-shrunk: The slide "A slide" sets its text in 24 px instead of 33, so that it fits. Leave it so, or say less.',
    ],
    [{ area: 'body', path: [0], from: 33.2, to: 23.7 }],
  ],
  [
    'in its title and its text',
    [
      'deck.md:1:1: hint fit-shrunk: The slide "A slide" sets its title in 30 px instead of 40, and its text in 24 px instead of 33, so that it fits. Leave it so, or say less.',
    ],
    [
      { area: 'title', path: [], from: 40, to: 30 },
      { area: 'body', path: [0], from: 33, to: 24 },
    ],
  ],
])('a slide that is set smaller: %s', (_, told, shrunk) => {
  expect(checkShrunk(deck, [{ id: 'a-slide', shrunk }]).map(printProblem)).toEqual(told);
});

const seen = (given: Partial<Sighted>): Sighted => ({
  id: 'a-slide',
  box: 0,
  covered: 0,
  large: false,
  ...given,
});
const picture = box(UPPER, { kind: 'picture', text: 'A roof' });

test.each<
  readonly [what: string, told: readonly string[], boxes: readonly MeasuredBox[], sighted: readonly Sighted[]]
>([
  ['text that is read well', [], [two(UPPER)], [seen({ contrast: 4.5 })]],
  ['large text that is read well', [], [two(UPPER)], [seen({ contrast: 3, large: true })]],
  [
    'text that is not, the worst of two',
    [
      'deck.md:4:1: warning contrast: The slide "A slide" sets "two" on a ground from which it differs by 2.1 to 1, and 4.5 is the least that is read well. Give it a veil or a ground of its own, or set it in another colour.',
    ],
    [one(UPPER), two(LOWER)],
    [seen({ contrast: 4.4 }), seen({ box: 1, contrast: 2.19 })],
  ],
  [
    'large text that is not',
    [
      'deck.md:4:1: warning contrast: The slide "A slide" sets "two" on a ground from which it differs by 2.9 to 1, and 3 is the least that is read well. Give it a veil or a ground of its own, or set it in another colour.',
    ],
    [two(UPPER)],
    [seen({ contrast: 2.9, large: true })],
  ],
  [
    'text behind something',
    [
      'deck.md:4:1: warning fit-hidden: The slide "A slide" hides 13 px of "two" behind something else. Move one of them.',
    ],
    [two(UPPER)],
    [seen({ covered: 12.1 })],
  ],
  ['text that is touched', [], [two(UPPER)], [seen({ covered: 2 })]],
  [
    'a picture behind another',
    [
      'deck.md:4:1: warning fit-hidden: The slide "A slide" lays another picture on the picture "A roof", so that part of it cannot be seen. Move one of them, or make both smaller.',
    ],
    [picture],
    [seen({ covered: 0.2 })],
  ],
  ['a picture with an arrow on it', [], [picture], [seen({ covered: 0.15 })]],
  [
    'what is of another slide, or gone',
    [],
    [two(UPPER)],
    [seen({ id: 'another', contrast: 1 }), seen({ box: 7, contrast: 1 })],
  ],
])('%s', (_, told, boxes, sighted) => {
  expect(
    checkSight(deck, [slide({ boxes }), slide({ id: 'gone', boxes })], sighted).map(printProblem),
  ).toEqual(told);
});

test('what axe found is told with its slide, or of the page', () => {
  const fault = {
    rule: 'image-alt',
    help: 'Images must have alternative text',
    elements: ['<img>', '<img>', '<i>', '<b>'],
  };
  const faults = [
    { ...fault, slide: 'another' },
    { ...fault, slide: 'gone' },
    { ...fault, elements: ['<img>'] },
  ];
  expect(checkAccessibility(deck, faults).map(printProblem)).toEqual([
    'deck.md:6:1: warning a11y-image-alt: On the slide "Another" a reader may be kept out: "Images must have alternative text" does not hold for <img>, <img>, <i>. See https://dequeuniversity.com/rules/axe/4.11/image-alt for what mends it.',
    'deck.md:1:1: warning a11y-image-alt: On the page a reader may be kept out: "Images must have alternative text" does not hold for <img>, <img>, <i>. See https://dequeuniversity.com/rules/axe/4.11/image-alt for what mends it.',
    'deck.md:1:1: warning a11y-image-alt: On the page a reader may be kept out: "Images must have alternative text" does not hold for <img>. See https://dequeuniversity.com/rules/axe/4.11/image-alt for what mends it.',
  ]);
});

test('what fell off the paper is told once, by what does not fit', () => {
  const problem = (rule: string, line?: number, level: Problem['level'] = 'warning'): Problem => ({
    rule,
    level,
    place: { file: 'deck.md', ...(line !== undefined && { line }) },
    what: '',
    fix: '',
  });
  const found = [
    problem('pdf-text', 1),
    problem('pdf-text', 6),
    problem('pdf-pages', 1),
    problem('pdf-links', 1, 'error'),
    problem('pdf-tags'),
  ];
  expect(withoutSpilled(found, [problem('fit-overflow', 4)], deck)).toEqual([found[1], found[2], found[3]]);
});

test.each<readonly [what: string, source: string, told: readonly string[]]>([
  ['as much as is read', `## A slide\n\n${'word '.repeat(73)}`, []],
  [
    'more',
    `## A slide\n\n- ${'word '.repeat(40)}\n  - ${'word '.repeat(34)}`,
    [
      'deck.md:1:1: hint fit-words: The slide "A slide" holds 76 words, and 75 are about what is read while you speak. Say some of them in the notes, or on a slide of their own.',
    ],
  ],
  ['more in a table', `## A slide\n\n| a |\n|---|\n| ${'word '.repeat(100)} |`, []],
])('a slide that holds %s', (_, source, told) => {
  expect(checkWords(deckOf(source).deck).map(printProblem)).toEqual(told);
});
