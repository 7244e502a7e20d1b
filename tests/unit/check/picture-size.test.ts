import { expect, test } from 'vitest';
import { addressFault, sizeFault } from '../../../src/check/picture-size.js';

/** The first bytes of a picture in PNG, of so many pixels. */
function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

test.each([
  [20_000, 25_000, undefined],
  [
    20_000,
    25_001,
    'The picture "a.png" has 20,000 × 25,001 pixels, more than the 500 million that a browser draws.',
  ],
])('of a picture of %d × %d pixels it is told that %s', (width, height, what) => {
  expect(sizeFault('a.png', png(width, height), false)?.what).toBe(what);
});

test('a picture that does not say its size is left to the browser', () => {
  expect(sizeFault('a.png', new TextEncoder().encode('no picture'), false)).toBeUndefined();
});

/** A drawing of ten times ten times … elements, so many times. */
const drawing = (levels: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg"><path id="l0"/>${Array.from(
    { length: levels },
    (_, level) => `<g id="l${level + 1}">${`<use href="#l${level}"/>`.repeat(10)}</g>`,
  ).join('')}</svg>`;
const LITTLE = drawing(2);
const MUCH = drawing(6);

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
function utf16(text: string, isLittle: boolean, mark = ''): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * (mark + text).length));
  [...(mark + text)].forEach((letter, at) => {
    view.setUint16(2 * at, letter.charCodeAt(0), isLittle);
  });
  return new Uint8Array(view.buffer);
}

test.each<[string, (text: string) => Uint8Array]>([
  ['UTF-8', utf8],
  ['UTF-16', (text) => utf16(text, true, '\ufeff')],
  ['UTF-16 of the other order', (text) => utf16(text, false, '\ufeff')],
  ['UTF-16 without a mark', (text) => utf16(text, true)],
  ['UTF-16 of the other order without a mark', (text) => utf16(text, false)],
])(
  'a drawing in %s is told where its references draw too much, and not where they draw little',
  (_, write) => {
    expect(sizeFault('a.svg', write(LITTLE), true)).toBeUndefined();
    expect(sizeFault('a.svg', write(MUCH), true)?.what).toMatch(
      /^The picture "a\.svg" draws [\d,]+ elements by/,
    );
  },
);

test('a drawing within its own address is told by what comes before its text', () => {
  const address = (text: string): string => `data:image/svg+xml,${encodeURIComponent(text)}`;
  expect(addressFault(address(LITTLE))).toBeUndefined();
  expect(addressFault(address(MUCH))?.what).toMatch(/^The picture "data:image\/svg\+xml" draws/);
});

test('how much cannot be counted is told by its power of ten, and a drawing of itself as such', () => {
  expect(sizeFault('a.svg', utf8(drawing(20)), true)?.what).toContain('× 10^20 elements');
  expect(sizeFault('a.svg', utf8('<svg id="a"><use href="#a"/></svg>'), true)?.what).toContain(
    'draws itself',
  );
});
