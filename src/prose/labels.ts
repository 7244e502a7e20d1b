import type { Cast } from './cast.js';
import { groupBy } from './group.js';
import { once } from './once.js';

const ANSWER = /^A(?:nswer)?$/u;

/** Whom the names before the colons of an interview mean; "A" is whom the paragraphs before it name most. */
export function peopleOfLabels(
  texts: readonly string[],
  labelIn: (paragraph: number) => string | undefined,
  { peopleCalled, names }: Cast,
): ReadonlyMap<string, readonly string[]> {
  const labels = texts.map((_, index) => labelIn(index));
  const before = labels.findIndex((label) => label !== undefined);
  const answering = once(() => mostNamed(texts.slice(0, before).flatMap((_, index) => names(index))));
  const initialled = once(() => texts.flatMap((_, index) => names(index).flatMap((name) => personOf(name))));
  const people = (label: string): readonly string[] => {
    if (ANSWER.test(label)) return answering();
    if (!INITIALS.test(label)) return peopleCalled(inSmallLetters(label));
    return initialled().filter((person) => initialsOf(person) === label.replaceAll('.', ''));
  };
  return new Map(
    [...new Set(labels)].flatMap((label) => (label === undefined ? [] : [[label, people(label)]])),
  );
}

const INITIALS = /^(?:\p{Lu}\.?){2,4}$/u;
const initialsOf = (person: string): string =>
  person
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');

const personOf = (name: ReturnType<Cast['names']>[number]): readonly string[] =>
  name.mayBePerson() ? [name.full() ?? []].flat() : [];

/** `TIERNEY => Tierney` */
const inSmallLetters = (label: string): string =>
  label.replace(/(?<=\p{L})\p{Lu}+(?!\p{L})/gu, (capitals) => capitals.toLowerCase());

/** Gives the person who is named most, and twice as often as any other. */
function mostNamed(names: ReturnType<Cast['names']>): readonly string[] {
  const people = names.flatMap((name) => (name.isPerson() ? (name.full() ?? []) : []));
  const counts = [...groupBy(people, (person) => person)].map(
    ([person, all]) => [person, all.length] as const,
  );
  const [first, second] = counts.toSorted(([, one], [, other]) => other - one);
  return first && first[1] >= 2 * (second?.[1] ?? 0) ? [first[0]] : [];
}
