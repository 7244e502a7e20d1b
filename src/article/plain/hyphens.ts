const START = /(?<!\p{L})\p{L}{2,30}$/u;
const END = /^[ \t]*(\p{Ll}\p{L}{1,30})(\S{0,30})[ \t]*\n?/u;
const WORD = /\p{L}+(?:-\p{L}+)*/gu;

/** More letters than a half of a word has, with what stands beside it. */
const REACH = 80;

/** A hyphen at the end of a line, and the halves of the word that it may have broken. */
interface Break {
  readonly at: number;
  readonly start: string;
  readonly end: string;
  readonly rest: string;
  /** Where the text goes on after the word. */
  readonly next: number;
}

/**
 * Mends words that were broken at the end of a line, where the text has the word elsewhere, whole or with its hyphen.
 *
 * `'impor-\ntant, and important' => 'important,\nand important'`
 */
export function mendHyphens(text: string): string {
  const breaks = findBreaks(text);
  if (breaks.length === 0) return text;
  const known = wordsAmong(text, new Set(breaks.flatMap(bothForms)));
  const pieces: string[] = [];
  let from = 0;
  for (const one of breaks) {
    const form = bothForms(one).find((word) => known.has(word));
    if (form === undefined || one.at < from) continue;
    pieces.push(text.slice(from, one.at), form.includes('-') ? '-' : '', `${one.end}${one.rest}\n`);
    from = one.next;
  }
  return [...pieces, text.slice(from)].join('');
}

function findBreaks(text: string): readonly Break[] {
  const breaks: Break[] = [];
  for (let at = text.indexOf('-\n'); at >= 0; at = text.indexOf('-\n', at + 1)) {
    const [start] = START.exec(text.slice(Math.max(0, at - REACH), at)) ?? [];
    const [whole, end, rest = ''] = END.exec(text.slice(at + 2, at + 2 + REACH)) ?? [];
    if (start === undefined || whole === undefined || end === undefined) continue;
    breaks.push({ at, start, end, rest, next: at + 2 + whole.length });
  }
  return breaks;
}

const bothForms = ({ start, end }: Break): readonly string[] =>
  [`${start}-${end}`, `${start}${end}`].map((form) => form.toLowerCase());

function wordsAmong(text: string, wanted: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    const form = word.toLowerCase();
    if (wanted.has(form)) found.add(form);
  }
  return found;
}
