import type { NameIndex } from '../../prose/name-index.js';
import type { Name } from '../../prose/names.js';
import { foldName } from '../../prose/tokens.js';
import { isFamilyName } from './words.js';

/** Whether a name in a text means a family of the article: `the Reeves`, `both Pruitts`. */
export function isWholeFamily({ words, start }: Name, text: string, index: NameIndex): boolean {
  const [word = ''] = words;
  if (words.length !== 1 || !/s$/u.test(word)) return false;
  const isSeveral = /(?:^|[^\p{L}])(?:the|both|two|three|four|these|those)\s+$/iu.test(text.slice(0, start));
  const folded = foldName(word);
  return isSeveral && [/s$/u, /es$/u].some((ending) => isFamilyName(folded.replace(ending, ''), index));
}
