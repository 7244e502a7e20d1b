/** More works at once than this wait for the one processor that reads, compiles, stamps and proves. */
const MOST = 6;
/** What a deck under way takes at most of the machine's memory, in bytes: a page of the browser, and its PDF here. */
const EACH = 250_000_000;

/**
 * Gives how many decks are worked on at once: while the browser prints one for each processor, another is compiled, as far as
 * the memory reaches that is free, in bytes: `(2, 4e9) => 3`.
 */
export const widthFor = (processors: number, memory: number): number =>
  Math.max(1, Math.min(processors + 1, MOST, Math.floor(memory / EACH)));
