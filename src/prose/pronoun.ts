import type { Cast } from './cast.js';
import { isRole } from './roles.js';
import type { Speech } from './speech.js';
import { isTitle } from './titles.js';

/** Where a pronoun stands, among the paragraphs of an article with their quotations blanked out. */
export interface Place {
  readonly narration: (paragraph: number) => string;
  readonly paragraph: number;
  /** Where the sentences of each paragraph begin. */
  readonly sentences: (paragraph: number) => readonly number[];
  readonly cast: Cast;
  readonly speech: Speech;
  /** Who may say the last quotation of a paragraph, unless it is called otherwise there. */
  readonly lastSpeakers: (paragraph: number, pronoun: 'he' | 'she') => readonly string[];
  /** Whether somebody speaks of him or her in the last quotation of a paragraph. */
  readonly speaksOf: (paragraph: number, pronoun: 'he' | 'she') => boolean;
  /** Whom "the mayor" means. */
  readonly bearerOf: (role: string) => string | undefined;
}

/** Somebody named before a pronoun, and the sentence that names them. */
interface Mention {
  /** Those of whom one is meant. */
  readonly people: readonly string[];
  readonly sentence: number;
  /** Begins the sentence, or stands behind what opens it: "The mate, Ann Lee,". */
  readonly leads: boolean;
  readonly start: number;
  /** Owns what the sentence is about: "Ann Lee’s studio". */
  readonly owns: boolean;
  /** Somebody else than the sentence goes on to tell of. */
  readonly isAside: boolean;
  readonly pronoun?: 'he' | 'she' | undefined;
  /** Of whom the sentence is an account. */
  readonly isSource?: boolean;
}

/** Whom a pronoun may mean: those of whom it is one, or what somebody is who has no name. */
interface Meant {
  readonly people: readonly string[];
  readonly one?: string;
}

/**
 * Gives whom "he" or "she" may mean at a place: the person that the paragraph names before it, or else the last sentence of
 * the paragraph before, or else who spoke there last, or else whom that paragraph names. Of several it is the one whom the
 * last such sentence is about, unless the article calls another one so and not this one; where more than one can be meant
 * all of them are given, and nobody where somebody without a name may be.
 */
export function whoIs(pronoun: 'he' | 'she', before: number, place: Place): Meant {
  const { paragraph, cast } = place;
  const mentions = mentionsIn(place, paragraph).filter(({ start }) => start < before);
  const end = Number.POSITIVE_INFINITY;
  const bearer = bearerBehind(place, before);
  if (bearer !== undefined) return { people: [bearer] };
  const stranger = strangerBefore(place, before, mentions, pronoun);
  if (stranger !== undefined) return { people: [], ...(stranger !== '' && { one: stranger }) };
  const here = mentions.filter(({ owns, isAside }) => !owns && !isAside);
  const fits = (name: string): boolean => (cast.pronounOf(name) ?? pronoun) === pronoun;
  const possible = (mentions: readonly Mention[]): readonly Mention[] =>
    mentions.filter((one) => (one.pronoun ?? pronoun) === pronoun && one.people.some(fits));
  const earlier = mentionsIn(place, paragraph - 1).filter(({ owns }) => !owns);
  const lastBefore = place.sentences(paragraph - 1).length - 1;
  const near = possible(here.length > 0 ? here : earlier.filter(({ sentence }) => sentence === lastBefore));
  if (here.length === 0 && place.speaksOf(paragraph - 1, pronoun)) return { people: [] };
  if (near.length > 0)
    return here.length > 0
      ? { people: likeliest(near, pronoun, before, place) }
      : { people: likeliest(near, pronoun, end, { ...place, paragraph: paragraph - 1 }) };
  const [owner] =
    here.length === 0 ? (mentions.findLast(({ owns, isSource }) => owns || isSource)?.people ?? []) : [];
  if (owner !== undefined && cast.pronounOf(owner) === pronoun) return { people: [owner] };
  const speakers = place.lastSpeakers(paragraph - 1, pronoun).filter(fits);
  const behind = earlier.slice(earlier.findLastIndex(({ people }) => sharesOne(people, speakers)) + 1);
  if (speakers.length > 0 && possible(behind).length === 0) return { people: speakers };
  if (strangerBefore({ ...place, paragraph: paragraph - 1 }, end, earlier, pronoun) !== undefined)
    return { people: [] };
  return { people: likeliest(possible(earlier), pronoun, end, { ...place, paragraph: paragraph - 1 }) };
}

const sharesOne = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.includes(one));

const union = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];

