const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}]/gu;
/** In characters, with the space after it: where words are longer, fewer of them have room. */
const LONG_WORD = 6.6;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[.,'’-](?=[\p{L}\p{N}]))*/gu;

/** Gives about how many words a text has; two letters of a script without spaces are one, and long words count for more. */
export function sizeOf(text: string): number {
  const letters = text.match(UNSPACED)?.length ?? 0;
  const rest = letters > 0 ? text.replace(UNSPACED, ' ') : text;
  const words = rest.match(WORD)?.length ?? 0;
  return Math.ceil(letters / 2) + Math.max(words, words > 0 ? Math.round(rest.trim().length / LONG_WORD) : 0);
}
