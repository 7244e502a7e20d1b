const LEFT_OUT = /[\p{M}\p{Cf}\s\u00ad]/gu;
const LETTER = /[\p{L}\p{N}]/u;
const TO_THE_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** Letters as they are compared: paper may set them in capitals, as one glyph, or apart from their accents. */
const bare = (text: string): string =>
  text.normalize('NFKD').toUpperCase().normalize('NFKD').replace(LEFT_OUT, '').replaceAll('İ', 'I');

/**
 * Finds where what is printed departs from what is written: the words around the first letter that is not there, or that
 * nobody wrote; undefined where both say the same in the same order. Signs and numbers that a style sheet adds may stand
 * between; text from right to left is held to its letters alone, since it is printed by lines.
 */
export function departure(written: string, printed: string): string | undefined {
  const [wanted, found] = [bare(written), bare(printed)];
  if (TO_THE_LEFT.test(wanted))
    return sorted(wanted) === sorted(found) ? undefined : written.trim().slice(0, 40);
  let at = 0;
  for (let index = 0; index < wanted.length; index += 1) {
    const letter = wanted[index] ?? '';
    while (at < found.length && found[at] !== letter && !isLetter(found[at])) at += 1;
    if (found[at] === letter) at += 1;
    else if (isLetter(letter)) return around(written, index);
  }
  return /\p{L}/u.test(found.slice(at)) ? found.slice(at, at + 40) : undefined;
}

const isLetter = (sign = ''): boolean => /\p{L}/u.test(sign);

const sorted = (text: string): string =>
  [...text]
    .filter((sign) => LETTER.test(sign))
    .sort()
    .join('');

/** Gives the words around a letter that is counted without spaces. */
function around(written: string, index: number): string {
  let left = index;
  let at = 0;
  while (at < written.length && left >= 0) {
    left -= bare(written[at] ?? '').length;
    at += 1;
  }
  return written
    .slice(Math.max(0, at - 15), at + 25)
    .replace(/\s+/gu, ' ')
    .trim();
}
