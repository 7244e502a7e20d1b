import type { TextRange, textLinker } from '../../article/text-fragment.js';
import { once } from '../../prose/once.js';
import { findQuotations } from '../../prose/quotations.js';
import { type QuotedWord, quotedWords } from '../../prose/quoted-words.js';
import type { Passage } from '../article-words.js';
import type { ClaimedQuote } from './claimed.js';
import { findMatches, isTooShort, type Match } from './match.js';
import { findNearest } from './nearest.js';
import { isLasting, isMoreThan, isNegatedBy, isNegation } from './negation.js';
import { type Piece, piecesOf } from './pieces.js';
import { givenTo, NOBODY, type Quote } from './quote.js';
import type { QuotableText } from './text.js';
import { type Given, givenBy, isSpliced } from './whose.js';

/** Holds a quote to the article's text. */
export function held(one: ClaimedQuote, text: QuotableText, lang: string, link: Linker | undefined): Quote {
  const quoted = quotedWords(one.text, lang);
  const words = countWords(quoted);
  const pieces = piecesOf(quoted, lang);
  const whole = findMatches(piecesOf(quoted, lang, 'signs'), text, lang);
  const found = whole.length > 0 ? whole : findMatches(pieces, text, lang);
  // Marks of its own tell whose its words are.
  const isMarked = findQuotations(one.text, lang).length > 0;
  const matches = found.filter((match) => isMarked || !isSpliced(match, text));
  const [match] = inOrderOfGrounds(matches, one, text);
  if (!match) {
    const nearest = findNearest(quoted, text);
    const why = found.length > 0 ? 'splice' : whyNot(pieces, text, lang);
    const altered = why !== undefined || (nearest !== undefined && nearest.likeness >= 0.5 && words > 1);
    return {
      ...one,
      words,
      status: altered ? 'altered' : 'missing',
      ...NOBODY,
      ...(nearest && { nearest }),
      ...(why && { why }),
    };
  }
  const passage = passageOf(match, text);
  const range = rangeOf(match, text);
  return {
    ...one,
    words,
    status: 'verbatim',
    ...(passage.section && {
      section: passage.section.key,
      paragraph: passage.number,
      stretch: stretchOf(range, passage),
    }),
    ...cutOff(match, quoted, text, lang),
    ...givenTo(
      one,
      once(() => givenByAll(matches, text)),
      text,
      lang,
    ),
    ...(link && { url: link(range, found.length === 1) }),
  };
}

/** Where one of several places tells nobody, anybody may have said it there who is not excluded. */
function givenByAll(matches: readonly Match[], text: QuotableText): Given {
  const given = matches.map((each) => givenBy(each, text));
  const isUntold = given.some(({ speakers }) => speakers.length === 0);
  return {
    speakers: isUntold ? [] : [...new Set(given.flatMap(({ speakers }) => speakers))],
    excludes: (name) => given.every(({ excludes }) => excludes(name)),
  };
}

const countWords = (words: readonly QuotedWord[]): number =>
  words.filter(({ kind }) => kind === 'word').length;

/** Why an ellipsis does not hold, where each piece stands in the article. */
function whyNot(pieces: readonly Piece[], text: QuotableText, lang: string): Quote['why'] {
  if (isTooShort(pieces)) return 'short';
  const isSomewhere = (piece: Piece): boolean => findMatches([piece], text, lang).length > 0;
  return pieces.length > 1 && pieces.every(isSomewhere) ? 'apart' : undefined;
}

/** The places on which the slide stands come first: its paragraphs, then its sections. */
function inOrderOfGrounds(
  matches: readonly Match[],
  { claim }: ClaimedQuote,
  text: QuotableText,
): readonly Match[] {
  const rank = (match: Match): number => {
    const { section: own, number } = passageOf(match, text);
    const ground = claim.slide.grounds.find(({ section }) => section.key === own?.key);
    return !ground ? 2 : ground.paragraphs.includes(number) ? 0 : 1;
  };
  return matches
    .map((match) => ({ match, rank: rank(match) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ match }) => match);
}

type Linker = ReturnType<typeof textLinker>;

const passageOf = ({ from }: Match, { passages, passageAt }: QuotableText): Passage =>
  passages[passageAt(from)] as Passage;

/** In French the word behind the verb says it. */
const NE = /^ne?$/u;

/** The "not" that the quote cuts off: right before its words, or right behind them, with nothing but spaces and marks between. */
function cutOff(
  match: Match,
  quoted: readonly QuotedWord[],
  text: QuotableText,
  lang: string,
): Pick<Quote, 'negation'> {
  const before = negatedBy(match, text, lang);
  if (before !== undefined) return { negation: { word: before, side: 'before' } };
  const behind = quoted.some(({ fold }) => isNegation(fold, lang))
    ? undefined
    : deniedBehind(match, text, lang);
  return behind === undefined ? {} : { negation: { word: behind, side: 'behind' } };
}

function negatedBy(match: Match, text: QuotableText, lang: string): string | undefined {
  const passage = text.passageAt(match.from);
  const words = text.wordsOf(passage);
  const at = match.from - text.firstOf(passage);
  const before = words.slice(Math.max(0, at - 2), at).toReversed();
  const [last] = before;
  const not = last && isLasting(last.fold) ? before[1] : last;
  const next = words[at];
  if (!not || !next || !isNegation(not.fold, lang) || isMoreThan(next.fold) || NE.test(not.fold)) return;
  const between = passageOf(match, text).text.slice(not.end, next.start);
  if (!/^[\s\p{L}"“”„«»‹›‘’']*$/u.test(between)) return;
  return not === last ? not.fold : `${not.fold} ${last?.fold}`;
}

function deniedBehind({ to }: Match, text: QuotableText, lang: string): string | undefined {
  const passage = text.passageAt(to);
  const [last, not, next] = text.wordsOf(passage).slice(to - text.firstOf(passage));
  if (!last || !not || !isNegatedBy(last.fold, not.fold, lang) || (next && isMoreThan(next.fold))) return;
  const between = text.passages[passage]?.text.slice(last.end, not.start) ?? '';
  return /^\s+$/u.test(between) ? not.fold : undefined;
}

/** Where the words begin and where they end. */
function rangeOf({ from, to }: Match, { wordAt, passageAt }: QuotableText): TextRange {
  const [first, last] = [wordAt(from), wordAt(to)] as [QuotedWord, QuotedWord];
  return {
    start: { paragraph: passageAt(from), offset: first.start },
    end: { paragraph: passageAt(to), offset: last.end },
  };
}

/** Where the words stand in the paragraph that they begin in. */
const stretchOf = ({ start, end }: TextRange, { text }: Passage): NonNullable<Quote['stretch']> => ({
  start: start.offset,
  end: start.paragraph === end.paragraph ? end.offset : text.length,
});
