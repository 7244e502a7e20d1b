import { statSync } from 'node:fs';
import { COARSE } from '../fingerprint.js';
import { loadTheme, type ReadWorn, readWorn, type Worn } from './load.js';

export type LoadTheme = typeof loadTheme;

/** Gives what loads themes and remembers the sheets of each, while all files that they were read from and name lie there as they did. */
export function loadingAgain(): LoadTheme {
  const known = new Map<string, { readonly marks: string; readonly worn: Worn }>();
  const read: ReadWorn = (...asked) => {
    const key = JSON.stringify(asked);
    const last = known.get(key);
    if (last && last.marks === JSON.stringify(marksOf(last.worn))) return last.worn;
    const began = Date.now();
    const worn = readWorn(...asked);
    const marks = marksOf(worn);
    // What was changed while it was read may have been read before.
    if (marks.every((mark) => !mark || mark.changed < began - COARSE))
      known.set(key, { marks: JSON.stringify(marks), worn });
    else known.delete(key);
    return worn;
  };
  return (name, deckFolder, place, cwd) => loadTheme(name, deckFolder, place, cwd, read);
}

const marksOf = ({ base, paper, theme }: Worn): readonly (Mark | undefined)[] =>
  [base, paper, theme].flatMap(({ read, files, faces }) =>
    [...read, ...files.map(({ file }) => file), ...faces.map(({ file }) => file)].map(markOf),
  );

/** What tells a file from what was there before. */
interface Mark {
  readonly node: number;
  readonly size: number;
  readonly written: number;
  readonly changed: number;
}

function markOf(path: string): Mark | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && { node: found.ino, size: found.size, written: found.mtimeMs, changed: found.ctimeMs };
}
