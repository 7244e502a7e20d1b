import { lexiconOf } from './figures/lexicons.js';

/** Gives the word right after a figure that may be what it counts, in lower case and without the mark of the plural. */
export function findCounted(text: string, end: number, lang: string): string | undefined {
  const [, word = ''] = /^[\s-]+(\p{L}{3,30})(?!\p{L})/u.exec(text.slice(end, end + 40)) ?? [];
  const noun = word.toLowerCase();
  return noun === '' || lexiconOf(lang).functionWords.has(noun)
    ? undefined
    : noun.replace(/(?<=..)(?:es|s)$/u, '');
}
