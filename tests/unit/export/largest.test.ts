import { expect, test } from 'vitest';
import { LARGEST, refuseTooLarge } from '../../../src/export/largest.js';

test('a PDF is refused where Node cannot hold it in one text, and not before', () => {
  expect(() => '-'.repeat(LARGEST + 1)).toThrow('Invalid string length');
  expect(() => refuseTooLarge(LARGEST, 'outline.md')).not.toThrow();
  expect(() => refuseTooLarge(LARGEST + 1, 'outline.md')).toThrow(
    /at most \d+ MB can be stamped and proven/u,
  );
});
