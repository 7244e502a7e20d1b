import { expect, test } from 'vitest';
import { frame } from '../../../src/commands/frame.js';

test.each([
  ['## A {from=x}', 3, 12, '  3 | ## A {from=x}\n    |            ^'],
  ['', 12, 1, '  12 | \n     | ^'],
  ['\tx', 1, 2, '  1 |  x\n    |  ^'],
  [
    `${'a'.repeat(200)}b${'c'.repeat(200)}`,
    1,
    201,
    `  1 | ${'a'.repeat(50)}b${'c'.repeat(49)}\n    | ${' '.repeat(50)}^`,
  ],
  [`${'a'.repeat(199)}b`, 1, 200, `  1 | ${'a'.repeat(99)}b\n    | ${' '.repeat(99)}^`],
])('%j at line %i, column %i', (source, line, column, drawn) => {
  expect(frame(source, line, column)).toBe(drawn);
});
