/** A slide as the page has it, or is to have it. */
interface Known {
  readonly digest: string;
  readonly id: string;
}

/**
 * Finds for each slide that is to be there the one of the page that becomes it: the same, else the one with its id, else
 * the one that stands where it is to stand; undefined where it is new.
 */
function pairSlides<T extends Known>(old: readonly T[], next: readonly Known[]): readonly (T | undefined)[] {
  const free = new Set(old);
  const take = (found: T | undefined): T | undefined => {
    if (found) free.delete(found);
    return found;
  };
  const findBy =
    (name: keyof Known) =>
    (slide: Known): T | undefined =>
      old.find((one) => one[name] === slide[name] && free.has(one));
  const [same, named] = [findBy('digest'), findBy('id')];
  const pairs = next.map((slide) => take(same(slide)));
  next.forEach((slide, index) => {
    pairs[index] ??= take(named(slide));
  });
  const places = new Map(old.map((one, index) => [one, index]));
  next.forEach((_, index) => {
    const before = index === 0 ? -1 : places.get(pairs[index - 1] as T);
    const there = before === undefined ? undefined : old[before + 1];
    if (there && free.has(there)) pairs[index] ??= take(there);
  });
  return pairs;
}
