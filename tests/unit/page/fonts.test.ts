import { describe, expect, test } from 'vitest';
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

describe('of the faces of formulas a page needs those that rules for its classes ask for', () => {
  const formulas = [
    'Main 400 normal',
    'Main 700 normal',
    'Main 400 italic',
    'Main 700 italic',
    'Math 400 italic',
  ].map((name) => {
    const [family = '', weight = '', style = ''] = name.split(' ');
    return { ...face(`${name}.woff2`, [0x20, 0x7e]), family: `KaTeX_${family}`, weight, style };
  });
  const css = `.katex { font: normal 1.21em KaTeX_Main, serif; }
.katex .mathbf { font-family: KaTeX_Main; font-weight: bold; }
.katex .textit { font-style: italic; }
.katex .mathnormal { font-family: KaTeX_Math; font-style: italic; }
.slide strong { font-weight: 700; }`;

  test.each([
    ['slide', []],
    ['katex', ['Main 400 normal']],
    ['katex mathbf', ['Main 400 normal', 'Main 700 normal']],
    ['katex mathnormal', ['Main 400 normal', 'Math 400 italic']],
    ['katex mathbf textit', ['Main 400 normal', 'Main 700 normal', 'Main 400 italic', 'Main 700 italic']],
  ])('%j', (classes, names) => {
    const asked = facesFor(`<i class="${classes}">a</i>`, { faces: formulas, css, base: '' });
    expect(asked.map(({ file }) => file)).toEqual(names.map((name) => `${name}.woff2`));
  });
});
