import { distance } from 'fastest-levenshtein';

/** Where something stands in a file; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

export type Level = 'error' | 'warning' | 'hint';

/** One fault as a value: the rule it breaks, where, what is the case, and what mends it. */
export interface Problem {
  readonly rule: string;
  readonly level: Level;
  readonly place: Place;
  /** A sentence that states the fact, with the value in quotes. */
  readonly what: string;
  /** An imperative, or the list of what is known. */
  readonly fix: string;
}

/** A value together with everything that is wrong with it. */
export interface Checked<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** A fault that ends the work on one deck at once; thrown at the edge, where a file or a browser fails. */
export class Failure extends Error {
  constructor(
    readonly problem: Problem,
    /** 1 for what the author wrote, 2 for the command line or the machine. */
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(printProblem(problem));
    this.name = 'Failure';
  }
}

/** `deck.md:3:1: error section-unknown: The section "vist" … Did you mean "visit"?` */
export function printProblem({ place, level, rule, what, fix }: Problem): string {
  const where = [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
  return `${where}: ${level} ${rule}: ${what} ${fix}`;
}

/** `("vist", ["visit", "words"]) => 'Did you mean "visit"? Known are: visit, words.'` */
export function listKnown(value: string, known: readonly string[]): string {
  if (known.length === 0) return 'None is known here.';
  const near = nearestName(value, known);
  const list = `Known are: ${known.join(', ')}.`;
  return near === undefined ? list : `Did you mean "${near}"? ${list}`;
}

/** Gives the known name that is nearest, if it is at most so many letters away: by default a third of them. */
export function nearestName(
  value: string,
  known: readonly string[],
  most = Math.ceil(value.length / 3),
): string | undefined {
  const [best] = known
    .map((name) => ({ name, edits: distance(value.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  return best && best.edits <= most ? best.name : undefined;
}

/** Puts problems into the order of their files, as these are first told of, and of the lines of each. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const files = [...new Set(problems.map(({ place }) => place.file))];
  return [...problems].sort(
    ({ place: a }, { place: b }) =>
      files.indexOf(a.file) - files.indexOf(b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}

export const isError = (problem: Problem): boolean => problem.level === 'error';
