const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}]/gu;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[.,'’-](?=[\p{L}\p{N}]))*/gu;

/** Gives about how many words a text has; two letters of a script without spaces are one. */
export function sizeOf(text: string): number {
  const letters = text.match(UNSPACED)?.length ?? 0;
  const rest = letters > 0 ? text.replace(UNSPACED, ' ') : text;
  return Math.ceil(letters / 2) + (rest.match(WORD)?.length ?? 0);
}
