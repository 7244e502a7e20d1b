import { LETTERS, SMALL, type Speech, speechOf } from './speech.js';
import { MARKS, roleMarker } from './word-roles.js';

/**
 * To whom the words around a quotation give it: a name by its number or several, a pronoun, a role, what somebody is who
 * has no name, or whoever is not named.
 */
export type Teller =
  | { readonly name: number }
  | { readonly names: readonly number[] }
  /** Put in: "Her son, she said, asked for it." is about another. */
  | { readonly pronoun: 'he' | 'she'; readonly isAside?: true; readonly one?: string }
  | { readonly role: string }
  | { readonly one: string }
  /** What stands before the colon in an interview. */
  | { readonly label: string }
  | 'unnamed';

/** The patterns of one language; each name in a text stands as its number between two private characters. */
export interface Patterns {
  readonly speech: Speech;
  /** Marks the words that have a role. */
  readonly mark: (text: string) => string;
  /** Right behind a quotation. */
  readonly verbName: RegExp;
  readonly pronounVerb: RegExp;
  readonly nameVerb: RegExp;
  /** What stands between a quotation and the verb of somebody who is not named. */
  readonly someone: RegExp;
  /** "Bob Fox" of "Ann Lee and Bob Fox", behind the first or before the last. */
  readonly andName: RegExp;
  readonly nameAnd: RegExp;
  /** "said a union official", "A union official said": the last word of what somebody is. */
  readonly introduced: RegExp;
  /** "the minister said", "said the minister": the role of somebody who has been named. */
  readonly roleVerb: RegExp;
  readonly according: RegExp;
  /** From the verb before a quotation on: "said Ann Lee, a miller,". */
  readonly inverted: RegExp;
  /** The verb before a quotation, and what may stand right before that. */
  readonly verb: RegExp;
  readonly subject: RegExp;
  /** What makes a name no subject: "a friend of", "Ann Lee and". */
  readonly object: RegExp;
  readonly pronoun: RegExp;
  readonly apposed: RegExp;
  readonly described: RegExp;
  /** "A report by Ann Lee" before a verb. */
  readonly authored: RegExp;
  /** "Ann Lee of the Institute" before a verb. */
  readonly belonging: RegExp;
  readonly clause: RegExp;
  /** What goes on with the subject of a clause: "She looked up and". */
  readonly also: RegExp;
  /** At the beginning of a quotation that reports another. */
  readonly reported: RegExp;
  /** Any verb of saying. */
  readonly says: RegExp;
  /** The verb of somebody who answers. */
  readonly replies: RegExp;
  /** "My father said, " at the end of what a speaker tells. */
  readonly kin: RegExp;
  /** "the minister" before a verb of saying. */
  readonly roleBefore: RegExp;
  /** A sentence about one person that ends in a colon: "Ann Lee was blunt: ", "Ann Lee disagreed: in her view ". */
  readonly announced: RegExp;
  /** "That is how Ann Lee remembers it." behind a quotation. */
  readonly pointing: RegExp;
  /** "She paused." */
  readonly pronounFirst: RegExp;
  /** Whatever tells who says something. */
  readonly tells: RegExp;
}

const OPEN = '\ue000';
const CLOSE = '\ue001';
const NAME = `(?:${OPEN}\\d+${CLOSE} )*${OPEN}(?<name>\\d+)${CLOSE}(?![’'])`;

/** Puts the numbers of names in their places: `('said Ann Lee.', …) => 'said <0>.'`, and marks the words that have a role. */
export function numberNames(
  text: string,
  from: number,
  to: number,
  names: readonly { readonly start: number; readonly end: number }[],
  { mark }: Patterns,
): string {
  let numbered = '';
  let at = from;
  names.forEach(({ start, end }, index) => {
    if (start < at || end > to) return;
    numbered += `${plain(text.slice(at, start))}${OPEN}${index}${CLOSE}`;
    at = end;
  });
  return mark(numbered + plain(text.slice(at, to)));
}

/** Private characters of a text's own go. */
const plain = (text: string): string => text.replace(/[\ue000-\ue00f]/g, '').replace(/\s/g, ' ');

/** Gives a language's patterns; undefined where it is not known. */
export function patternsOf(lang: string): Patterns | undefined {
  const speech = speechOf(lang);
  return speech && makePatterns(speech);
}

const { verb: VERB, participle, silent, owed, between: BETWEEN, preposition, and: AND, joining } = MARKS;

