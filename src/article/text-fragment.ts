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
/** So many words at least give the beginning and the end of longer ones. */
const LEAST = 3;

/**
 * Makes what gives links that open an article at the very words, by a text directive (WICG, "URL Fragment Text Directives"): the
 * words whole, or their beginning and end where they are long or run over paragraphs; with the words around them where
 * they stand in several places, which is not looked up where it is known that they do not.
 *
 * `'https://example.org/#:~:text=a%20well%2Dkept%20mill'`
 */
export function textLinker(
  url: string,
  paragraphs: readonly string[],
): (range: TextRange, isKnownOnce?: boolean) => string {
  const folded = paragraphs.map(fold).join('\n');
  const isOnce = (words: string): boolean => standsOnce(fold(words), folded);
  return ({ start, end }, isKnownOnce = false) => {
    const [first, last] = [paragraphs[start.paragraph] ?? '', paragraphs[end.paragraph] ?? ''];
    const isWhole = start.paragraph === end.paragraph && end.offset - start.offset <= LONGEST;
    const directive = isWhole
      ? wholeWords(first, start.offset, end.offset, isKnownOnce ? () => true : isOnce)
      : bothEnds(first, start.offset, last, end.offset, isOnce);
    return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
  };
}

type Test = (words: string) => boolean;

/** `[prefix-,]start[,-suffix]` */
function wholeWords(text: string, start: number, end: number, isOnce: Test): string {
  const words = encode(text.slice(start, end));
  const isWidest = (from: number, to: number): boolean =>
    from <= wordsBack(text, start, MOST) && to >= wordsOn(text, end, MOST);
  for (let count = 0; count <= MOST; count += 1) {
    const [from, to] = [wordsBack(text, start, count), wordsOn(text, end, count)];
    if (!isOnce(text.slice(from, to)) && !isWidest(from, to)) continue;
    const [prefix, suffix] = [contextOf(text.slice(from, start)), contextOf(text.slice(end, to))];
    return [prefix && `${prefix}-`, words, suffix && `-${suffix}`].filter((part) => part !== '').join(',');
  }
  return words;
}

/** A browser looks for whole words: marks alone are none. */
const contextOf = (words: string): string => (/[\p{L}\p{N}]/u.test(words) ? encode(words) : '');

/** `start,end`, each as long as it must be to stand in one place alone. */
function bothEnds(first: string, start: number, last: string, end: number, isOnce: Test): string {
  const opening = (count: number): string => first.slice(start, wordsOn(first, start, count));
  const closing = (count: number): string => last.slice(wordsBack(last, end, count), end);
  return [opening, closing].map((take) => encode(shortest(take, isOnce))).join(',');
}

/** The fewest words, three at least, that stand in one place alone, or three. */
function shortest(take: (count: number) => string, isOnce: Test): string {
  for (let count = LEAST; count <= MOST; count += 1) if (isOnce(take(count))) return take(count);
  return take(LEAST);
}

/** Gives where a number of words after an offset end. */
const wordsOn = (text: string, offset: number, count: number): number =>
  offset +
  (count === 0
    ? 0
    : (new RegExp(`^(?:\\s*\\S+){1,${count}}`, 'u').exec(text.slice(offset, offset + 400))?.[0].length ?? 0));

/** Gives where a number of words before an offset begin. */
function wordsBack(text: string, offset: number, count: number): number {
  if (count === 0) return offset;
  const from = Math.max(0, offset - 400);
  const words = [...text.slice(from, offset).matchAll(/\S+/gu)].map(({ index }) => from + index);
  return words.at(-count) ?? words[0] ?? offset;
}

/** As browsers compare: whatever the case, with one space between words. */
const fold = (text: string): string => text.toLowerCase().replace(/\s+/gu, ' ').trim();

/** Whether words stand in a text once, as whole words. */
function standsOnce(words: string, text: string): boolean {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && count < 2; at = text.indexOf(words, at + 1))
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + words.length))) count += 1;
  return count < 2;
}

const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

/** Percent-encodes what a directive gives a meaning to, the hyphen too. */
const encode = (words: string): string =>
  encodeURIComponent(words.trim().replace(/\s+/gu, ' ').toWellFormed()).replaceAll('-', '%2D');
