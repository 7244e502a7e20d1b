import type { Spoken } from './spoken.js';

/** Gives the quotations of a paragraph by its number. */
export type SpokenIn = (paragraph: number) => readonly Spoken[];

/** Gives the part that a quotation over several paragraphs begins with. */
export function firstOfRun(one: Spoken, outerIn: SpokenIn): Spoken {
  const before = one.runsOn && outerIn(one.paragraph - 1).at(-1);
  return before ? firstOfRun(before, outerIn) : one;
}

/** Gives the parts of a quotation that begins with one and runs over several paragraphs. */
export function runFrom(one: Spoken, outerIn: SpokenIn): readonly Spoken[] {
  const [next] = outerIn(one.paragraph).at(-1) === one ? outerIn(one.paragraph + 1) : [];
  return next?.runsOn ? [one, ...runFrom(next, outerIn)] : [one];
}

/** What is known of who says a part, in so far as it is carried from part to part. */
interface Carried {
  readonly teller: unknown;
  readonly continues: boolean;
}

/** A quotation over several paragraphs is all said by whoever one of its parts is given to. */
export function alongRun<T extends Carried>(
  run: readonly Spoken[],
  saidBy: (one: Spoken) => T | undefined,
): ReadonlyMap<Spoken, T> {
  const found = new Map<Spoken, T>();
  for (const one of run) {
    const said = saidBy(one);
    if (said) found.set(one, said);
  }
  const carry = (from: Spoken | undefined, to: Spoken | undefined): void => {
    const [source, target] = [from && found.get(from), to && found.get(to)];
    if (to && source && target && !target.teller)
      found.set(to, { ...target, ...source, continues: target.continues });
  };
  run.forEach((one, index) => {
    carry(run[index - 1], one);
  });
  run.toReversed().forEach((one, index, all) => {
    carry(all[index - 1], one);
  });
  return found;
}
