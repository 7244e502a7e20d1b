import { expect, test } from 'vitest';
import { contrast, readColour } from '../../../src/deck/colour.js';
import { readGradient } from '../../../src/deck/gradient.js';

test.each([
  ['#1c1a17', '#1c1a17'],
  ['#FFF', '#ffffff'],
  ['navy', '#000080'],
  ['Navy', '#000080'],
  ['rgb(28 26 23)', '#1c1a17'],
  ['rgb(28, 26, 23)', '#1c1a17'],
  ['hsl(0 100% 50%)', '#ff0000'],
  ['oklch(0.628 0.2577 29.23)', '#ff0000'],
  ['', undefined],
  ['#12345', undefined],
  ['rgb(0 0 0 / 50%)', undefined],
  ['transparent', undefined],
  ['navyy', undefined],
  ['url(x.png)', undefined],
  ['var(--ink)', undefined],
  ['red; color: blue', undefined],
  ['red}body{display:none', undefined],
  ['expression(1)', undefined],
])('the colour %j is %s', (text, css) => {
  expect(readColour(text)?.css).toBe(css);
});

test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#9c1f18', '#f7f3ea', 7.24],
])('the contrast of %s and %s is %d', (one, other, ratio) => {
  const of = (text: string): number => readColour(text)?.luminance ?? 0;
  expect(contrast(of(one), of(other))).toBeCloseTo(ratio, 1);
});

test.each([
  ['linear-gradient(navy, teal)', 'linear-gradient(#000080, #008080)'],
  ['linear-gradient(to right, red 10%, blue 90%)', 'linear-gradient(to right, #ff0000 10%, #0000ff 90%)'],
  ['linear-gradient(120deg,rgb(1, 2, 3),#fff)', 'linear-gradient(120deg, #010203, #ffffff)'],
  [
    'radial-gradient(circle at top left, red, blue 20% 40%)',
    'radial-gradient(circle at top left, #ff0000, #0000ff 20% 40%)',
  ],
  [
    'repeating-linear-gradient(45deg, red, blue 10%)',
    'repeating-linear-gradient(45deg, #ff0000, #0000ff 10%)',
  ],
  ['linear-gradient(red)', undefined],
  ['linear-gradient(45deg, red)', undefined],
  ['linear-gradient()', undefined],
  ['linear-gradient(red, url(x))', undefined],
  ['linear-gradient(red, blue); color: red', undefined],
  ['linear-gradient(red, blue), url(x)', undefined],
  ['conic-gradient(red, blue)', undefined],
  ['linear-gradient(var(--x), blue)', undefined],
])('the gradient %j is %s', (text, css) => {
  expect(readGradient(text)?.css).toBe(css);
});
