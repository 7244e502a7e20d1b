import { languageOf } from './language-of.js';

/** Words between quotation marks. */
export interface Quotation {
  /** The words inside, as they stand in the text. */
  readonly text: string;
  /** Where the words inside begin and end, without the marks and the spaces next to them. */
  readonly start: number;
  readonly end: number;
  /** The opening and the closing mark. */
  readonly marks: string;
  /** Stands inside another quotation. */
  readonly nested?: true;
}

/** A mark that opened and is not closed yet. */
interface Opening {
  readonly glyph: string;
  /** Where the words begin. */
  readonly at: number;
  /** A `’` that closes it, unless a better one follows: it may as well be an apostrophe. */
  readonly perhaps?: number;
}

interface Mark {
  readonly glyph: string;
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** What a mark or a border does: what is open after it, what it closed and where, and how far it was read. */
interface Step {
  readonly open: readonly Opening[];
  readonly closed: readonly { readonly opening: Opening; readonly end: number }[];
  readonly passed: number;
}

/** The marks that open, each with those that close it, in any of the languages that use it. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”“"',
  '„': '“”"',
  '”': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '‘': "’'",
  '‚': "‘’'",
  "'": "'’",
  '「': '」',
  '『': '』',
  '﹁': '﹂',
  '﹃': '﹄',
};

/** The marks that open wherever they stand, unless they close another. */
const OPENING = '“„«‹‘‚「『﹁﹃';
/** The marks that close whatever they can. */
const CLOSING = '”»›」』﹂﹄';
const SINGLE = "‘‚'";
const MARK_OR_BORDER = /["“”„«»‹›‘’‚'「」『』﹁﹂﹃﹄]|\n[^\S\n]*\n\s*/gu;
/** No writer goes deeper; an opening below that is a stray one. */
const DEEPEST = 6;

/** What is short for a longer word at its beginning, so that the mark before it is an apostrophe. */
const SHORTENED: Readonly<Record<string, RegExp>> = {
  en: /^(?:\d0s|t(?:is|was|were|will)|em|til|bout|neath|[nt])(?![\p{L}\p{N}])/iu,
  de: /^(?:[snt]|ne[mnrs]?|\d\der)(?![\p{L}\p{N}])/iu,
  nl: /^(?:[stnkm]|ie)(?![\p{L}\p{N}])/iu,
  fr: /^\d\d(?![\p{L}\p{N}])/u,
};

const LETTER = /[\p{L}\p{N}]/u;
/** Letters that stand side by side without spaces, and the signs among them. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}：，、。！？]/u;
const BEFORE_OPENING = /^(?:$|[\s([{/\p{Pd}¿¡"“„«»‹›‘‚'「『])/u;

/**
 * Finds what stands between quotation marks, in the order it begins. A blank line ends a quotation, unless the next
 * paragraph opens with the mark again; one that is never closed is none, and a mark within a word is an apostrophe.
 *
 * `'He said: “Yes.”' => [{ text: 'Yes.', start: 10, end: 14, marks: '“”' }]`
 */
export function findQuotations(text: string, lang: string): readonly Quotation[] {
  const shortened = SHORTENED[languageOf(lang)] ?? /^$/u;
  const closed: Step['closed'][number][] = [];
  let step: Step = { open: [], closed: [], passed: 0 };
  for (const { 0: glyph, index: at } of text.matchAll(MARK_OR_BORDER)) {
    if (at < step.passed) continue;
    step = glyph.startsWith('\n')
      ? stepOver(text, at + glyph.length, step.open)
      : stepAt(text, markAt(text, glyph, at), step.open, shortened);
    closed.push(...step.closed);
  }
  const found = [...closed, ...letGo(step.open)].flatMap(({ opening, end }) => quote(text, opening, end));
  return markNested(found.sort((a, b) => a.start - b.start || b.end - a.end));
}

/** Begins a new paragraph, which takes up the quotations that it opens again. */
function stepOver(text: string, at: number, open: readonly Opening[]): Step {
  const fresh = open.findIndex(({ glyph }, depth) => !sameMark(glyph, text.charAt(at + depth)));
  const again = fresh < 0 ? open.length : fresh;
  return { open: open.slice(0, again), closed: letGo(open.slice(again)), passed: at + again };
}

/** In French a paragraph takes up a quotation with either of its marks. */
const sameMark = (glyph: string, again: string): boolean =>
  again === glyph || ('«»'.includes(glyph) && again !== '' && '«»'.includes(again));

function stepAt(text: string, mark: Mark, open: readonly Opening[], shortened: RegExp): Step {
  const { glyph, at } = mark;
  const passed = at + 1;
  const depth = closedBy(mark, open);
  const opening = open[depth];
  const outer = open.slice(0, Math.max(0, depth));
  if (opening && SINGLE.includes(opening.glyph) && isDoubtful(text, mark))
    return { open: [...outer, { ...opening, perhaps: opening.perhaps ?? at }], closed: [], passed };
  if (opening)
    return { open: outer, closed: [...letGo(open.slice(depth + 1)), { opening, end: at }], passed };
  if (!opens(mark, text, shortened)) return { open, closed: [], passed };
  const stray = SINGLE.includes(glyph) && SINGLE.includes(open.at(-1)?.glyph ?? ' ') ? open.slice(-1) : [];
  const kept = open.slice(0, open.length - stray.length).slice(1 - DEEPEST);
  return { open: [...kept, { glyph, at: passed }], closed: letGo(stray), passed };
}

/** Closes the openings that have a likely end there; the others open nothing. */
const letGo = (openings: readonly Opening[]): Step['closed'] =>
  openings.flatMap((opening) => (opening.perhaps === undefined ? [] : [{ opening, end: opening.perhaps }]));

/** Gives which of the open quotations a mark closes, or -1. */
function closedBy({ glyph, before, after }: Mark, open: readonly Opening[]): number {
  const closing = CLOSING.includes(glyph);
  const ends = !isSpace(before) && (!LETTER.test(after) || UNSPACED.test(after));
  const opensRather = BEFORE_OPENING.test(before) && !isSpace(before) && !isAtEnd(after);
  if (!closing && (!ends || (glyph !== "'" && glyph !== '’' && opensRather))) return -1;
  const last = open.length - 1;
  if (glyph === "'" || glyph === '’') return CLOSERS[open[last]?.glyph ?? '']?.includes(glyph) ? last : -1;
  return open.findLastIndex((opening) => CLOSERS[opening.glyph]?.includes(glyph));
}

/** Whether a mark opens a quotation: by what it is, else by what stands around it. */
function opens({ glyph, at, before, after }: Mark, text: string, shortened: RegExp): boolean {
  if (CLOSERS[glyph] === undefined || after === '') return false;
  if ("'‘".includes(glyph) && shortened.test(text.slice(at + 1, at + 8))) return false;
  if (OPENING.includes(glyph)) return glyph !== '‘' || !LETTER.test(before) || !/[a-z]/iu.test(before);
  return (BEFORE_OPENING.test(before) || UNSPACED.test(before)) && !isAtEnd(after);
}

/** Whether a single mark after a word may be its apostrophe: `the dogs’ bowl`, `goin’ home`. */
const isDoubtful = (text: string, { at, after }: Mark): boolean =>
  isSpace(after) &&
  after !== '' &&
  /(?:s|\p{L}in|\b(?:o|an|th|wi|ol))$/iu.test(text.slice(Math.max(0, at - 4), at));

function markNested(sorted: readonly Quotation[]): readonly Quotation[] {
  let end = -1;
  return sorted.map((quotation) => {
    if (quotation.end <= end) return { ...quotation, nested: true };
    end = quotation.end;
    return quotation;
  });
}

/** Leaves out the spaces at both ends, and what has no words. */
function quote(text: string, { glyph, at }: Opening, to: number): readonly Quotation[] {
  const words = text.slice(at, to);
  const start = at + words.length - words.trimStart().length;
  const inner = words.trim();
  const marks = glyph + text.charAt(to);
  return inner === '' ? [] : [{ text: inner, start, end: start + inner.length, marks }];
}

const isSpace = (char: string): boolean => char === '' || /\s/u.test(char);
const isAtEnd = (char: string): boolean => isSpace(char) || /[.,;:!?)\]}]/u.test(char);

const markAt = (text: string, glyph: string, at: number): Mark => ({
  glyph,
  at,
  before: [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '',
  after: [...text.slice(at + 1, at + 3)][0] ?? '',
});
