import { countCases, placeTokens } from './cases.js';
import { type Name, namesOf } from './names.js';
import { isRole } from './roles.js';
import { LETTERS, SMALL, type Speech } from './speech.js';
import { MARKS } from './word-roles.js';

/** A name outside the quotations, and whose it is. */
export interface Named {
  /** Where it begins, with a title before it, and where it ends. */
  readonly start: number;
  readonly end: number;
  /** The full name as the article gives it; undefined where it may be no name. */
  readonly full: string | undefined;
  readonly isPerson: boolean;
}

/** Who is named in an article, outside its quotations. */
export interface Cast {
  /** The names of each paragraph. */
  readonly names: readonly (readonly Named[])[];
  /** The full name of each person, by each of its words that no other person has. */
  readonly people: ReadonlyMap<string, string>;
  /** What the article calls a person: he or she. */
  readonly pronouns: ReadonlyMap<string, 'he' | 'she'>;
}

/**
 * Makes what gathers the names in an article's paragraphs, its quotations blanked out: of those asked for all, of the
 * others those that could be the same people's.
 */
export function caster(
  lang: string,
  speech: Speech,
  mark: (text: string) => string,
): (paragraphs: readonly string[], isAsked: (paragraph: number) => boolean) => Cast {
  const isPerson = personTest(speech, mark);
  const pronounsOf = pronounReader(speech);
  const isSaid = saidTest(mark);
  return (paragraphs, isAsked) => {
    const found = namesAround(paragraphs, isAsked, lang);
    const full = paragraphs.flatMap((text, index) =>
      (found[index] ?? []).filter((name) => isPerson(name, text)).map((name) => fullName(name.text, speech)),
    );
    const people = byWord(full.filter((name) => name.includes(' ')));
    const names = found.map((all, index) =>
      all.map((name) => whose(name, paragraphs[index] ?? '', people, speech, isSaid)),
    );
    return { names, people, pronouns: pronounsOf(paragraphs, names) };
  };
}

function namesAround(
  paragraphs: readonly string[],
  isAsked: (paragraph: number) => boolean,
  lang: string,
): readonly (readonly Name[])[] {
  const placed = paragraphs.map((text) => ({ text, tokens: placeTokens(text, lang) }));
  const cases = countCases(placed.flatMap(({ tokens }) => tokens));
  const asked = placed.map((one, index) => (isAsked(index) ? namesOf(one, lang, cases) : undefined));
  const words = new Set(asked.flatMap((all) => all?.flatMap((name) => name.words) ?? []));
  return placed.map(
    (one, index) =>
      asked[index] ?? (one.tokens.some(({ text }) => words.has(text)) ? namesOf(one, lang, cases) : []),
  );
}

/** Gives whom a name written anywhere means: `'Gabuev' => 'Alexander Gabuev'`. */
function findPerson(people: ReadonlyMap<string, string>, name: string): string | undefined {
  const known = people.get(name) ?? people.get(name.split(' ').at(-1) ?? '');
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
  people: ReadonlyMap<string, string>,
  speech: Speech,
  isSaid: ReturnType<typeof saidTest>,
): Named {
  const written = fullName(name.text, speech);
  const person = findPerson(people, written);
  const lead = text.slice(0, name.start).trimEnd().replace(/\.$/u, '');
  const skipped = speech.capitalNouns ? Math.max(0, name.text.lastIndexOf(written)) : 0;
  const start =
    name.title !== undefined && skipped === 0
      ? Math.max(0, lead.length - name.title.length)
      : name.start + skipped;
  return {
    start,
    end: name.end,
    full: person ?? (name.sure || written.includes(' ') || isSaid(name, text) ? written : undefined),
    isPerson: person !== undefined,
  };
}

/** Makes what tells that a name says something: a word that opens a sentence is a name there. */
function saidTest(mark: (text: string) => string): (name: Name, text: string) => boolean {
  const verb = new RegExp(`^ (?:${MARKS.between}[^ ]+ )?${MARKS.verb}`);
  return ({ end }, text) => verb.test(mark(text.slice(end, end + 30)));
}

