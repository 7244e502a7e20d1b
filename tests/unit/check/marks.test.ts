import { expect, test } from 'vitest';
import { checkMarks } from '../../../src/check/marks.js';
import { makeDeck } from '../../../src/deck/make.js';
import { parseOutline } from '../../../src/outline/parse.js';
import { printProblem } from '../../../src/problem.js';

const complaints = (text: string): readonly string[] => {
  const { value: deck } = makeDeck(parseOutline(`## A slide\n\n${text}\n`, 'deck.md').value, undefined);
  return checkMarks(deck).map(printProblem);
};

test.each([
  '[a]{.mark}',
  '[a]{.fragment}',
  '[mots]{lang=fr}',
  '[a](https://b.c/){.mark}',
  '[a]{#id}',
  '![a](b.png)',
])('%s says what is known', (text) => {
  expect(complaints(text)).toEqual([]);
});

test.each([
  [
    '[a]{.marked}',
    'deck.md:3:5: error class-unknown: The class "marked" is unknown here. Did you mean "mark"? Known are: mark, fragment.',
  ],
  [
    '[a]{size=2}',
    'deck.md:3:5: error attribute-unknown: The attribute "size" is unknown here. Known are: lang.',
  ],
  [
    'A line\nand ![a](b.png){width=50%}',
    'deck.md:4:17: error attribute-unknown: The attribute "width" is unknown here. None is known here.',
  ],
  [
    '- **[1]{.big}** a',
    'deck.md:3:9: error class-unknown: The class "big" is unknown here. Known are: mark, fragment.',
  ],
])('%j is told', (text, problem) => {
  expect(complaints(text)).toEqual([problem]);
});
