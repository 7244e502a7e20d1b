import type { PlacedToken } from './cases.js';
import { type Concordance, capitalCounter } from './concordance.js';
import { aliasesOf } from './demonyms.js';
import { isPersonal } from './full-name.js';
import { pronounReader, titleReader } from './gender.js';
import { kept } from './kept.js';
import type { Named } from './named.js';
import { INNER } from './names/runs.js';
import { type Name, namesOf } from './names.js';
import { once } from './once.js';
import { isRole } from './roles.js';
import { LETTERS, SMALL, type Speech } from './speech.js';
import { isOrganisationWord } from './titles.js';
import { foldName } from './tokens.js';
import { MARKS } from './word-roles.js';

/** Who is named in an article, outside its quotations: looked up in the paragraphs that hold a name, as it is asked for. */
export interface Cast {
  /** The names of a paragraph. */
  readonly names: (paragraph: number) => readonly Named[];
  /** The full names of the people who are called so, by it or by its first or last word. */
  readonly peopleCalled: PeopleCalled;
  /** What the article calls a person: he or she. */
  readonly pronounOf: (person: string) => 'he' | 'she' | undefined;
}

type PeopleCalled = (name: string) => readonly string[];

/** Makes what gathers the names in an article's paragraphs, its quotations blanked out, by a concordance of the whole. */
export function caster(
  lang: string,
  speech: Speech,
  mark: (text: string) => string,
): (
  textOf: (paragraph: number) => string,
  tokensOf: (paragraph: number) => readonly PlacedToken[],
  words: Concordance,
  sentences: (paragraph: number) => readonly number[],
) => Cast {
  const isPerson = personTest(speech, mark);
  const isSaid = saidTest(mark);
  const isKin = kinTest(speech);
  const readPronoun = pronounReader(speech);
  const titlePronoun = titleReader(speech);
  return (textOf, tokensOf, { holding, cases: all }, sentences) => {
    const cases = { ...all, capital: capitalCounter(holding, tokensOf) };
    const found = kept((index: number) =>
      namesOf({ text: textOf(index), tokens: tokensOf(index) }, lang, cases),
    );
    const placesOf = (word: string): readonly number[] => holding(lastWord(word));
    // Papers give a person's full name once, and the last word of it from then on.
    const isUsedAlone = kept((word: string) =>
      placesOf(word).some((index) => found(index).some(({ text }) => text === word)),
    );
    const isNamedAgain = (name: Name): boolean => {
      const words = fullName(name.text, speech).split(' ');
      return !speech.capitalNouns && mayBePersonal(name, words) && isUsedAlone(words.at(-1) ?? '');
    };
    const peopleIn = kept((index: number) =>
      found(index)
        .filter((name) => isPerson(name, textOf(index)) || isNamedAgain(name))
        .map((name) => fullName(name.text, speech))
        .filter((name) => name.includes(' ')),
    );
    const peopleNamed = kept((name: string) => {
      const places = placesOf(name).filter((index) => name.includes(' ') || isLongerIn(textOf(index), name));
      return callable(name, places.flatMap(peopleIn));
    });
    const isNamedBy = (person: string, index: number): boolean =>
      placesOf(person).some((place) => place <= index && peopleIn(place).includes(person));
    /** Those whom the article has named by a paragraph; `Mrs Moss` may be any of a family. */
    const namedBy = (index: number, people: readonly string[], isOfAny = false): readonly string[] => {
      if (people.length < 2) return people;
      const named = people.filter((person) => isNamedBy(person, index));
      const known = named.length > 0 ? named : people;
      if (isOfAny) return known;
      // Of a family the one is called by the surname alone whom nobody calls by a first name alone.
      const [one, other] = known.filter((person) => !isUsedAlone(person.split(' ')[0] ?? ''));
      return one !== undefined && other === undefined ? [one] : known;
    };
    const knownAs = kept((nickname: string) =>
      [...new Set(placesOf(nickname))].flatMap((index) => {
        const at = found(index).findIndex(
          ({ text, start }) => text === nickname && isKnownAs(textOf(index).slice(0, start)),
        );
        const before = found(index)[at - 1];
        return before ? namedBy(index, findPeople(peopleNamed, fullName(before.text, speech))) : [];
      }),
    );
    const peopleCalled = (name: string): readonly string[] => {
      const people = peopleNamed(name);
      return people.length === 0 && !name.includes(' ') ? knownAs(name) : people;
    };
    /** Whoever of a family the paragraph has named in full, where only such paragraphs have the surname alone. */
    const namedHere = (index: number, { text, start, title }: Name): readonly string[] => {
      const isOneOfTwo = /(?<!\p{L})(?:younger|elder|older) $/u.test(textOf(index).slice(0, start));
      if (text.includes(' ') || title !== undefined || !(isOneOfTwo || hasOwnOnly(text))) return [];
      const before = found(index).findLast((one) => one.start < start && isLonger(one.text, text));
      return before ? [fullName(before.text, speech)] : [];
    };
    const hasOwnOnly = kept((word: string) =>
      placesOf(word).every((index) => {
        const alone = found(index).find(({ text }) => text === word);
        return !alone || found(index).some((one) => one.start < alone.start && isLonger(one.text, word));
      }),
    );
    const isTitled = ({ title }: Name): boolean => titlePronoun(`${title ?? ''} `) !== undefined;
    const names = kept((index: number) =>
      found(index).map((name) =>
        whose(
          name,
          textOf(index),
          (called) => {
            const people = peopleCalled(called);
            const here =
              people.length > 1 ? people.filter((one) => namedHere(index, name).includes(one)) : [];
            return here.length > 0 ? here : namedBy(index, people, isTitled(name));
          },
          speech,
          isSaid,
          isKin,
          titlePronoun,
        ),
      ),
    );
    const pronounOf = kept((person: string) => {
      const told = [...new Set(person.split(' ').flatMap(placesOf))].sort((a, b) => a - b);
      return readPronoun(
        person,
        told.map((index) => ({ text: textOf(index), names: names(index), sentences: sentences(index) })),
      );
    });
    return { names, peopleCalled, pronounOf };
  };
}

