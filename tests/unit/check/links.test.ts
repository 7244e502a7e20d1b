import { expect, test } from 'vitest';
import { checkLinks } from '../../../src/check/links.js';
import { printProblem } from '../../../src/problem.js';
import { deckOf } from '../../support/deck.js';

const tell = (source: string): readonly string[] => checkLinks(deckOf(source).deck).map(printProblem);

test.each([
  '[a](#stakes)',
  '[a](#größe)',
  '[a](https://example.org/)',
  '[a](HTTP://example.org/)',
  '[a](mailto:a@example.org)',
  '[a](tel:+123)',
  'https://example.org',
  'a@example.org',
])('%s leads somewhere', (link) => {
  expect(tell(`## Stakes\n\n${link}\n\n## Größe`)).toEqual([]);
});

test('links that lead nowhere, or to what a page must not open, are told wherever they stand', () => {
  expect(
    tell(`## Stakes [x](#steaks)

- a [b](#) [c](#/stakes)

| [d](other.html) |
|---|

::: people
- **[e](javascript:alert)** *[f](data:text/html,x)* [g](file:///etc)
:::

::: notes
[h](//example.org) [i](JAVA&#x53;CRIPT:x)
:::`),
  ).toMatchInlineSnapshot(`
    [
      "deck.md:1:15: error link-missing: The link "#steaks" leads to no slide. Known are: stakes-x.",
      "deck.md:3:9: error link-missing: The link "#" leads to no slide. Known are: stakes-x.",
      "deck.md:3:16: error link-missing: The link "#/stakes" leads to no slide. Did you mean "stakes-x"? Known are: stakes-x.",
      "deck.md:5:7: error link-unsafe: The link "other.html" is neither a slide's nor a web, mail or telephone address. Write "#" with the id of a slide, or a whole address such as https://example.org/.",
      "deck.md:9:9: error link-unsafe: The link "javascript:alert" is neither a slide's nor a web, mail or telephone address. Write "#" with the id of a slide, or a whole address such as https://example.org/.",
      "deck.md:9:34: error link-unsafe: The link "data:text/html,x" is neither a slide's nor a web, mail or telephone address. Write "#" with the id of a slide, or a whole address such as https://example.org/.",
      "deck.md:9:57: error link-unsafe: The link "file:///etc" is neither a slide's nor a web, mail or telephone address. Write "#" with the id of a slide, or a whole address such as https://example.org/.",
      "deck.md:13:5: error link-unsafe: The link "//example.org" is neither a slide's nor a web, mail or telephone address. Write "#" with the id of a slide, or a whole address such as https://example.org/.",
      "deck.md:13:1: error link-unsafe: The link "JAVASCRIPT:x" is neither a slide's nor a web, mail or telephone address. Write "#" with the id of a slide, or a whole address such as https://example.org/.",
    ]
  `);
});
