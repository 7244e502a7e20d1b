import { expect, test } from 'vitest';
import { isDiagram } from '../../../../src/deck/blocks/diagram.js';
import { deckOf } from '../../../support/deck.js';

test.each([
  ['mermaid', true],
  ['mermaid {alt="a"}', true],
  ['mermaid{alt="a"}', true],
  ['mermaids', false],
  ['ts', false],
  ['', false],
])('```%s draws a diagram: %s', (info, draws) => {
  expect(isDiagram(info)).toBe(draws);
});

test.each([
  ['{alt="What it shows"}\nflowchart LR', 'What it shows', []],
  ['\nflowchart LR\n  accDescr: From here to there', 'From here to there', []],
  ['\nflowchart LR\n  accTitle: A way', 'A way', []],
  [
    '\nflowchart LR',
    '',
    [
      'deck.md:3:1: error image-alt: The diagram has no alternative text. Say what it shows for those who cannot see it: ```mermaid {alt="…"}.',
    ],
  ],
  [
    '{alt=a wide=b}\nflowchart LR',
    'a',
    [expect.stringContaining('attribute-unknown: The attribute "wide" is unknown here.')],
  ],
])('```mermaid %j says %j', (text, alt, problems) => {
  const { slides, told } = deckOf(`## A\n\n\`\`\`mermaid ${text}\n\`\`\`\n`);
  expect(slides[0]?.blocks).toMatchObject([{ kind: 'diagram', line: 3, alt }]);
  expect(told).toEqual(problems);
});
