import { expect, test } from 'vitest';
import { checkPictures } from '../../../src/check/pictures.js';
import { printProblem } from '../../../src/problem.js';
import { deckOf } from '../../support/deck.js';

const FOUND = new Set(['a.png', 'b%20c.png', '../up.png', 'in/../../up.png', '%2e%2e/up.png', 'a..b/c.png']);
const tell = (source: string): readonly string[] =>
  checkPictures(deckOf(source).deck, FOUND).map(printProblem);

test.each([
  '![a](a.png)',
  '![a](<b c.png>)',
  '![a](b%20c.png)',
  '![a](a..b/c.png)',
  '![a](data:image/png;base64,AAAA)',
  '::: figure {src=a.png alt=a}\n:::',
  '::: figure {src=a.png alt=""}\n:::',
])('%s is in order', (source) => {
  const found = new Set([...FOUND, 'b c.png']);
  expect(checkPictures(deckOf(source).deck, found)).toEqual([]);
});

test('pictures that are not there, lie elsewhere or say nothing are told wherever they stand', () => {
  expect(
    tell(`## A ![a](title.png)

![a](lost.png) ![ ](a.png)

![a](https://example.org/a.png) ![a](//example.org/a.png)

:::: columns
::: column
![a](../up.png) ![a](in/../../up.png) ![a](%2e%2e/up.png)
:::
::: column
::: figure {src=lost.jpg alt=a}
![](a.png)
:::
:::
::::

::: notes
![a](notes.png)
:::`),
  ).toMatchInlineSnapshot(`
    [
      "deck.md:12:17: error image-missing: The picture "lost.jpg" does not lie in the deck's folder. Put the file there, or mend its name.",
      "deck.md:1:11: error image-missing: The picture "title.png" does not lie in the deck's folder. Put the file there, or mend its name.",
      "deck.md:3:6: error image-missing: The picture "lost.png" does not lie in the deck's folder. Put the file there, or mend its name.",
      "deck.md:5:6: error file-remote: The picture "https://example.org/a.png" lies on the network, where a talk may not reach it. Save it in the deck's folder and name it from there.",
      "deck.md:5:12: error file-remote: The picture "//example.org/a.png" lies on the network, where a talk may not reach it. Save it in the deck's folder and name it from there.",
      "deck.md:9:6: error file-outside: The picture "../up.png" lies outside the deck's folder. Put the file into the folder and name it from there.",
      "deck.md:9:22: error file-outside: The picture "in/../../up.png" lies outside the deck's folder. Put the file into the folder and name it from there.",
      "deck.md:9:44: error file-outside: The picture "%2e%2e/up.png" lies outside the deck's folder. Put the file into the folder and name it from there.",
      "deck.md:19:6: error image-missing: The picture "notes.png" does not lie in the deck's folder. Put the file there, or mend its name.",
      "deck.md:3:21: error image-alt: The picture "a.png" has no alternative text. Say what it shows for those who cannot see it: ![what it shows](a.png).",
      "deck.md:13:5: error image-alt: The picture "a.png" has no alternative text. Say what it shows for those who cannot see it: ![what it shows](a.png).",
    ]
  `);
});
