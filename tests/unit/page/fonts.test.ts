import { expect, test } from 'vitest';
import type { FontFace } from '../../../src/model.js';
import { faceAssets, facesCss, facesFor } from '../../../src/page/fonts.js';

const face = (file: string, ...ranges: FontFace['ranges'][number][]): FontFace => ({
  family: 'News',
  style: 'normal',
  weight: '400',
  file,
  ranges,
});

const LATIN = face('/fonts/latin.woff2', [0x20, 0x7e], [0x2019, 0x2019]);
const CYRILLIC = face('C:\\fonts\\cyrillic.woff2', [0x400, 0x4ff]);
const EMOJI = face('emoji.woff2', [0x1f600, 0x1f64f]);

test.each([
  ['a', [LATIN]],
  ['’', [LATIN]],
  ['яя', [CYRILLIC]],
  ['a я 😀', [LATIN, CYRILLIC, EMOJI]],
  ['\u04ff\u0500', [CYRILLIC]],
  ['北', []],
  ['', []],
])('%j needs only the faces that hold its letters', (text, faces) => {
  expect(facesFor(text, { faces: [LATIN, CYRILLIC, EMOJI], css: '', base: '' })).toEqual(faces);
});

test('a page without code needs no face of the family for code', () => {
  const theme = { faces: [LATIN], css: `:root { --font-code: "${LATIN.family}", monospace; }`, base: '' };
  expect(facesFor('<p>a</p>', theme)).toEqual([]);
  expect(facesFor('<code>a</code>', theme)).toEqual([LATIN]);
});

test('a face is loaded from the page’s assets, where its file is copied to', () => {
  expect(facesCss([CYRILLIC])).toMatchInlineSnapshot(`
    "@font-face {
      font-family: "News";
      font-style: normal;
      font-weight: 400;
      src: url("fonts/cyrillic.woff2") format("woff2");
      unicode-range: U+400-4ff;
    }"
  `);
  expect(faceAssets([LATIN, CYRILLIC])).toEqual([
    { path: 'assets/fonts/latin.woff2', from: { file: '/fonts/latin.woff2' } },
    { path: 'assets/fonts/cyrillic.woff2', from: { file: 'C:\\fonts\\cyrillic.woff2' } },
  ]);
});
