import { expect, test } from 'vitest';
import { claimsOf } from '../../../src/deck/claims.js';
import { deckOf } from '../../support/deck.js';

const cases: Readonly<Record<string, readonly [source: string, ...claims: string[]]>> = {
  'a title and a paragraph': ['## A\n\nb *c*', '1 title: A', '3 text: b c'],
  'the deck’s title and subtitle': [
    '---\ntitle: A\nsubtitle: B\n---\n\n## C',
    '2 title: A',
    '3 title: B',
    '6 title: C',
  ],
  'each item of a list': ['## A\n\n- b\n  - c\n- d', '1 title: A', '3 text: b', '4 text: c', '5 text: d'],
  'a quote, its speaker and the role': [
    '## A\n\n::: quote {by="B" role="C" source="D"}\ne\n\nf\n:::',
    '1 title: A',
    '4 quote by B: e\nf',
    '3 speaker: B',
    '3 text: C',
  ],
  'a quote of Markdown': ['## A\n\n> b\n>\n> c', '1 title: A', '3 quote: b\nc'],
  'the cells of a table': [
    '| a | b |\n|---|---|\n| c | 1 |',
    '1 cell: a',
    '1 cell: b',
    '3 cell: c',
    '3 cell: 1',
  ],
  'leads and what is said of them': [
    '::: people\n- **Ann** *a mill* grinds\n:::',
    '2 speaker: Ann',
    '2 text: a mill',
    '2 text: grinds',
  ],
  'the words and numbers of a chart': [
    '::: chart {type="bar" title="T" unit="kg"}\n| Year | Corn |\n|---|---|\n| 2001 | 1.5 |\n:::',
    '1 text: T',
    '1 cell: Year',
    '1 cell: Corn',
    '1 cell: kg',
    '1 cell: 2001',
    '1 cell: Corn',
    '1 cell: 1.5',
  ],
  'a footnote at the foot': ['## A[^n]\n\n[^n]: b', '1 title: A', '3 text: b'],
  'raw HTML’s words': ['## A\n\n<p title="x">b &amp; c</p>', '1 title: A', '3 text:  b & c '],
  'code and formulas claim nothing': [
    '## A\n\nb `c` $d$\n\n```\ne\n```',
    '1 title: A',
    '3 text: b \ufffc \ufffc',
  ],
  'notes claim nothing': ['## A\n\n::: notes\nb\n:::', '1 title: A'],
  'what is the presenter’s own claims nothing': ['## A {.own}\n\nb\n\n## C', '5 title: C'],
};

test.each(Object.entries(cases))('claims: %s', (_, [source, ...claims]) => {
  expect(
    claimsOf(deckOf(source).deck).map(
      ({ line, kind, by, text }) => `${line} ${kind}${by === undefined ? '' : ` by ${by}`}: ${text}`,
    ),
  ).toEqual(claims);
});
