import type { PlacedToken } from './cases.js';
import { type Concordance, capitalCounter } from './concordance.js';
import { kept } from './kept.js';
import { INNER } from './names/runs.js';
import { type Name, namesOf } from './names.js';
import { once } from './once.js';
import { isRole } from './roles.js';
import { LETTERS, SMALL, type Speech } from './speech.js';
import { isOrganisationWord } from './titles.js';
import { foldName } from './tokens.js';
import { MARKS } from './word-roles.js';

/** A name outside the quotations, and whose it is. */
export interface Named {
  /** Where it begins, with a title before it, and where it ends. */
  readonly start: number;
  readonly end: number;
  /** The full name as the article gives it, looked up at its first use; undefined where it may be no name. */
  readonly full: () => string | undefined;
  readonly isPerson: () => boolean;
}

/** Who is named in an article, outside its quotations: looked up in the paragraphs that hold a name, as it is asked for. */
export interface Cast {
  /** The names of a paragraph. */
  readonly names: (paragraph: number) => readonly Named[];
  /** The full name of the person who is called so, by it or by its first or last word, if no other person is. */
  readonly personCalled: PersonCalled;
  /** What the article calls a person: he or she. */
  readonly pronounOf: (person: string) => 'he' | 'she' | undefined;
}

type PersonCalled = (name: string) => string | undefined;

/** Makes what gathers the names in an article's paragraphs, its quotations blanked out, by a concordance of the whole. */
export function caster(
  lang: string,
  speech: Speech,
  mark: (text: string) => string,
): (
  textOf: (paragraph: number) => string,
  tokensOf: (paragraph: number) => readonly PlacedToken[],
  words: Concordance,
) => Cast {
  const isPerson = personTest(speech, mark);
  const isSaid = saidTest(mark);
  const isKin = kinTest(speech);
  const readPronoun = pronounReader(speech);
  return (textOf, tokensOf, { holding, cases: all }) => {
    const cases = { ...all, capital: capitalCounter(holding, tokensOf) };
    const found = kept((index: number) =>
      namesOf({ text: textOf(index), tokens: tokensOf(index) }, lang, cases),
    );
    const peopleIn = kept((index: number) =>
      found(index)
        .filter((name) => isPerson(name, textOf(index)))
        .map((name) => fullName(name.text, speech))
        .filter((name) => name.includes(' ')),
    );
    const personCalled = kept((name: string) => {
      const places = holding(lastWord(name)).filter(
        (index) => name.includes(' ') || isLongerIn(textOf(index), name),
      );
      return callable(name, places.flatMap(peopleIn));
    });
    const names = kept((index: number) =>
      found(index).map((name) => whose(name, textOf(index), personCalled, speech, isSaid, isKin)),
    );
    const pronounOf = kept((person: string) => {
      const places = person.split(' ').flatMap((word) => holding(lastWord(word)));
      const told = [...new Set(places)].sort((a, b) => a - b);
      return readPronoun(
        person,
        told.map((index) => ({ text: textOf(index), names: names(index) })),
      );
    });
    return { names, personCalled, pronounOf };
  };
}

/** The last word of a name, as a concordance has it: `Jong-un => un`. */
const lastWord = (name: string): string => foldName(/[^\s\p{Pd}]*$/u.exec(name)?.[0] ?? '');

const WORD_BEFORE = /(\S+)\s+$/u;
const WORD_AFTER = /^\s+(\S+)/u;

