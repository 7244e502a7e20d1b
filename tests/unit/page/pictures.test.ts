import { expect, test } from 'vitest';
import { assetPath, filePath, isFile, liesInside } from '../../../src/deck/files.js';
import { parseOutline } from '../../../src/outline/parse.js';
import { picturesOf } from '../../../src/page/pictures.js';
import { deckOf } from '../../support/deck.js';

test.each([
  ['a.png', true],
  ['in/a b.png', true],
  ['./a.png', true],
  ['1:2.png', true],
  ['https://example.org/a.png', false],
  ['//example.org/a.png', false],
  ['data:image/png;base64,AA', false],
  ['C:\\a.png', true],
])('%s is a file of the deck: %s', (src, expected) => {
  expect(isFile(src)).toBe(expected);
});

test.each([
  ['a.png', true],
  ['in/a.png', true],
  ['a..b/..c.png', true],
  ['../a.png', false],
  ['in/../../a.png', false],
  ['in\\..\\..\\a.png', false],
  ['%2e%2e/a.png', false],
  ['..', false],
])('%s lies in the deck’s folder: %s', (src, expected) => {
  expect(liesInside(src)).toBe(expected);
});

test.each([
  ['a b.png', 'a b.png', 'assets/files/a b.png'],
  ['a%20b.png', 'a b.png', 'assets/files/a%20b.png'],
  ['100%.png', '100%.png', 'assets/files/100%.png'],
  ['a#1?.png', 'a#1?.png', 'assets/files/a%231%3F.png'],
  ['a%231.png', 'a#1.png', 'assets/files/a%231.png'],
])('the picture %s is the file %s, and the page finds it at %s', (src, path, asset) => {
  expect([filePath(src), assetPath(src)]).toEqual([path, asset]);
});

test('every picture of a slide is found, as it was written and as it was made', () => {
  const source = `## A ![a](1.png)

::: figure {src=2.png alt=a}
![b](4.png)
:::

- [![c](5.png)](#a)

::: notes
![d](6.png)

::: figure {src=3.png alt=a}
:::
:::
`;
  const found = (slide: Parameters<typeof picturesOf>[0] | undefined) =>
    slide &&
    picturesOf(slide)
      .map(({ src, line }) => `${line} ${src}`)
      .sort();
  const expected = ['1 1.png', '12 3.png', '3 2.png', '4 4.png', '7 5.png', '10 6.png'].sort();
  expect(found(parseOutline(source, 'deck.md').value.slides[0])).toEqual(expected);
  expect(found(deckOf(source).slides[0])).toEqual(expected);
});
