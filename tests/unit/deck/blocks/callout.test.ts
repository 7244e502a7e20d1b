import { expect, test } from 'vitest';
import { deckOf } from '../../../support/deck.js';

test.each([
  ['', { tone: 'note' }],
  ['{tone=question title="To discuss"}', { tone: 'question', title: 'To discuss' }],
  ['{tone=warning title=""}', { tone: 'warning' }],
  ['{tone=loud}', { tone: 'note' }],
])('a callout %s has a tone and a title', (attributes, expected) => {
  const children = [{ kind: 'paragraph', line: 2, children: [{ kind: 'text', text: 'words' }] }];
  const [block] = deckOf(`::: callout ${attributes}\nwords\n:::`).slides[0]?.blocks ?? [];
  expect(block).toEqual({ kind: 'callout', line: 1, ...expected, children });
});
