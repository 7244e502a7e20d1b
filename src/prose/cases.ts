import { type Lexicon, lexiconOf } from './common.js';
import { type Token, tokenize } from './tokens.js';

/** Where a capital stands: only `inside` a sentence does it tell a name. */
export type Position = 'inside' | 'start' | 'title' | 'caps';

export interface PlacedToken extends Token {
  /** Undefined where the token has no capital. */
  readonly position?: Position;
}

/** How often a folded word stands in small letters, and how often with a capital inside a sentence. */
export interface Cases {
  readonly small: (word: string) => number;
  readonly capital: (word: string) => number;
  /** How often it stands with a capital anywhere, which is at least as often. */
  readonly capitalAnywhere: (word: string) => number;
}

/** Above 0 where a word stands more often with a capital inside a sentence than in small letters, below where less often. */
export function leaningOf(word: string, { small, capital, capitalAnywhere }: Cases): number {
  const inSmall = small(word);
  return capitalAnywhere(word) < inSmall ? -1 : capital(word) - inSmall;
}

/** Before these a dot ends no sentence. */
const ABBREVIATED =
  /^(?:\p{Lu}|Mrs?|Ms|Mx|Dr|Prof|Rev|Hon|Gen|Maj|Col|Lt|Capt|Adm|Sgt|Sen|Reps?|Gov|St|Ste|Mt|Ft|Jr|Sr|vs|Nr|Inc|Co|Corp|Ltd|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u;
const DOT_AND_SPACE = /^\.\s{1,3}$/u;
/** What ends a sentence, a heading or a cell. */
const BREAK = /[.!?…:]["”’'»)\]]*(?:\s|$)|\n\s*\n|[•|\t\ufffc]|^[.!?…]+["”’»)\]]*$/u;
/** After these a sentence may begin. */
const OPENING = /["“„«‘([\n—–…]|\s['-]/u;
/** Words that keep their small letters in an English heading in Title Case. */
const SMALL_IN_TITLES = new Set(
  'a an the and but or nor for so yet as at by in of off on per to up via vs with from into onto over than that is it if when not de la'.split(
    ' ',
  ),
);

/** Counts the cases of the words of a text's tokens, which tell its names from its common words. */
export function countCases(tokens: readonly PlacedToken[]): Cases {
  const small = new Map<string, number>();
  const inside = new Map<string, number>();
  const anywhere = new Map<string, number>();
  const count = (counts: Map<string, number>, word: string): unknown =>
    counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const { folded, position } of tokens) {
    count(position ? anywhere : small, folded);
    if (position === 'inside') count(inside, folded);
  }
  return {
    small: (word) => small.get(word) ?? 0,
    capital: (word) => inside.get(word) ?? 0,
    capitalAnywhere: (word) => anywhere.get(word) ?? 0,
  };
}

/** Gives the tokens of a text with what their capitals can tell. */
export function placeTokens(text: string, lang: string): readonly PlacedToken[] {
  const lexicon = lexiconOf(lang);
  return segmentsOf(tokenize(text)).flatMap((segment) => {
    const style = styleOf(segment, lexicon);
    return segment.map((token, index): PlacedToken => {
      if (!token.capital) return token;
      const starts = index === 0 || (token.gap !== ' ' && OPENING.test(token.gap));
      return { ...token, position: style ?? (starts ? 'start' : 'inside') };
    });
  });
}

function segmentsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const segments: Token[][] = [];
  let last: Token | undefined;
  for (const token of tokens) {
    const within =
      last &&
      (token.gap === ' ' ||
        !BREAK.test(token.gap) ||
        (DOT_AND_SPACE.test(token.gap) && ABBREVIATED.test(last.text)));
    if (within) segments.at(-1)?.push(token);
    else segments.push([token]);
    last = token;
  }
  return segments;
}

/** Tells a heading in Title Case, and a line in capitals, in which common words have capitals too. */
function styleOf(segment: readonly Token[], { isCommon }: Lexicon): 'title' | 'caps' | undefined {
  if (segment.some(isSmall)) return undefined;
  const words = segment.filter(({ capital }) => capital);
  if (words.every(({ text }) => !/\p{Ll}/u.test(text)))
    return words.some(({ folded }) => folded.length > 2 && isCommon(folded)) ? 'caps' : undefined;
  return words.some((token) => token !== segment[0] && isCommon(token.folded)) ? 'title' : undefined;
}

/** Stands in small letters where a heading in Title Case would have a capital. */
const isSmall = ({ text, folded, capital }: Token): boolean =>
  !capital && !SMALL_IN_TITLES.has(folded) && /^\p{L}/u.test(text);
