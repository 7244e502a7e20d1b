import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digest, foldText } from '../../../src/article/digest.js';

test.each([
  ['“So  far”—yes', '"So far"-yes'],
  ['‘a’ ‚b‛ c′ dʼ', "'a' 'b' c' d'"],
  ['„a‟ «b» c″', '"a" "b" c"'],
  ['a‐b‑c‒d–e—f―g−h', 'a-b-c-d-e-f-g-h'],
  ['and so on…', 'and so on...'],
  ['soft\u00adhy\u200bphen\ufeff', 'softhyphen'],
  [' a\n\tb\u00a0c\u2009d\r\ne ', 'a b c d e'],
  ['e\u0301', 'é'],
  ['e\u00ad\u0301', 'é'],
  ['Case stays: ÄÖ', 'Case stays: ÄÖ'],
])('%j is folded to %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('what is folded stays as it is, and has the same digest', () => {
  const letters = fc.constantFrom(
    ...'a¦e¦\u0301¦\u00ad¦\u200b¦“¦’¦—¦…¦ ¦\n¦\u00a0¦क़¦\ud800¦\u1e9b\u0323'.split('¦'),
  );
  const words = fc.array(letters, { maxLength: 20 });
  fc.assert(
    fc.property(words, (pieces) => {
      const folded = foldText(pieces.join(''));
      expect(foldText(folded)).toBe(folded);
      expect(digest(pieces.join(''))).toBe(digest(folded));
    }),
    { seed: 1, numRuns: 300 },
  );
});

test.each(['', 'The mill.', 'Größe “8”', '北京'])(
  'the digest of %j is the beginning of its SHA-256',
  (text) => {
    const whole = createHash('sha256').update(foldText(text), 'utf8').digest('hex');
    expect(digest(text)).toBe(whole.slice(0, 8));
  },
);
