import { expect, test } from 'vitest';
import { wordsIn } from '../../../src/deck/words.js';
import { startWriting } from '../../../src/page/blocks/write.js';
import { slideHtml, slideStates } from '../../../src/page/slide.js';
import { USUAL } from '../../../src/page/space.js';
import { deckOf } from '../../support/deck.js';

/** Gives the first slide of an outline, and what writes it. */
function slideOf(body: string) {
  const { deck, slides, told } = deckOf(`## Title\n\n${body}\n`);
  expect(told).toEqual([]);
  const [slide] = slides;
  const [part] = deck.parts;
  if (!slide || !part) throw new Error('no slide');
  return [slide, part, { deck, total: 1, words: wordsIn('en'), pens: {}, space: USUAL }] as const;
}

/** Gives the attributes of every step, in the order they are written. */
const steps = (html: string): readonly string[] =>
  [...html.matchAll(/<(\w+)[^>]*?data-(?:step|markers)="([^"]*)"(?: data-effect="([\w-]+)")?/g)].map(
    ([, tag, step, effect]) => [tag, step, effect].filter((part) => part !== undefined).join(' '),
  );

test.each([
  ['::: incremental\n- a\n- b\n:::', ['li 1', 'li 2']],
  ['::: incremental\n- a\n  - b\n- c\n:::', ['li 1', 'li 2', 'li 3']],
  ['::: incremental\nText.\n\n- a\n\n> b\n:::', ['div 1', 'li 2', 'div 3']],
  ['::: incremental\n::: stats\n- **1** a\n- **2** b\n:::\n:::', ['li 1', 'li 2']],
  ['::: incremental\n::: compare\n### A\n- a\n### B\n- b\n:::\n:::', ['li 1', 'li 2']],
  ['::: incremental\n::: callout\n- a\n- b\n:::\n:::', ['div 1']],
  ['a\n\n. . .\n\n- b\n- c\n\n. . .\n\nd', ['div 1', 'div 2']],
  ['[a]{.fragment} [b]{.fragment .strike}', ['span 1', 'span 2 strike']],
  ['[a]{.fragment fragment-index=2} [b]{.fragment fragment-index=1}', ['span 2', 'span 1']],
  ['::: {.fragment .fade-up}\na\n:::', ['div 1 fade-up']],
  ['::: quote {.fragment}\na\n:::\n\n[b](https://example.org/){.fragment}', ['div 1', 'a 2']],
  ['```ts {1|2|all}\na\nb\n```\n\n[c]{.fragment}', ['pre 1 2', 'span 3']],
] as const)('%j takes its steps in the order it is written', (body, taken) => {
  expect(steps(slideHtml(...slideOf(body)))).toEqual(taken);
});

test('a slide has a state before its first step and one after each', () => {
  const states = slideStates(...slideOf('[a]{.fragment} [b]{.fragment}'));
  expect(states.map((html) => html.split('data-later').length - 1)).toEqual([2, 1, 0]);
});

test('steps that share a number make one state', () => {
  const body =
    '[a]{.fragment fragment-index=1} [b]{.fragment fragment-index=1} [c]{.fragment fragment-index=5}';
  expect(slideStates(...slideOf(body))).toHaveLength(3);
});

test('what is struck or faded out later stands there before, unmarked', () => {
  const [before = '', after = ''] = slideStates(...slideOf('[a]{.fragment .strike}'));
  expect(before).not.toContain('data-later');
  expect(before).not.toContain('data-effect');
  expect(after).toContain('data-effect="strike"');
});

test('a listing is lit as far as its state', () => {
  const lit = slideStates(...slideOf('```ts {1|2}\na\nb\n```')).map(
    (html) => /<span class="line lit">(.)/.exec(html)?.[1],
  );
  expect(lit).toEqual(['a', 'b']);
});

test('only the first state of a slide has its id and its headings', () => {
  const [first = '', second = ''] = slideStates(...slideOf('### Sub\n\n[a]{.fragment}'));
  expect(first).toMatch(/<section id="title"[\s\S]*<h2>Title<\/h2>[\s\S]*<h3>Sub<\/h3>/);
  expect(second).toMatch(/<section class=[\s\S]*<p class="h2">Title<\/p>[\s\S]*<p class="h3">Sub<\/p>/);
});

test('numbers taken out of turn are given back in order', () => {
  const { steps: numbers } = startWriting();
  expect([numbers.take(), numbers.take(5), numbers.take(2), numbers.take()]).toEqual([1, 5, 2, 6]);
  expect(numbers.taken()).toEqual([1, 2, 5, 6]);
});
