import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { THEMES, themeNames } from '../../src/theme/load.js';

/** The relative luminance of a colour `#rrggbb`, after WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return Math.round(((light + 0.05) / (dark + 0.05)) * 10) / 10;
}

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
  ] as const)('sets %s on %s with the contrast of WCAG AA', (ink, paper) => {
    expect(of(ink, paper)).toBeGreaterThanOrEqual(4.5);
  });

  test('states its contrasts as they are in docs/themes.md', async () => {
    const docs =
      (await readFile(join(THEMES, '../docs/themes.md'), 'utf8'))
        .split(`## ${name}\n`)[1]
        ?.split('\n## ')[0] ?? '';
    const stated =
      /ink on paper ([\d.]+), soft ink ([\d.]+), red ([\d.]+), green ([\d.]+); on the dark slide\s+([\d.]+), ([\d.]+) and ([\d.]+)\./.exec(
        docs,
      );
    const measured = [
      of('ink', 'paper'),
      of('ink-soft', 'paper'),
      of('accent', 'paper'),
      of('contrast', 'paper'),
      of('part-ink', 'part-paper'),
      of('part-ink-soft', 'part-paper'),
      of('part-accent', 'part-paper'),
    ];
    expect(stated?.slice(1).map(Number)).toEqual(measured);
  });
});