/** Whether a text may have a word as a part of a longer name: beside a capital, or a small word that stands in names. */
function isLongerIn(text: string, word: string): boolean {
  const isName = (other: string | undefined): boolean =>
    other !== undefined && (/[\p{Lu}"“'‘]/u.test(other) || INNER.has(other));
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (isName(WORD_BEFORE.exec(text.slice(Math.max(0, at - 40), at))?.[1])) return true;
    if (isName(WORD_AFTER.exec(text.slice(end, end + 40))?.[1])) return true;
  }
  return false;
}

/** Gives the one of some people who is called so: two of one word are told apart by their full names alone. */
function callable(name: string, people: readonly string[]): string | undefined {
  if (people.includes(name)) return name;
  const [one, other] = new Set(
    people.filter((person) => person.startsWith(`${name} `) || person.endsWith(` ${name}`)),
  );
  return other === undefined ? one : undefined;
}

/** Gives whom a name written anywhere means: `'Gabuev' => 'Alexander Gabuev'`. */
function findPerson(personCalled: PersonCalled, name: string): string | undefined {
  const known = personCalled(name) ?? personCalled(name.split(' ').at(-1) ?? '');
  return known !== undefined && sharesWords(known, name) ? known : undefined;
}

/** Whether each word of the shorter name is in the longer one. */
export function sharesWords(one: string, other: string): boolean {
  const [long, short] = [one.split(' '), other.split(' ')].sort((a, b) => b.length - a.length);
  return short?.every((word) => long?.includes(word)) ?? false;
}

function whose(
  name: Name,
  text: string,
  personCalled: PersonCalled,
  speech: Speech,
  isSaid: ReturnType<typeof saidTest>,
  isKin: (before: string) => boolean,
): Named {
  const written = fullName(name.text, speech);
  const person = once(() => findPerson(personCalled, written));
  const lead = text.slice(0, name.start).trimEnd().replace(/\.$/u, '');
  const skipped = speech.capitalNouns ? Math.max(0, name.text.lastIndexOf(written)) : 0;
  const start =
    name.title !== undefined && skipped === 0
      ? Math.max(0, lead.length - name.title.length)
      : name.start + skipped;
  return {
    start,
    end: name.end,
    full: () => person() ?? (name.sure || written.includes(' ') || isSaid(name, text) ? written : undefined),
    isPerson: () => person() !== undefined || isKin(text.slice(Math.max(0, name.start - 60), name.start)),
  };
}

/** Makes what tells that the name of somebody's wife, son or the like follows: `His daughter `, `Ann Lee’s brother, ` */
function kinTest({ kin, articles }: Speech): (before: string) => boolean {
  const pattern = new RegExp(
    `(?:(?:^|\\s)(?:${articles})|[’']s?) (?:[${SMALL}-]+ ){0,2}(?:${kin.he}|${kin.she}),? $`,
    'i',
  );
  return (before) => pattern.test(before);
}

/** Makes what tells that a name says something: a word that may be a common one is a name there. */
function saidTest(mark: (text: string) => string): (name: Name, text: string) => boolean {
  const verb = new RegExp(`^ (?:${MARKS.between}[^ ]+ )?${MARKS.verb}`);
  const verbBefore = new RegExp(`${MARKS.verb}[^ ]+ $`);
  return ({ start, end }, text) =>
    verb.test(mark(text.slice(end, end + 30))) ||
    verbBefore.test(mark(text.slice(Math.max(0, start - 30), start)));
}

/** What may stand behind a name and is no part of it. */
const BEHIND_NAME = /(?:,? (?:KC|QC|MP|MEP|MBE|OBE|CBE|PhD|MD|Jr\.?|Sr\.?|I{2,3}|IV))+$/u;
const NICKNAME_MARKS = /(?<=^|\s)["“‘'](\p{L}+)["”’'](?=\s)/gu;

/** `Ann Lee of the Delta Institute` is Ann Lee; the `Royal Bank of the North` is nobody's. */
const HOUSE = /^(\S+(?: \S+)+) of (?:the )?.*$/u;
const withoutHouse = (whole: string, name: string): string =>
  name.split(' ').some((word) => !/^\p{Lu}/u.test(word) || isOrganisationWord(word.toLowerCase()))
    ? whole
    : name;

/** Where every noun has a capital, the last two words are the name. */
function fullName(text: string, { capitalNouns }: Speech): string {
  const name = text
    .replace(/\s+/gu, ' ')
    .replace(BEHIND_NAME, '')
    .replace(NICKNAME_MARKS, '$1')
    .replace(HOUSE, withoutHouse);
  return (capitalNouns && /\S+(?: \p{Ll}+)* \S+$/u.exec(name)?.[0]) || name;
}

/** `managing director Greta Lindqvist`, and `Northline’s managing director, Greta Lindqvist` */
const ROLE_BEFORE = /(?:(?<role>[a-z-]+) |[’']s (?:[a-z-]+ ){0,3}(?<owned>[a-z-]+), )$/;
function isRoleBefore(before: string): boolean {
  const { role, owned } = ROLE_BEFORE.exec(before)?.groups ?? {};
  return isRole(role ?? owned ?? '');
}

/** Tells people by a title before the name, an age, a description or a verb of saying behind it. */
function personTest(
  { articles, capitalNouns, things }: Speech,
  mark: (text: string) => string,
): (name: Name, text: string) => boolean {
  const any = `[${MARKS.verb}-${MARKS.joining}]?`;
  const described = new RegExp(
    `^(?:, ${any}(?:who|then|former|\\d{1,3}|${articles})(?![${LETTERS}\\d])|, ${any}[${SMALL}]+ ${any}(?:of|at|for|to) |,? (?:${MARKS.between}[^ ]+ )?${MARKS.verb})`,
  );
  const thing = new RegExp(`^, (?:${articles}) (?:[${LETTERS}-]+ ){0,3}(?:${things})(?![${LETTERS}])`);
  const said = new RegExp(`${MARKS.verb}[^ ]+ (?:${any}[${SMALL}-]+ ){0,4}$`);
  const introduced = new RegExp(`(?:^|\\s)(?:${articles}) $`, 'i');
  const apposed = new RegExp(`(?:^|\\s)(?:${articles}) [^,.;:\ufffc]{3,60}, $`, 'i');
  return ({ text: name, start, end, kind, words }, text) => {
    if (kind !== undefined || words.length < 2) return kind === 'person';
    const before = text.slice(Math.max(0, start - 80), start);
    if (isRoleBefore(before)) return true;
    const after = text.slice(end, end + 60);
    if (thing.test(after)) return false;
    const nouns = capitalNouns && words.length > 2 && name.split(' ').length > 2 && introduced.test(before);
    return (
      nouns ||
      described.test(mark(after)) ||
      said.test(mark(before)) ||
      (after.startsWith(',') && apposed.test(before))
    );
  };
}

/** A paragraph and its names. */
interface Told {
  readonly text: string;
  readonly names: readonly Named[];
}

/** Makes what learns who is he and who is she: from titles, and from paragraphs that name one person alone. */
function pronounReader({
  he,
  she,
  male,
  female,
  kin,
}: Speech): (person: string, paragraphs: readonly Told[]) => 'he' | 'she' | undefined {
  const isMale = new RegExp(`(?<![${LETTERS}])(?:${male})(?![${LETTERS}])`);
  const isFemale = new RegExp(`(?<![${LETTERS}])(?:${female})(?![${LETTERS}])`);
  const pronoun = new RegExp(`(?<![${LETTERS}])(?:(${he})|${she})(?![${LETTERS}])`, 'gi');
  const related = new RegExp(`(?<![${LETTERS}])(?:(${kin.he})|${kin.she}),? $`);
  const byTitle = (before: string, name: string): 'he' | 'she' | undefined => {
    const kinship = related.exec(before);
    if (kinship) return kinship[1] === undefined ? 'she' : 'he';
    const written = before.slice(-14) + name;
    return isFemale.test(written) ? 'she' : isMale.test(written) ? 'he' : undefined;
  };
  return (person, paragraphs) => {
    const told = paragraphs.map(({ text, names }) => ({
      text,
      people: names.filter(({ isPerson }) => isPerson()),
    }));
    const titled = told
      .flatMap(({ text, people }) =>
        people
          .filter(({ full }) => full() === person)
          .map(({ start, end }) =>
            byTitle(text.slice(Math.max(0, start - 20), start), text.slice(start, end)),
          ),
      )
      .findLast((one) => one !== undefined);
    if (titled) return titled;
    for (const { text, people } of told) {
      const [first] = people;
      if (!first || people.some(({ full }) => full() !== person)) continue;
      const kinds = new Set(
        [...text.slice(first.end).matchAll(pronoun)].map(([, isHe]) => (isHe === undefined ? 'she' : 'he')),
      );
      const [kind] = kinds;
      if (kind && kinds.size === 1) return kind;
    }
    return undefined;
  };
}
