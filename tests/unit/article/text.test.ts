import { expect, test } from 'vitest';
import { readPlainText } from '../../../src/article/text.js';

test.each([
  ['a\n\nb', ['a', 'b']],
  ['\n\n  a  \n \n\t\n  b\n\n', ['a', 'b']],
  ['a\nb\n  c', ['a b c']],
  ['# a\n\n- b', ['# a', '- b']],
  ['', []],
  [' \n ', []],
])('the paragraphs of %j are %j', (text, expected) => {
  expect(readPlainText(text).passages).toEqual(expected.map((one) => ({ role: 'body', text: one })));
});

test('a line of blanks takes no time', () => {
  const start = performance.now();
  readPlainText(`a${' '.repeat(200_000)}b`);
  expect(performance.now() - start).toBeLessThan(1000);
});
