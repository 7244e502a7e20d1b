import { expect, test } from 'vitest';
import { lineAt } from '../../../src/deck/place.js';
import { deckOf } from '../../support/deck.js';

const OUTLINE = `## A slide

A paragraph.

<!-- A comment makes no element. -->

- one
- two
  - three

| a | b |
|---|---|
| c | d |
| e | f |

\`\`\`ts
first;
second;
\`\`\`

::: timeline
- **1** one
- **2** two
:::

::: compare
### Left
- a
- b
### Right
c
:::

:::: columns
::: column
d
:::
::: column
e

- f
- g
:::
::::

::: quote {by=x}
Words.

More.
:::

::: callout {title=T}
First.

Second.
:::

::: incremental
- h
- i

Text.
:::

. . .

After a pause.
`;

const { slides } = deckOf(OUTLINE);
const lines = OUTLINE.split('\n');

test.each([
  ['a paragraph', [0], 'A paragraph.'],
  ['a point', [1, 1], '- two'],
  ['a point within a point', [1, 1, 0, 0], '- two'],
  ['a row', [2, 1, 1, 0], '| e | f |'],
  ['the head of a table', [2, 0, 0, 1], '| a | b |'],
  ['a line of code', [3, 0, 1], 'second;'],
  ['an event', [4, 1, 1], '- **2** two'],
  ['the name of a side', [5, 1, 0], '### Right'],
  ['a point of a side', [5, 0, 1, 1], '- b'],
  ['a paragraph of a column', [6, 1, 0], 'e'],
  ['a point of a column', [6, 1, 1, 1], '- g'],
  ['a quote’s second paragraph', [7, 0, 1], 'More.'],
  ['who said it', [7, 1], '::: quote {by=x}'],
  ['a callout’s title', [8, 0], '::: callout {title=T}'],
  ['a callout’s second paragraph', [8, 2], 'Second.'],
  ['a step of a list', [9, 0, 1], '- i'],
  ['a step of its own', [9, 1, 0], 'Text.'],
  ['what follows a pause', [10, 0], 'After a pause.'],
  ['what is not there', [99], '## A slide'],
  ['the body itself', [], 'A paragraph.'],
])('%s', (_, path, line) => {
  const [slide] = slides;
  expect(slide && lines[lineAt(slide, path) - 1]).toBe(line);
});

test('a slide that Lectern made has the first line', () => {
  const [title] = deckOf('---\ntitle: A talk\n---\n\n## A\n').slides;
  expect(title && lineAt(title, [0])).toBe(1);
});
