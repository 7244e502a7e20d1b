import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { setLinks } from '../../../../src/article/html/links.js';
import type { Root } from '../../../../src/article/html/tree.js';

test.each([
  ['<a href="wheel">It</a>', '<a href="https://example.org/mill/wheel">It</a>'],
  ['<a href="mailto:a@example.org">It</a>', '<a href="mailto:a@example.org">It</a>'],
  ['<a href="#wheel">It</a>', 'It'],
  ['<a href="javascript:it()">It</a>', 'It'],
  ['<a name="wheel">It</a>', 'It'],
  ['<img src="wheel.png" alt="">', '<img src="https://example.org/mill/wheel.png" alt="">'],
  ['<img src="data:image/png;base64,AA" alt="A wheel">', '<img src="" alt="A wheel">'],
  ['<img src="data:image/png;base64,AA" alt="">', ''],
])('%s leads to %s', (html, set) => {
  expect(toHtml(setLinks(fromHtml(html, { fragment: true }) as Root, 'https://example.org/mill/'))).toBe(set);
});
