import { expect, test } from 'vitest';
import { directionOf, isLanguage } from '../../../src/outline/language.js';

test.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['ur', 'rtl'],
  ['yi', 'rtl'],
  ['ckb', 'rtl'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['ja', 'ltr'],
  ['xx-', 'ltr'],
])('%s runs %s', (lang, direction) => {
  expect(directionOf(lang)).toBe(direction);
});

test.each([
  ['en', true],
  ['zh-Hans', true],
  ['english', false],
  ['xx-', false],
  ['', false],
])('%j is a language: %s', (tag, expected) => {
  expect(isLanguage(tag)).toBe(expected);
});
