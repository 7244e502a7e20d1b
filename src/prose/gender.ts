import type { Named } from './named.js';
import { LETTERS, SMALL, type Speech } from './speech.js';

/** A paragraph without its quotations, its names, and where its sentences begin. */
interface Told {
  readonly text: string;
  readonly names: readonly Named[];
  readonly sentences: readonly number[];
}

type Pronoun = 'he' | 'she';

/**
 * Makes what learns whom an article calls he and whom she: from titles and kinship, else from the pronouns behind the name
 * in sentences that name no other person, and from those that begin the sentences after, if all of them agree.
 */
export function pronounReader({
  he,
  she,
  his,
  her,
  male,
  female,
  kin,
  unnamed,
  womansRole,
}: Speech): (person: string, paragraphs: readonly Told[]) => Pronoun | undefined {
  const whole = (words: string): string => `(?<![${LETTERS}])(?:${words})(?![${LETTERS}])`;
  const isMale = new RegExp(whole(male));
  const isFemale = new RegExp(whole(female));
  const pronoun = new RegExp(whole(`(${he}${his ? `|${his}` : ''})|${she}${her ? `|${her}` : ''}`), 'gi');
  const follows = new RegExp(whole(`(${he})|${she}`), 'i');
  const related = new RegExp(`(?<![${LETTERS}])(?:(${kin.he})|${kin.she}),? (?:[${SMALL}-]+ ){0,2}$`);
  const byTitle = (before: string, name: string): Pronoun | undefined => {
    const kinship = related.exec(before);
    if (kinship) return kinship[1] === undefined ? 'she' : 'he';
    if (womansRole?.test(before)) return 'she';
    const written = before.slice(-14) + name;
    return isFemale.test(written) ? 'she' : isMale.test(written) ? 'he' : undefined;
  };
  const titleOf = (person: string, { text, names }: Told): readonly Pronoun[] =>
    names
      .filter((name) => name.isPerson() && name.full() === person)
      .flatMap(
        ({ start, end }) => byTitle(text.slice(Math.max(0, start - 40), start), text.slice(start, end)) ?? [],
      );
  const calledIn = (person: string, { text, names, sentences }: Told): readonly Pronoun[] => {
    const people = names.filter((name) => name.mayBePerson());
    let isAbout = false;
    return sentences.flatMap((start, index) => {
      const end = sentences[index + 1] ?? text.length;
      const all = people.filter((name) => start <= name.start && name.start < end);
      const others = all.filter((name) => !/^[’']/u.test(text.slice(name.end, name.end + 1)));
      const here = others.length > 0 ? others : all;
      const [first] = here;
      if (!first) {
        const told = isAbout ? follows.exec(text.slice(start, end)) : null;
        isAbout &&= !unnamed.test(text.slice(start, start + 40));
        return told ? [told[1] === undefined ? 'she' : 'he'] : [];
      }
      const ahead = isAbout ? follows.exec(text.slice(start, first.start)) : null;
      isAbout = here.every((name) => name.full() === person);
      // "Sie" and "il" in the middle of a sentence may be a thing, or several people.
      const behind = isAbout && his ? text.slice(first.end, end).matchAll(pronoun) : [];
      return [...(ahead ? [ahead] : []), ...behind].map(([, isHe]) => (isHe === undefined ? 'she' : 'he'));
    });
  };
  return (person, paragraphs) => {
    const titled = paragraphs.flatMap((told) => titleOf(person, told)).at(-1);
    if (titled) return titled;
    const [kind, other] = new Set(paragraphs.flatMap((told) => calledIn(person, told)));
    return other === undefined ? kind : undefined;
  };
}

/** Whether the title that a name is written with makes it a man's or a woman's: `Mr Moss`. */
export function titleReader({ male, female }: Speech): (name: string) => Pronoun | undefined {
  const [isMale, isFemale] = [male, female].map((titles) => new RegExp(`^(?:${titles}) `));
  return (name) => (isMale?.test(name) ? 'he' : isFemale?.test(name) ? 'she' : undefined);
}
