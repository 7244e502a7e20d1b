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
  const speakers = new Set(ends.flat().flatMap((one) => one?.said().speaker ?? []));
  const isTold = ends.some((pair) => pair.every((one) => one === undefined));
  return speakers.size > 1 || (isTold && ends.some((pair) => pair.every((one) => one?.said().isSaid)));
}

/** Gives whom the article gives a span to; words inside another's quotation are nobody's that it tells. */
export function speakersOf({ pieces }: Match, text: QuotableText): readonly string[] {
  const ends = pieces.flatMap(({ from, to }) => [from, to]).map((at) => spokenAt(text, at, true)?.said());
  const [first] = ends;
  if (ends.some((one) => one?.speaker === undefined || one.speaker !== first?.speaker)) return [];
  return [first?.speaker, first?.reports].flatMap((name) => name ?? []);
}
