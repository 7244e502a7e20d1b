import { type Lexicon, lexiconOf } from './common.js';
import { type Token, tokenize } from './tokens.js';

/** Where a token stands, as far as its capital is concerned: only `inside` a sentence does a capital tell something. */
export type Position = 'inside' | 'start' | 'title' | 'caps';

export interface PlacedToken extends Token {
  readonly position: Position;
  readonly capital: boolean;
}

/** How often each folded word stands in small letters, and how often with a capital inside a sentence. */
export interface Cases {
  readonly small: ReadonlyMap<string, number>;
  readonly capital: ReadonlyMap<string, number>;
}

/** Before these a dot ends no sentence. */
const ABBREVIATED =
  /^(?:\p{Lu}|Mrs?|Ms|Mx|Dr|Prof|Rev|Hon|Gen|Maj|Col|Lt|Capt|Adm|Sgt|Sen|Reps?|Gov|St|Ste|Mt|Ft|Jr|Sr|vs|Nr|Inc|Co|Corp|Ltd|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u;
const DOT_AND_SPACE = /^\.\s{1,3}$/u;
/** What ends a sentence, a heading or a cell. */
const BREAK = /[.!?…:]["”’'»)\]]*(?:\s|$)|\n\s*\n|[•|\t\ufffc]|^[.!?…]+["”’»)\]]*$/u;
/** Words that keep their small letters in an English heading in Title Case. */
const SMALL_IN_TITLES = new Set(
  'a an the and but or nor for so yet as at by in of off on per to up via vs with from into onto over than that is it if when not de la'.split(
    ' ',
  ),
);
/** After these a sentence may begin. */
const OPENING = /["“„«‘([\n—–…]|\s['-]/u;

/** Counts the cases of the words of texts in one language, which tell its names from its common words. */
export function readCases(texts: readonly string[], lang: string): Cases {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const { folded, capital: isCapital, position } of texts.flatMap((text) => placeTokens(text, lang))) {
    if (isCapital && position !== 'inside') continue;
    const counts = isCapital ? capital : small;
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  return { small, capital };
}

/** Gives the tokens of a text with what their capitals can tell. */
export function placeTokens(text: string, lang: string): readonly PlacedToken[] {
  const lexicon = lexiconOf(lang);
  return segmentsOf(tokenize(text)).flatMap((segment) => {
    const style = styleOf(segment, lexicon);
    return segment.map((token, index) => ({
      ...token,
      capital: hasCapital(token.text),
      position: style ?? (index === 0 || OPENING.test(token.gap) ? 'start' : 'inside'),
    }));
  });
}

/** Has a capital, first or within: `Xi`, `iPhone`. */
const hasCapital = (word: string): boolean => /\p{Lu}/u.test(word);

function segmentsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const segments: Token[][] = [];
  let last: Token | undefined;
  for (const token of tokens) {
    const within =
      last && (!BREAK.test(token.gap) || (DOT_AND_SPACE.test(token.gap) && ABBREVIATED.test(last.text)));
    if (within) segments.at(-1)?.push(token);
    else segments.push([token]);
    last = token;
  }
  return segments;
}

/** Tells a heading in Title Case, and a line in capitals, in which common words have capitals too. */
function styleOf(segment: readonly Token[], { isCommon }: Lexicon): 'title' | 'caps' | undefined {
  const isSmall = ({ text, folded }: Token): boolean => !hasCapital(text) && SMALL_IN_TITLES.has(folded);
  const words = segment.filter((token) => /^\p{L}/u.test(token.text) && !isSmall(token));
  if (words.length === 0 || !words.every(({ text }) => hasCapital(text))) return undefined;
  if (words.every(({ text }) => !/\p{Ll}/u.test(text)))
    return words.some(({ folded }) => folded.length > 2 && isCommon(folded)) ? 'caps' : undefined;
  const later = words.filter((token) => token !== segment[0]);
  return later.some(({ folded }) => isCommon(folded)) ? 'title' : undefined;
}
