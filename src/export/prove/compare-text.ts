const LEFT_OUT = /[\p{M}\p{Cf}\p{Cc}\s]/gu;
const LETTER = /\p{L}/u;
/** What must stand on paper as it is written; other signs may be set as something else. */
const WORTHY = /[\p{L}\p{N}]/u;
const TO_THE_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** Letters as they are compared: paper may set them in capitals, as one glyph, or apart from their accents. */
const bare = (text: string): string =>
  text.normalize('NFKD').toUpperCase().normalize('NFKD').replace(LEFT_OUT, '').replaceAll('İ', 'I');

/**
 * Finds where what is printed departs from what is written: the words from the first letter on that is not there, or the letters
 * that nobody wrote; undefined where both say the same in the same order. Signs and numbers that a style sheet adds may stand
 * between; text from right to left is held to its letters alone, since it is printed by lines.
 */
export function departure(written: string, printed: string): string | undefined {
  const [wanted, found] = [bare(written), bare(printed)];
  if (TO_THE_LEFT.test(wanted)) return sorted(wanted) === sorted(found) ? undefined : excerpt(written);
  let at = 0;
  for (let index = 0; index < wanted.length; index += 1) {
    const sign = wanted[index] ?? '';
    let next = at;
    while (next < found.length && found[next] !== sign && !LETTER.test(found[next] ?? '')) next += 1;
    if (found[next] === sign) at = next + 1;
    else if (WORTHY.test(sign)) return wordsFrom(written, index);
  }
  return LETTER.test(found.slice(at)) ? found.slice(at, at + 40) : undefined;
}

const sorted = (text: string): string =>
  [...text]
    .filter((sign) => WORTHY.test(sign))
    .sort()
    .join('');

/** Gives the words from that on to which a letter belongs that is counted without spaces. */
function wordsFrom(written: string, index: number): string {
  let left = index;
  let at = 0;
  while (at < written.length && left >= 0) {
    left -= bare(written[at] ?? '').length;
    at += 1;
  }
  const start = written.slice(0, at).search(/\S*$/u);
  return excerpt(written.slice(start));
}

const excerpt = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, 40);