const isLonger = (name: string, last: string): boolean => name.endsWith(` ${last}`);

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

/** Gives those of some people who are called so: a full name is its bearer's alone. */
function callable(name: string, people: readonly string[]): readonly string[] {
  if (people.includes(name)) return [name];
  const isCalled = (person: string): boolean =>
    ` ${person.toLowerCase()} `.includes(` ${name.toLowerCase()} `);
  return [...new Set(people.filter(isCalled))];
}

/** Gives whom a name written anywhere may mean: `'Gabuev' => ['Alexander Gabuev']`. */
function findPeople(peopleCalled: PeopleCalled, name: string): readonly string[] {
  const known = peopleCalled(name);
  if (known.length > 0) return known;
  const family = peopleCalled(name.split(' ').at(-1) ?? '');
  return family.filter((person) => sharesWords(person.toLowerCase(), name.toLowerCase()));
}

/** Whether each word of the shorter name is in the longer one. */
export function sharesWords(one: string, other: string): boolean {
  const [long, short] = [one.split(' '), other.split(' ')].sort((a, b) => b.length - a.length);
  return short?.every((word) => long?.includes(word)) ?? false;
}

function whose(
  name: Name,
  text: string,
  peopleCalled: PeopleCalled,
  speech: Speech,
  isSaid: ReturnType<typeof saidTest>,
  isKin: (before: string) => boolean,
  titlePronoun: ReturnType<typeof titleReader>,
): Named {
  const written = fullName(name.text, speech);
  const known = once(() => findPeople(peopleCalled, written));
  const isPeople = (): boolean =>
    /\b[Tt]he $/u.test(text.slice(0, name.start)) && aliasesOf(foldName(written)).length > 0;
  const isName = (): boolean => !isPeople() && (name.sure || written.includes(' ') || isSaid(name, text));
  const lead = text.slice(0, name.start).trimEnd().replace(/\.$/u, '');
  const skipped = speech.capitalNouns ? Math.max(0, name.text.lastIndexOf(written)) : 0;
  const start =
    name.title !== undefined && skipped === 0
      ? Math.max(0, lead.length - name.title.length)
      : name.start + skipped;
  const isRelative = once(() => isKin(text.slice(Math.max(0, name.start - 60), name.start)));
  const people = once(() => (known().length > 0 ? known() : isName() || isRelative() ? [written] : []));
  const isPerson = once(() => known().length > 0 || name.kind === 'person' || isRelative());
  const pronoun = titlePronoun(text.slice(start, name.end));
  return {
    start,
    end: name.end,
    ...(pronoun && { pronoun }),
    full: () => (people().length === 1 ? people()[0] : undefined),
    people,
    isPerson,
    mayBePerson: () => isPerson() || mayBePersonal(name, written.split(' ')),
  };
}

