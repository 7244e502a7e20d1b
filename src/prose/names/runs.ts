import type { Cases } from '../cases.js';
import { isOrganisationWord, isPersonsTitle } from '../titles.js';
import type { Part } from './parts.js';

/** Small words that stand inside a name. */
export const INNER: ReadonlySet<string> = new Set(
  'of the for van von der den ter ten zu zur de la las los del della delle di da do dos das du des le les al el bin ibn ben bint y e af av et und für der des dem do i'.split(
    ' ',
  ),
);
/** Small words that open a name. */
const OPENING = new Set(
  'van von der den ter zu de la del della di da dos du le al el bin ibn bint'.split(' '),
);
const JOIN = /^(?:[^\S\n]{1,3}|[^\S\n]?\n[^\S\n]{0,8}|\s?&\s?|[-‐‑])(?:[dl]['’])?$/u;
/** A dot after an initial, a comma before a legal form, a quotation mark before or after a nickname. */
const AFTER_INITIAL = /^\.[\s\u00a0]{0,3}[-‐‑]?$/u;
const NICKNAME = { opens: /^\s["“'‘]$/u, closes: /^["”'’]\s$/u };
/** The longest run of tokens that is still one name. */
const LONGEST = 14;

/** Gives the longest stretches of tokens that belong together. */
export function runsOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const runs: Part[][] = [];
  for (let index = 0; index < parts.length; ) {
    const first = parts[index] as Part;
    if (!first.strength) {
      index += 1;
      continue;
    }
    const run = [first];
    let next = index + 1;
    while (run.length < LONGEST) {
      const end = endOfJoin(parts, next, run);
      if (end < 0) break;
      run.push(...parts.slice(next, end + 1));
      next = end + 1;
    }
    runs.push([...openingOf(parts, index), ...run]);
    index = next;
  }
  return runs.filter((run) => run.some(({ strength }) => strength === 'strong'));
}

/** Gives the index of the next capitalised token that a run goes on to, over at most three small words, or -1. */
function endOfJoin(parts: readonly Part[], from: number, run: readonly Part[]): number {
  const last = run.at(-1) as Part;
  if (last.owns) return -1;
  if (NICKNAME.opens.test(parts[from]?.gap ?? ''))
    return (
      [1, 2, 3]
        .map((ahead) => from + ahead)
        .find(
          (index) => NICKNAME.closes.test(parts[index]?.gap ?? '') && parts[index]?.strength === 'strong',
        ) ?? -1
    );
  for (let index = from; index < Math.min(parts.length, from + 4); index++) {
    const part = parts[index] as Part;
    const before = index === from ? last : (parts[index - 1] as Part);
    if (!joins(part.gap, before, part)) return -1;
    if (part.folded === 'of' && !part.capital && !last.common) return -1;
    if (part.folded === 'the' && index === from) return -1;
    if (part.strength) return index;
    if (part.folded === 'and' && index === from) return endOfSubjects(parts, from, run);
    if (part.capital || !INNER.has(part.folded) || part.owns) return -1;
  }
  return -1;
}

/** Goes over "and" in what an organisation is named after: `Institute of Asian and African Studies`. */
function endOfSubjects(parts: readonly Part[], and: number, run: readonly Part[]): number {
  const of = run.findLastIndex(({ folded }) => folded === 'of' || folded === 'for');
  if (!isOrganisationWord(run[of - 1]?.folded ?? '')) return -1;
  let end = and;
  while (parts[end + 1]?.strength && /^\s$/u.test(parts[end + 1]?.gap ?? '')) end += 1;
  return end > and && parts[end]?.common ? end : -1;
}

function joins(gap: string, before: Part, part: Part): boolean {
  if (JOIN.test(gap)) return true;
  if (AFTER_INITIAL.test(gap))
    return (
      before.text.length === 1 || /^(?:St|Ste|Mt|Ft|Jr)$/u.test(before.text) || isPersonsTitle(before.folded)
    );
  if (/^,\s$/u.test(gap)) return /^(?:Inc|Ltd|LLC|Corp|Jr|Sr)$/u.test(part.text);
  return false;
}

/** Gives the small words before a run that are its own: `van der Leyen`, `al-Assad`, and `Van der Leyen` where it opens a sentence. */
function openingOf(parts: readonly Part[], index: number): readonly Part[] {
  let start = index;
  while (start > 0 && start > index - 3) {
    const before = parts[start - 1] as Part;
    const mayOpen = !before.capital || (before.position === 'start' && start < index);
    if (!mayOpen || !OPENING.has(before.folded) || !JOIN.test((parts[start] as Part).gap)) break;
    start -= 1;
  }
  return parts.slice(start, index);
}

const HYPHEN = /^[-‐‑]$/u;

/** Makes what parts `China-Russia`, whose halves stand alone elsewhere, and leaves `Jean-Claude`. */
export function pairSplitter(
  all: readonly Part[],
  cases: Cases,
): (run: readonly Part[]) => readonly (readonly Part[])[] {
  const hyphened = new Map<string, number>();
  const count = ({ folded }: Part): void => void hyphened.set(folded, (hyphened.get(folded) ?? 0) + 1);
  all.forEach((part, index) => {
    if (HYPHEN.test(part.gap)) for (const half of all.slice(index - 1, index + 1)) count(half);
  });
  const isFree = ({ folded }: Part): boolean => cases.capital(folded) > (hyphened.get(folded) ?? 0);
  return (run) => {
    const [first, second] = run;
    const isPair = first && second && run.length === 2 && HYPHEN.test(second.gap);
    return isPair && isFree(first) && isFree(second) ? [[first], [second]] : [run];
  };
}
