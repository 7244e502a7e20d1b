import { digest } from '../../article/digest.js';
import { textFragment } from '../../article/text-fragment.js';
import type { Article, Deck, Proof } from '../../model.js';
import { type QuotedWord, quotedWords } from '../../prose/quoted-words.js';
import { isAnother } from './another.js';
import { type ClaimedQuote, claimedQuotes } from './claimed.js';
import { findMatches, isTooShort, type Match } from './match.js';
import { findNearest, type Nearest } from './nearest.js';
import { piecesOf } from './pieces.js';
import { layOut, type QuotableText, type SpokenWords } from './text.js';

/** What a slide quotes, and what the article has of it. */
export interface Quote extends ClaimedQuote {
  /**
   * `verbatim`: the article has these words; `altered`: it has others like them; `missing`: it has nothing like them;
   * `proof`: the text is not at hand, and the map knows the words; `unknown`: neither.
   */
  readonly status: 'verbatim' | 'altered' | 'missing' | 'proof' | 'unknown';
  readonly words: number;
  /** The key of the section, and the place of the paragraph in it, from 1. */
  readonly section?: string;
  readonly paragraph?: number;
  /** Whom the article gives the words to. */
  readonly speaker?: string;
  /** All whom it gives them to, where they stand in several places or where one reports another. */
  readonly speakers: readonly string[];
  /** Whether the slide gives the words to somebody else. */
  readonly isMisattributed: boolean;
  /** The article, opened at the very words. */
  readonly url?: string;
  readonly nearest?: Nearest;
  /** Why words that stand there are no quotation all the same. */
  readonly why?: 'short' | 'splice';
}

/** Holds all quotes of a deck to its article; gives none where it has no article. */
export function quotesOf(deck: Deck): readonly Quote[] {
  const { article } = deck;
  if (!article) return [];
  const lang = article.citation.lang ?? deck.settings.lang;
  const claimed = claimedQuotes(deck);
  const isAtHand = article.sections.some(({ paragraphs }) =>
    paragraphs.some(({ text }) => text !== undefined),
  );
  if (!isAtHand) return claimed.map((one) => proven(one, article));
  const text = layOut(article, lang);
  return claimed.map((one) => held(one, text, article, lang));
}

/** Gives the digest that a proof knows a quotation by: of its words alone, whatever the case of its first letter. */
export function quoteDigest(text: string): string {
  const words = quotedWords(text, 'en').map(({ fold }) => fold);
  const [first = '', ...rest] = words;
  return digest([first.charAt(0).toLowerCase() + first.slice(1), ...rest].join(' '));
}

const countWords = (words: readonly QuotedWord[]): number =>
  words.filter(({ kind }) => kind === 'word').length;

function proven(one: ClaimedQuote, article: Article): Quote {
  const words = countWords(quotedWords(one.text, 'en'));
  const quote = quoteDigest(one.text);
  const proofs = (article.proofs ?? []).filter((proof) => proof.quote === quote);
  const keys = one.claim.slide.grounds.map(({ section }) => section.key);
  const proof = proofs.find(({ section }) => keys.includes(section)) ?? proofs[0];
  if (!proof) return { ...one, words, status: 'unknown', ...NOBODY };
  const speakers = proof.speaker === undefined ? [] : [proof.speaker];
  const known = (article.proofs ?? []).flatMap(({ speaker }) => speaker ?? []);
  return {
    ...one,
    words,
    status: 'proof',
    ...placeOf(proof),
    ...givenTo(one, speakers, known, article.citation.lang ?? ''),
  };
}

const NOBODY = { speakers: [], isMisattributed: false } as const;

const givenTo = (
  { by }: ClaimedQuote,
  speakers: readonly string[],
  known: readonly string[],
  lang: string,
): Pick<Quote, 'speakers' | 'isMisattributed'> => ({
  speakers,
  isMisattributed: by !== undefined && isAnother(by, speakers, known, lang),
});

