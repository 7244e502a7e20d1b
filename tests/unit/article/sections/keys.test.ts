import { expect, test } from 'vitest';
import { headingKey, keyGiver, topicKeys } from '../../../../src/article/sections/keys.js';

test.each([
  [[['a']], ['a']],
  [
    [['a'], ['a'], ['a']],
    ['a', 'a-2', 'a-3'],
  ],
  [
    [
      ['a', 'b'],
      ['a', 'b'],
      ['a', 'b'],
    ],
    ['a', 'b', 'a-2'],
  ],
  [
    [['a-2'], ['a'], ['a']],
    ['a-2', 'a', 'a-3'],
  ],
  [
    [[], []],
    ['section', 'section-2'],
  ],
])('of the wishes %j the keys are %j', (wishes, keys) => {
  expect(wishes.map(keyGiver())).toEqual(keys);
});

test.each([
  ['The wheel', undefined, 'the-wheel'],
  ['The wheel', 'wheel', 'wheel'],
  ['The wheel', 'Wheel_2', 'Wheel_2'],
  ['The wheel', 'sec:wheel.2', 'sec-wheel-2'],
  ['車輪', undefined, '車輪'],
  ['🎿', undefined, 'section'],
  ['The wheel', '—', 'section'],
])('the key of the heading %j with the id %j is %j', (text, id, key) => {
  expect(headingKey(text, id)).toBe(key);
});

test.each([
  ['Soviet Union', 'soviet-union'],
  ['Foreign Minister Ada Holm', 'foreign-minister-ada'],
  ['俄罗斯', '俄罗斯'],
])('the key of the topic %j is %j', (text, key) => {
  const phrase = { text, stems: [text], isName: true, speaks: false, acts: false, count: 1 };
  expect(topicKeys([phrase])).toEqual([key]);
});

test('a topic without letters gives no key', () => {
  expect(
    topicKeys([{ text: '—', stems: ['—'], isName: false, speaks: false, acts: false, count: 1 }]),
  ).toEqual([]);
});
