import { type Cases, leaningOf, type PlacedToken } from '../cases.js';
import { type Lexicon, lexiconOf } from '../common.js';
import { languageOf } from '../language-of.js';
import { isOrganisationWord, isPlaceWord, isTitle } from '../titles.js';

/** A token, and what it is to a name: `strong` makes one, `weak` only stands in one. */
export interface Part extends PlacedToken {
  readonly strength?: 'strong' | 'weak' | undefined;
  readonly common?: boolean;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

const CALENDAR = setOf(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march
  april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`,
);
const MONTHS_AND_NAMES = setOf('april may june august');
/** Abbreviations that everybody uses as common words. */
const EVERYDAY = setOf(
  `i ok tv pr hr id ceo cfo cto phd msc ba ma am pm ad bc bce ce faq ps vip diy pdf html css url api usb cd dvd gps it ai
  sms wifi cv eur usd gbp kg km mph asap aka etc vs fig eq no q&a r&d iq dna rna hiv pc pcs lgbt gdp`,
);
const ROMAN = /^[IVXLCDM]+$/u;
/** `NATO`, `U.S.`, `AT&T` */
export const ACRONYM = /^(?:\p{Lu}\.?){2,}s?$|^\p{Lu}[\p{Lu}\p{N}&-]+s?$/u;

/** `YouTube`, whatever words it is made of. */
export const CAMEL = /\p{Ll}\p{Lu}/u;

/** Weighs the tokens of a text: which make a name, and which only stand in one. */
export function partsOf(tokens: readonly PlacedToken[], lang: string, cases: Cases): readonly Part[] {
  const lexicon = lexiconOf(lang);
  return joinNeighbours(
    tokens.map((token) => weigh(token, lexicon, cases, lang)),
    lang,
  );
}

function weigh(token: PlacedToken, lexicon: Lexicon, cases: Cases, lang: string): Part {
  const { folded, text, position, capital } = token;
  if (!capital) return token;
  const word = lexicon.isCommon(folded) && !CAMEL.test(text);
  const acronym = ACRONYM.test(text) && position !== 'caps' && !(word && folded.length > 4);
  const common = word && !acronym;
  const as = (strength: Part['strength']): Part => ({ ...token, common, strength });
  if (EVERYDAY.has(folded) || CALENDAR.has(folded)) return as(undefined);
  if (text.length === 1 || ROMAN.test(text) || /^\d/u.test(text)) return as('weak');
  if (acronym) return as('strong');
  const opens = isTitle(folded) || isOrganisationWord(folded) || isPlaceWord(folded);
  if (lexicon.isStopWord(folded)) return as(position === 'inside' || opens ? 'weak' : undefined);
  const seen = leaningOf(folded, cases);
  if (position === 'inside' || seen > 0) return as('strong');
  const plain = common || seen < 0;
  if (languageOf(lang) !== 'en') return as(plain ? undefined : 'weak');
  return as(plain ? (opens ? 'weak' : undefined) : 'strong');
}

/** Lets a word stand in a name for the sake of its neighbour. */
const joinNeighbours = (parts: readonly Part[], lang: string): readonly Part[] =>
  parts.map((part, index) => {
    const joins =
      part.capital &&
      !part.strength &&
      (isSurname(part, parts[index - 1], parts[index + 1]) ||
        isFirstName(part, parts[index - 1], parts[index + 1]) ||
        opensName(part, parts[index + 1], lang));
    return joins ? { ...part, strength: 'weak' } : part;
  });

/** `Theresa May`, and not `Monday May 5` */
const isSurname = (part: Part, before: Part | undefined, next: Part | undefined): boolean =>
  MONTHS_AND_NAMES.has(part.folded) &&
  before?.strength === 'strong' &&
  /^\s$/u.test(part.gap) &&
  !/^\d/u.test(next?.text ?? '');

/** `June Delacourt` where a sentence begins, and not `In June Delacourt left` */
const isFirstName = (part: Part, before: Part | undefined, next: Part | undefined): boolean =>
  MONTHS_AND_NAMES.has(part.folded) &&
  (part.position === 'start' || before?.common === false) &&
  next?.strength === 'strong' &&
  /^\s$/u.test(next.gap);

/** At a sentence's start `United Nations` and `World Bank` are names whole: a common word before another one. */
const opensName = (part: Part, next: Part | undefined, lang: string): boolean =>
  part.position === 'start' &&
  languageOf(lang) === 'en' &&
  part.text.length > 2 &&
  !lexiconOf(lang).isStopWord(part.folded) &&
  !CALENDAR.has(part.folded) &&
  next?.position === 'inside' &&
  next.strength === 'strong' &&
  next.common === true &&
  /^\s$/u.test(next.gap);