/** Where every noun has a capital, the last two words are the name. */
function fullName(text: string, { capitalNouns }: Speech): string {
  const name = text.replace(/\s+/gu, ' ');
  return (capitalNouns && /\S+(?: \p{Ll}+)* \S+$/u.exec(name)?.[0]) || name;
}

/** Tells people by a title before the name, an age, a description or a verb of saying behind it. */
function personTest(
  { articles, capitalNouns }: Speech,
  mark: (text: string) => string,
): (name: Name, text: string) => boolean {
  const any = `[${MARKS.verb}-${MARKS.joining}]?`;
  const described = new RegExp(
    `^(?:, ${any}(?:who|then|former|\\d{1,3}|${articles})(?![${LETTERS}\\d])|, ${any}[${SMALL}]+ ${any}(?:of|at|for|to) |,? (?:${MARKS.between}[^ ]+ )?${MARKS.verb})`,
  );
  const said = new RegExp(`${MARKS.verb}[^ ]+ (?:${any}[${SMALL}-]+ ){0,4}$`);
  const introduced = new RegExp(`(?:^|\\s)(?:${articles}) $`, 'i');
  const apposed = new RegExp(`(?:^|\\s)(?:${articles}) [^,.;:\ufffc]{3,60}, $`, 'i');
  return ({ text: name, start, end, kind, words }, text) => {
    if (kind !== undefined || words.length < 2) return kind === 'person';
    const before = text.slice(Math.max(0, start - 80), start);
    if (isRole(/([a-z-]+) $/.exec(before)?.[1] ?? '')) return true;
    const after = text.slice(end, end + 60);
    const nouns = capitalNouns && words.length > 2 && name.split(' ').length > 2 && introduced.test(before);
    return (
      nouns ||
      described.test(mark(after)) ||
      said.test(mark(before)) ||
      (after.startsWith(',') && apposed.test(before))
    );
  };
}

/** Two people of one word are told apart by their full names alone. */
function byWord(names: readonly string[]): ReadonlyMap<string, string> {
  const people = new Map<string, string | undefined>();
  for (const name of names) {
    const parts = name.split(' ');
    for (const word of new Set([parts[0] ?? '', parts.at(-1) ?? '']))
      people.set(word, people.has(word) && people.get(word) !== name ? undefined : name);
  }
  for (const name of names) people.set(name, name);
  return new Map([...people].flatMap(([word, name]) => (name === undefined ? [] : [[word, name] as const])));
}

type Pronouns = Cast['pronouns'];

/** Makes what learns who is he and who is she: from titles, and from paragraphs that name one person alone. */
function pronounReader({
  he,
  she,
  male,
  female,
}: Speech): (paragraphs: readonly string[], names: Cast['names']) => Pronouns {
  const isMale = new RegExp(`(?<![${LETTERS}])(?:${male})(?![${LETTERS}])`);
  const isFemale = new RegExp(`(?<![${LETTERS}])(?:${female})(?![${LETTERS}])`);
  const pronoun = new RegExp(`(?<![${LETTERS}])(?:(${he})|${she})(?![${LETTERS}])`, 'gi');
  return (paragraphs, names) => {
    const found = new Map<string, 'he' | 'she'>();
    const people = names.map((all) => all.filter(({ isPerson }) => isPerson));
    people.forEach((all, index) => {
      for (const { full = '', start, end } of all) {
        const written = paragraphs[index]?.slice(Math.max(0, start - 14), end) ?? '';
        if (isMale.test(written)) found.set(full, 'he');
        if (isFemale.test(written)) found.set(full, 'she');
      }
    });
    people.forEach((all, index) => {
      const [first] = all;
      if (first?.full === undefined || found.has(first.full) || all.some(({ full }) => full !== first.full))
        return;
      const said = [...(paragraphs[index] ?? '').slice(first.end).matchAll(pronoun)];
      const kinds = new Set(said.map(([, isHe]) => (isHe === undefined ? 'she' : 'he')));
      const [kind] = kinds;
      if (kind && kinds.size === 1) found.set(first.full, kind);
    });
    return found;
  };
}
