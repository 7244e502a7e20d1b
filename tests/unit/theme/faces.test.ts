import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readUnicodeRange, splitFaces } from '../../../src/theme/faces.js';

test.each([
  [
    'U+0000-00FF,U+131,U+4??',
    [
      [0, 255],
      [305, 305],
      [1024, 1279],
    ],
  ],
  ['u+26', [[38, 38]]],
  [
    ' U+0-7F , U+10FFFF ',
    [
      [0, 127],
      [0x10ffff, 0x10ffff],
    ],
  ],
  [undefined, [[0, 0x10ffff]]],
])('the unicode-range %s is %j', (text, ranges) => {
  expect(readUnicodeRange(text)).toEqual(ranges);
});

const SHEET = `/* latin: @font-face { src: url(no.woff2) } */
@font-face {
  font-family: 'News Reader';
  font-style: italic;
  font-weight: 400;
  src: url(./files/a.woff2) format('woff2'), url(./files/a.woff) format('woff');
  unicode-range: U+0000-00FF;
}
body { margin: 0; }
@font-face{font-family:"B";src:url( "b.woff2" )}
@font-face { font-family: C; src: url(c.ttf); }
@font-face { src: url(d.woff2); }
p { color: red; }`;

test('the faces are taken out of a sheet with the files they name, the rest of it stays', () => {
  const { css, faces } = splitFaces(SHEET, '/themes/one');
  expect(css.replace(/\s+/g, ' ').trim()).toBe('body { margin: 0; } p { color: red; }');
  expect(faces).toEqual([
    {
      family: 'News Reader',
      style: 'italic',
      weight: '400',
      file: resolve('/themes/one/files/a.woff2'),
      ranges: [[0, 255]],
    },
    {
      family: 'B',
      style: 'normal',
      weight: '400',
      file: resolve('/themes/one/b.woff2'),
      ranges: [[0, 0x10ffff]],
    },
  ]);
});

test('a sheet without faces stays but for its comments', () => {
  expect(splitFaces('a { b: c }/* d */', '/')).toEqual({ css: 'a { b: c }', faces: [] });
});
