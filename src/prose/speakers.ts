import {
  numberNames,
  type Patterns,
  patternsOf,
  type Teller,
  tellerAfter,
  tellerAtRest,
  tellerBefore,
  tellerPointing,
  tellerWithin,
} from './attribution.js';
import { type Cast, caster } from './cast.js';
import { type Concordance, makeConcordance } from './concordance.js';
import { excluder } from './excluded.js';
import { kept } from './kept.js';
import { peopleOfLabels } from './labels.js';
import { findNames } from './names.js';
import { once } from './once.js';
import { type Place, whoIs } from './pronoun.js';
import { bearerOf } from './role-bearer.js';
import { alongRun, firstOfRun, runFrom, type SpokenIn } from './runs.js';
import type { Said, Scene } from './scene.js';
import { sentenceSplitter } from './sentences.js';
import { narrationOf, type Spoken, spokenFinder, tokensOutside } from './spoken.js';
import { answering, takingTurns } from './turns.js';

/** A quotation of an article, or the part of it in one paragraph, and who says it. */
export interface Attributed {
  readonly text: string;
  /** Its paragraph, from 0, and where its words begin and end there. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly marks: string;
  readonly nested?: true;
  /** The full name of who says it; undefined where the article does not tell. */
  readonly speaker?: string;
  /** The full names of those of whom one says it, or all of them; none where the article does not tell. */
  readonly among: readonly string[];
  /** Whether somebody surely does not say it, whoever does. */
  readonly excludes?: (name: string) => boolean;
  /** Somebody says it, named or not: what stands between marks is no mere term or title. */
  readonly isSaid?: true;
  /** Whose words the speaker reports: `“Wang stressed that …,” Xinhua reported.` */
  readonly reports?: string;
  /** Goes on with the quotation before, which was broken off for words such as "he said" or by a new paragraph. */
  readonly continues?: true;
}

/**
 * Finds who says each quotation of an article: by the words around it, by "he" or "she" where one person alone can be
 * meant, or since it goes on with the quotation before. Whatever is not told stays undefined. English, German and French
 * are known; quotations in any other language have no speakers.
 */
export const findSpeakers = (paragraphs: readonly string[], lang: string): readonly Attributed[] =>
  speakerFinder(lang)(paragraphs);

/** Makes `findSpeakers` for the many texts of one language. */
export function speakerFinder(lang: string): (paragraphs: readonly string[]) => readonly Attributed[] {
  const attribute = attributer(lang);
  return (paragraphs) => {
    const spokenIn = spokenFinder(paragraphs, lang);
    const spoken = paragraphs.flatMap((_, index) => spokenIn(index));
    return spoken.map(attribute(spokenIn, makeConcordance(paragraphs, lang)));
  };
}

type Attribute = (one: Spoken) => Attributed;

/**
 * Makes what finds who says a quotation, among all those of an article, its paragraphs being the first texts of a
 * concordance: those are read that can tell.
 */
export function attributer(lang: string): (spokenIn: SpokenIn, words: Concordance) => Attribute {
  const patterns = patternsOf(lang);
  const readers = patterns && {
    patterns,
    castOf: caster(lang, patterns.speech, patterns.mark),
    sentencesOf: sentenceSplitter(lang),
  };
  return (spokenIn, words) => {
    const among = once(() =>
      readers && words.texts.some((text) => readers.patterns.tells.test(text))
        ? attributeAmong(spokenIn, words, lang, readers)
        : undefined,
    );
    return (one) => among()?.(one) ?? attributed(one, undefined, undefined, undefined);
  };
}

/** What reads the texts of one language. */
interface Readers {
  readonly patterns: Patterns;
  readonly castOf: ReturnType<typeof caster>;
  readonly sentencesOf: ReturnType<typeof sentenceSplitter>;
}

