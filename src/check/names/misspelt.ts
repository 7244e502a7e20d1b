import { nearestName } from '../../problem.js';
import type { PlacedToken } from '../../prose/cases.js';
import { joins, type NameIndex, startOfParticles } from '../../prose/name-index.js';
import type { Name } from '../../prose/names.js';
import { foldName } from '../../prose/tokens.js';

/**
 * Gives a name the common word that opens a sentence before it, where the article has it behind one that is spelt almost
 * alike: `Annelise Brandt` for `Anneliese Brandt`.
 */
export function withLeader(name: Name, tokens: readonly PlacedToken[], index: NameIndex): Name {
  const at = tokens.findIndex(({ start }) => start >= name.start);
  const before = tokens[at - 1];
  if (!before?.position || before.position === 'inside' || tokens[at]?.gap !== ' ') return name;
  const leaders = index.placesOf(foldName(name.words[0] ?? '')).flatMap((place) => {
    const first = startOfParticles(place, index);
    const [leader, token] = [index.tokenAt(first - 1), index.tokenAt(first)];
    return leader?.capital && token && joins(token, leader) ? leader.folded : [];
  });
  return isMisspelt(before.folded, leaders)
    ? {
        ...name,
        text: `${before.text} ${name.text}`,
        start: before.start,
        words: [before.text, ...name.words],
        sure: true,
      }
    : name;
}

/** Whether a word is none of others, and spelt almost as one of them. */
const isMisspelt = (word: string, others: readonly string[]): boolean =>
  !others.includes(word) && nearestName(word, others, Math.max(1, Math.floor(word.length / 4))) !== undefined;

/**
 * Gives a name in a line of capitals the common word behind it, where the article has it before one that is spelt almost
 * alike: `Agnes Thorn`, alone on a line, for `Agnes Thorne`.
 */
export function withFollower(name: Name, tokens: readonly PlacedToken[], index: NameIndex): Name {
  const next = tokens.find(({ start }) => start >= name.end);
  if (next?.position !== 'title' || next.gap !== ' ') return name;
  const followers = index.placesOf(foldName(name.words.at(-1) ?? '')).flatMap((at) => {
    const [token, after] = [index.tokenAt(at), index.tokenAt(at + 1)];
    return after?.capital && joins(after, token) ? after.folded : [];
  });
  if (!isMisspelt(next.folded, followers)) return name;
  return {
    ...name,
    text: `${name.text} ${next.text}`,
    end: next.end,
    words: [...name.words, next.text],
    sure: true,
  };
}
