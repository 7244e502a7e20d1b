import highlighter from 'highlight.js';
import { expect, test } from 'vitest';
import { loadCodePen } from '../../../src/page/pens/code.js';
import { LANGUAGE_BY_NAME } from '../../../src/page/pens/languages.js';

test('every language of highlight.js is known by each of its names', () => {
  const names = highlighter.listLanguages();
  const others = names.flatMap((name) =>
    (highlighter.getLanguage(name)?.aliases ?? []).map((other) => [other.toLowerCase(), name] as const),
  );
  expect([...new Set(LANGUAGE_BY_NAME.values())].sort()).toEqual([...names].sort());
  expect(others.filter(([other]) => !LANGUAGE_BY_NAME.has(other))).toEqual([]);
});

test.each([
  ['python', 'def f(): pass', 'hljs-keyword'],
  ['haskell', 'main = print 1 -- one', 'hljs-comment'],
  ['DOCKERFILE', 'FROM node', 'hljs-keyword'],
  ['ex', 'defmodule A do end', 'hljs-keyword'],
  ['erb', '<b><%= if a %></b>', 'hljs-name'],
])('%s is coloured', async (language, code, wanted) => {
  const pen = await loadCodePen([language]);
  expect(pen.write(code, language)).toContain(wanted);
});

test('what is in another language is coloured as that, which is loaded with it', async () => {
  const pen = await loadCodePen(['vbscript-html']);
  expect(pen.write('<% Dim a %>', 'vbscript-html')).toContain('<span class="hljs-keyword">Dim</span>');
});

test.each(['no-such-language', '../core', ''])('"%s" is no language', async (language) => {
  const pen = await loadCodePen([language]);
  expect(pen.write('a', language)).toBeUndefined();
});
