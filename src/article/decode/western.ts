/** Control characters, and the bytes that Windows-1252 leaves empty. */
const NO_TEXT = /(?![\s\x80-\x9f])\p{Cc}|[\x81\x8d\x8f\x90\x9d]/u;
const BEYOND = /[\x80-\xff]/gu;
/** Letters beyond ASCII seldom stand three in a row in a Latin script; in others every word is made of them. */
const FOREIGN_WORD = /[\xc0-\xff]{4,}/gu;
/** Signs that stand in no word, where other encodings have letters: `±`, `³`, `¿`, `¶`, `¼`. */
const SIGN_IN_WORD =
  /[A-Za-z\xc0-\xff][\xa1-\xa9\xac\xae-\xb1\xb3\xb5\xb6\xb8\xb9\xbc-\xbf](?=[a-z\xe0-\xff])/gu;

/** Whether bytes, each as the character of its number, can be Windows-1252: text of Western Europe and not of another old encoding. */
export function isWestern(latin1: string): boolean {
  if (NO_TEXT.test(latin1)) return false;
  const odd = countLetters(latin1, FOREIGN_WORD) + countLetters(latin1, SIGN_IN_WORD);
  return odd * 10 <= countLetters(latin1, BEYOND);
}

const countLetters = (text: string, pattern: RegExp): number => text.match(pattern)?.join('').length ?? 0;
