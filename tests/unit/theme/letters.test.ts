import { expect, test } from 'vitest';
import { asksFor, lettersIn, takenLetters } from '../../../src/theme/letters.js';

/** Gives the scripts that are asked, each with its letters. */
const asks = (lang: string, text: string, ...marked: { lang: string; text: string }[]): readonly string[] =>
  asksFor({ lang, text, marked }).flatMap(({ fallback, letters }) =>
    fallback.script && letters.length > 0 ? [`${fallback.script} ${letters.join('')}`] : [],
  );

test.each([
  ['ja', '北京は', ['Jpan 北京は']],
  ['zh-Hans', '北京', ['Hans 北京']],
  ['zh-TW', '北京', ['Hant 北京']],
  ['ko', '북경 北京', ['Kore 북경北京']],
  ['en', '北京', ['Hans 北京']],
  ['en', '北京は', ['Jpan 北京は']],
  ['en', '북경', ['Kore 북경']],
  ['en', 'A « b » — … “c”', []],
  ['ar', 'a ب', ['Arab ب ']],
  ['he', 'a ב', ['Hebr ב ']],
])('in %s, %j asks for %j', (lang, text, expected) => {
  const first = asks(lang, text);
  expect(first.map((one) => [...new Set(one)].join(''))).toEqual(
    expected.map((one) => [...new Set(one)].join('')),
  );
});

test('words in another language ask its script for their own letters alone', () => {
  expect(asks('zh-Hans', '北京直', { lang: 'ja', text: '直' })).toEqual(['Hans 北京直', 'Jpan 直']);
});

test('what needs no glyph is no letter', () => {
  expect(lettersIn('a a\u00a0\u200d\ufeff\n\ufe0fb')).toEqual(['a', 'b']);
});

test.each([
  ['zh-Hans', '“a” — b…', ['…', '—', '“', '”']],
  ['ja', '“a” — b…', ['…', '—']],
  ['fa', 'a b\u200cc', [' ', '\u200c']],
  ['en', '“a” — b…', []],
])('a deck in %s takes of %j the signs %j', (lang, text, taken) => {
  expect(takenLetters({ lang, text, marked: [] })).toEqual(taken);
});
