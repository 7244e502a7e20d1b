import { expect, test } from 'vitest';
import { isWhole, standsAlone } from '../../../src/prose/alone.js';

test.each<readonly [sentence: string, whole: boolean]>([
  ['The mill turns.', true],
  ['“The mill turns.”', true],
  ['She said “it turns.”', true],
  ['Er sagte „ja“.', true],
  ['Il dit « oui ».', true],
  ['水車は回る。', true],
  ['¿Gira el molino?', true],
  ['The mill (of 1854', false],
  ['She said “it turns.', false],
  ['it turns.', false],
  ['The mill', false],
  ['It turns.”', false],
  ['— turns.', false],
])('%s is whole: %s', (sentence, whole) => {
  expect(isWhole(sentence)).toBe(whole);
});

test.each<readonly [lang: string, sentence: string, alone: boolean]>([
  ['en', 'The mill turns.', true],
  ['en', 'Iterations help.', true],
  ['en', 'It turns.', false],
  ['en', '“They turn,” she said.', false],
  ['en', 'In this way it turns.', false],
  ['en-GB', 'The latter turns.', false],
  ['de', 'Er dreht sich.', false],
  ['de', 'Ernte ist im Mai.', true],
  ['fr', 'C’est tout.', false],
  ['zh', '他说了。', false],
  ['ja', '水車は回る。', true],
  ['fi', 'Se pyörii.', true],
])('in %s, %s stands alone: %s', (lang, sentence, alone) => {
  expect(standsAlone(sentence, lang)).toBe(alone);
});
