import type { Teller } from './attribution.js';
import type { Cast } from './cast.js';
import { isSomebody } from './roles.js';

/** An article with its names, and who answers and asks in an interview. */
interface Told {
  readonly cast: Cast;
  readonly narration: (paragraph: number) => string;
  readonly sentences: (paragraph: number) => readonly number[];
  /** The paragraphs that hold a word in small letters. */
  readonly holding: (word: string) => readonly number[];
  /** Those whom each name before a colon means. */
  readonly labels: () => ReadonlyMap<string, readonly string[]>;
}

/**
 * Makes what tells whether somebody surely does not say words, whoever does: the article calls her she and has "he said", or
 * it has "said a union official" and nowhere calls the one so whom it names. Undefined where nobody is surely another.
 */
export function excluder(teller: Teller, told: Told): ((name: string) => boolean) | undefined {
  if (teller === 'unnamed') return undefined;
  const { cast } = told;
  const everyone = (isAnother: (person: string) => boolean) => (name: string) => {
    const people = cast.peopleCalled(name);
    return people.length > 0 && people.every(isAnother);
  };
  const one = 'one' in teller && isSomebody(teller.one ?? '') ? teller.one : undefined;
  // Whoever speaks for a house speaks as it.
  const mayBeOf = (person: string): boolean =>
    SPEAKS_FOR.test(one ?? '') && cast.pronounOf(person) === undefined;
  const isNotOne = (person: string): boolean =>
    one !== undefined && !mayBeOf(person) && !isCalled(person, one, told);
  if ('pronoun' in teller) {
    const { pronoun } = teller;
    return everyone((person) => (cast.pronounOf(person) ?? pronoun) !== pronoun || isNotOne(person));
  }
  if ('label' in teller) {
    const others = [...told.labels()].flatMap(([label, people]) => (label === teller.label ? [] : people));
    return everyone((person) => others.includes(person));
  }
  if (!('one' in teller)) return undefined;
  const kind = /woman$/.test(teller.one ?? '') ? 'she' : /man$/.test(teller.one ?? '') ? 'he' : undefined;
  const isOfOther = (person: string): boolean =>
    kind !== undefined && (cast.pronounOf(person) ?? kind) !== kind;
  return everyone((person) => isOfOther(person) || isNotOne(person));
}

const SPEAKS_FOR = /^spokes/u;

/** Whether a sentence that names somebody has a word for what they are. */
function isCalled(person: string, one: string, { cast, narration, sentences, holding }: Told): boolean {
  return holding(one).some((paragraph) => {
    const text = narration(paragraph);
    const starts = sentences(paragraph);
    return cast.names(paragraph).some(({ people, start }) => {
      if (!people().includes(person)) return false;
      const at = starts.findLastIndex((border) => border <= start);
      return text.slice(starts[at] ?? 0, starts[at + 1]).includes(one);
    });
  });
}
