import { expect, test } from 'vitest';
import { checkListings } from '../../../src/check/listings.js';
import { printProblem } from '../../../src/problem.js';
import { deckOf } from '../../support/deck.js';

/** Highlights one language. */
const code = {
  languages: ['typescript'],
  write: (_: string, language: string) => (language === 'typescript' ? { html: '' } : undefined),
} as never;
const tell = (slide: string): readonly string[] =>
  checkListings(deckOf(`## A\n\n${slide}\n`).deck, { code }).map(printProblem);

const TAKE = 'Take a language of highlight.js, or text for none.';

test.each([
  ['```typescript\na\n```', []],
  ['```text\na\n```', []],
  ['```\na\n```', []],
  ['| a |\n|---|\n| b |', []],
  [
    '```typescrip\na\n```',
    [
      `deck.md:3:4: warning code-language: The language "typescrip" cannot be highlighted. Did you mean "typescript"? ${TAKE}`,
    ],
  ],
  [
    '```zebra\na\n```',
    [`deck.md:3:4: warning code-language: The language "zebra" cannot be highlighted. ${TAKE}`],
  ],
  [
    '::: notes\n```zebra\na\n```\n:::',
    [`deck.md:4:4: warning code-language: The language "zebra" cannot be highlighted. ${TAKE}`],
  ],
])('of %j is told %j', (slide, told) => {
  expect(tell(slide)).toEqual(told);
});

test('nothing is told where nothing is highlighted', () => {
  expect(checkListings(deckOf('## A\n\n```zebra\na\n```').deck)).toEqual([]);
});
