/** What became of a deck, and the exit code that it asks for. */
export interface Outcome {
  readonly became: 'built' | 'unchanged' | 'failed';
  readonly code: 0 | 1 | 2;
}

/** Says what became of several decks, and in how many milliseconds: `'3 decks in 4.2 s: 1 built, 1 unchanged, 1 failed.'` */
export function summaryOf(outcomes: readonly Outcome[], time: number): string {
  const counts = (['built', 'unchanged', 'failed'] as const).map(
    (kind) => `${outcomes.filter(({ became }) => became === kind).length} ${kind}`,
  );
  return `${outcomes.length} decks in ${(time / 1000).toFixed(1)} s: ${counts.join(', ')}.`;
}