/** Of those whom a pronoun can mean, the one whom the last sentence is about; all of them where that does not tell. */
function likeliest(
  possible: readonly Mention[],
  pronoun: 'he' | 'she',
  before: number,
  place: Place,
): readonly string[] {
  const { cast, narration, paragraph, speech } = place;
  const all = union(possible.map(({ people }) => people));
  // Of a family whom one name means it may as well be another.
  if (all.some((name) => (cast.pronounOf(name) ?? pronoun) !== pronoun)) return [];
  const last = possible.at(-1);
  // "Ann Lee warned her. “No,” she said." is about another.
  const told = last && narration(paragraph).slice(last.start, before);
  if (told !== undefined && speech.object?.[pronoun].test(told)) return [];
  const [name, ambiguous] = last?.people ?? [];
  if (!last || name === undefined || ambiguous !== undefined || all.length === 1) return all;
  const near = possible.filter(({ sentence }) => sentence === last.sentence);
  if (near.some(({ people }) => people.length > 1 || people[0] !== name)) return all;
  if (cast.pronounOf(name) === pronoun) return [name];
  const others = all.filter((other) => other !== name);
  return near[0]?.leads && !others.some((one) => cast.pronounOf(one) === pronoun) ? [name] : all;
}

/** `Callum’s sister, Eilidh,` is about Eilidh. */
const OWNS = /^['’](?:s\s|\s)/u;
/** `Asked by Callum whether she was afraid, she` and `Standing beside Callum, she` are about another. */
const BY =
  /^(?:Under|With|\p{Lu}[\p{L}-]*(?:ed|ing))(?: [^,.;:\ufffc]{1,60})? (?:by|with|beside|behind|alongside) $/u;
/** `According to Callum, she` is about another too, but the account is his. */
const SOURCE = /(?<!\p{L})[Aa]ccording to $/u;

/** What may stand before the subject of a sentence. */
const OPENS = /^\(?(?:[^.;:\ufffc]{0,80}, )?(?:\p{Lu}[\p{L}-]* )?(?:[\p{Ll}-]+ ){0,2}$/u;
/** Whether what stands before a name that opens a sentence is what somebody is: `Council chairman `. */
const isOpening = (lead: string, { capitalNouns }: Speech): boolean => {
  if (!OPENS.test(lead)) return false;
  const last = /([\p{L}-]+) $/u.exec(lead)?.[1];
  if (last === undefined || /, $/u.test(lead)) return true;
  const isAlone = last.length + 1 === lead.length;
  return isRole(last.toLowerCase()) || (isAlone && (capitalNouns ?? isTitle(last.toLowerCase())));
};

/** `von der ` before a house or a place. */
const OF_PLACE = /(?<!\p{L})(?:(?:von|an|in|bei|aus|zu) de[rmn]|im|am|vom|zum|zur|beim) $/u;

/** The people named in a paragraph but for those who own something, and whatever name of two words begins a sentence. */
function mentionsIn(place: Place, paragraph: number): readonly Mention[] {
  const { cast, sentences, narration, speech } = place;
  const starts = sentences(paragraph);
  const text = narration(paragraph);
  // "She was later than Ann Lee." is about another.
  const isPronoun = new RegExp(`(?<!\\p{L})(?:${speech.he}|${speech.she})(?!\\p{L})`, 'iu');
  const named = cast
    .names(paragraph)
    .flatMap(({ people: named, isPerson, mayBePerson, start, end, pronoun }) => {
      const people = named();
      const sentence = starts.findLastIndex((at) => at <= start);
      const lead = text.slice(starts[sentence], start);
      if (/(?:^|\s)[Tt]he $/u.test(lead) && !text.slice(start, end).includes(' ')) return [];
      if (speech.capitalNouns && OF_PLACE.test(lead)) return [];
      const owns = OWNS.test(text.slice(end, end + 3));
      const leads = isOpening(lead, speech);
      if (!leads && isPronoun.test(lead)) return [];
      return people.length > 0 && (isPerson() || (leads && mayBePerson()))
        ? [
            {
              people,
              sentence,
              leads,
              isFirst: lead === '',
              start,
              owns,
              pronoun,
              isAside: BY.test(lead) || SOURCE.test(lead),
              isSource: SOURCE.test(lead),
            },
          ]
        : [];
    });
  const byRole = starts.flatMap((start, sentence) => {
    const bearer = bearerAt(text, start, place);
    return bearer === undefined
      ? []
      : [{ people: [bearer], sentence, leads: true, isFirst: true, start, owns: false, isAside: false }];
  });
  const mentions = [...named, ...byRole].sort((a, b) => a.start - b.start);
  // "A spokesman for Ann Lee, Ned Tell, said" is about Ned Tell.
  return mentions.filter(
    ({ sentence, isFirst, leads }, at) =>
      isFirst ||
      leads ||
      !mentions.slice(at + 1).some((one) => one.sentence === sentence && one.leads && !one.owns),
  );
}

/** `Her cook`, `The mayor asked for quiet.` and not `The mayor, Ann Lee, asked for quiet.` */
const THEIR =
  /^(?:(?:His|Her|Their|The|My|Our) |\p{Lu}[^.;:\ufffc]{0,40}[’']s? )((?:[a-z-]+ ){0,2}[a-z-]+)(?![a-z’'-]| [A-Z]|, [A-Z])/u;
/** `When Ann Lee was seven, her father`, `Asked if she had left, the firm’s chief` */
const BEHIND_CLAUSE =
  /^(?:When|While|After|As|Before|If|Once|Since|Although|Though|Because|\p{Lu}\p{Ll}+(?:ed|ing)) [^.;:\ufffc]{0,80}, (?:his|her|their|the|my|our) (?:\p{Lu}\p{L}+ )?((?:[a-z-]+ ){0,2}[a-z-]+)(?![a-z’'-]| [A-Z]|, [A-Z])/u;
/** `Outside, a young woman` */
const ONE = /^(?:[^,.;:\ufffc]{1,60}, )?(?:an?|another) ((?:[a-z’'-]+ ?){1,6})/iu;

/** `We met a young man who` */
const SOMEBODY =
  /(?<!\p{L})an? (?:[a-z-]+ ){0,2}(?:(?:wo)?man|boy|girl|stranger|neighbou?r|[a-z]+er) who(?!\p{L})/u;
/** Months that are first names too. */
const MONTH = /^(?:April|May|June|August)(?:, who| [a-z]+s) /u;

/** Whom a sentence is about that begins with "The mayor". */
function bearerAt(text: string, start: number, { bearerOf }: Place): string | undefined {
  const role = /^The (?:[a-z-]+ ){0,2}?([a-z-]+)(?![a-z-]| [A-Z]|, [A-Z])/u.exec(
    text.slice(start, start + 60),
  )?.[1];
  return role === undefined ? undefined : bearerOf(role);
}

/** Whom the last sentence before a place is about by what they are: `Asked if she had left, the firm’s chief said no.` */
function bearerBehind(
  { narration, paragraph, sentences, bearerOf }: Place,
  before: number,
): string | undefined {
  const starts = sentences(paragraph).filter((start) => start < before);
  const text = narration(paragraph);
  return starts
    .slice(-2)
    .map((start, index, all) => BEHIND_CLAUSE.exec(text.slice(start, all[index + 1] ?? before))?.[1])
    .flatMap((words) => words?.split(' ').find((word) => isRole(word)) ?? [])
    .flatMap((role) => bearerOf(role) ?? [])
    .at(-1);
}

/**
 * Gives what somebody without a name is whom a sentence after the last name is about, by a word or empty: "A driver laughed.",
 * "Her cook nodded." Undefined where there is none.
 */
function strangerBefore(
  place: Place,
  before: number,
  mentions: readonly Mention[],
  pronoun: 'he' | 'she',
): string | undefined {
  const last = mentions.findLast(({ owns }) => !owns)?.sentence ?? -1;
  const { narration, sentences, paragraph, speech, cast } = place;
  const text = narration(paragraph);
  const names = cast.names(paragraph);
  // Whom nothing else is told of, or no person at all: "Ansell laughed."
  const isUnknown = (start: number): boolean =>
    names.some((name) => name.start === start && !name.isPerson() && !/\s/.test(text.slice(start, name.end)));
  return sentences(paragraph)
    .flatMap((start, index) => {
      if (start >= before || index < last) return [];
      const sentence = text.slice(start, Math.min(before, start + (index === last ? 160 : 120)));
      const isNobody = index > last && isUnknown(text.charAt(start) === '(' ? start + 1 : start);
      return isNobody ? '' : (strangerIn(sentence, speech, pronoun, index === last) ?? []);
    })
    .at(-1);
}

/** Who has no name and is the subject of a sentence; where it names somebody, behind the clause that does. */
function strangerIn(
  sentence: string,
  { unnamed, kin }: Speech,
  pronoun: 'he' | 'she',
  isNaming: boolean,
): string | undefined {
  const isKin = new RegExp(`^(?:${kin.he}|${kin.she})$`);
  const someone = (pattern: RegExp): string | undefined =>
    pattern
      .exec(sentence)?.[1]
      ?.split(' ')
      .find((word) => isRole(word) || isKin.test(word));
  const theirs = someone(isNaming ? BEHIND_CLAUSE : THEIR);
  // "Her father, a preacher, had no time for it. “…,” she recalled" is about her.
  if (theirs !== undefined)
    return new RegExp(`^(?:${kin[pronoun === 'he' ? 'she' : 'he']})$`).test(theirs) ? undefined : '';
  if (isNaming) return undefined;
  const isAbout = unnamed.test(sentence) || SOMEBODY.test(sentence) || MONTH.test(sentence);
  return someone(ONE) ?? (isAbout ? '' : undefined);
}
