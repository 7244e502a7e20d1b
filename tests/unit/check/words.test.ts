import { expect, test } from 'vitest';
import { checkWords } from '../../../src/check/words.js';
import { printProblem } from '../../../src/problem.js';
import { deckOf } from '../../support/deck.js';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
const tell = (source: string): readonly string[] => checkWords(deckOf(source).deck).map(printProblem);

test('a slide of more words than are read while somebody speaks is told at its line', () => {
  expect(tell(`## The mill\n\n- ${words(5)}\n\n## The wheel\n\n- ${words(74)}`)).toEqual([
    'deck.md:5:1: hint fit-words: The slide "The wheel" holds 76 words, and 75 are about what is read while you speak. Say some of them in the notes, or on a slide of their own.',
  ]);
});

test.each([
  ['the title and a sentence', `## The mill\n\n${words(73)}`, 0],
  ['the title and a sentence more', `## The mill\n\n${words(74)}`, 1],
  ['points within points', `## The mill\n\n- ${words(40)}\n  - ${words(40)}`, 1],
  ['columns', `## A\n\n:::: columns\n::: column\n${words(40)}\n:::\n::: column\n${words(40)}\n:::\n::::`, 1],
  ['a quotation', `## A\n\n::: quote\n${words(80)}\n:::`, 1],
  ['a slide without a title', `---\n\n${words(80)}`, 1],
  ['a table', `## A\n\n| a | b |\n|---|---|\n| ${words(50)} | ${words(50)} |`, 0],
  ['a listing', `## A\n\n\`\`\`\n${words(100)}\n\`\`\``, 0],
  ['notes', `## A\n\n::: notes\n${words(100)}\n:::`, 0],
  ['a chart', `## A\n\n::: chart {type=bar}\n| a | b |\n|---|---|\n| ${words(90)} | 1 |\n:::`, 0],
])('of %s so many are told', (_, source, count) => {
  expect(tell(source)).toHaveLength(count);
});
