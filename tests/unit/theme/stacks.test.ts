import { expect, test } from 'vitest';
import { printStack, readStack } from '../../../src/theme/stacks.js';

test.each([
  [':root { --font-text: "Newsreader", serif; }', { families: ['Newsreader'], generic: 'serif' }],
  [":root { --font-text: 'A B', C, sans-serif; }", { families: ['A B', 'C'], generic: 'sans-serif' }],
  [':root { --font-text: serif; } :root { --font-text: D; }', { families: ['D'], generic: 'serif' }],
  ['', { families: [], generic: 'serif' }],
])('%j is a stack', (css, stack) => {
  expect(readStack(css, 'text')).toEqual(stack);
});

test('a stack is printed with its generic family at the end', () => {
  expect(printStack({ families: ['A B', 'C'], generic: 'serif' })).toBe('"A B", "C", serif');
});
