import { nearestName } from '../../problem.js';
import type { PlacedToken } from '../../prose/cases.js';
import { joins, type NameIndex } from '../../prose/name-index.js';
import type { Name } from '../../prose/names.js';
import { foldName } from '../../prose/tokens.js';

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
  const most = Math.max(1, Math.floor(next.folded.length / 4));
  const isAlike = nearestName(next.folded, followers, most) !== undefined;
  if (!isAlike || followers.includes(next.folded)) return name;
  return {
    ...name,
    text: `${name.text} ${next.text}`,
    end: next.end,
    words: [...name.words, next.text],
    sure: true,
  };
}
