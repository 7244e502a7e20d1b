/**
 * Makes an id of a title: its letters and digits in small, joined by hyphens, at most 60 characters.
 *
 * `'What Beijing’s called' => 'what-beijings-called'`
 */
export function slug(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/['\u2019]/gu, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  const whole = (words ?? []).join('-');
  if (whole.length <= 60) return whole;
  return whole
    .slice(0, 61)
    .replace(/-[^-]*$/u, '')
    .slice(0, 60);
}

/** Gives each slide an id that is its own: as wished where free, else with a number; never a bare number, which Reveal takes for a position. */
export function idGiver(): (wish: string) => string {
  const given = new Set<string>();
  return (wish) => {
    const base = /^\d*$/.test(wish) ? `slide-${wish}`.replace(/-$/, '') : wish;
    let id = base;
    for (let count = 2; given.has(id); count += 1) id = `${base}-${count}`;
    given.add(id);
    return id;
  };
}
