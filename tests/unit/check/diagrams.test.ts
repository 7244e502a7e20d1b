import { expect, test } from 'vitest';
import { checkDiagrams } from '../../../src/check/diagrams.js';
import { printProblem } from '../../../src/problem.js';
import { deckOf } from '../../support/deck.js';

test('a diagram that was not drawn is told on the line that is wrong', () => {
  const { deck } = deckOf(
    '## A\n\n```mermaid {alt="a"}\nflowchart LR\n  A -->\n```\n\n```mermaid {alt="b"}\npie\n```\n\n::: notes\n```mermaid {alt="c"}\nmindmap\n  a\n```\n:::\n',
  );
  const diagrams = new Map([
    ['flowchart LR\n  A -->', { fault: 'a thing is missing', line: 2 }],
    ['pie', { svg: '<svg></svg>' }],
    ['mindmap\n  a', { fault: 'its first line names no kind that is drawn', line: 1 }],
  ]);
  expect(checkDiagrams(deck, { diagrams }).map(printProblem)).toMatchInlineSnapshot(`
    [
      "deck.md:5:3: error diagram-syntax: The diagram cannot be drawn: a thing is missing. Mend it as the syntax of Mermaid has it.",
      "deck.md:14:1: error diagram-syntax: The diagram cannot be drawn: its first line names no kind that is drawn. Known are: flowchart, sequenceDiagram, classDiagram, stateDiagram-v2, erDiagram, gantt, pie, timeline, gitGraph, quadrantChart, xychart-beta, sankey-beta, block-beta, packet-beta, kanban, requirementDiagram.",
    ]
  `);
  expect(checkDiagrams(deck)).toEqual([]);
});

test.each([
  ['%% first\n\n  stateDiagram\n  a', /^Mend it/u],
  ['xychart\n  a', /^Mend it/u],
  ['graph LR\n  a', /^Mend it/u],
  ['%% first\n  graph LR\n  a', /^Mend it/u],
  ['\npies\n  a', /^Did you mean "pie"\?/u],
  ['paragraph\n  a', /^Known are: /u],
  ['a pie', /^Known are: /u],
])('what mends %j is told as %s', (text, fix) => {
  const { deck } = deckOf(`## A\n\n\`\`\`mermaid {alt="a"}\n${text}\n\`\`\`\n`);
  const [told] = checkDiagrams(deck, { diagrams: new Map([[text, { fault: 'it is wrong', line: 1 }]]) });
  expect(told?.fix).toMatch(fix);
});
