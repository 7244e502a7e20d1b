import type { Cast } from './cast.js';
import { isRole } from './roles.js';
import type { Speech } from './speech.js';

/** Where a pronoun stands, among the paragraphs of an article with their quotations blanked out. */
export interface Place {
  readonly narration: (paragraph: number) => string;
  readonly paragraph: number;
  /** Where the sentences of each paragraph begin. */
  readonly sentences: (paragraph: number) => readonly number[];
  readonly cast: Cast;
  readonly speech: Speech;
  /** Who says the last quotation of a paragraph. */
  readonly lastSpeaker: (paragraph: number) => string | undefined;
}

/** Somebody named before a pronoun, and the sentence that names them. */
interface Mention {
  readonly name: string;
  readonly sentence: number;
  /** Begins the sentence, or stands behind what opens it: "The mate, Ann Lee,". */
  readonly leads: boolean;
}

/**
 * Gives whom "he" or "she" means at a place: the person that the paragraph names before it, or else the last sentence of
 * the paragraph before, or else who spoke there last. Of several it is the one whom the last such sentence is about, unless the article calls another
 * one so and not this one. Undefined where more than one can be meant.
 */
export function whoIs(pronoun: 'he' | 'she', before: number, place: Place): string | undefined {
  const { paragraph, cast } = place;
  const here = mentionsIn(place, paragraph).filter(({ start }) => start < before);
  if (isAboutAnother(place, before, here)) return undefined;
  const lastBefore = place.sentences(paragraph - 1).length - 1;
  const found =
    here.length > 0
      ? here
      : mentionsIn(place, paragraph - 1).filter(({ sentence }) => sentence === lastBefore);
  const called = ({ name }: Mention): 'he' | 'she' | undefined => cast.pronounOf(name);
  const possible = found.filter((one) => (called(one) ?? pronoun) === pronoun);
  const last = possible.at(-1);
  if (!last) return goesOnSpeaking(pronoun, place);
  if (possible.every(({ name }) => name === last.name)) return last.name;
  const near = possible.filter(({ sentence }) => sentence === last.sentence);
  if (near.some(({ name }) => name !== last.name)) return undefined;
  if (called(last) === pronoun) return last.name;
  const others = possible.filter(({ name }) => name !== last.name);
  return near[0]?.leads && !others.some((one) => called(one) === pronoun) ? last.name : undefined;
}

/** Gives who spoke last in the paragraph before, if nobody else is named there who can be meant. */
function goesOnSpeaking(pronoun: 'he' | 'she', place: Place): string | undefined {
  const { cast, paragraph, lastSpeaker } = place;
  const speaker = lastSpeaker(paragraph - 1);
  if (speaker === undefined || (cast.pronounOf(speaker) ?? pronoun) !== pronoun) return undefined;
  const mentions = mentionsIn(place, paragraph - 1);
  const behind = mentions.slice(mentions.findLastIndex(({ name }) => name === speaker) + 1);
  return behind.some(({ name }) => (cast.pronounOf(name) ?? pronoun) === pronoun) ? undefined : speaker;
}

/** `Callum’s sister, Eilidh,` is about Eilidh. */
const OWNS = /^['’](?:s\s|\s)/u;
/** `Asked by Callum whether she was afraid, she` is about another. */
const BY = /^\p{Lu}[\p{L}-]*ed by $/u;

/** What may stand before the subject of a sentence. */
const OPENS = /^(?:[^.;:\ufffc]{0,80}, )?$/u;

/** The people named in a paragraph but for those who own something, and whatever name of two words begins a sentence. */
function mentionsIn(
  { cast, sentences, narration }: Place,
  paragraph: number,
): readonly (Mention & { readonly start: number })[] {
  const starts = sentences(paragraph);
  const text = narration(paragraph);
  const mentions = cast.names(paragraph).flatMap(({ full: fullName, isPerson, start, end }) => {
    const full = fullName();
    const sentence = starts.findLastIndex((at) => at <= start);
    const lead = text.slice(starts[sentence], start);
    if (OWNS.test(text.slice(end, end + 3)) || BY.test(lead)) return [];
    return full !== undefined && (isPerson() || (lead === '' && full.includes(' ')))
      ? [{ name: full, sentence, leads: OPENS.test(lead), isFirst: lead === '', start }]
      : [];
  });
  // "A spokesman for Ann Lee, Ned Tell, said" is about Ned Tell.
  return mentions.filter(
    ({ sentence, isFirst, leads }, at) =>
      isFirst || leads || !mentions.slice(at + 1).some((one) => one.sentence === sentence && one.leads),
  );
}

/** `Her cook` */
const THEIR = /^(?:His|Her|Their) ([a-z-]+)/u;

/** Whether a sentence after the last name is about somebody without one: "A driver laughed.", "Her cook nodded." */
function isAboutAnother(place: Place, before: number, mentions: readonly Mention[]): boolean {
  const last = mentions.at(-1)?.sentence ?? -1;
  const { narration, sentences, paragraph, speech } = place;
  const isAnother = (lead: string): boolean =>
    speech.unnamed.test(lead) || isRole(THEIR.exec(lead)?.[1] ?? '');
  return sentences(paragraph).some(
    (start, index) =>
      index > last && start < before && isAnother(narration(paragraph).slice(start, start + 40)),
  );
}