function attributeAmong(
  spokenIn: SpokenIn,
  words: Concordance,
  lang: string,
  { patterns, castOf, sentencesOf }: Readers,
): Attribute {
  const { texts } = words;
  const outerIn = kept((index: number) =>
    spokenIn(index).filter((one) => !one.nested && !isNickname(one, texts[index] ?? '')),
  );
  const narration = kept((index: number) => narrationOf(texts[index] ?? '', outerIn(index)));
  const tokens = kept((index: number) =>
    tokensOutside(words.tokensOf(index), outerIn(index), narration(index)),
  );
  const sentences = kept((index: number) => sentencesOf(texts[index] ?? '').map(({ start }) => start));
  const cast = castOf(narration, tokens, words, sentences);
  const holding = kept((word: string) => [
    ...new Set(words.formsOf(word.toLowerCase()).flatMap((form) => form.texts)),
  ]);
  const bearer = kept((role: string) => bearerOf(role, { holding: holding(role), narration, cast }));
  const labels = once(() => peopleOfLabels(texts, (paragraph) => spokenIn(paragraph)[0]?.label, cast));
  const opensWith = {
    he: new RegExp(`^${patterns.speech.he}(?!\\p{L})`, 'iu'),
    she: new RegExp(`^${patterns.speech.she}(?!\\p{L})`, 'iu'),
  };
  const lastSpeakers: Place['lastSpeakers'] = (paragraph, pronoun) => {
    const last = [...sayersIn(paragraph).values()].at(-1);
    const teller = last?.teller;
    const isOther =
      teller !== undefined && teller !== 'unnamed' && 'pronoun' in teller && teller.pronoun !== pronoun;
    const isTurn = teller === 'unnamed' && last?.not !== undefined;
    return isOther || isTurn ? [] : (last?.among ?? []);
  };
  const speaksOf: Place['speaksOf'] = (paragraph, pronoun) =>
    opensWith[pronoun].test(outerIn(paragraph).at(-1)?.text ?? '');
  const askedBy = (paragraph: number): readonly string[] => {
    const last = [...sayersIn(paragraph)].at(-1);
    return last?.[0].text.endsWith('?') ? last[1].among : [];
  };
  const turnIn = (paragraph: number): readonly string[] => {
    const said = [...sayersIn(paragraph).values()].map(({ among }) => among);
    return said.every((people) => people.length === 1) ? [...new Set(said.flat())] : [];
  };
  const sceneOf = (paragraph: number): Scene => ({
    narration,
    paragraph,
    sentences,
    cast,
    patterns,
    speech: patterns.speech,
    lastSpeakers,
    speaksOf,
    bearerOf: bearer,
    labels,
    askedBy,
    turnIn,
  });
  const sayersIn = kept((paragraph: number): ReadonlyMap<Spoken, Said> => {
    const said = new Map<Spoken, Said>();
    outerIn(paragraph).forEach((one, place, all) => {
      const before = all[place - 1];
      said.set(one, sayer(one, before, before && said.get(before), all[place + 1], sceneOf(paragraph)));
    });
    return said;
  });
  const saidInRun = kept((first: Spoken) =>
    alongRun(runFrom(first, outerIn), (one) => sayersIn(one.paragraph).get(one)),
  );
  const saidBy = (one: Spoken): Said | undefined => saidInRun(firstOfRun(one, outerIn)).get(one);
  const saidWithin = (one: Spoken): Said | undefined => {
    const outer = outerIn(one.paragraph).find(({ from, to }) => from <= one.from && one.to <= to);
    return outer && quotedBy(one, outer, saidBy(outer)?.among ?? [], texts, lang, sceneOf(one.paragraph));
  };
  return (one) => {
    const said = one.nested ? saidWithin(one) : saidBy(one);
    const excludes = said?.teller && excluder(said.teller, { cast, narration, sentences, holding, labels });
    const not = said?.not ?? [];
    const isNone = (name: string): boolean => {
      const people = cast.peopleCalled(name);
      return people.length > 0 && people.every((person) => not.includes(person));
    };
    const isAnother =
      not.length > 0 ? (name: string) => isNone(name) || (excludes?.(name) ?? false) : excludes;
    return attributed(one, said, reportedBy(one.text, lang, cast, patterns), isAnother);
  };
}

