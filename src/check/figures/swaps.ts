import type { Figure } from '../../prose/numbers.js';
import type { Passage } from './known.js';
import { isSame } from './match.js';

/** Two figures of one kind that follow each other, each with the words behind it. */
export interface Neighbours {
  readonly first: Told;
  readonly second: Told;
  readonly text: string;
  readonly start: number;
}

interface Told {
  readonly value: number;
  /** What it counts or is said of: at most two words, up to a sign. */
  readonly of: string;
}

/** What follows a figure: `(" people, 18 of them") => 'people'`, `(' in Delfshaven, 0.79') => 'in delfshaven'`. */
const wordsBehind = (after: string): string =>
  (BEHIND.exec(after)?.[1] ?? '').toLowerCase().replace(GOES_ON, '');

/** Words behind a noun that begin something else. */
const GOES_ON = /\s(?:and|or|but|in|on|at|by|with|for|from|to|was|were|is|are|who|which|that|had|have|has)$/;

const BEHIND = /^[\s-]([^\s\d.,:;!?()“”"—–-]+(?:\s[^\s\d.,:;!?()“”"—–-]+)?)/;

/** No words of a figure reach farther. */
const SIGHT = 40;

/** Finds figures of one kind side by side in a text. */
export function neighboursIn(text: string, figures: readonly Figure[]): readonly Neighbours[] {
  const sure = figures.filter(({ weak, values }) => !weak && values.length === 1);
  const tell = (figure: Figure): Told => ({
    value: figure.values[0] ?? 0,
    of: wordsBehind(text.slice(figure.end, figure.end + SIGHT)),
  });
  return sure.slice(1).flatMap((second, at) => {
    const first = sure[at] as Figure;
    const [one, other] = [tell(first), tell(second)];
    const isTold = one.of !== '' && other.of !== '' && one.of !== other.of && !isSame(one.value, other.value);
    const written = text.slice(first.start, second.end).replace(/\s+/gu, ' ');
    return first.kind === second.kind && isTold
      ? [{ first: one, second: other, text: `${written} ${other.of}`, start: first.start }]
      : [];
  });
}

/** Whether a passage says of each of two figures what is said of the other, and nowhere what is said of it. */
export function areSwapped({ first, second }: Neighbours, { text, figures: read }: Passage): boolean {
  const lower = text.toLowerCase();
  if (!lower.includes(first.of) || !lower.includes(second.of)) return false;
  const figures = read();
  const says = (value: number, of: string): boolean =>
    figures.some(
      ({ values, after = '' }) => wordsBehind(after) === of && values.some((one) => isSame(one, value)),
    );
  return (
    says(first.value, second.of) &&
    says(second.value, first.of) &&
    !says(first.value, first.of) &&
    !says(second.value, second.of)
  );
}
