import type { Attributes, Ground, Section } from '../model.js';
import { listKnown } from '../problem.js';
import type { Report } from './report.js';

/** Looks up what a heading's `section=` or `from=` names; undefined where it names nothing. */
export function readGrounds(
  { values }: Attributes,
  line: number,
  sections: readonly Section[] | undefined,
  report: Report,
): readonly Ground[] | undefined {
  const from = values.get('from') ?? values.get('section');
  if (from === undefined) return undefined;
  if (sections === undefined) {
    report({
      rule: 'section-unknown',
      line,
      at: from,
      what: `The section "${from}" cannot be looked up, since the deck has no article.`,
      fix: 'Name it in the front matter, such as article: article.md.',
    });
    return undefined;
  }
  return splitFrom(from).flatMap(({ key, ranges }) => {
    const section = sections.find((one) => one.key === key);
    if (!section) {
      report({
        rule: 'section-unknown',
        line,
        at: key,
        what: `The section "${key}" is none of the article's.`,
        fix: listKnown(
          key,
          sections.map((one) => one.key),
        ),
      });
      return [];
    }
    const count = section.paragraphs.length;
    const paragraphs = ranges === undefined ? numbers(1, count) : readRanges(ranges);
    const beyond = paragraphs?.find((number) => number < 1 || number > count);
    if (paragraphs === undefined || beyond !== undefined) {
      report({
        rule: 'section-unknown',
        line,
        at: ranges ?? key,
        what:
          beyond === undefined
            ? `The paragraphs "${ranges}" of the section "${key}" cannot be read.`
            : `The section "${key}" has no paragraph ${beyond}.`,
        fix:
          count > 1
            ? `Write numbers from 1 to ${count}, such as "${key}:1" or "${key}:1-${count}".`
            : `Write "${key}" alone.`,
      });
      return [{ section, paragraphs: numbers(1, count) }];
    }
    return [{ section, paragraphs }];
  });
}

/** `'visit:1,3-4, words' => [{ key: 'visit', ranges: '1,3-4' }, { key: 'words' }]` */
function splitFrom(from: string): readonly { readonly key: string; readonly ranges?: string }[] {
  const entries: { key: string; ranges?: string }[] = [];
  for (const piece of from.split(',').map((text) => text.trim())) {
    const last = entries.at(-1);
    if (last?.ranges !== undefined && /^\d+(-\d+)?$/.test(piece)) last.ranges += `,${piece}`;
    else {
      const [key = '', ...ranges] = piece.split(':').map((text) => text.trim());
      entries.push({ key, ...(ranges.length > 0 && { ranges: ranges.join(':') }) });
    }
  }
  return entries;
}

/** `'1,3-5,8' => [1, 3, 4, 5, 8]`; undefined where it is no such list. */
export function readRanges(text: string): readonly number[] | undefined {
  const read = new Set<number>();
  for (const range of text.split(',')) {
    const [, first, last = first] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(range.trim()) ?? [];
    if (first === undefined || Number(last) < Number(first)) return undefined;
    for (const number of numbers(Number(first), Number(last))) read.add(number);
  }
  return [...read];
}

/** `(2, 4) => [2, 3, 4]` */
const numbers = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** `[1, 2, 3, 5] => '1–3, 5'` */
export function printRanges(paragraphs: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of [...paragraphs].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && number <= run.last + 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.map(({ first, last }) => (first === last ? `${first}` : `${first}\u2013${last}`)).join(', ');
}
