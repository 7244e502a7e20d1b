import type { PlacedToken } from './cases.js';
import { kept } from './kept.js';
import { once } from './once.js';
import { findQuotations } from './quotations.js';

/** A quotation, or the part of it in one paragraph, with what stands around it. */
export interface Spoken {
  readonly text: string;
  readonly paragraph: number;
  /** Where its words begin and end in the paragraph. */
  readonly start: number;
  readonly end: number;
  /** The same with its marks. */
  readonly from: number;
  readonly to: number;
  readonly marks: string;
  readonly nested?: true;
  /** Goes on with the quotation that the paragraph before left open. */
  readonly runsOn?: true;
  /** The name before its colon, in an interview. */
  readonly label?: string;
}

/** What a quotation can go on with in a paragraph of its own. */
const GOES_ON = /^\s*(?:["“”„«»‹›‘‚'「『﹁﹃]|$)/u;

/**
 * Makes what finds the quotations in the paragraphs of an article, those over several paragraphs once for each. What is
 * asked for is read, with the paragraphs that a quotation may have run on from.
 */
export function spokenFinder(
  paragraphs: readonly string[],
  lang: string,
): (paragraph: number) => readonly Spoken[] {
  const labels = once(() => labelsOf(paragraphs));
  const goesOn = (paragraph: number): boolean => GOES_ON.test(paragraphs[paragraph] ?? '.');
  const startingAt = kept((first: number) => {
    let end = first + 1;
    while (goesOn(end)) end += 1;
    return findSpoken(paragraphs.slice(first, end), first, lang);
  });
  return kept((paragraph: number) => {
    let first = paragraph;
    while (first > 0 && goesOn(first)) first -= 1;
    const found = startingAt(first)[paragraph - first] ?? [];
    const text = paragraphs[paragraph] ?? '';
    const [lead = '', label] = LABEL.exec(text) ?? [];
    return label !== undefined && labels().has(label)
      ? inTranscript(text, paragraph, { label, start: lead.length }, found)
      : found;
  });
}

const LABEL = /^((?:\p{Lu}\.?){2,4}|\p{Lu}[^:.!?“”"]{0,40}):\s+(?=\S)/u;

/** The names before the colons of an interview: two at least that begin several paragraphs each. */
function labelsOf(paragraphs: readonly string[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const text of paragraphs) {
    const label = LABEL.exec(text)?.[1];
    if (label !== undefined) times.set(label, (times.get(label) ?? 0) + 1);
  }
  const repeated = [...times].flatMap(([label, count]) => (count > 1 ? label : []));
  return new Set(repeated.length > 1 ? repeated : []);
}

/** All that stands from behind the colon on is said, whatever is quoted in it. */
function inTranscript(
  text: string,
  paragraph: number,
  { label, start }: { readonly label: string; readonly start: number },
  found: readonly Spoken[],
): readonly Spoken[] {
  const answer = {
    text: text.slice(start),
    paragraph,
    start,
    end: text.length,
    from: start,
    to: text.length,
    label,
  };
  return [{ ...answer, marks: '' }, ...found.map((one) => ({ ...one, nested: true as const }))];
}

/** Gives the quotations of each of some paragraphs that stand side by side. */
function findSpoken(
  paragraphs: readonly string[],
  first: number,
  lang: string,
): readonly (readonly Spoken[])[] {
  const starts: number[] = [];
  let length = 0;
  for (const text of paragraphs) {
    starts.push(length);
    length += text.length + 2;
  }
  const found: Spoken[][] = paragraphs.map(() => []);
  for (const quotation of findQuotations(paragraphs.join('\n\n'), lang))
    paragraphs.forEach((text, at) => {
      const start = starts[at] ?? 0;
      if (start < quotation.end && quotation.start < start + text.length + 2)
        found[at]?.push(...part(text, first + at, start, quotation));
    });
  return found;
}

type Found = ReturnType<typeof findQuotations>[number];

/** The words of a quotation that stand in one paragraph. */
function part(text: string, paragraph: number, offset: number, quotation: Found): readonly Spoken[] {
  const { marks, nested } = quotation;
  const [opening = '', closing = ''] = marks;
  const runsOn = quotation.start < offset;
  const open = quotation.end > offset + text.length;
  const again = runsOn ? (/^[\s"“”„«»‹›‘’‚'「『]*/u.exec(text)?.[0].length ?? 0) : 0;
  const start = runsOn ? again : quotation.start - offset;
  const end = open ? text.trimEnd().length : quotation.end - offset;
  if (end <= start) return [];
  return [
    {
      text: text.slice(start, end),
      paragraph,
      start,
      end,
      from: runsOn ? 0 : text.lastIndexOf(opening, start - 1),
      to: open ? text.length : text.indexOf(closing, end) + 1,
      marks,
      ...(nested && { nested }),
      ...(runsOn && { runsOn: true as const }),
    },
  ];
}

/** Gives the tokens of a paragraph that stand outside its quotations, with the gaps of its narration. */
export function tokensOutside(
  tokens: readonly PlacedToken[],
  spoken: readonly Spoken[],
  narration: string,
): readonly PlacedToken[] {
  const outside: PlacedToken[] = [];
  let last = 0;
  for (const token of tokens) {
    if (spoken.some(({ from, to }) => from <= token.start && token.end <= to)) continue;
    const isBehind = spoken.some(({ from, to }) => last <= from && to <= token.start);
    outside.push(isBehind ? opening(token, narration.slice(last, token.start)) : token);
    last = token.end;
  }
  return outside;
}

/** What stands behind a quotation may begin a sentence. */
const opening = (token: PlacedToken, gap: string): PlacedToken => ({
  ...token,
  gap,
  ...(token.position === 'inside' && { position: 'start' }),
});

/** Blanks out the quotations of a paragraph, so that what the writer tells keeps its places. */
export function narrationOf(text: string, spoken: readonly Spoken[]): string {
  let narration = '';
  for (const { from, to, nested } of spoken) {
    if (nested || from < narration.length) continue;
    narration += text.slice(narration.length, from) + '\ufffc'.repeat(to - from);
  }
  return narration + text.slice(narration.length);
}