/** How the names of places and houses begin. */
const OPENS_NO_PERSON =
  /^(?:The|New|Great|Old|United|Royal|National|International|(?:North|South|East|West)(?:ern)?|Central|Saint|St|San|Santa|Los|Las|Port|Mount|Lake|Fort|Cape)$/u;

/** Whether a name of so many words may be a person's, as far as its words tell. */
const mayBePersonal = ({ kind, words }: Name, [first = '', ...rest]: readonly string[]): boolean =>
  (kind === undefined || kind === 'person') &&
  rest.length > 0 &&
  !OPENS_NO_PERSON.test(first) &&
  isPersonal([first, ...rest].join(' '), words);

/** `Augustus Brannock, who is known to everyone as ` */
const KNOWN_AS = /(?<!\p{L})(?:known|called|nicknamed)(?: [^,.;:]{1,40})?\s["“‘']?$/u;
const isKnownAs = (before: string): boolean => KNOWN_AS.test(before.slice(-70));

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

/** `Goalkeeper Ash Dunne` */
const ROLE_IN_FRONT = /^(\p{Lu}\p{Ll}+) (?=\p{Lu}[\p{L}.-]* \p{Lu}\S*$)/u;

/** Where every noun has a capital, the last two words are the name. */
function fullName(text: string, { capitalNouns }: Speech): string {
  const name = text
    .replace(/\s+/gu, ' ')
    .replace(ROLE_IN_FRONT, (whole, role: string) => (isRole(role) ? '' : whole))
    .replace(/^(?:de|du|des|d['’]) ?(?=\p{Lu}\p{L}+ \p{Lu})/u, '')
    .replace(BEHIND_NAME, '')
    .replace(NICKNAME_MARKS, '$1')
    .replace(HOUSE, withoutHouse);
  return (capitalNouns && /\S+(?: \p{Ll}+)* \S+$/u.exec(name)?.[0]) || name;
}

/** `managing director Greta Lindqvist`, and `Northline’s managing director, Greta Lindqvist` */
const ROLE_BEFORE = /(?:(?<role>[a-z-]+) |[’']s (?:[a-z-]+ ){0,3}(?<owned>[a-z-]+), )$/;
function isRoleBefore(before: string): boolean {
  const { role, owned } = ROLE_BEFORE.exec(before)?.groups ?? {};
  return isRole(role ?? owned ?? '', 'of');
}

/** Tells people by a title before the name, an age, a description or a verb of saying behind it. */
function personTest(
  { articles, capitalNouns, things, addressing }: Speech,
  mark: (text: string) => string,
): (name: Name, text: string) => boolean {
  const any = `[${MARKS.verb}-${MARKS.joining}]?`;
  const described = new RegExp(
    `^(?:, ${any}(?:who|whose|then|former|\\d{1,3}|${articles})(?![${LETTERS}\\d])|, ${any}[${SMALL}]+ ${any}(?:of|at|for|to) |,? (?:${MARKS.between}[^ ]+ )?${MARKS.verb})`,
  );
  const thing = new RegExp(`^, (?:${articles}) (?:[${LETTERS}-]+ ){0,3}(?:${things})(?![${LETTERS}])`);
  const said = new RegExp(
    `${MARKS.verb}(?!(?:${addressing})(?![${LETTERS}]))[^ ]+ (?:${any}[${SMALL}-]+ ){0,4}$`,
  );
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
