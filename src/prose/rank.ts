/** How strongly the walk follows likeness rather than leaping anywhere. */
const DAMPING = 0.85;
const MOST_STEPS = 50;
const SETTLED = 1e-4;
/** Sentences further apart than this are not compared, so that the work grows with the length of a text alone. */
const WINDOW = 60;
/** What is less like than this is not like at all. */
const FAINT = 0.03;

type Vector = ReadonlyMap<string, number>;
type Edge = readonly [to: number, weight: number];

/**
 * Gives how central each sentence is among the others, from its stems; 1 is usual. Sentences that are like many others,
 * and like those that are themselves central, rank high (continuous LexRank: Erkan and Radev 2004, "LexRank:
 * Graph-based Lexical Centrality as Salience in Text Summarization"). Each is compared with the 60 before and after it.
 */
export function rankSentences(sentences: readonly (readonly string[])[]): readonly number[] {
  const edges = compare(vectorsOf(sentences));
  const sums = edges.map((row) => row.reduce((sum, [, weight]) => sum + weight, 0));
  let ranks = sentences.map(() => 1);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = sentences.map(() => 1 - DAMPING);
    edges.forEach((row, from) => {
      const share = (DAMPING * (ranks[from] ?? 0)) / (sums[from] || 1);
      for (const [to, weight] of row) next[to] = (next[to] ?? 0) + share * weight;
    });
    const change = next.reduce((most, rank, at) => Math.max(most, Math.abs(rank - (ranks[at] ?? 0))), 0);
    ranks = next;
    if (change < SETTLED) break;
  }
  return ranks;
}

/** Weighs each stem by how often it stands in the sentence and how rare it is among all; each vector is of length 1. */
function vectorsOf(sentences: readonly (readonly string[])[]): readonly Vector[] {
  const among = new Map<string, number>();
  for (const stems of sentences)
    for (const stem of new Set(stems)) among.set(stem, (among.get(stem) ?? 0) + 1);
  return sentences.map((stems) => {
    const vector = new Map<string, number>();
    for (const stem of stems)
      vector.set(stem, (vector.get(stem) ?? 0) + Math.log(1 + sentences.length / (among.get(stem) ?? 1)));
    const length = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight ** 2, 0));
    return new Map([...vector].map(([stem, weight]) => [stem, weight / length]));
  });
}

/** Gives for each sentence those that share a stem with it, by the cosine of their vectors. */
function compare(vectors: readonly Vector[]): readonly (readonly Edge[])[] {
  const edges: Edge[][] = vectors.map(() => []);
  const seen = new Map<string, { readonly at: number; readonly weight: number }[]>();
  vectors.forEach((vector, at) => {
    const likeness = new Map<number, number>();
    for (const [stem, weight] of vector) {
      const near = (seen.get(stem) ?? []).filter((other) => other.at >= at - WINDOW);
      for (const other of near) likeness.set(other.at, (likeness.get(other.at) ?? 0) + weight * other.weight);
      seen.set(stem, [...near, { at, weight }]);
    }
    for (const [other, cosine] of likeness) {
      if (cosine < FAINT) continue;
      edges[at]?.push([other, cosine]);
      edges[other]?.push([at, cosine]);
    }
  });
  return edges;
}
