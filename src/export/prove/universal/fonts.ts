import type { PdfFont } from '../../../pdf/font.js';
import type { ReadBack } from '../read-back.js';
import { type Breach, broken } from './breach.js';

/** Holds the fonts of a PDF to PDF/UA-1. Chromium sets text in composite fonts, or draws it; of others nothing is claimed. */
export function fontBreaches({ pages, shown }: ReadBack): readonly Breach[] {
  const fonts = [...shown.keys()];
  const everyGlyph = (holds: (font: PdfFont, code: number) => boolean): boolean =>
    composite.every((font) => [...(shown.get(font) ?? [])].every((code) => holds(font, code)));
  const composite = fonts.filter(({ kind }) => kind === '/Type0');
  return broken([
    ['10-001', pages.every(({ unmapped }) => unmapped === 0), 'signs cannot be read as letters'],
    [
      '31-004',
      composite.every(({ glyphs }) => glyphs === undefined || glyphs === '/Identity'),
      'a font has a way to its glyphs that is not checked',
    ],
    [
      '31-005',
      composite.every(({ glyphs }) => glyphs !== undefined),
      'a font does not say which glyphs it means',
    ],
    [
      '31-006',
      composite.every(({ encoding }) => encoding === '/Identity-H'),
      'a font has an encoding of its own',
    ],
    ['31-009', fonts.every(({ embedded, type3 }) => embedded || type3), 'a font is not embedded'],
    ['31-011', everyGlyph(holds), 'a font does not hold all glyphs that are shown'],
    ['31-014', composite.every(({ listed }) => !listed), 'a font lists its glyphs, which is not checked'],
    [
      '31-016',
      everyGlyph(isAsWide),
      'a font says of its glyphs that they are wider, or less wide, than they are',
    ],
    [
      '31-017',
      fonts.every(({ kind, type3 }) => kind === '/Type0' || type3),
      'a font is of a kind that is not checked',
    ],
    ['31-027', fonts.every(({ letters }) => letters), 'a font does not say which letters it sets'],
    ['31-028', fonts.every((font) => !sets(font, /\0/u)), 'a font gives a sign no letter'],
    [
      '31-029',
      fonts.every((font) => !sets(font, /[\ufeff\ufffe]/u)),
      'a font gives a sign a mark of order for a letter',
    ],
    ['31-030', everyGlyph((_, code) => code !== 0), 'a sign is shown that its font does not have'],
  ]);
}

const holds = ({ embedded, program }: PdfFont, code: number): boolean =>
  !embedded || (program !== undefined && code < program.count);

const isAsWide = ({ program, widthOf }: PdfFont, code: number): boolean =>
  !program || Math.abs(widthOf(code) - program.widthOf(code)) <= 1;

const sets = ({ letters }: PdfFont, sign: RegExp): boolean =>
  [...(letters?.values() ?? [])].some((text) => sign.test(text));
