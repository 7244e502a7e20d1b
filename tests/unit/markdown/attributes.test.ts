import { expect, test } from 'vitest';
import { noAttributes, readAttributes, splitAttributes } from '../../../src/markdown/attributes.js';
import { braces } from '../../support/sketch.js';

test.each([
  ['{#top}', ' {#top}', ''],
  ['{.own}', ' {.own}', ''],
  ['{#top .wide .tall by="Wang Yi" n=3}', ' {#top .wide .tall by="Wang Yi" n="3"}', ''],
  ['{by=\'a "b"\'}', ' {by="a "b""}', ''],
  ['{by=""}', ' {by=""}', ''],
  ['{alt="x {y} z"} rest', ' {alt="x {y} z"}', ' rest'],
  ['{  .own  }', ' {.own}', ''],
  ['{.a.b}', ' {.a .b}', ''],
  ['{#a #b}', ' {#b}', ''],
  ['{by=a by=b}', ' {by="b"}', ''],
  ['{.größe #नमस्ते clé=été}', ' {#नमस्ते .größe clé="été"}', ''],
  ['{from="visit:2-3, words"}', ' {from="visit:2-3, words"}', ''],
  ['{}', '', ''],
])('%s is read', (text, written, rest) => {
  const read = readAttributes(text);
  expect(read && [braces(read.attributes), text.slice(read.end)]).toEqual([written, rest]);
});

test.each([
  '',
  'a {.own}',
  '{',
  '{.own',
  '{own}',
  '{own .wide}',
  '{.}',
  '{#}',
  '{by=}',
  '{by="a}',
  '{by = a}',
  '{{.own}}',
  '{: #id}',
  '{x, y}',
])('%j is no attributes', (text) => {
  expect(readAttributes(text)).toBeUndefined();
});

test.each([
  ['Title {.own}', 'Title', ' {.own}'],
  ['Title{.own}', 'Title', ' {.own}'],
  ['{.own}', '', ' {.own}'],
  ['The set {a, b} {.own}', 'The set {a, b}', ' {.own}'],
  ['Title {by="}" .own}  ', 'Title', ' {.own by="}"}'],
  ['Title {.own} and more', 'Title {.own} and more', ''],
  ['The set {a, b}', 'The set {a, b}', ''],
  ['Escaped \\{.own}', 'Escaped \\{.own}', ''],
  ['', '', ''],
])('%j ends in the braces%s of it', (text, rest, written) => {
  const [left, attributes] = splitAttributes(text);
  expect([left, braces(attributes)]).toEqual([rest, written]);
});

test('names of JavaScript’s own are names like others', () => {
  const read = readAttributes('{__proto__=x constructor=y .__proto__ #constructor}')?.attributes;
  expect(read && braces(read)).toBe(' {#constructor .__proto__ __proto__="x" constructor="y"}');
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  expect(braces(noAttributes)).toBe('');
});
