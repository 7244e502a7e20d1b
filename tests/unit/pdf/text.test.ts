import { describe, expect, test } from 'vitest';
import { markedText } from '../../../src/pdf/text.js';

const letters = new Map(Array.from({ length: 128 }, (_, code) => [code, String.fromCharCode(code)]));
const fonts = new Map([['F1', { digits: 2 as const, letters }]]);
const read = (...lines: readonly string[]) => markedText(`${lines.join('\n')}\n`, fonts);
const words = (text: string): string => `<${Buffer.from(text, 'latin1').toString('hex')}> Tj`;

describe('the text of a page', () => {
  test('is read mark by mark, in the font that is set', () => {
    const { texts, shown, loose, mixed } = read(
      '/P <</MCID 0 >>BDC',
      'BT',
      '/F1 20 Tf',
      words('One'),
      'ET',
      'EMC',
      '/P <</MCID 1 >>BDC',
      words('Two'),
      words(' more'),
      'EMC',
    );
    expect([...texts]).toEqual([
      [0, 'One'],
      [1, 'Two more'],
    ]);
    expect({ loose, mixed }).toEqual({ loose: 0, mixed: 0 });
    const signs = [...(shown.get('F1') ?? [])].map((code) => letters.get(code));
    expect(signs.join('')).toBe('OneTwo mr');
  });

  test.each([
    ['text outside of all marks', ['/F1 20 Tf', words('One')], { loose: 1, mixed: 0 }],
    ['a painted path outside of all marks', ['0 0 9 9 re', 'f', ''], { loose: 1, mixed: 0 }],
    ['a path as decoration', ['/Artifact BMC', '0 0 9 9 re', 'f', 'EMC'], { loose: 0, mixed: 0 }],
    ['decoration in content', ['/P <</MCID 0 >>BDC', '/Artifact BMC', 'EMC', 'EMC'], { loose: 0, mixed: 1 }],
    ['content in decoration', ['/Artifact BMC', '/P <</MCID 0 >>BDC', 'EMC', 'EMC'], { loose: 0, mixed: 1 }],
  ])('%s', (_, lines, wanted) => {
    expect(read(...lines)).toMatchObject(wanted);
  });
});
