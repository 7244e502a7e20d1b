import { enter } from './group.js';

/** How strongly the walk follows likeness rather than leaping anywhere. */
const DAMPING = 0.85;
const MOST_STEPS = 50;
const SETTLED = 1e-4;
/** Sentences further apart than this are not compared, so that the work grows with the length of a text alone. */
const WINDOW = 60;
/** What is less like than this is not like at all. */
const FAINT = 0.03;

type Vector = ReadonlyMap<string, number>;

/** How like each sentence is to each of those before it: a row of `WINDOW` for each, the nearest first. */
type Band = Float64Array;

/**
 * Gives how central each sentence is among the others, from its stems; 1 is usual. Sentences that are like many others,
 * and like those that are themselves central, rank high (continuous LexRank: Erkan and Radev 2004, "LexRank:
 * Graph-based Lexical Centrality as Salience in Text Summarization"). Each is compared with the 60 before and after it.
 */
export function rankSentences(sentences: readonly (readonly string[])[]): readonly number[] {
  const band = compare(vectorsOf(sentences));
  const sums = handOn(band, new Float64Array(sentences.length).fill(1), 0);
  let ranks = new Float64Array(sentences.length).fill(1);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const shares = ranks.map((rank, at) => (DAMPING * rank) / (sums[at] || 1));
    const next = handOn(band, shares, 1 - DAMPING);
    const change = next.reduce((most, rank, at) => Math.max(most, Math.abs(rank - (ranks[at] ?? 0))), 0);
    ranks = next;
    if (change < SETTLED) break;
  }
  return [...ranks];
}

/** Gives what each sentence has of its own and by the shares of all others, each as far as it is like it. */
function handOn(band: Band, shares: Float64Array, own: number): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(shares.length).fill(own);
  for (let later = 1; later < shares.length; later += 1) {
    const share = shares[later] ?? 0;
    let sum = sums[later] ?? 0;
    for (let apart = Math.min(WINDOW, later); apart > 0; apart -= 1) {
      const likeness = band[later * WINDOW + apart - 1] ?? 0;
      if (likeness === 0) continue;
      const earlier = later - apart;
      sum += likeness * (shares[earlier] ?? 0);
      sums[earlier] = (sums[earlier] ?? 0) + likeness * share;
    }
    sums[later] = sum;
  }
  return sums;
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

/** Compares each sentence with those before it by the cosine of their vectors. */
function compare(vectors: readonly Vector[]): Band {
  const band = new Float64Array(vectors.length * WINDOW);
  const seen = new Map<string, { readonly at: number; readonly weight: number }[]>();
  vectors.forEach((vector, at) => {
    const row = band.subarray(at * WINDOW, (at + 1) * WINDOW);
    for (const [stem, weight] of vector) {
      const places = seen.get(stem) ?? [];
      for (let index = places.length - 1; index >= 0; index -= 1) {
        const other = places[index];
        if (!other || other.at < at - WINDOW) break;
        const apart = at - other.at - 1;
        row[apart] = (row[apart] ?? 0) + weight * other.weight;
      }
      enter(seen, stem, { at, weight });
    }
  });
  return band.map((cosine) => (cosine < FAINT ? 0 : cosine));
}