const placeOf = ({
  section,
  paragraph,
  speaker,
}: Proof): Pick<Quote, 'section' | 'paragraph' | 'speaker'> => ({
  section,
  paragraph,
  ...(speaker !== undefined && { speaker }),
});

function held(one: ClaimedQuote, text: QuotableText, article: Article, lang: string): Quote {
  const quoted = quotedWords(one.text, lang);
  const words = countWords(quoted);
  const pieces = piecesOf(quoted, lang);
  const whole = findMatches(piecesOf(quoted, lang, 'signs'), text, lang);
  const found = whole.length > 0 ? whole : findMatches(pieces, text, lang);
  const matches = found.filter((match) => !isSpliced(match, text));
  const [match] = inOrderOfGrounds(matches, one, text);
  if (!match) {
    const nearest = findNearest(quoted, text);
    const why = found.length > 0 ? 'splice' : isTooShort(pieces) ? 'short' : undefined;
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
  const speakers = matches.map((each) => speakersOf(each, text));
  const [speaker] = speakersOf(match, text);
  const known = text.spoken.flatMap((each) => each.speaker ?? []);
  const first = text.words[match[0]?.from ?? 0];
  const passage = text.passages[first?.passage ?? 0];
  const { url } = article.citation;
  return {
    ...one,
    words,
    status: 'verbatim',
    ...(passage?.section && { section: passage.section.key, paragraph: passage.number }),
    ...(speaker !== undefined && { speaker }),
    // Where one of several places tells nobody, anybody may have said it there.
    ...givenTo(
      one,
      speakers.some((names) => names.length === 0) ? [] : [...new Set(speakers.flat())],
      known,
      lang,
    ),
    ...(url !== undefined && { url: linkTo(url, match, text) }),
  };
}

/** The places on which the slide stands come first: its paragraphs, then its sections. */
function inOrderOfGrounds(
  matches: readonly Match[],
  { claim }: ClaimedQuote,
  text: QuotableText,
): readonly Match[] {
  const rank = (match: Match): number => {
    const passage = text.passages[text.words[match[0]?.from ?? 0]?.passage ?? 0];
    const ground = claim.slide.grounds.find(({ section }) => section.key === passage?.section?.key);
    return !ground ? 2 : ground.paragraphs.includes(passage?.number ?? 0) ? 0 : 1;
  };
  return matches
    .map((match) => ({ match, rank: rank(match) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ match }) => match);
}

/** The quotation of the article that a span lies in: the innermost one. */
const spokenAt = ({ spoken }: QuotableText, at: number, nested: boolean): SpokenWords | undefined =>
  spoken.findLast((one) => one.from <= at && at < one.to && (nested || !one.nested));

/** Whether its pieces are the words of two people. */
function isSpliced(match: Match, text: QuotableText): boolean {
  const ends = match.flatMap(({ from, to }) => [from, to]);
  return match.length > 1 && new Set(ends.flatMap((at) => spokenAt(text, at, false)?.speaker ?? [])).size > 1;
}

/** Gives whom the article gives a span to; words inside another's quotation are nobody's that it tells. */
function speakersOf(match: Match, text: QuotableText): readonly string[] {
  const ends = match.flatMap(({ from, to }) => [from, to]).map((at) => spokenAt(text, at, true));
  const [first] = ends;
  if (ends.some((one) => one?.speaker === undefined || one.speaker !== first?.speaker)) return [];
  return [first?.speaker, first?.reports].flatMap((name) => name ?? []);
}

function linkTo(url: string, match: Match, { words, passages }: QuotableText): string {
  const [first, last] = [words[match[0]?.from ?? 0], words[match.at(-1)?.to ?? 0]];
  const at = (word: typeof first, offset: number) => ({ paragraph: word?.passage ?? 0, offset });
  const texts = passages.map(({ text }) => text);
  return textFragment(url, texts, { start: at(first, first?.start ?? 0), end: at(last, last?.end ?? 0) });
}
