import { lexiconOf } from './common.js';
import type { Name } from './names.js';
import { isOrganisationWord } from './titles.js';

/** A name that can be a person's, given and family name at least. */
export interface FullName {
  readonly text: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly title?: string;
  /** Whether a title or a word like "said" beside it tells that it is a person's. */
  readonly isTold: boolean;
  /** Made of common words alone, as "Will Power" or "Public License". */
  readonly isCommon: boolean;
  /** What follows within the name: `WHO` of `Jane Roe of the WHO`. */
  readonly house?: string;
}

/** The rest of a name after a hyphen: `Kim Jong-un`. */
const SECOND_HALF = /^(?:[-‐‑]\p{Ll}+)+/u;
const NO_NAME = /-(?:based|born|led|backed|owned|run|style|era|like|wide)$/u;
/** `John McClellan of Arkansas`; `Charles of Anjou` keeps his place. */
const OF_HOUSE = /(?<=\s\S{1,40})\sof\s(?:the\s)?(?<house>.*)$/su;
const NO_PERSON =
  /^(?:America|England|Africa|Asia|Europe|Australia|Korea|Zealand|Arabia|Kong|Kingdom|Lanka|York|Sound|Jersey|Carolina|Dakota|Mexico|Hampshire|Minister|Works|Project|License)$/u;
const ACRONYM_OR_NUMBER = /\p{N}|&|\p{Lu}{3}/u;

/** Gives the full name that a proper name of a text can be; undefined where it is a single word, a place or a house. */
export function fullNameOf(name: Name, text: string): FullName | undefined {
  const [half = ''] = SECOND_HALF.exec(text.slice(name.end, name.end + 40)) ?? [];
  const { house } = OF_HOUSE.exec(name.text)?.groups ?? {};
  const written = house === undefined ? name.text + half : name.text.replace(OF_HOUSE, '');
  const words = name.words.filter((word) => written.includes(word));
  const isPlace = house === undefined && name.kind !== undefined && name.kind !== 'person';
  if (isPlace || NO_NAME.test(half) || !isPersonal(written, words)) return undefined;
  return {
    text: written,
    start: name.start,
    end: name.start + written.length,
    ...(name.title !== undefined && { title: name.title }),
    isTold: name.title !== undefined || name.kind === 'person',
    isCommon: half === '' && words.every((word) => lexiconOf('en').isCommon(word.toLowerCase())),
    ...(house !== undefined && { house }),
  };
}

/** Two to four words, of which the last is no initial and none an acronym or a word of houses and places. */
export const isPersonal = (written: string, words: readonly string[]): boolean =>
  words.length > 1 &&
  words.length < 5 &&
  /\p{Ll}/u.test(words.at(-1) ?? '') &&
  !ACRONYM_OR_NUMBER.test(written) &&
  !words.some((word) => NO_PERSON.test(word) || isOrganisationWord(word.toLowerCase()));

/** Whether a name is one of an institution, by its words or as an acronym. */
export const isHouse = (name: string): boolean =>
  /^(?:\p{Lu}\.?){2,}$/u.test(name) ||
  name.split(/\s+/u).some((word) => isOrganisationWord(word.toLowerCase()));