function makePatterns(speech: Speech): Patterns {
  const { verbs, participles, according, he, she, articles, inverted } = speech;
  const end = `(?![${LETTERS}])`;
  const verb = `${VERB}[${LETTERS}\u00a0]+`;
  const still = `(?:${BETWEEN}[^ ]+ ){0,3}`;
  const any = `[${VERB}-${joining}]?`;
  const lower = `[${BETWEEN}${participle}${silent}${AND}]?[${speech.capitalNouns ? LETTERS : SMALL}][${LETTERS}’'-]*`;
  const description = `(?:(?:${articles}) (?:${OPEN}\\d+${CLOSE}|[A-Z][a-z]+(?: [A-Z][a-z]+)?), )?(?:(?:${articles}) )?(?:${OPEN}\\d+${CLOSE}[’']s )?(?:${lower} ){0,5}(?:(?:${lower}|[A-Z]{2,5}), )?`;
  const role = (name: string): string =>
    `(?:${speech.definite}) (?:[${SMALL}-]+ ){0,2}?(?<${name}>[${speech.capitalNouns ? LETTERS : SMALL}-]+)`;
  const inverse = inverted?.replaceAll('PRONOUN', `(?:${he}|${she})`) ?? '(?!)';
  const made = (source: string, flags = ''): RegExp => new RegExp(source, flags);
  return {
    speech,
    mark: roleMarker(speech),
    verbName: made(`^[ ,]*${still}${verb} ${description}${NAME}`),
    pronounVerb: made(
      `^[ ,]*(?:(?:(?<he>${he})|${she}) ${still}${verb}|${verb} (?:(?<vhe>${he})|${she})${end}|(?<inverse>${any}(?:${inverse}))${end})`,
    ),
    nameVerb: made(
      `^[ ,]*${description}${NAME}(?:, (?:[^.;:\ufffc]{1,120}, )?| )(?:${lower} ){0,2}${still}${verb}`,
    ),
    someone: made(`^[ ,]*(?:${still}|(?![ ,${preposition}${AND}${joining}])[^,.;:\ufffc]{1,60}? ${still})$`),
    andName: made(`^ ${AND}[^ ]+ ${description}${NAME}`),
    nameAnd: made(`${NAME} ${AND}[^ ]+ $`),
    introduced: made(
      `^[ ,]*(?:${verb} )?(?:${speech.introducing}) (?:[${SMALL}’'-]+ ){0,4}?(?<one>[${SMALL}-]+)(?= ?(?:[${VERB}-${joining},.;:\ufffc]|$))`,
    ),
    roleVerb: made(
      `^[ ,]*(?:${role('before')} ${still}${verb}|${verb} ${role('behind')})(?= *(?:[.,;:\ufffc]|$| [${SMALL}${BETWEEN}${preposition}]))`,
    ),
    according: made(`^[ ,]*${owed}[^ ]+ ${description}${NAME}`),
    inverted: made(
      `^${VERB}(?!(?:${speech.addressing.replaceAll(' ', '\u00a0')})${end})[${LETTERS}\u00a0]+ ${description}${NAME}(?:, [^,.;:\ufffc]{1,60})?, ?$`,
    ),
    verb: made(
      `(?:(?<finite>${VERB})|(?<participle>${participle})|(?<silent>${silent})|(?<owed>${owed}))[${LETTERS}\u00a0]+(?![${LETTERS}\u00a0-])`,
      'g',
    ),
    subject: made(`(?<before>(?:^|[^ ]+ ))${NAME}(?:,? ${joining}?who)? ${still}$`),
    object: made(`(?:${preposition}[^ ]+(?: (?:${articles}))?|(?<![,;:\ufffc] )${AND}[^ ,]+) $`),
    pronoun: made(`(?<![${LETTERS}])(?:(?<he>${he})|${she})(?:, [^,]{1,60},)? ${still}$`, 'i'),
    apposed: made(`(?:^|, |(?:${articles}) (?:${lower} ){0,3}${lower}, )${NAME}(?:, \\d{1,3})?, ${still}$`),
    described: made(
      `(?:^|[,;:—–] (?:${AND}[^ ]+ )?|^${any}[${LETTERS}]+ )${description}${NAME}(?:, \\d{1,3})?,.*, ${still}$`,
    ),
    authored: made(
      `(?:^|, )(?:${articles}) [^,.;:\ufffc]{1,60} ${preposition}(?:${speech.author ?? '(?!)'}) ${description}${NAME}(?:, [^.;:\ufffc]{1,80},)? ${still}$`,
      'i',
    ),
    belonging: made(
      `(?:^|[,;:—–] )${description}${NAME} ${preposition}[^ ]+ (?:(?:${articles}) )?[^,.;:\ufffc]{1,60} ${still}$`,
    ),
    clause: made(
      `(?:^|[,;:—–] |^${any}[${LETTERS}]+ )(?:${description}${NAME}|(?:(?<he>${he})|${she})(?![${LETTERS}])) (?=${lower})`,
      'gi',
    ),
    also: made(`[${LETTERS}]\ue001?,? ${AND}[^ ]+ ${still}$`),
    reported: made(`^${description}${NAME} ${still}${verb}`),
    says: made(verb),
    replies: made(
      `${VERB}(?:${speech.replying.replaceAll(' ', '\u00a0')})${end}|(?<![${LETTERS}])(?:${speech.replying})${end}`,
    ),
    kin: made(`(?<![${LETTERS}])(?:${speech.kin.he}|${speech.kin.she}),? ${still}${verb}[,:]? ?$`),
    roleBefore: made(`(?:^|[,;] )${role('before')} ${still}$`),
    announced: made(
      `^(?:[^${OPEN}.;:\ufffc]{0,80}, |${description})${NAME}[^${OPEN}.;:\ufffc]{0,120}(?<!(?<![${LETTERS}])(?:${speech.written})[^${OPEN}.;:\ufffc]{0,20}):(?: ${lower}){0,4} ?$`,
    ),
    pointing: made(`^ (?:${speech.pointing ?? '(?!)'}) ${description}${NAME}`),
    pronounFirst: made(`^(?:(?<he>${he})|${she}) [^${OPEN}.;:\ufffc]*[.!?]\\s*$`, 'i'),
    tells: made(
      `(?<![${LETTERS}])(?:${verbs}|${participles}|${speech.silent}|${according}|${inverse})${end}|:\\s`,
    ),
  };
}

