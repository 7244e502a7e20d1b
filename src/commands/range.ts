/** A run of slides by their numbers, both ends counted in. */
export type Run = readonly [first: number, last: number];

/** Reads which slides are meant, `'2-5,9' => [[2, 5], [9, 9]]`; gives what is wrong as a sentence where it is no range. */
export function readRuns(text: string): readonly Run[] | string {
  const runs: Run[] = [];
  for (const piece of text.split(',')) {
    const [, first, last = first] = /^\s*([1-9]\d{0,5})(?:\s*-\s*([1-9]\d{0,5}))?\s*$/.exec(piece) ?? [];
    if (first === undefined) return `"${piece.trim()}" is no range. Write numbers of slides, such as 2-5,9.`;
    if (Number(last) < Number(first)) return `"${piece.trim()}" runs backwards. Write ${last}-${first}.`;
    runs.push([Number(first), Number(last)]);
  }
  return runs;
}

/** Tells whether a slide is meant; each is where no range is given. */
export const isIn = (number: number, runs: readonly Run[] | undefined): boolean =>
  runs === undefined || runs.some(([first, last]) => first <= number && number <= last);
