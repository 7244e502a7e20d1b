import type { Figure } from '../../prose/numbers.js';
import { isInPoints } from './match.js';

export type Direction = 'up' | 'down';

const UP =
  'rose|rise[sn]?|rising|grew|grown|grows?|growing|growth|up|increase[ds]?|increasing|climb(?:ed|s)?|jump(?:ed|s)?|surge[ds]?|gain(?:ed|s)?|higher|more|raised';
const DOWN =
  'fell|fall(?:en|s|ing)?|drop(?:ped|s)?|decline[ds]?|declining|decrease[ds]?|down|lost|loss|shr[aiu]nk|slump(?:ed|s)?|plunge[ds]?|sank|slid|lower|less|fewer|cut|reduced|cheaper';
const HEDGE = '(?:(?:about|around|nearly|almost|some|over|another|a|an|more than|less than) ){0,2}';
const BEFORE = new RegExp(`(?<![\\p{L}-])(?:(?<up>${UP})|${DOWN}) (?:(?<by>by) |of )?${HEDGE}$`, 'iu');
const BEHIND = new RegExp(`^ (?:(?<up>${UP})|${DOWN})(?![\\p{L}-])`, 'iu');

/**
 * Gives which way a change goes by the words beside it or its sign: `fell by 41 percent`, `-4 points`, `3 % more`; of what
 * is no share, after "by" alone. English is known.
 */
export function directionOf(
  text: string,
  { kind, values: [value = 0], start, end }: Figure,
): Direction | undefined {
  const isChange = kind === 'percent' || kind === 'points' || isInPoints(text.slice(end, end + 10));
  if (!isChange && kind !== 'number' && kind !== 'money') return undefined;
  const before = text.slice(Math.max(0, start - 60), start).replace(/\s/g, ' ');
  const lead = BEFORE.exec(before);
  if (!isChange) return lead?.groups?.by === undefined ? undefined : wayOf(lead);
  const found = lead ?? BEHIND.exec(text.slice(end, end + 20).replace(/\s/g, ' '));
  if (found) return wayOf(found);
  return value < 0 ? 'down' : undefined;
}

const wayOf = ({ groups }: RegExpExecArray): Direction => (groups?.up === undefined ? 'down' : 'up');
