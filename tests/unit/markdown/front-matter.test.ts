import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/markdown/front-matter.js';

test.each([
  ['---\na: b\n---\nc', { yaml: 'a: b\n', body: '\nc', bodyLine: 3 }],
  ['--- \na: b\n...\t\nc', { yaml: 'a: b\n', body: '\nc', bodyLine: 3 }],
  ['---\n---\nc', { yaml: '', body: '\nc', bodyLine: 2 }],
  ['---\na: b\n----\n---', { yaml: 'a: b\n----\n', body: '', bodyLine: 4 }],
  ['---\na: b\n', 'open'],
  ['---\n\n# A\n\n---\n', undefined],
  ['---', undefined],
  ['# A\n---\nb\n---', undefined],
  ['\n---\na: b\n---', undefined],
  ['', undefined],
])('%j is split into %j', (text, split) => {
  expect(splitFrontMatter(text)).toEqual(split);
});
