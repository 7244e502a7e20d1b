import type { Match } from './match.js';
import type { QuotableText, SpokenWords } from './text.js';

/** The quotation of the article that a span lies in: the innermost one. */
const spokenAt = (
  { spokenIn, passageAt }: QuotableText,
  at: number,
  nested: boolean,
): SpokenWords | undefined =>
  spokenIn(passageAt(at)).findLast((one) => one.from <= at && at < one.to && (nested || !one.nested));

/** Whether its pieces are the words of two people, or one is a speaker's and another the writer's. */
export function isSpliced({ pieces }: Match, text: QuotableText): boolean {
  if (pieces.length < 2) return false;
  const ends = pieces.map(({ from, to }) => [from, to].map((at) => spokenAt(text, at, false)));
  const said = ends.flat().flatMap((one) => one?.said() ?? []);
  const isAnother = said.some(({ speaker }) =>
    said.some(
      ({ among, excludes }) =>
        speaker !== undefined &&
        (among.length > 0 ? !among.includes(speaker) : (excludes?.(speaker) ?? false)),
    ),
  );
  const isTold = ends.some((pair) => pair.every((one) => one === undefined));
  return isAnother || (isTold && ends.some((pair) => pair.every((one) => one?.said().isSaid)));
}

/** To whom the article gives words: nobody where it does not tell, several where it leaves open which of them. */
export interface Given {
  readonly speakers: readonly string[];
  /** Whether somebody surely does not say them, whoever does. */
  readonly excludes: (name: string) => boolean;
}

/** Gives to whom the article gives a span. */
export function givenBy({ pieces }: Match, text: QuotableText): Given {
  const ends = pieces.flatMap(({ from, to }) => [from, to]).map((at) => spokenAt(text, at, true)?.said());
  const excludes = (name: string): boolean => ends.every((one) => one?.excludes?.(name) ?? false);
  const [first, ...rest] = ends.map((one) => one?.among ?? []);
  const shared = first?.filter((name) => rest.every((people) => people.includes(name))) ?? [];
  const reports = shared.length > 0 ? (ends[0]?.reports ?? []) : [];
  return { speakers: [...shared, ...[reports].flat()], excludes };
}