/** Where a quotation has no comma at its end, a clause with a subject of its own may follow. */
const CLAUSE_ENDS = /^ *(?:[.,;:\ufffc]|$)/u;
/** Behind a sentence a small letter goes on with it. */
const SENTENCE_ENDS = /[.!?…]$/u;
const GOES_ON = /^ [\ue002-\ue009]?\p{Ll}/u;

/** Gives the teller that the words right behind a quotation name: `" said Ann Lee, a miller."`, `", he said"`. */
export function tellerAfter(quoted: string, after: string, patterns: Patterns): Teller | undefined {
  const comma = quoted.endsWith(',') || after.startsWith(',');
  if (quoted.endsWith('.') && !comma) return undefined;
  const isTold = comma || (SENTENCE_ENDS.test(quoted) && GOES_ON.test(after));
  const ends = (at: number): boolean => isTold || CLAUSE_ENDS.test(after.slice(at));
  const pronoun = patterns.pronounVerb.exec(after)?.groups;
  if (pronoun) {
    const isHe =
      pronoun.inverse?.endsWith(`-${patterns.speech.he}`) ?? (pronoun.he ?? pronoun.vhe) !== undefined;
    return { pronoun: isHe ? 'he' : 'she' };
  }
  const named = after.includes(OPEN) ? namedAfter(after, ends, patterns) : undefined;
  if (named) return withAnother(named, after.slice(named[0].length), patterns);
  if (!isSomeone(after, ends, patterns)) return undefined;
  return roleOf(patterns.roleVerb.exec(after)) ?? oneOf(after, patterns);
}

/** `said Ann Lee and Bob Fox` */
function withAnother(named: RegExpExecArray, rest: string, { andName }: Patterns): Teller {
  const name = Number(named.groups?.name);
  const other = andName.exec(rest)?.groups?.name;
  return other === undefined ? { name } : { names: [name, Number(other)] };
}

/** Somebody without a name, by what they are where that is told. */
function oneOf(text: string, { introduced }: Patterns): Teller {
  const one = introduced.exec(text)?.groups?.one;
  return one === undefined ? 'unnamed' : { one };
}

function namedAfter(
  after: string,
  ends: (at: number) => boolean,
  { says, verbName, nameVerb, according }: Patterns,
): RegExpExecArray | null {
  if (!says.test(after)) return according.exec(after);
  const named = verbName.exec(after);
  if (named) return named;
  const subject = nameVerb.exec(after);
  return subject && ends(subject[0].length) ? subject : according.exec(after);
}

function roleOf(found: RegExpExecArray | null): Teller | undefined {
  const role = found?.groups?.before ?? found?.groups?.behind;
  return role === undefined ? undefined : { role };
}

/** `said a miller`, `, one of the millers said`: the verb stands first or ends a clause. */
function isSomeone(after: string, ends: (at: number) => boolean, { says, someone }: Patterns): boolean {
  const verb = says.exec(after);
  if (!verb || !someone.test(after.slice(0, verb.index))) return false;
  return ends(verb.index + verb[0].length);
}

