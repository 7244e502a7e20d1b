/** What one page of paper must hold, as the page's HTML has it. */
export interface Sheet {
  /** The slide it begins; undefined where it shows a later step of the slide before. */
  readonly id?: string;
  readonly text: string;
  readonly headings: readonly string[];
  /** The text of each figure. */
  readonly figures: readonly string[];
  /** The text of each drawing that may be a figure, or may not. */
  readonly drawings: readonly string[];
  /** Where its links lead: an address, or `page n`. */
  readonly links: readonly string[];
  /** Whether something on it holds more than it has room for, which is told of its fit. */
  readonly spills: boolean;
}

/** A sheet as its page has it, where a link into the deck leads to a name after its `#`. */
export interface WrittenSheet extends Sheet {
  /** The names that stand on it. */
  readonly names: readonly string[];
}

/** Says of each link into the deck which page it leads to, or that it leads `nowhere`. */
export function sheetsOf(written: readonly WrittenSheet[]): readonly Sheet[] {
  const pages = new Map<string, string>();
  for (const [index, { names }] of written.entries())
    for (const name of names) if (!pages.has(`#${name}`)) pages.set(`#${name}`, `page ${index + 1}`);
  return written.map(({ names, ...sheet }) => ({
    ...sheet,
    links: sheet.links.map((link) => (link.startsWith('#') ? (pages.get(link) ?? 'nowhere') : link)),
  }));
}

/** Gives what stands on each page, where `begun` says what begins there: the others go on with what the page before has. */
export function standingOn<T>(begun: readonly (T | undefined)[]): readonly (T | undefined)[] {
  let standing: T | undefined;
  return begun.map((one) => {
    standing = one ?? standing;
    return standing;
  });
}
