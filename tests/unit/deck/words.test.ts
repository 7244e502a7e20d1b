import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../../src/deck/words.js';

test.each([
  ['2022-02-01', '1 February 2022'],
  ['2024-02-29', '29 February 2024'],
  ['2022-02-30', '2022-02-30'],
  ['2022-13-01', '2022-13-01'],
  ['2022-02', '2022-02'],
  ['2022', '2022'],
  ['Spring 2022', 'Spring 2022'],
  ['', ''],
])('the date %j is printed as %j', (date, printed) => {
  expect(wordsIn('en').date(date)).toBe(printed);
});

test.each('en de el ru sr-Latn uz-Cyrl ar ar-MA fa bn mr ne my en-u-nu-deva de-u-nu-latn'.split(' '))(
  'numbers in %s have the digits of the language',
  (lang) => {
    const numbers = new Intl.NumberFormat(lang, { useGrouping: false });
    for (const n of [0, 9, 1234567890]) expect(wordsIn(lang).number(n)).toBe(numbers.format(n));
  },
);

const LANGUAGES = [
  ...['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'uk', 'el', 'ar', 'he', 'fa', 'tr'],
  ...['zh-Hans', 'zh-Hant', 'ja', 'ko'],
];

test.each(LANGUAGES)('every word in %s', async (lang) => {
  const words = wordsIn(lang);
  const { own, basedOn, read, open, sources, sourcesTitle, sourcesNote, columns } = words;
  const counts = [1, 2, 3, 5, 11, 21];
  const said = [
    [own, basedOn, read, open, sources, sourcesTitle, sourcesNote, ...columns],
    [
      words.part(2),
      words.leftOut('X'),
      words.picture('X'),
      words.date('2022-02-01'),
      words.names(['X', 'Y']),
    ],
    counts.map(words.slides),
    [[1], [1, 2], [1, 2, 4, 5, 6]].map((paragraphs) => words.passage('X', paragraphs)),
    counts.slice(1).map(words.sections),
    counts.map((n) => words.used(1, n)),
  ].flat();
  await expect(`${said.join('\n')}\n`).toMatchFileSnapshot(`__snapshots__/words.${lang}.txt`);
  expect(words.lang).toBeUndefined();
});

describe('a language stands for its regions', () => {
  test.each([
    ['pt-BR', 'Fontes'],
    ['de-CH', 'Quellen'],
    ['zh', '出处'],
    ['zh-TW', '出處'],
    ['zh-HK', '出處'],
    ['iw', 'מקורות'],
    ['en-US', 'Sources'],
  ])('%s says %s', (lang, said) => {
    expect(wordsIn(lang)).toMatchObject({ sources: said });
    expect(wordsIn(lang).lang).toBeUndefined();
  });
});

test('a language that the page does not speak has English words, and numbers and dates of its own', () => {
  const words = wordsIn('sv');
  expect(words).toMatchObject({ lang: 'en', sources: 'Sources' });
  expect(words.date('2022-02-01')).toBe('1 februari 2022');
  expect(wordsIn('bn').number(24)).toBe('২৪');
});

test('dates are the source’s, by the Gregorian calendar', () => {
  expect(wordsIn('fa').date('2022-02-01')).toBe('۱ فوریهٔ ۲۰۲۲');
  expect(wordsIn('th').date('2022-02-01')).toContain('2022');
});
