/** A place in an article: a paragraph, from 0, and an offset into it. */
export interface TextPlace {
  readonly paragraph: number;
  readonly offset: number;
}

/** Where some words stand in an article. */
export interface TextRange {
  readonly start: TextPlace;
  readonly end: TextPlace;
}

/** Longer words are given by their beginning and their end. */
const LONGEST = 200;
/** So many words before or behind tell two places apart, or none do. */
const MOST = 8;

/**
 * Gives a link that opens an article at the very words, by a text directive (WICG, "URL Fragment Text Directives"): the
 * words whole, or their beginning and end where they are long or run over paragraphs; with the words around them where
 * they stand in several places.
 *
 * `'https://example.org/#:~:text=a%20well%2Dkept%20mill'`
 */
export function textFragment(url: string, paragraphs: readonly string[], range: TextRange): string {
  const { start, end } = range;
  const words = (paragraphs[start.paragraph] ?? '').slice(start.offset, end.offset);
  const isWhole = start.paragraph === end.paragraph && words.length <= LONGEST;
  const directive = isWhole ? wholeWords(words, paragraphs, range) : bothEnds(paragraphs, range);
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** `[prefix-,]start[,-suffix]` */
function wholeWords(words: string, paragraphs: readonly string[], { start, end }: TextRange): string {
  const text = paragraphs[start.paragraph] ?? '';
  for (let count = 0; count <= MOST; count += 1) {
    const from = wordsBack(text, start.offset, count);
    const to = wordsOn(text, end.offset, count);
    const isWider =
      count < MOST && wordsOn(text, end.offset, MOST) - wordsBack(text, start.offset, MOST) > to - from;
    if (isWider && occurrences(text.slice(from, to), paragraphs) > 1) continue;
    const [prefix, suffix] = [encode(text.slice(from, start.offset)), encode(text.slice(end.offset, to))];
    return [prefix && `${prefix}-`, encode(words), suffix && `-${suffix}`]
      .filter((part) => part !== '')
      .join(',');
  }
  return encode(words);
}

/** `start,end`, each as long as it must be to stand in one place alone. */
function bothEnds(paragraphs: readonly string[], { start, end }: TextRange): string {
  const [first, last] = [paragraphs[start.paragraph] ?? '', paragraphs[end.paragraph] ?? ''];
  const opening = lengths((count) => first.slice(start.offset, wordsOn(first, start.offset, count)));
  const closing = lengths((count) => last.slice(wordsBack(last, end.offset, count), end.offset));
  const isOnce = (words: string): boolean => occurrences(words, paragraphs) < 2;
  return [opening, closing].map((all) => encode(all.find(isOnce) ?? all[0] ?? '')).join(',');
}

const lengths = (take: (count: number) => string): readonly string[] =>
  Array.from({ length: MOST - 2 }, (_, index) => take(index + 3));

/** Gives where a number of words after an offset end. */
const wordsOn = (text: string, offset: number, count: number): number =>
  offset +
  (count === 0
    ? 0
    : (new RegExp(`^(?:\\s*\\S+){1,${count}}`, 'u').exec(text.slice(offset, offset + 400))?.[0].length ?? 0));

/** Gives where a number of words before an offset begin. */
function wordsBack(text: string, offset: number, count: number): number {
  const from = Math.max(0, offset - 400);
  const words = [...text.slice(from, offset).matchAll(/\S+/gu)].map(({ index }) => from + index);
  return count === 0 ? offset : (words.at(-count) ?? words[0] ?? offset);
}

/** As browsers compare: whatever the case, with one space between words. */
const fold = (text: string): string => text.toLowerCase().replace(/\s+/gu, ' ').trim();

/** Counts where words stand, as whole words. */
function occurrences(words: string, paragraphs: readonly string[]): number {
  const sought = fold(words);
  let count = 0;
  for (const text of paragraphs.map(fold))
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1))
      if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + sought.length))) count += 1;
  return count;
}

const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

/** Percent-encodes what a directive gives a meaning to, the hyphen too. */
const encode = (words: string): string =>
  encodeURIComponent(words.trim().replace(/\s+/gu, ' ').toWellFormed()).replaceAll('-', '%2D');
