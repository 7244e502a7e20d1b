import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/markdown/parse.js';
import { blocksHtml, startWriting } from '../../../../src/page/blocks/write.js';

const write = (markdown: string): string =>
  blocksHtml(parseMarkdown(markdown), startWriting()).replaceAll('\n', '');

test.each([
  ['words', '| a | b |\n|---|---|\n| c | d |', '<tr><td>c</td><td>d</td></tr>'],
  [
    'numbers at the right',
    '| a | b |\n|---|---|\n| c | 1,204 |\n| d | −3.5 % |\n| e | – |',
    '<tr><td>c</td><td class="align-right">1,204</td></tr>',
  ],
  [
    'money at the right',
    '| a | b |\n|---|---|\n| c | $5 |\n| d | 12 € |',
    '<td class="align-right">12 €</td>',
  ],
  [
    'numbers where they are asked to stand',
    '| a | b |\n|---|:---|\n| c | 12 |',
    '<td class="align-left">12</td>',
  ],
  ['numbers among words with the words', '| a | b |\n|---|---|\n| c | 12 |\n| d | many |', '<td>12</td>'],
  ['dashes alone as words', '| a | b |\n|---|---|\n| c | – |', '<td>–</td>'],
  [
    'a first column without a head as heads',
    '|  | b |\n|---|---|\n| c | d |',
    '<tr><td></td><th scope="col">b</th></tr></thead><tbody><tr><th scope="row">c</th><td>d</td></tr>',
  ],
  [
    'a bold first column as heads',
    '| a | b |\n|---|---|\n| **c** | d |',
    '<tr><th scope="row"><strong>c</strong></th><td>d</td></tr>',
  ],
  ['one column as no heads', '| a |\n|---|\n| **c** |', '<td><strong>c</strong></td>'],
])('writes %s', (_, markdown, html) => {
  expect(write(markdown)).toContain(html);
});
