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
}

/** Finds the quotations of an article, those over several paragraphs once for each. */
export function findSpoken(paragraphs: readonly string[], lang: string): readonly Spoken[] {
  const starts: number[] = [];
  let length = 0;
  for (const text of paragraphs) {
    starts.push(length);
    length += text.length + 2;
  }
  let paragraph = 0;
  return findQuotations(paragraphs.join('\n\n'), lang).flatMap((quotation) => {
    while ((starts[paragraph + 1] ?? length) <= quotation.start) paragraph += 1;
    const parts: Spoken[] = [];
    for (let at = paragraph; (starts[at] ?? length) < quotation.end; at += 1)
      parts.push(...part(paragraphs[at] ?? '', at, starts[at] ?? 0, quotation));
    return parts;
  });
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

/** Blanks out the quotations of a paragraph, so that what the writer tells keeps its places. */
export function narrationOf(text: string, spoken: readonly Spoken[]): string {
  let narration = '';
  for (const { from, to, nested } of spoken) {
    if (nested || from < narration.length) continue;
    narration += text.slice(narration.length, from) + '\ufffc'.repeat(to - from);
  }
  return narration + text.slice(narration.length);
}
