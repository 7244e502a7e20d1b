import { type Cases, countCases, type PlacedToken, placeTokens } from './cases.js';
import { type Lexicon, lexiconOf } from './common.js';
import { isBeforeTitle, isOrganisationWord, isPersonsTitle, isPlaceWord, isTitle } from './titles.js';
import { languageOf } from './words.js';

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

/** A token, and what it is to a name: `strong` makes one, `weak` only stands in one. */
interface Part extends PlacedToken {
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
const ACRONYM = /^(?:\p{Lu}\.?){2,}s?$|^\p{Lu}[\p{Lu}\p{N}&-]+s?$/u;
/** Small words that stand inside a name. */
const INNER = setOf(
  'of the for van von der den ter ten zu zur de la las los del della delle di da do dos das du des le les al el bin ibn ben bint y e af av et und für der des dem do i',
);
/** Small words that open a name. */
const OPENING = setOf('van von der den ter zu de la del della di da dos du le al el bin ibn bint');
const JOIN = /^(?:[^\S\n]{1,3}|[^\S\n]?\n[^\S\n]{0,8}|\s?&\s?|[-‐‑])(?:[dl]['’])?$/u;
/** A dot after an initial, a comma before a legal form, a quotation mark before or after a nickname. */
const AFTER_INITIAL = /^\.[\s\u00a0]{0,3}[-‐‑]?$/u;
const NICKNAME = { opens: /^\s["“'‘]$/u, closes: /^["”'’]\s$/u };
const SAID =
  /^[\s,]*(?:said|says|told|added|wrote|argued|argues|asked|explained|noted|warned|recalled|insisted|replied|stressed)\b/u;
const SAID_BEFORE =
  /\b(?:said|says|added|wrote|argued|argues|asked|explained|noted|warned|recalled|insisted|replied)\s$/u;

/** The longest run of tokens that is still one name. */
const LONGEST = 14;

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
  const lexicon = lexiconOf(lang);
  const parts = joinNeighbours(
    tokens.map((token) => weigh(token, lexicon, cases, lang)),
    lang,
  );
  return runsOf(parts)
    .flatMap(pairSplitter(parts, cases))
    .flatMap((run) => splitRun(run, text))
    .filter(({ parts: run }) => languageOf(lang) !== 'de' || isTold(run, cases))
    .map((run) => makeName(run, text, cases));
}

function weigh(token: PlacedToken, lexicon: Lexicon, cases: Cases, lang: string): Part {
  const { folded, text, position, capital } = token;
  if (!capital) return token;
  const word = lexicon.isCommon(folded);
  const acronym = ACRONYM.test(text) && position !== 'caps' && !(word && folded.length > 4);
  const common = word && !acronym;
  const as = (strength: Part['strength']): Part => ({ ...token, common, strength });
  if (EVERYDAY.has(folded) || CALENDAR.has(folded)) return as(undefined);
  if (text.length === 1 || ROMAN.test(text) || /^\d/u.test(text)) return as('weak');
  if (acronym) return as('strong');
  const opens = isTitle(folded) || isOrganisationWord(folded) || isPlaceWord(folded);
  if (lexicon.isStopWord(folded)) return as(position === 'inside' || opens ? 'weak' : undefined);
  const seen = (cases.capital.get(folded) ?? 0) - (cases.small.get(folded) ?? 0);
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
      (isSurname(part, parts[index - 1], parts[index + 1]) || opensName(part, parts[index + 1], lang));
    return joins ? { ...part, strength: 'weak' } : part;
  });

/** `Theresa May`, and not `Monday May 5` */
const isSurname = (part: Part, before: Part | undefined, next: Part | undefined): boolean =>
  MONTHS_AND_NAMES.has(part.folded) &&
  before?.strength === 'strong' &&
  /^\s$/u.test(part.gap) &&
  !/^\d/u.test(next?.text ?? '');

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

/** A text and its tokens. */
export interface PlacedText {
  readonly text: string;
  readonly tokens: readonly PlacedToken[];
}

interface Run {
  readonly parts: readonly Part[];
  readonly title?: string;
}

/** Gives the longest stretches of tokens that belong together. */
function runsOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const runs: Part[][] = [];
  for (let index = 0; index < parts.length; ) {
    const first = parts[index] as Part;
    if (!first.strength) {
      index += 1;
      continue;
    }
    const run = [first];
    let next = index + 1;
    while (run.length < LONGEST) {
      const end = endOfJoin(parts, next, run.at(-1) as Part);
      if (end < 0) break;
      run.push(...parts.slice(next, end + 1));
      next = end + 1;
    }
    runs.push([...openingOf(parts, index), ...run]);
    index = next;
  }
  return runs.filter((run) => run.some(({ strength }) => strength === 'strong'));
}

/** Gives the index of the next capitalised token that a run goes on to, over at most three small words, or -1. */
function endOfJoin(parts: readonly Part[], from: number, last: Part): number {
  if (last.owns) return -1;
  if (NICKNAME.opens.test(parts[from]?.gap ?? ''))
    return (
      [1, 2, 3]
        .map((ahead) => from + ahead)
        .find(
          (index) => NICKNAME.closes.test(parts[index]?.gap ?? '') && parts[index]?.strength === 'strong',
        ) ?? -1
    );
  for (let index = from; index < Math.min(parts.length, from + 4); index++) {
    const part = parts[index] as Part;
    const before = index === from ? last : (parts[index - 1] as Part);
    if (!joins(part.gap, before, part)) return -1;
    if (part.folded === 'of' && !part.capital && !last.common) return -1;
    if (part.folded === 'the' && index === from) return -1;
    if (part.strength) return index;
    if (part.capital || !INNER.has(part.folded) || part.owns) return -1;
  }
  return -1;
}

function joins(gap: string, before: Part, part: Part): boolean {
  if (JOIN.test(gap)) return true;
  if (AFTER_INITIAL.test(gap))
    return (
      before.text.length === 1 || /^(?:St|Ste|Mt|Ft|Jr)$/u.test(before.text) || isPersonsTitle(before.folded)
    );
  if (/^,\s$/u.test(gap)) return /^(?:Inc|Ltd|LLC|Corp|Jr|Sr)$/u.test(part.text);
  return false;
}

/** Gives the small words before a run that are its own: `van der Leyen`, `al-Assad`. */
function openingOf(parts: readonly Part[], index: number): readonly Part[] {
  let start = index;
  while (start > 0 && start > index - 3) {
    const before = parts[start - 1] as Part;
    if (before.capital || !OPENING.has(before.folded) || !JOIN.test((parts[start] as Part).gap)) break;
    start -= 1;
  }
  return parts.slice(start, index);
}

const HYPHEN = /^[-‐‑]$/u;

/** Makes what parts `China-Russia`, whose halves stand alone elsewhere, and leaves `Jean-Claude`. */
function pairSplitter(
  all: readonly Part[],
  cases: Cases,
): (run: readonly Part[]) => readonly (readonly Part[])[] {
  const hyphened = new Map<string, number>();
  const count = ({ folded }: Part): void => void hyphened.set(folded, (hyphened.get(folded) ?? 0) + 1);
  all.forEach((part, index) => {
    if (HYPHEN.test(part.gap)) for (const half of all.slice(index - 1, index + 1)) count(half);
  });
  const isFree = ({ folded }: Part): boolean =>
    (cases.capital.get(folded) ?? 0) > (hyphened.get(folded) ?? 0);
  return (run) => {
    const [first, second] = run;
    const isPair = first && second && run.length === 2 && HYPHEN.test(second.gap);
    return isPair && isFree(first) && isFree(second) ? [[first], [second]] : [run];
  };
}

/** Takes the titles out of a run: `Chinese Foreign Minister Wang Yi` holds `Chinese` and `Wang Yi`. */
function splitRun(parts: readonly Part[], text: string): readonly Run[] {
  const first = parts.findIndex(
    ({ folded, strength }, index) => strength && isTitle(folded) && parts[index - 1]?.capital !== false,
  );
  if (first < 0) return [{ parts }];
  let begin = first;
  while (begin > 0 && isBeforeTitle(parts[begin - 1]?.folded ?? '')) begin -= 1;
  let end = first + 1;
  while (isTitle(parts[end]?.folded ?? '') || isPartOfTitle(parts, end)) end += 1;
  const rest = parts.slice(end);
  const lead = parts.slice(0, begin);
  const head = parts[end];
  const isOffice = head !== undefined && !head.capital && INNER.has(head.folded);
  const isPerson =
    head !== undefined &&
    (isPersonsTitle(parts[first]?.folded ?? '') ||
      !head.common ||
      rest.filter((one) => one.capital).length > 1);
  const before = lead.some(({ strength }) => strength === 'strong') ? [{ parts: lead }] : [];
  if (rest.length === 0) return before;
  if (isOffice) return [...before, ...splitRun(rest.slice(rest.findIndex((one) => one.capital)), text)];
  if (!isPerson) return [{ parts }];
  const title = text.slice((parts[begin] as Part).start, (parts[end - 1] as Part).end);
  return [...before, { parts: rest, title }];
}

/** `of State` in `Secretary of State`, `General` in `Secretary General`. */
function isPartOfTitle(parts: readonly Part[], index: number): boolean {
  const [word, next] = [parts[index]?.folded, parts[index + 1]?.folded ?? ''];
  if (word === 'general' || word === 'emeritus' || word === 'elect') return true;
  return (
    (word === 'of' && /^(?:state|defen[cs]e|justice|staff)$/u.test(next)) ||
    (word === 'state' && parts[index - 1]?.folded === 'of')
  );
}

/** In German a noun has a capital too; two names or more stand side by side. */
function isTold(parts: readonly Part[], cases: Cases): boolean {
  const capitals = parts.filter(({ capital }) => capital);
  return (
    (capitals.length > 1 && capitals.every(({ folded }) => !cases.small.has(folded))) ||
    capitals.some(({ text }) => ACRONYM.test(text) || /\p{Ll}\p{Lu}/u.test(text))
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
      (position === 'inside' || (cases.capital.get(folded) ?? 0) > 0) &&
      !(ACRONYM.test(text) && !text.includes('.')),
  );
  const written = strong.filter(({ text }) => !ACRONYM.test(text));
  return told.length > 0 || written.length > 1 || (title !== undefined && strong.length > 0);
}
