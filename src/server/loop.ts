/** Work that is done again whenever something has changed, one time after the other, and at last of what is then there. */
export interface Loop {
  /** Asks for the work to be done (again). */
  changed(): void;
  /** Whether it has been asked for while it is done. */
  isDue(): boolean;
  /** Resolves when nothing is left to do. */
  idle(): Promise<void>;
}

/** Runs `work` for changes: those that come while it runs are one more run together. */
export function openLoop(work: () => Promise<void>): Loop {
  let due = false;
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    while (due) {
      due = false;
      await work();
    }
    running = undefined;
  };
  return {
    changed() {
      due = true;
      running ??= run();
    },
    isDue: () => due,
    idle: () => running ?? Promise.resolve(),
  };
}