/** `I said to him, ` */
const OWN =
  /(?<!\p{L})I(?:[’']d)? (?:\p{L}+ ){0,2}?(?:said|told|asked|wrote|say|tell|ask)(?: [^.“”‘]{1,30})?[,:] ?$/u;

/** Who says words that a speaker quotes: whom the speaker names, or the speaker. */
function quotedBy(
  one: Spoken,
  outer: Spoken,
  speakers: readonly string[],
  texts: readonly string[],
  lang: string,
  scene: Scene,
): Said | undefined {
  const text = texts[outer.paragraph] ?? '';
  const start = Math.max(outer.start, sentenceStart(one.from, scene));
  const names = findNames(text.slice(start, one.from), lang);
  const lead = numberNames(text.slice(start, one.from), 0, one.from - start, names, scene.patterns);
  const untold = { behind: false, continues: false };
  if (OWN.test(text.slice(start, one.from))) return { ...untold, teller: 'unnamed', among: speakers };
  const teller = tellerBefore(lead, scene.patterns);
  if (scene.patterns.kin.test(lead)) return { ...untold, teller: 'unnamed', among: [], not: speakers };
  if (teller === undefined || typeof teller === 'string') return undefined;
  const named = 'name' in teller ? scene.cast.peopleCalled(names[teller.name]?.text ?? '') : [];
  const among = named.length > 0 && speakers.length > 0 ? [...named, ...speakers] : [];
  const isOther = 'pronoun' in teller && speakers.length > 0;
  if (isOther) return { ...untold, teller, among, not: speakers };
  return among.length > 0 ? { ...untold, teller, among } : undefined;
}

/** `Augustus “Gus” Brannock` */
const isNickname = ({ text, from, to }: Spoken, paragraph: string): boolean =>
  /^\p{Lu}\p{L}+$/u.test(text) &&
  /\p{Lu}[\p{L}.]* $/u.test(paragraph.slice(0, from)) &&
  /^ \p{Lu}/u.test(paragraph.slice(to));

/**
 * Finds who says a quotation: what stands behind it goes first, then whose words it goes on with, then what stands before,
 * and at last who is there to say a sentence of its own.
 */
function sayer(
  one: Spoken,
  before: Spoken | undefined,
  told: Said | undefined,
  next: Spoken | undefined,
  scene: Scene,
): Said {
  const { paragraph, cast, patterns } = scene;
  if (one.label !== undefined) return labelled(one.label, scene);
  const narration = scene.narration(paragraph);
  const names = cast.names(paragraph);
  const after = numberNames(narration, one.to, next?.from ?? narration.length, names, patterns);
  const behind = tellerAfter(one.text, after, patterns);
  if (behind) return { ...answering(by(behind, one.from, scene), before, after, scene), behind: true };
  if (before && told?.teller && goesOn(before, one, told, scene)) return { ...told, continues: true };
  const isAnnounced = narration.slice(0, one.from).trimEnd().endsWith(':');
  const start = sentenceStart(one.from - (isAnnounced ? 1 : 0), scene);
  const ahead = tellerBefore(numberNames(narration, start, one.from, names, patterns), patterns);
  if (ahead) return by(ahead, one.from, scene);
  const same = before && told?.teller && before.from >= start;
  const indirect = one.from === start ? toldBefore(start, before?.to ?? 0, names, scene) : undefined;
  if (indirect) return by(indirect, start, scene);
  const untold: Said = { teller: undefined, among: same ? told.among : [], behind: false, continues: false };
  const stands = one.from === start && isSentence(one.text) && !one.runsOn;
  return (
    (stands ? (standingBy(one, before, told, after, scene) ?? takingTurns(one, scene)) : undefined) ?? untold
  );
}

/** Whether words are a sentence: `We had one road.` */
const isSentence = (text: string): boolean => /^\P{L}*\p{Lu}.*[.!?…]\P{L}*$/su.test(text);

/** Who says a sentence that nobody is told to say: whom the words behind it point to, or whom those before it are about. */
function standingBy(
  { from }: Spoken,
  before: Spoken | undefined,
  told: Said | undefined,
  after: string,
  scene: Scene,
): Said | undefined {
  const { narration, paragraph, sentences, patterns, cast } = scene;
  const pointed = tellerPointing(after, patterns);
  if (pointed) return by(pointed, from, scene);
  const spokenTo = before?.to ?? 0;
  const borders = sentences(paragraph).filter((at) => at > spokenTo && at < from);
  const tellers = (before ? borders : borders.slice(-1)).map((at, index, all) => {
    const text = numberNames(
      narration(paragraph),
      at,
      all[index + 1] ?? from,
      cast.names(paragraph),
      patterns,
    );
    return tellerAtRest(text, patterns);
  });
  const last = tellers.at(-1);
  if (before && told && told.among.length > 0) {
    const isSame = tellers.every((teller) => teller && sharesOne(by(teller, from, scene).among, told.among));
    if (isSame && told.behind) return { ...told, behind: false, continues: false };
  }
  return last === undefined || last === 'unnamed' ? undefined : by(last, from, scene);
}

const sharesOne = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.includes(one));

/** `Balewa: ` */
const labelled = (label: string, { labels }: Scene): Said => ({
  teller: { label },
  among: labels().get(label) ?? [],
  behind: false,
  continues: false,
});

/** What a teller says whose words stand before a place. */
function by(teller: Teller, at: number, scene: Scene): Said {
  const untold = { behind: false, continues: false };
  if (teller === 'unnamed' || !('pronoun' in teller)) {
    const among = peopleOf(teller, scene);
    const isOne =
      teller !== 'unnamed' && 'role' in teller && among.length === 0 && isIntroduced(teller.role, scene);
    return { ...untold, teller: isOne ? { one: teller.role } : teller, among };
  }
  const { people, one } = whoIs(teller.pronoun, teller.isAside ? sentenceStart(at - 1, scene) : at, scene);
  return { ...untold, teller: { ...teller, ...(one !== undefined && { one }) }, among: people };
}

/** Gives whose words the sentence before tells in the writer's: `Ann Lee said that it was late. “…”` */
function toldBefore(
  start: number,
  spokenTo: number,
  names: ReturnType<Cast['names']>,
  scene: Scene,
): Teller | undefined {
  const { narration, paragraph, patterns } = scene;
  const from = sentenceStart(start - 1, scene);
  return from < spokenTo
    ? undefined
    : tellerWithin(numberNames(narration(paragraph), from, start, names, patterns), patterns);
}

/** Where the sentence begins that a place of a paragraph is in. */
const sentenceStart = (at: number, { sentences, paragraph }: Scene): number =>
  sentences(paragraph).findLast((start) => start <= at) ?? 0;

/** Whether nothing but the words that name the speaker stands between two quotations, or nothing at all. */
function goesOn(
  before: Spoken,
  one: Spoken,
  told: Said,
  { narration, paragraph, sentences, patterns }: Scene,
): boolean {
  const between = narration(paragraph).slice(before.to, one.from);
  if (between.trim() === '') return true;
  // Of a quotation that goes on itself the teller stands farther up, and not between the two.
  const isNamed = !told.continues;
  const borders = sentences(paragraph).filter((at) => at > before.to + (isNamed ? 1 : -1) && at <= one.from);
  if (!told.behind || borders.length > 1) return false;
  if (borders.length === 1) return borders[0] === one.from;
  return [...patterns.mark(between).matchAll(patterns.verb)].length <= (isNamed ? 1 : 0);
}

/** Whether a paragraph or the one before brings somebody in by what they are: "A spokesman said that it was late." */
function isIntroduced(role: string, { narration, paragraph }: Scene): boolean {
  const one = new RegExp(`(?<!\\p{L})[Aa]n? (?:[\\p{Ll}-]+ ){0,3}${role}(?![\\p{L}-]|,? \\p{Lu})`, 'u');
  return [paragraph - 1, paragraph].some((place) => one.test(narration(place)));
}

/** Gives the full names of those of whom a teller with a name or a role is one. */
function peopleOf(teller: Teller, { paragraph, cast, bearerOf: bearer }: Scene): readonly string[] {
  if (teller === 'unnamed') return [];
  const named = (at: number): readonly string[] => {
    const name = cast.names(paragraph)[at];
    const people = name?.people() ?? [];
    if (name === undefined || people.length < 2) return people;
    // Of a family "Mr Moss" is no woman.
    const { pronoun } = name;
    return pronoun ? people.filter((person) => (cast.pronounOf(person) ?? pronoun) === pronoun) : people;
  };
  if ('name' in teller) return named(teller.name);
  if ('names' in teller) return teller.names.flatMap(named);
  return 'role' in teller ? [bearer(teller.role) ?? []].flat() : [];
}

/** Gives whom the sentence inside a quotation reports: `'Wang stressed that …' => 'Wang Yi'`. */
function reportedBy(
  text: string,
  lang: string,
  { peopleCalled }: Cast,
  patterns: Patterns,
): string | undefined {
  const lead = text.slice(0, 80);
  if (!patterns.tells.test(lead)) return undefined;
  const names = findNames(lead, lang);
  const at = patterns.reported.exec(numberNames(lead, 0, lead.length, names, patterns))?.groups?.name;
  const [person, other] = at === undefined ? [] : peopleCalled(names[Number(at)]?.text ?? '');
  return other === undefined ? person : undefined;
}

function attributed(
  one: Spoken,
  said: Said | undefined,
  reports: string | undefined,
  excludes: Attributed['excludes'],
): Attributed {
  const among = [...new Set(said?.among)];
  const [speaker, other] = among;
  const { text, paragraph, start, end, marks, nested, runsOn } = one;
  const continues = runsOn === true || said?.continues === true;
  return {
    text,
    paragraph,
    start,
    end,
    marks,
    ...(nested && { nested }),
    among,
    ...(speaker !== undefined && other === undefined && { speaker }),
    ...(excludes && { excludes }),
    ...(said?.teller && (said.behind || said.teller !== 'unnamed') && { isSaid: true as const }),
    ...(reports !== undefined && { reports }),
    ...(continues && { continues: true as const }),
  };
}
