import { type Pdf, unpack } from './read.js';
import { isList, isRef, type PdfDict, readText } from './value.js';

/** Gives the letters of a string that is set in a font, as hexadecimal digits. */
export type Decode = (digits: string) => string;

/** What a page's content shows: the text of each mark, and how often something is painted outside of all marks. */
export interface MarkedText {
  readonly texts: ReadonlyMap<number, string>;
  /** How many letters it shows, in marks and outside. */
  readonly letters: number;
  /** How many signs stand in marks that no letter is given for. */
  readonly unmapped: number;
  readonly loose: number;
  /** Marks of content inside decoration, or the other way round. */
  readonly mixed: number;
}

interface Open {
  readonly mark?: number;
  readonly artifact?: boolean;
  readonly actual?: string;
  readonly reversed?: boolean;
  readonly before: string;
}

const isApart = ({ mark, artifact = false }: Omit<Open, 'before'>): boolean => mark !== undefined || artifact;

const STEP =
  /\/(\w+) ?<<(.*?)>> ?BDC|\/(\w+) BMC|\bEMC\b|\/(\S+) -?[\d.]+ Tf|<([\da-f]*)> ?Tj|(?<=\n)(?:f\*?|[BbS]\*?|s)(?=\n)|(?<= )(?:Do|sh)(?=\n)/gi;

/** Reads the text of a page that Skia wrote, mark by mark (ISO 32000-1, 14.6). */
export function markedText(content: string, fonts: ReadonlyMap<string, Decode>): MarkedText {
  const texts = new Map<number, string>();
  const open: Open[] = [];
  let decode: Decode = () => '';
  let text = '';
  let letters = 0;
  let loose = 0;
  let mixed = 0;
  const enter = (one: Omit<Open, 'before'>): void => {
    if (isApart(one) && open.some(isApart)) mixed += 1;
    open.push({ ...one, before: text });
    text = '';
  };
  const leave = (): void => {
    const { mark, actual, reversed, before } = open.pop() ?? { before: '' };
    const said = actual ?? (reversed ? [...text].reverse().join('') : text);
    if (mark !== undefined) texts.set(mark, (texts.get(mark) ?? '') + said);
    text = mark === undefined ? before + said : before;
  };
  for (const [step, tag, said = '', plain, font, digits] of content.matchAll(STEP)) {
    if (tag !== undefined) enter(openOf(tag, said));
    else if (plain !== undefined)
      enter({ artifact: plain === 'Artifact', reversed: plain === 'ReversedChars' });
    else if (step === 'EMC') leave();
    else if (font !== undefined) decode = fonts.get(font) ?? decode;
    else {
      const said = digits === undefined ? '' : decode(digits);
      text += said;
      letters += said.length;
      if (open.length === 0) loose += 1;
    }
  }
  const unmapped = [...texts.values()].join('').split(UNMAPPED).length - 1;
  return { texts, letters, unmapped, loose, mixed };
}

function openOf(tag: string, said: string): Omit<Open, 'before'> {
  const mark = /\/MCID (\d+)/.exec(said)?.[1];
  const actual = /\/ActualText ?<([\da-f]*)>/i.exec(said)?.[1];
  return {
    artifact: tag === 'Artifact',
    ...(mark !== undefined && { mark: Number(mark) }),
    ...(actual !== undefined && {
      actual: readText({ bytes: Buffer.from(actual, 'hex').toString('latin1') }),
    }),
  };
}

/** What a font of a page is. */
export interface PdfFont {
  readonly name: string;
  /** Its `Subtype`, such as `/Type0`. */
  readonly kind: string;
  readonly encoding: string;
  /** Whether it says which glyphs its codes mean. */
  readonly mapped: boolean;
  readonly embedded: boolean;
  readonly type3: boolean;
  /** Whether its letters can be read back. */
  readonly readable: boolean;
  readonly decode: Decode;
}

/** Reads a font, with the way from its glyphs to letters. */
export function readFont(pdf: Pdf, font: PdfDict): PdfFont {
  const kids = pdf.get(font.get('DescendantFonts'));
  const whole = isList(kids) ? pdf.dict(kids[0]) : font;
  const descriptor = pdf.dict(whole.get('FontDescriptor'));
  const letters = font.get('ToUnicode');
  const map = isRef(letters) ? pdf.stream(letters.ref) : undefined;
  return {
    name: String(font.get('BaseFont') ?? descriptor.get('FontName') ?? '').replace(/^\/(?:[A-Z]{6}\+)?/, ''),
    kind: String(font.get('Subtype')),
    encoding: String(font.get('Encoding')),
    mapped: whole.has('CIDToGIDMap') || whole.get('Subtype') !== '/CIDFontType2',
    embedded: ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(key)),
    type3: font.get('Subtype') === '/Type3',
    readable: map !== undefined,
    decode: map
      ? decoderOf(unpack(map).toString('latin1'), font.get('Subtype') === '/Type0' ? 4 : 2)
      : () => '',
  };
}

/** Stands for a sign that no letter is given for. */
const UNMAPPED = '\0';

const BLOCK = /begin(bfchar|bfrange)([\s\S]*?)end\1/g;
const CHAR = /<(\w+)>\s*<(\w*)>/g;
const RANGE = /<(\w+)>\s*<(\w+)>\s*(?:<(\w*)>|\[([^\]]*)\])/g;

/** Reads a map from codes to letters (ISO 32000-1, 9.10.3). */
function decoderOf(map: string, width: number): Decode {
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
  return (digits) => {
    let text = '';
    for (let at = 0; at + width <= digits.length; at += width)
      text += letters.get(Number.parseInt(digits.slice(at, at + width), 16)) ?? UNMAPPED;
    return text;
  };
}

const unitsText = (digits: string): string =>
  (digits.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

/** A range counts on from its first letter. */
function raised(digits: string, by: number): string {
  const text = unitsText(digits);
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + by);
}
