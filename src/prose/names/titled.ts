import { isBeforeTitle, isPersonsTitle, isTitle } from '../titles.js';
import type { Part } from './parts.js';

/** The tokens of a name, and the title before it. */
export interface Run {
  readonly parts: readonly Part[];
  readonly title?: string;
}

/** Takes the titles out of a run: `Chinese Foreign Minister Wang Yi` holds `Chinese` and `Wang Yi`. */
export function splitRun(parts: readonly Part[], text: string): readonly Run[] {
  const first = parts.findIndex(
    ({ folded, strength }, index) => strength && isTitle(folded) && parts[index - 1]?.capital !== false,
  );
  if (first < 0) return [{ parts }];
  let begin = first;
  while (begin > 0 && isBeforeTitle(parts[begin - 1]?.folded ?? '')) begin -= 1;
  let end = first + 1;
  while (isTitle(parts[end]?.folded ?? '') || isPartOfTitle(parts, end)) end += 1;
  const rest = parts.slice(end);
  const lead = parts.slice(0, begin);
  const head = parts[end];
  const isOffice = head !== undefined && /^(?:of|for)$/u.test(head.folded);
  const isPerson =
    head !== undefined &&
    (isPersonsTitle(parts[first]?.folded ?? '') ||
      !head.common ||
      rest.filter((one) => one.capital).length > 1);
  const before = lead.some(({ strength }) => strength === 'strong') ? [{ parts: lead }] : [];
  if (rest.length === 0) return before;
  if (isOffice) return [...before, ...splitRun(rest.slice(rest.findIndex((one) => one.capital)), text)];
  if (!isPerson) return [{ parts }];
  const title = text.slice((parts[begin] as Part).start, (parts[end - 1] as Part).end);
  return [...before, { parts: rest, title }];
}

/** `of State` in `Secretary of State`, `General` in `Secretary General`. */
function isPartOfTitle(parts: readonly Part[], index: number): boolean {
  const [word, next] = [parts[index]?.folded, parts[index + 1]?.folded ?? ''];
  if (word === 'general' || word === 'emeritus' || word === 'elect') return true;
  return (
    (word === 'of' && /^(?:state|defen[cs]e|justice|staff)$/u.test(next)) ||
    (word === 'state' && parts[index - 1]?.folded === 'of')
  );
}