/** What stands before words that are another's term: `China’s “nine-dash line”`. */
const OWNED = /[\p{L}\ue001][’']s? $/u;

/** Gives the teller that the words of the sentence before a quotation name: `"Ann Lee called it "`, `"he said, "`. */
export function tellerBefore(before: string, patterns: Patterns): Teller | undefined {
  const verb = [...before.matchAll(patterns.verb)].at(-1);
  if (!verb) return announcedBy(before, patterns);
  if (before.length - verb.index > 250) return undefined;
  const { finite, silent, owed } = verb.groups ?? {};
  if (silent !== undefined || OWNED.test(before)) return 'unnamed';
  const lead = before.slice(0, verb.index);
  // Where a subject stands before the verb, a name behind it is none.
  const inverted = /(?:^|[,;:—–]) ?$/.test(lead)
    ? patterns.inverted.exec(before.slice(verb.index))?.groups?.name
    : undefined;
  if (inverted !== undefined) return { name: Number(inverted) };
  if (owed !== undefined) return tellerAfter('', before.slice(verb.index), patterns) ?? 'unnamed';
  if (finite !== undefined || !lead.endsWith(', '))
    return subjectOf(lead, patterns, before.slice(verb.index + verb[0].length)) ?? oneOf(before, patterns);
  return lastClauseOf(lead, patterns) ?? 'unnamed';
}

/** Gives the teller of a sentence that tells somebody's words in the writer's: `"Her son, she said, asked for it."` */
export function tellerWithin(sentence: string, patterns: Patterns): Teller | undefined {
  const [verb] = sentence.matchAll(patterns.verb);
  if (verb?.groups?.finite === undefined) return undefined;
  const end = verb.index + verb[0].length;
  return subjectOf(sentence.slice(0, verb.index), patterns, sentence.slice(end));
}

/** The one person that a sentence before a colon is about: `"Her rival, Ann Lee, was not impressed: "` */
function announcedBy(before: string, { announced }: Patterns): Teller | undefined {
  const name = announced.exec(before)?.groups?.name;
  return name === undefined ? undefined : { name: Number(name) };
}

/** Gives the one person whom a sentence that tells no words is about: `"She paused."`, `"Ann Lee shook her head."` */
export function tellerAtRest(sentence: string, patterns: Patterns): Teller | undefined {
  const pronoun = patterns.pronounFirst.exec(sentence)?.groups;
  if (pronoun) return { pronoun: pronoun.he === undefined ? 'she' : 'he' };
  return announcedBy(sentence.trimEnd().replace(/[.!?]$/, ':'), patterns);
}

/** Gives whom the sentence behind a quotation points to: `" That is how Ann Lee remembers it."` */
export function tellerPointing(after: string, { pointing }: Patterns): Teller | undefined {
  const name = pointing.exec(after)?.groups?.name;
  return name === undefined ? undefined : { name: Number(name) };
}

/** `Ann Lee on what Carla Brown had said: “…”` */
const RETOLD = /^(?:what|was|ce qu[e'’]) ?$/i;

/** Gives the subject of the verb that follows: right before it, or before what describes it. */
function subjectOf(lead: string, patterns: Patterns, rest: string): Teller | undefined {
  const found = patterns.pronoun.exec(lead);
  if (found) {
    const isAside = lead.slice(0, found.index).endsWith(', ') && rest.startsWith(',');
    return {
      pronoun: found.groups?.he === undefined ? 'she' : 'he',
      ...(isAside && { isAside: true as const }),
    };
  }
  return namedSubject(lead, patterns, rest);
}

function namedSubject(lead: string, patterns: Patterns, rest: string): Teller | undefined {
  const direct = patterns.subject.exec(lead);
  if (direct && rest.startsWith(': ') && RETOLD.test(direct.groups?.before ?? '')) return undefined;
  const ahead = direct ? lead.slice(0, direct.index + (direct.groups?.before ?? '').length) : '';
  const other = patterns.nameAnd.exec(ahead)?.groups?.name;
  if (direct && other !== undefined) return { names: [Number(other), Number(direct.groups?.name)] };
  const found =
    direct && !patterns.object.test(ahead)
      ? direct
      : (patterns.authored.exec(lead) ??
        patterns.apposed.exec(lead) ??
        patterns.described.exec(lead) ??
        patterns.belonging.exec(lead));
  if (found) return { name: Number(found.groups?.name) };
  return (
    roleOf(patterns.roleBefore.exec(lead)) ??
    (patterns.also.test(lead) ? lastClauseOf(lead, patterns) : undefined)
  );
}

/** The subject of the last clause, which a participle or another verb goes on with. */
function lastClauseOf(lead: string, { clause }: Patterns): Teller | undefined {
  const last = [...lead.matchAll(clause)].at(-1)?.groups;
  if (last?.name !== undefined) return { name: Number(last.name) };
  return last && { pronoun: last.he === undefined ? 'she' : 'he' };
}
