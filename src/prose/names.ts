import { type Cases, countCases, type PlacedToken, placeTokens } from './cases.js';
import { languageOf } from './language-of.js';
import { ACRONYM, CAMEL, type Part, partsOf } from './names/parts.js';
import { pairSplitter, runsOf } from './names/runs.js';
import { type Run, splitRun } from './names/titled.js';
import { isOrganisationWord, isPlaceWord } from './titles.js';

/** A proper name in running text. */
export interface Name {
  readonly text: string;
  /** UTF-16 offsets into the text, without title and possessive. */
  readonly start: number;
  readonly end: number;
  /** The words that carry it, as written: `University of Oxford => University, Oxford`. */
  readonly words: readonly string[];
  /** What stands before a person's name: "President". */
  readonly title?: string;
  /** Only where the text around it tells. */
  readonly kind?: 'person' | 'place' | 'organisation';
  /** False where it may be a common word with a capital, as at a sentence's start. */
  readonly sure: boolean;
}

const SAID =
  /^[\s,]*(?:said|says|told|added|wrote|argued|argues|asked|explained|noted|warned|recalled|insisted|replied|stressed)\b/u;
const SAID_BEFORE =
  /\b(?:said|says|added|wrote|argued|argues|asked|explained|noted|warned|recalled|insisted|replied)\s$/u;

/** A text and its tokens. */
export interface PlacedText {
  readonly text: string;
  readonly tokens: readonly PlacedToken[];
}

/**
 * Finds the proper names of a text by their capitals: runs of capitalised words with the small words, initials and numbers
 * inside them; titles are kept apart. At the start of a sentence, in a heading in Title Case and in a line of capitals a
 * word is a name if it is no common word. Days and months are dates, and no names. In German, where nouns have capitals
 * too, only runs of several words are told, and acronyms; in scripts without capitals nothing is.
 *
 * `'President Xi Jinping met him.' => [{ text: 'Xi Jinping', title: 'President', kind: 'person', … }]`
 */
export function findNames(text: string, lang: string): readonly Name[] {
  const tokens = placeTokens(text, lang);
  return namesOf({ text, tokens }, lang, countCases(tokens));
}

/** Finds the names of a text that is cut into tokens; the cases say how its words are written there and elsewhere. */
export function namesOf({ text, tokens }: PlacedText, lang: string, cases: Cases): readonly Name[] {
  const parts = partsOf(tokens, lang, cases);
  return runsOf(parts)
    .flatMap(pairSplitter(parts, cases))
    .flatMap((run) => splitRun(run, text))
    .filter(({ parts: run }) => languageOf(lang) !== 'de' || isTold(run, cases))
    .map((run) => makeName(run, text, cases));
}

/** In German a noun has a capital too; two names or more stand side by side. */
function isTold(parts: readonly Part[], cases: Cases): boolean {
  const capitals = parts.filter(({ capital }) => capital);
  return (
    (capitals.length > 1 && capitals.every(({ folded }) => cases.small(folded) === 0)) ||
    capitals.some(({ text }) => ACRONYM.test(text) || CAMEL.test(text))
  );
}

function makeName({ parts, title }: Run, text: string, cases: Cases): Name {
  const first = parts[0] as Part;
  const end = (parts.at(-1) as Part).end;
  const start = first.start;
  const words = parts.filter(({ capital }) => capital);
  const kind = kindOf(words, title, text.slice(Math.max(0, start - 20), start), text.slice(end, end + 20));
  return {
    text: text.slice(start, end),
    start,
    end,
    words: words.map((word) => word.text),
    ...(title !== undefined && { title }),
    ...(kind && { kind }),
    sure: isSure(words, cases, title),
  };
}

function kindOf(
  words: readonly Part[],
  title: string | undefined,
  before: string,
  after: string,
): Name['kind'] {
  if (words.some(({ folded }) => isOrganisationWord(folded))) return 'organisation';
  if (title !== undefined) return 'person';
  if (words.length > 1 && words.some(({ folded }) => isPlaceWord(folded))) return 'place';
  const isInitial = words.length > 1 && words.slice(0, -1).some((word) => word.text.length === 1);
  const isSaid =
    words.length > 1 && words.some(({ common }) => !common) && (SAID.test(after) || SAID_BEFORE.test(before));
  return isInitial || isSaid ? 'person' : undefined;
}

function isSure(words: readonly Part[], cases: Cases, title: string | undefined): boolean {
  const strong = words.filter(({ strength, common }) => strength === 'strong' && !common);
  const told = strong.filter(
    ({ position, folded, text }) =>
      /^\p{Lu}/u.test(text) &&
      (position === 'inside' || cases.capital(folded) > 0) &&
      !(ACRONYM.test(text) && !text.includes('.')),
  );
  const written = strong.filter(({ text }) => !ACRONYM.test(text));
  return told.length > 0 || written.length > 1 || (title !== undefined && strong.length > 0);
}
