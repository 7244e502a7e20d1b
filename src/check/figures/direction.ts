import { measureIn } from '../../prose/measure.js';
import type { Figure } from '../../prose/numbers.js';

/** A rise or a fall. */
export interface Change {
  readonly way: 'up' | 'down';
  /** What it goes to or from, and not by how much it goes. */
  readonly isLevel: boolean;
}

const UP =
  'rose|rise[sn]?|rising|grew|grown|grows?|growing|growth|up|increase[ds]?|increasing|climb(?:ed|s|ing)?|jump(?:ed|s)?|surge[ds]?|surging|soar(?:ed|s|ing)?|gain(?:ed|s|ing)?|higher|more|raise[ds]?|raising|widen(?:ed|s|ing)?|added|adding';
const DOWN =
  'fell|fall(?:en|s|ing)?|drop(?:ped|s|ping)?|decline[ds]?|declining|decrease[ds]?|decreasing|down|lost|los(?:s|es|ing)|shr[aiu]nk|slump(?:ed|s)?|plunge[ds]?|sank|slid|slip(?:ped|s)?|tumble[ds]?|dip(?:ped|s)?|lower(?:ed)?|less|fewer|cut|reduce[ds]?|reducing|narrow(?:ed|s|ing)?|shed|cheaper';
const HEDGE =
  '(?:(?:about|around|nearly|almost|roughly|some|over|just|only|another|a further|a mere|an average of|at least|a|an|more than|less than) ){0,2}';
const BEFORE = new RegExp(
  `(?<![\\p{L}-])(?:(?<up>${UP})|${DOWN})(?: by| of|(?<level> to| from))? ${HEDGE}$`,
  'iu',
);
/** Words that make a bound or a count of what is no share: up to five, more than five, ten fewer. */
const ADVERB = /^(?:up|down|more|less|fewer|higher|lower|cheaper)\b(?! (?:by|from))/i;
/** `reduced the risk of an attack by` */
const APART = new RegExp(
  `(?<![\\p{L}-])(?:(?<up>${UP})|${DOWN})(?: [^\\s.,:;!?()]+){1,8} by ${HEDGE}$`,
  'iu',
);
const BEHIND = new RegExp(
  `^(?: points?)? (?:(?<up>${UP}|ahead|above)|${DOWN}|behind|below)(?![\\p{L}-])`,
  'iu',
);

/**
 * Gives how a change goes by the words beside it or its sign: `fell by 41 percent`, `-4 points`, `3 % more`; of what
 * is no share, behind a verb alone. English is known.
 */
export function changeOf(
  text: string,
  { kind, values: [value = 0], start, end }: Figure,
): Change | undefined {
  const isChange =
    kind === 'percent' || kind === 'points' || measureIn(text.slice(end, end + 10)) === 'point';
  if (!isChange && kind !== 'number' && kind !== 'money' && kind !== 'fraction') return undefined;
  const before = text.slice(Math.max(0, start - 60), start).replace(/\s/g, ' ');
  const lead = BEFORE.exec(before) ?? (before.includes(' by ') ? APART.exec(before) : null);
  if (!isChange) return lead && !ADVERB.test(lead[0]) ? readChange(lead) : undefined;
  const found = lead ?? BEHIND.exec(text.slice(end, end + 20).replace(/\s/g, ' '));
  if (found) return readChange(found);
  return value < 0 ? { way: 'down', isLevel: false } : undefined;
}

const readChange = ({ groups }: RegExpExecArray): Change => ({
  way: groups?.up === undefined ? 'down' : 'up',
  isLevel: groups?.level !== undefined,
});
