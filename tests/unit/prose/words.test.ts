import { expect, test } from 'vitest';
import { languageOf } from '../../../src/prose/language-of.js';
import { contentWords } from '../../../src/prose/words.js';
import { cpuTime } from '../../support/cpu-time.js';

const cases: Readonly<Record<string, readonly [lang: string, text: string, words: string]>> = {
  'stop words and bare numbers carry nothing': ['en', 'It was the 11,000 engineers of 1954.', 'engineers'],
  'case is folded': ['en', 'KAZAKHSTAN Kazakhstan', 'kazakhstan kazakhstan'],
  'a possessive is cut off': ['en', 'China’s trade, Russia’s gas', 'china trade russia gas'],
  'a contraction is made of stop words': ['en', 'They don’t, and we’ll see: isn’t it?', ''],
  'initials stay together': ['en', 'U.S. sanctions', 'u.s sanctions'],
  'an elided article is cut off': ['fr', 'l’accord d’hier qu’elle signa', 'accord hier signa'],
  'underscores around a word are no part of it': ['en', '_Barn_ snake_case', 'barn snake_case'],
  'an apostrophe within a Cyrillic word stays': ['uk', 'пам’ять', 'пам’ять'],
  'Turkish letters fold by their own rule': ['tr', 'IŞIK İstanbul', 'ışık istanbul'],
  'Chinese is cut into words': ['zh', '中国对俄罗斯的支持很重要。', '中国 俄罗斯 支持 重要'],
  'Japanese is cut into words': ['ja', '東京都は日本の首都です。', '東京 都 日本 首都'],
  'Thai is cut into words': ['th', 'ประเทศไทยมีประชากร', 'ประเทศไทย ประชากร'],
  'Norwegian by either of its names': ['nb', 'Det er ikke fisken', 'fisken'],
  'a tag with a region is the language': ['de-AT', 'Die Häuser und der Berg', 'häuser berg'],
  'what is no tag goes without stop words': ['??', 'the mill', 'the mill'],
  'nothing has no words': ['en', '', ''],
};

test.each(Object.entries(cases))('%s', (_, [lang, text, words]) => {
  expect(
    contentWords(text, lang)
      .map(({ word }) => word)
      .join(' '),
  ).toBe(words);
});

test.each([
  ['en', 'partnership partnerships', 'partnership partnership'],
  ['de', 'Häuser Haus', 'haus haus'],
  ['fr', 'sanctions sanction', 'sanction sanction'],
  ['ru', 'санкции санкций', 'санкц санкц'],
  ['ko', '조사가', '조사가'],
])('in %s the stems of %j are %j', (lang, text, stems) => {
  expect(
    contentWords(text, lang)
      .map(({ stem }) => stem)
      .join(' '),
  ).toBe(stems);
});

test('offsets are those of the text', () => {
  const text = 'As 🎿 Putin’s caf\u0065\u0301 opens';
  expect(contentWords(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
    'Putin',
    'caf\u0065\u0301',
  ]);
});

test.each([
  ['en-GB', 'en'],
  ['zh_Hant_TW', 'zh'],
  ['FIL', 'fil'],
  ['english', 'und'],
  ['', 'und'],
])('the language of %j is %j', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

test.each([['a'], ['中'], ['ก'], ["a'"], ['y'], ['ies']])('200,000 characters of %j take no time', (unit) => {
  const begun = cpuTime();
  contentWords(unit.repeat(200_000 / unit.length), 'en');
  expect(cpuTime() - begun).toBeLessThan(3000);
});

test.each([
  'It isn’t 1,200.5kg of U.S. corn, but 3:15 or a:b; snake_case, _it_ and "x.y".',
  'x_1.2,3\u00a0a.b’c – d—e…f‘g’ A1b2 9/11 a-b',
])('a plain text is cut as any other: %s', (text) => {
  const cut = (one: string): readonly string[] => contentWords(one, 'und').map(({ word }) => word);
  expect(cut(text)).toEqual(cut(`${text} \u0416`).slice(0, -1));
});
