import type { ReadBack } from '../read-back.js';
import { type Breach, broken } from './breach.js';

/** Holds the fonts of a PDF to PDF/UA-1. Chromium sets text in composite fonts, or draws it; of others nothing is claimed. */
export function fontBreaches({ pages }: ReadBack): readonly Breach[] {
  const fonts = [...new Set(pages.flatMap((page) => page.fonts))];
  const composite = fonts.filter(({ kind }) => kind === '/Type0');
  return broken([
    ['10-001', pages.every(({ unmapped }) => unmapped === 0), 'signs cannot be read as letters'],
    ['31-005', composite.every(({ mapped }) => mapped), 'a font does not say which glyphs it means'],
    [
      '31-006',
      composite.every(({ encoding }) => encoding === '/Identity-H'),
      'a font has an encoding of its own',
    ],
    ['31-009', fonts.every(({ embedded, type3 }) => embedded || type3), 'a font is not embedded'],
    [
      '31-017',
      fonts.every(({ kind, type3 }) => kind === '/Type0' || type3),
      'a font is of a kind that is not checked',
    ],
    ['31-027', fonts.every(({ readable }) => readable), 'a font does not say which letters it sets'],
  ]);
}
