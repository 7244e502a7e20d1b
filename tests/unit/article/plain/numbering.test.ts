import { expect, test } from 'vitest';
import { type Numbered, readNumber, readRoman } from '../../../../src/article/plain/numbering.js';

test.each<readonly [text: string, kind: Numbered['kind'], numbers: readonly number[], title: string]>([
  ['1. The wheel', 'decimal', [1], 'The wheel'],
  ['1.2.3 The wheel', 'decimal', [1, 2, 3], 'The wheel'],
  ['§ 4) The wheel', 'decimal', [4], 'The wheel'],
  ['XIV. The wheel', 'roman', [14], 'The wheel'],
  ['IV', 'roman', [4], ''],
  ['Chapter 3: the wheel', 'chapter', [], 'the wheel'],
  ['Chapter 3 The wheel', 'chapter', [], 'The wheel'],
  ['PART TWO', 'part', [], ''],
  ['Teil II — Das Rad', 'part', [], 'Das Rad'],
  ['Глава 1. Колесо', 'chapter', [], 'Колесо'],
  ['第三章 水車', 'chapter', [], '水車'],
  ['第12节', 'chapter', [], ''],
])('%j opens with the number of a heading', (text, kind, numbers, title) => {
  expect(readNumber(text)).toEqual({ kind, numbers, title });
});

test.each([
  ['Chapter 3 describes the wheel'],
  ['Chapter 3, which follows'],
  ['chapter 3: The wheel'],
  ['Chapters of a life'],
  ['IC. The wheel'],
  ['VX'],
  ['1.'],
  ['The 3rd wheel'],
])('%j opens with none', (text) => {
  expect(readNumber(text)).toBeUndefined();
});

test.each([
  ['I', 1],
  ['IV', 4],
  ['IX', 9],
  ['XIV', 14],
  ['XL', 40],
  ['XC', 90],
  ['CXLVIII', 148],
  ['IIII', undefined],
  ['IC', undefined],
])('the numeral %s is %s', (numeral, value) => {
  expect(readRoman(numeral)).toBe(value);
});
