/** The number that a heading opens with: its kind, its numbers from the highest, and the title after it. */
export interface Numbered {
  readonly kind: 'part' | 'chapter' | 'decimal' | 'roman';
  readonly numbers: readonly number[];
  readonly title: string;
}

const PART =
  'part|book|volume|teil|buch|band|partie|livre|tome|parte|libro|deel|boek|часть|книга|том|del|bok';
const CHAPTER =
  'chapter|section|lecture|letter|canto|act|scene|appendix|kapitel|abschnitt|anhang|chapitre|section|annexe|capítulo|sección|anexo|capitolo|sezione|hoofdstuk|глава|раздел|kapittel|rozdział|bölüm|الفصل|الباب';
const COUNT =
  '\\d{1,3}|[IVXLC]{1,8}|[A-Z]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|second|third';
const WORD = new RegExp(
  `^(?:(?<part>${PART})|(?:${CHAPTER}))\\s+(?<count>${COUNT})(?!\\p{L})\\s*(?<mark>[.:\u2014\u2013-]*)\\s*(?<title>.*)$`,
  'iu',
);
const HAN = /^第(?<count>[\d〇一二三四五六七八九十百]{1,5})(?:章|節|节|回|部|編|篇|巻|卷)\s*(?<title>.*)$/u;
const DECIMAL = /^(?:§\s?)?(?<count>\d{1,3}(?:\.\d{1,3}){0,5})[.)]?\s+(?<title>\S.*)$/u;
const ROMAN = /^(?<count>[IVXLC]{1,8})(?:\s?\.|(?=\s|$))\s*(?<title>.*)$/u;

/**
 * Reads the number that opens a heading; undefined where none does.
 *
 * `'1.2. The wheel' => { kind: 'decimal', numbers: [1, 2], title: 'The wheel' }`
 */
export function readNumber(text: string): Numbered | undefined {
  const word = WORD.exec(text)?.groups;
  if (word) return readWord(text, word);
  const han = HAN.exec(text)?.groups;
  if (han) return numbered('chapter', [], han);
  const decimal = DECIMAL.exec(text)?.groups;
  if (decimal) return numbered('decimal', countOf(decimal).split('.').map(Number), decimal);
  const roman = ROMAN.exec(text)?.groups;
  const number = roman && readRoman(countOf(roman));
  return number ? numbered('roman', [number], roman) : undefined;
}

type Groups = Readonly<Record<string, string>>;

const countOf = ({ count = '' }: Groups): string => count;
const numbered = (kind: Numbered['kind'], numbers: readonly number[], { title = '' }: Groups): Numbered => ({
  kind,
  numbers,
  title,
});

/** "Chapter 3 describes it" is no heading: what follows the number is a title, or set off by a mark. */
function readWord(text: string, groups: Groups): Numbered | undefined {
  const { part, mark = '', title = '' } = groups;
  if (/^\p{Ll}/u.test(text) || (mark === '' && /^\p{Ll}|^[,;]/u.test(title))) return undefined;
  return numbered(part === undefined ? 'chapter' : 'part', [], groups);
}

const DIGITS: ReadonlyMap<string, number> = new Map(Object.entries({ I: 1, V: 5, X: 10, L: 50, C: 100 }));

/** `'XIV' => 14`; undefined where the letters are no numeral, such as "IC". */
export function readRoman(numeral: string): number | undefined {
  if (!/^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(numeral)) return undefined;
  const values = [...numeral].map((letter) => DIGITS.get(letter) ?? 0);
  return values.reduce(
    (total, value, index) => total + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
}
