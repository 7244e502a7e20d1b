import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { THEMES, themeNames } from '../../src/theme/load.js';

/** Gives the red, green and blue of a colour `#rrggbb`, as light. */
const linear = (colour: string): readonly number[] =>
  [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));

/** The relative luminance of a colour, after WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return Math.round(((light + 0.05) / (dark + 0.05)) * 10) / 10;
}

/** How colours reach those who lack one kind of cone, in linear RGB, after Machado, Oliveira and Fernandes (2009), severity 1. */
const VISION: Readonly<Record<string, readonly (readonly number[])[]>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopes: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopes: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopes: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const times = (matrix: readonly (readonly number[])[], vector: readonly number[]): readonly number[] =>
  matrix.map((row) => row.reduce((sum, value, index) => sum + value * (vector[index] ?? 0), 0));

/** Gives a colour as it is seen, in Oklab (Ottosson, 2020). */
function seenAs(colour: string, matrix: readonly (readonly number[])[]): readonly number[] {
  const seen = times(matrix, linear(colour)).map((part) => Math.min(1, Math.max(0, part)));
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    seen,
  ).map(Math.cbrt);
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

/** The columns of the table in docs/themes.md. */
const STATED = [
  ['ink', 'paper'],
  ['ink-soft', 'paper'],
  ['accent', 'paper'],
  ['contrast', 'paper'],
  ['part-ink', 'part-paper'],
  ['part-ink-soft', 'part-paper'],
  ['part-accent', 'part-paper'],
] as const;

const distance = (one: readonly number[], other: readonly number[]): number =>
  Math.hypot(...one.map((value, index) => value - (other[index] ?? 0)));

describe.each(await themeNames())('the theme %s', async (name) => {
  const sheets = await Promise.all(
    ['base/base.css', `${name}/theme.css`].map((file) => readFile(join(THEMES, file), 'utf8')),
  );
  const colours = new Map(
    sheets.flatMap((css) =>
      [...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(
        ([, key = '', value = '']) => [key, value] as const,
      ),
    ),
  );
  const of = (ink: string, paper: string): number =>
    contrast(colours.get(ink) ?? '', colours.get(paper) ?? '');

  test.each([
    ['ink', 'paper'],
    ['ink-soft', 'paper'],
    ['accent', 'paper'],
    ['contrast', 'paper'],
    ['ink', 'tint'],
    ['ink-soft', 'tint'],
    ['accent', 'tint'],
    ['contrast', 'tint'],
    ['part-ink', 'part-paper'],
    ['part-ink-soft', 'part-paper'],
    ['part-accent', 'part-paper'],
  ] as const)('sets %s on %s with the contrast of WCAG', (ink, paper) => {
    expect(of(ink, paper)).toBeGreaterThanOrEqual(name === 'contrast' ? 7 : 4.5);
  });

  test.each([1, 2, 3, 4, 5, 6])(
    'draws chart-%i on the paper with the contrast of WCAG for graphics',
    (number) => {
      expect(of(`chart-${number}`, 'paper')).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(Object.entries(VISION))('keeps the colours of charts apart for %s', (_, matrix) => {
    const seen = [1, 2, 3, 4, 5, 6].map((number) => seenAs(colours.get(`chart-${number}`) ?? '', matrix));
    const distances = seen.flatMap((one, index) =>
      seen.slice(index + 1).map((other) => distance(one, other)),
    );
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(0.1);
  });

  test('has its row in docs/themes.md', async () => {
    const docs = await readFile(join(THEMES, '../docs/themes.md'), 'utf8');
    const cells = STATED.map(([ink, paper]) => of(ink, paper).toFixed(1));
    expect(
      docs.split('\n').filter((line) => line.startsWith(`| \`${name}\` | `) && /\d \|$/.test(line)),
    ).toEqual([`| \`${name}\` | ${cells.join(' | ')} |`]);
  });
});
