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
    .slice(0, 60)
    .replace(/[\ud800-\udbff]$/, '');
}

/** Gives names that are each its own: as wished where free, else with a number. */
export function nameGiver(): (wish: string) => string {
  const given = new Set<string>();
  return (wish) => {
    let name = wish;
    for (let count = 2; given.has(name); count += 1) name = `${wish}-${count}`;
    given.add(name);
    return name;
  };
}

/** Gives each slide an id that is its own; never a bare number, which Reveal takes for a position. */
export function idGiver(): (wish: string) => string {
  const give = nameGiver();
  return (wish) => give(isNumber(wish) ? `slide-${wish}` : wish || 'slide');
}

export const isNumber = (text: string): boolean => /^\d+$/.test(text);
