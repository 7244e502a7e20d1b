import { expect, test } from 'vitest';
import { makeParagraph, readPlainText } from '../../../src/article/text.js';

test.each([
  ['a\n\nb', ['a', 'b']],
  ['\n\n  a  \n \n\t\n  b\n\n', ['a', 'b']],
  ['a\nb\n  c', ['a b c']],
  ['# a\n\n- b', ['# a', '- b']],
  ['', []],
  [' \n ', []],
])('the paragraphs of %j are %j', (text, expected) => {
  const [section, ...others] = readPlainText(text).sections;
  expect(section).toEqual({ key: 'text', title: 'The text', paragraphs: expected.map(makeParagraph) });
  expect(others).toEqual([]);
});

test('a line of blanks takes no time', () => {
  const start = performance.now();
  readPlainText(`a${' '.repeat(200_000)}b`);
  expect(performance.now() - start).toBeLessThan(1000);
});
