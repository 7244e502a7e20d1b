import { describe, expect, test } from 'vitest';
import { parseAt } from '../../../src/pdf/parse.js';
import { printValue } from '../../../src/pdf/print.js';
import { readText, textOf } from '../../../src/pdf/value.js';

describe('a value of a PDF is read as it is written, and written as it is read', () => {
  test.each([
    ['null', 'null'],
    ['true', 'true'],
    ['-1.5', '-1.5'],
    ['12 0 R', '12 0 R'],
    ['[1 2 0 R 3]', '[1 2 0 R 3]'],
    ['/A#20B', '/A#20B'],
    ['(a \\(b\\) \\\\ (c))', '(a \\(b\\) \\\\ \\(c\\))'],
    ['(\\101\\n)', '<410a>'],
    ['<48 69>', '(Hi)'],
    ['<< /Type /Page\n/Kids [ 1 0 R ] /D <</E (x)>> >>', '<</Type /Page/Kids [1 0 R]/D <</E (x)>>>>'],
  ])('%s', (source, printed) => {
    const value = parseAt(source, 0);
    expect(printValue(value)).toBe(printed);
    expect(parseAt(printed, 0)).toEqual(value);
  });

  test.each(['(never ends', 'nonsense'])('%s is none', (source) => {
    expect(() => parseAt(source, 0)).toThrow(Error);
  });

  test.each(['plain', 'Größe', '川 𝄞', ''])('the text "%s"', (text) => {
    expect(readText(textOf(text))).toBe(text);
  });
});
