/** Gives what lets at most so many works be under way at once, each in the lane whose turn it is. */
export function lanes(count: number): <T>(work: () => Promise<T>) => Promise<T> {
  const busy: Promise<unknown>[] = Array.from({ length: count }, () => Promise.resolve());
  let turn = 0;
  return (work) => {
    turn = (turn + 1) % count;
    const done = (busy[turn] ?? Promise.resolve()).then(work);
    busy[turn] = done.catch(() => undefined);
    return done;
  };
}
