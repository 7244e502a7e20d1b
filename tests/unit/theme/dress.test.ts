import { describe, expect, test } from 'vitest';
import { printProblem } from '../../../src/problem.js';
import { dressTheme } from '../../../src/theme/dress.js';
import { loadTheme } from '../../../src/theme/load.js';

const { value: theme } = await loadTheme('broadsheet', '.', { file: 'deck.md' });
if (!theme) throw new Error('broadsheet is missing');

const dress = (lang: string, text: string, marked: { lang: string; text: string }[] = []) =>
  dressTheme(theme, { lang, text, marked }, '.', (letter) => ({
    file: 'deck.md',
    line: 1,
    column: 1 + text.indexOf(letter),
  }));

test.each([
  ['en', 'Plain words – “quoted” … 5 €'],
  ['vi', 'Dòng sông chảy ngược'],
])('a deck in %s whose letters the theme holds is left as it is: %j', async (lang, text) => {
  const dressed = await dress(lang, text);
  expect(dressed.theme).toBe(theme);
  expect(dressed.problems).toEqual([]);
});

test.each([
  ['el', 'ποτάμι', ['Noto Serif'], ['Noto Sans']],
  ['ru', 'река', ['Noto Serif'], []],
  ['ar', 'نهر', ['Scheherazade New'], ['Vazirmatn']],
  ['he', 'נהר', ['Noto Serif Hebrew'], ['Noto Sans Hebrew']],
  ['ja', '川', ['Noto Serif JP'], ['Noto Serif JP']],
  ['zh-Hans', '河', ['Noto Sans SC'], ['Noto Sans SC']],
  ['ko', '강', ['Noto Sans KR'], ['Noto Sans KR']],
  ['en', '→ ≈', ['Noto Sans Math'], ['Noto Sans Math']],
  ['en', '☒', ['Noto Sans Symbols 2'], ['Noto Sans Symbols 2']],
])('in %s, %j is spoken in %j and labelled in %j', async (lang, text, spoken, labelled) => {
  const { theme: worn, problems, lacking } = await dress(lang, text);
  expect(problems).toEqual([]);
  expect(lacking).toEqual(new Set());
  const stack = (voice: string): string =>
    [...(worn.author ?? '').matchAll(new RegExp(`--font-${voice}: ([^;]+);`, 'gu'))].at(-1)?.[1] ?? '';
  expect(stack('text')).toBe(
    ['Newsreader', ...spoken]
      .map((name) => `"${name}", `)
      .join('')
      .concat('serif'),
  );
  expect(stack('label')).toBe(
    ['Libre Franklin', ...labelled]
      .map((name) => `"${name}", `)
      .join('')
      .concat('sans-serif'),
  );
});

test('a family is taken for the letters that it is needed for, and no others', async () => {
  const { theme: worn } = await dress('en', 'αβ and →');
  const added = worn.faces.filter(({ family }) => /^Noto/.test(family));
  expect(new Set(added.map(({ family, ranges }) => `${family} ${JSON.stringify(ranges)}`))).toEqual(
    new Set(['Noto Serif [[945,946]]', 'Noto Sans [[945,946]]', 'Noto Sans Math [[8594,8594]]']),
  );
});

test('dashes and quotes of a Chinese deck are drawn on a full square', async () => {
  const { theme: worn } = await dress('zh-Hans', '河“—”');
  const holds = (family: string, point: number): boolean =>
    worn.faces.some(
      (face) => face.family === family && face.ranges.some(([from, to]) => point >= from && point <= to),
    );
  expect([holds('Newsreader', 0x201c), holds('Noto Sans SC', 0x201c)]).toEqual([false, true]);
  expect(holds('Newsreader', 0x2018)).toBe(true);
});

describe('what is wrong is told with its place', () => {
  test('a package that is not installed, by the kind of the stack', async () => {
    const { problems, lacking } = await dress('zh-Hant', '一條河');
    expect(problems.map(printProblem)).toMatchInlineSnapshot(`
      [
        "deck.md:1:1: error font-missing: The letter "一" needs a font that is not installed. Install it: npm install @fontsource/noto-serif-tc.",
      ]
    `);
    expect(lacking).toEqual(new Set());
  });

  test('a letter that no family holds is lacking', async () => {
    const { lacking, problems } = await dress('en', 'a ꙮ 𒀀');
    expect(problems).toEqual([]);
    expect(lacking).toEqual(new Set('𒀀'));
  });
});
