import type { Name } from '../../prose/names.js';

const HYPHENED = /^(?:[-‐‑][\p{L}\p{N}]+)+/u;
const IN_WORD = /[\p{L}\p{N}\-‐‑]/u;

/** Whether an article's texts have a name just as a claim has it, with what hangs on it by hyphens: so much cannot be wrong. */
export function isVerbatim({ text, end }: Name, claim: string, texts: readonly string[]): boolean {
  const whole = text + (HYPHENED.exec(claim.slice(end))?.[0] ?? '');
  return texts.some((one) => stands(whole, one));
}

/** Whether words stand in a text and not only inside longer ones. */
function stands(words: string, text: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + words.length]];
    if (!IN_WORD.test(before) && !IN_WORD.test(after)) return true;
  }
  return false;
}
