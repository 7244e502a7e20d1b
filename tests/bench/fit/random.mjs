/** Gives numbers from 0 to 1, the same for each seed (xorshift32, Marsaglia 2003, "Xorshift RNGs"). */
export function randomFrom(seed) {
  let state = seed * 2_654_435_761 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

export const pick = (list, random) => list[Math.floor(random() * list.length)];
