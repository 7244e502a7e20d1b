import type { Problem } from '../../problem.js';
import type { Terminal } from '../terminal.js';

/** A terminal for one of several works under way at once, whose turn must end. */
export interface Turn extends Terminal {
  end(): void;
}

/**
 * Gives a terminal for each of so many works: the first speaks at once, and each of the others when all before it have
 * ended, so that what is said of one stands together, in their order. A problem that several have in common, such as a browser
 * that is missing, is told once. Progress says how many have ended.
 */
export function inTurn(terminal: Terminal, count: number): () => Turn {
  const turns: { readonly held: (() => void)[]; hasEnded: boolean }[] = [];
  const told = new Set<Problem>();
  let ended = 0;
  const goOn = (): void => {
    for (const say of turns[0]?.held.splice(0) ?? []) say();
    if (!turns[0]?.hasEnded) return;
    turns.shift();
    goOn();
  };
  return () => {
    const turn = { held: [] as (() => void)[], hasEnded: false };
    turns.push(turn);
    const speak = (say: () => void): void => {
      turn.held.push(say);
      if (turn === turns[0]) goOn();
    };
    return {
      result: (line) => speak(() => terminal.result(line)),
      heading: (line) => speak(() => terminal.heading(line)),
      problem: (problem, frame) =>
        speak(() => {
          if (!told.has(problem)) terminal.problem(problem, frame);
          told.add(problem);
        }),
      progress: (line) => terminal.progress(count > 1 ? `${ended} of ${count} done. ${line}` : line),
      end() {
        turn.hasEnded = true;
        ended += 1;
        if (turn === turns[0]) goOn();
      },
    };
  };
}
