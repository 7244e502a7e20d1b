import { type FullName, fullNameOf, isHouse } from './full-name.js';
import { languageOf } from './language-of.js';
import { findNames, type Name } from './names.js';
import { roleAfter } from './role-after.js';
import { roleBefore, roleBeforeComma } from './role-before.js';
import { isHonorific } from './roles.js';

/** A person whom a text introduces. */
export interface Person {
  /** As the text has it, without title. */
  readonly name: string;
  /** Who the person is, in the text's own words: `senior fellow at the Carnegie Moscow Center`. */
  readonly affiliation: string;
  /** UTF-16 offsets of the name. */
  readonly start: number;
  readonly end: number;
}

const REACH = 160;
/** What stands after a name that a comma parts from the words before it. */
const SET_OFF = /^(?:[,.;:)—–]|\s\()/u;
const DETERMINER = /^,\s(?:an?|the|who)\s/u;
const BEFORE_HOUSE = /^,?\s(?:of|from|at|with)\s(?:the\s)?/u;

/**
 * Finds the persons whom an English text introduces by a full name with the words beside it that say who they are, each
 * once, where that is first said. A name that nothing is said of is left out, and so is everything in other languages.
 */
export function findPeople(text: string, lang: string): readonly Person[] {
  if (languageOf(lang) !== 'en') return [];
  const names = findNames(text, lang);
  const byStart = new Map(names.map((name) => [name.start, name]));
  const people = new Map<string, Person>();
  for (const name of names) {
    const full = fullNameOf(name, text);
    if (!full || people.has(full.text)) continue;
    const affiliation = affiliationOf(full, text) ?? houseOf(full, byStart, text);
    if (affiliation !== undefined)
      people.set(full.text, { name: full.text, affiliation, start: full.start, end: full.end });
  }
  return [...people.values()];
}

/** An office before the name says most, then what stands after it. */
function affiliationOf({ start, end, title, isCommon }: FullName, text: string): string | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + 2 * REACH);
  const hasOffice = title !== undefined && !isHonorific(title);
  return (
    (hasOffice && !isCommon ? roleBefore(before, title) : undefined) ??
    (!isCommon || DETERMINER.test(after) ? roleAfter(after) : undefined) ??
    (hasOffice ? undefined : roleBefore(before, title)) ??
    (SET_OFF.test(after) ? roleBeforeComma(before) : undefined)
  );
}

/** `Dr. Jane Roe of the WHO`: what a person with a title, or whose words are told, belongs to. */
function houseOf(full: FullName, names: ReadonlyMap<number, Name>, text: string): string | undefined {
  if (!full.isTold) return undefined;
  if (full.house !== undefined) return isHouse(full.house) ? full.house : undefined;
  const [between] = BEFORE_HOUSE.exec(text.slice(full.end, full.end + 20)) ?? [];
  const house = between === undefined ? undefined : names.get(full.end + between.length);
  if (!house || /^['’]/u.test(text.slice(house.end, house.end + 1))) return undefined;
  return house.kind === 'organisation' || isHouse(house.text) ? house.text : undefined;
}
