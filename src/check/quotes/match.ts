import type { QuotedWord } from '../../prose/quoted-words.js';
import { isNegation } from './negation.js';
import type { Part, Piece } from './pieces.js';
import { startsOf } from './starts.js';
import type { QuotableText } from './text.js';

/** Where a piece of a quotation stands in the article: its first word and its last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a quotation stands in the article, and each of its pieces in their order. */
export interface Match extends Span {
  readonly pieces: readonly Span[];
}

/** What is in brackets stands for at most this many words. */
const REPLACED = 6;
/** An ellipsis for fewer words than this must not hide a "not". */
const HIDDEN = 4;
/** Of several pieces each needs this many words, so that none stands there by chance. */
const SHORTEST = 2;

/** Whether a piece beside an ellipsis is too short to prove anything. */
export const isTooShort = (pieces: readonly Piece[]): boolean =>
  pieces.length > 1 && pieces.some((piece) => piece.filter((part) => 'word' in part).length < SHORTEST);

/** Finds every place where the pieces of a quotation stand in their order, within one section. */
export function findMatches(pieces: readonly Piece[], text: QuotableText, lang: string): readonly Match[] {
  const [first, ...rest] = pieces;
  if (!first || isTooShort(pieces)) return [];
  return startsOf(first, text).flatMap((from) => {
    const to = extend(first, from, text, lang);
    return to === undefined ? [] : goOn({ from, to, pieces: [{ from, to }] }, rest, text, lang);
  });
}

/** Puts the other pieces behind the first, each at the next place that is right. */
function goOn(match: Match, rest: readonly Piece[], text: QuotableText, lang: string): readonly Match[] {
  const [piece, ...others] = rest;
  if (!piece) return [match];
  const section = sectionAt(text, match.to);
  for (const from of startsOf(piece, text)) {
    if (from <= match.to || hidesNegation(text, match.to + 1, from, lang)) continue;
    if (sectionAt(text, from) !== section) break;
    const to = extend(piece, from, text, lang);
    if (to !== undefined)
      return goOn({ ...match, to, pieces: [...match.pieces, { from, to }] }, others, text, lang);
  }
  return [];
}

const sectionAt = ({ passages, passageAt }: QuotableText, at: number): unknown =>
  passages[passageAt(at)]?.section;

/** "I am … against it" is no quotation of "I am not against it". */
function hidesNegation(text: QuotableText, from: number, to: number, lang: string): boolean {
  const hidden = text.wordsBetween(from, to, HIDDEN);
  return hidden.length < HIDDEN && hidden.some(({ fold }) => isNegation(fold, lang));
}

/** Where the words of a piece begin that stand in one run, and how far they may go. */
interface Way {
  readonly start: number;
  /** The word after the last one that is still the speaker's, once two halves are joined. */
  readonly end: number;
}

/** Gives the last word of a piece that begins at a word of the article; undefined where it does not stand there. */
const extend = (piece: Piece, from: number, text: QuotableText, lang: string): number | undefined =>
  follow(piece, 0, from, { start: from, end: Infinity }, text, lang);

/** Follows a piece from one of its parts. */
function follow(
  piece: Piece,
  part: number,
  next: number,
  way: Way,
  text: QuotableText,
  lang: string,
): number | undefined {
  let at = next;
  let last = next;
  for (let index = part; ; ) {
    const one = piece[index] as Part;
    if ('editor' in one) return followEditor(piece, index, at, way, text, lang);
    const step = sameWords(one, piece[index + 1], text.wordAt(at), text.wordAt(at + 1));
    if (!step || at + step.written > way.end) return undefined;
    index += step.quoted;
    last = at + step.written - 1;
    at = text.settled(last + 1);
    const following = piece[index];
    if (following === undefined) return last;
    const join = text.joinBehind(last);
    // The halves of a quotation are joined only where no word is the writer's.
    if (join && way.start >= join.before.from) {
      const { from, to } = join.after;
      const joined = follow(piece, index, from, { start: from, end: to }, text, lang);
      if (joined !== undefined && join.after.said().continues) return joined;
    }
    if (!isNext(last, at, following, text)) return undefined;
  }
}

/** Words in brackets stand for none of the article's words, or for some that do not negate. */
function followEditor(
  piece: Piece,
  index: number,
  at: number,
  way: Way,
  text: QuotableText,
  lang: string,
): number | undefined {
  const { editor } = piece[index] as { readonly editor: number };
  let place = at;
  for (let skipped = 0; skipped <= Math.max(REPLACED, editor); skipped += 1) {
    const last = follow(piece, index + 1, place, way, text, lang);
    if (last !== undefined) return last;
    const word = text.wordAt(place);
    if (!word || text.passageAt(place) !== text.passageAt(at - 1) || isNegation(word.fold, lang))
      return undefined;
    place = text.settled(place + 1);
  }
  return undefined;
}

/** Whether a quotation may go on with a word: in the same paragraph, or where the article's own quotation or the quoted lines go on. */
function isNext(last: number, at: number, part: Part, text: QuotableText): boolean {
  const { passages, passageAt, runsInto, wordAt } = text;
  const [before, here] = [passageAt(last), passageAt(at)];
  if (!wordAt(at)) return false;
  if (before === here || runsInto(here)) return true;
  const breaks = 'word' in part && part.word.line === true;
  return breaks && passages[before]?.section === passages[here]?.section;
}

interface Step {
  readonly quoted: number;
  readonly written: number;
}

/** Compares the next word, or a word with the two that the end of a line made of it. */
function sameWords(
  { word, loose }: { readonly word: QuotedWord; readonly loose: boolean },
  after: Part | undefined,
  written: QuotedWord | undefined,
  next: QuotedWord | undefined,
): Step | undefined {
  if (!written) return undefined;
  const free = loose || word.loose === true || written.loose === true;
  if (isSame(word, written.fold, free)) return { quoted: 1, written: 1 };
  if (next?.broken && isSame(word, written.fold + next.fold, free)) return { quoted: 1, written: 2 };
  if (
    after &&
    'word' in after &&
    after.word.broken &&
    isSame({ fold: word.fold + after.word.fold }, written.fold, free)
  )
    return { quoted: 2, written: 1 };
  return undefined;
}

/** Compares two words; where the case is free the first letter may differ, and of `claim[ed]` the end. */
function isSame({ fold, stem }: Pick<QuotedWord, 'fold' | 'stem'>, written: string, free: boolean): boolean {
  if (fold === written) return true;
  if (free && lowerFirst(fold) === lowerFirst(written)) return true;
  return (
    stem !== undefined && stem.length > 2 && written.startsWith(stem) && written.length - stem.length <= 3
  );
}

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
