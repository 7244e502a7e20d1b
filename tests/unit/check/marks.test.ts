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
  '![a](b.png){width=50%}',
  '![a](b.png){width=300}',
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
    'A line\nand ![a](b.png){height=50%}',
    'deck.md:4:17: error attribute-unknown: The attribute "height" is unknown here. Known are: width.',
  ],
  [
    '- **[1]{.big}** a',
    'deck.md:3:9: error class-unknown: The class "big" is unknown here. Known are: mark, fragment.',
  ],
])('%j is told', (text, problem) => {
  expect(complaints(text)).toEqual([problem]);
});

test.each(['wide', '0', '101%', '1e3', '40px', '40%;x'])('a picture is never as wide as %j', (width) => {
  const [told, ...others] = complaints(`![a](b.png){width="${width}"}`);
  expect(told).toContain(`error attribute-value: The value "${width}" of "width" is no width. Write a share`);
  expect(others).toEqual([]);
});
