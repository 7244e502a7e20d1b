import type { Fact } from '../../src/outline/draft/facts.js';

/** A sentence of an article that says nothing of what others say. */
export const factOf = (name: string, score: number, more: Partial<Fact> = {}): Fact => ({
  key: 'mill',
  paragraph: 1,
  text: `${name}.`,
  point: name,
  size: 10,
  alone: true,
  headline: undefined,
  stems: new Set([name]),
  score,
  ...more,
});
