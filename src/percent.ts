/** Gives what a percent-encoded text says (RFC 3986, 2.1), or the text itself where that is no UTF-8: `'a%20mill' => 'a mill'`. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Gives the bytes that a percent-encoded text stands for, a letter for each: `'%ff' => 'ÿ'`. */
export const decodePercentBytes = (text: string): string =>
  text.replace(/%([\da-f]{2})/giu, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
