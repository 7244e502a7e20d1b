import { type FontProgram, readFontProgram } from './font-program.js';
import { type Pdf, unpack } from './read.js';
import { isList, isRef, type PdfDict, type PdfValue } from './value.js';

/** What a font of a page is. */
export interface PdfFont {
  readonly name: string;
  /** Its `Subtype`, such as `/Type0`. */
  readonly kind: string;
  readonly encoding: string;
  /** Says which glyphs its codes mean: its `CIDToGIDMap`, or `/Identity` where it needs none. */
  readonly glyphs: PdfValue;
  /** Whether it lists its glyphs apart, as a `CIDSet`. */
  readonly listed: boolean;
  readonly embedded: boolean;
  readonly type3: boolean;
  /** How many hexadecimal digits a code has. */
  readonly digits: 2 | 4;
  /** The letters that its codes stand for; undefined where it does not say. */
  readonly letters: ReadonlyMap<number, string> | undefined;
  /** How wide it says that the glyph of a code is, in thousandths of its size. */
  readonly widthOf: (code: number) => number;
  /** What is embedded; undefined where there is none, or none that is read. */
  readonly program: FontProgram | undefined;
}

/** Reads a font, with the way from its glyphs to letters. */
export function readFont(pdf: Pdf, font: PdfDict): PdfFont {
  const kids = pdf.get(font.get('DescendantFonts'));
  const whole = isList(kids) ? pdf.dict(kids[0]) : font;
  const descriptor = pdf.dict(whole.get('FontDescriptor'));
  const files = ['FontFile', 'FontFile2', 'FontFile3'].flatMap((key) => descriptor.get(key) ?? []);
  const map = streamOf(pdf, font.get('ToUnicode'));
  return {
    name: String(font.get('BaseFont') ?? descriptor.get('FontName') ?? '').replace(/^\/(?:[A-Z]{6}\+)?/, ''),
    kind: String(font.get('Subtype')),
    encoding: String(font.get('Encoding')),
    glyphs: whole.get('Subtype') === '/CIDFontType2' ? whole.get('CIDToGIDMap') : '/Identity',
    listed: descriptor.has('CIDSet'),
    embedded: files.length > 0,
    type3: font.get('Subtype') === '/Type3',
    digits: font.get('Subtype') === '/Type0' ? 4 : 2,
    letters: map && readLetters(map.toString('latin1')),
    widthOf: readWidths(pdf, whole),
    program: readFontProgram(streamOf(pdf, files[0])),
  };
}

function streamOf(pdf: Pdf, value: PdfValue): Buffer | undefined {
  const stream = isRef(value) ? pdf.stream(value.ref) : undefined;
  return stream && unpack(stream);
}

/** Reads the widths of a composite font (ISO 32000-1, 9.7.4.3): `[3 [500 510] 7 9 600]`. */
function readWidths(pdf: Pdf, font: PdfDict): (code: number) => number {
  const widths = new Map<number, number>();
  const [list, others] = [pdf.get(font.get('W')), Number(font.get('DW') ?? 1000)];
  const parts = isList(list) ? list.map((part) => pdf.get(part)) : [];
  for (let at = 0; at < parts.length; ) {
    const [first, next, width] = [Number(parts[at]), parts[at + 1], Number(parts[at + 2])];
    if (isList(next)) for (const [index, one] of next.entries()) widths.set(first + index, Number(one));
    else for (let code = first; code <= Number(next); code += 1) widths.set(code, width);
    at += isList(next) ? 2 : 3;
  }
  return (code) => widths.get(code) ?? others;
}

const BLOCK = /begin(bfchar|bfrange)([\s\S]*?)end\1/g;
const CHAR = /<(\w+)>\s*<(\w*)>/g;
const RANGE = /<(\w+)>\s*<(\w+)>\s*(?:<(\w*)>|\[([^\]]*)\])/g;

/** Reads a map from codes to letters (ISO 32000-1, 9.10.3). */
function readLetters(map: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  for (const [, kind, rows = ''] of map.matchAll(BLOCK))
    if (kind === 'bfchar')
      for (const [, code = '', units = ''] of rows.matchAll(CHAR))
        letters.set(Number.parseInt(code, 16), unitsText(units));
    else
      for (const [, from = '', to = '', units, list] of rows.matchAll(RANGE)) {
        const first = Number.parseInt(from, 16);
        const listed = list?.match(/[\da-f]+/gi);
        for (let code = first; code <= Number.parseInt(to, 16); code += 1)
          letters.set(
            code,
            listed ? unitsText(listed[code - first] ?? '') : raised(units ?? '', code - first),
          );
      }
  return letters;
}

const unitsText = (digits: string): string =>
  (digits.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

/** A range counts on from its first letter. */
function raised(digits: string, by: number): string {
  const text = unitsText(digits);
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + by);
}
