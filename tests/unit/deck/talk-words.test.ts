import { expect, test } from 'vitest';
import { talkWordsIn } from '../../../src/deck/talk-words.js';

const LANGUAGES = [
  ...['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'uk', 'el', 'ar', 'he', 'fa', 'tr'],
  ...['zh-Hans', 'zh-Hant', 'ja', 'ko'],
];
const placesOf = (lang: string): object =>
  Object.fromEntries(
    Object.entries(talkWordsIn(lang)).map(([name, phrase]) => [
      name,
      phrase.match(/\{\w+\}/gu)?.sort() ?? [],
    ]),
  );

test.each(LANGUAGES)('what the presenter’s window says in %s has a place for whatever is put in', (lang) => {
  expect(placesOf(lang)).toEqual(placesOf('en'));
  expect(Object.values(talkWordsIn(lang))).not.toContain('');
});

test('every language has words of its own', () => {
  expect(new Set(LANGUAGES.map((lang) => talkWordsIn(lang).presenter)).size).toBe(LANGUAGES.length);
});

test.each([
  ['pt-BR', 'pt'],
  ['zh-TW', 'zh-Hant'],
  ['sw', 'en'],
])('%s is spoken to in %s', (lang, spoken) => {
  expect(talkWordsIn(lang)).toEqual(talkWordsIn(spoken));
});
