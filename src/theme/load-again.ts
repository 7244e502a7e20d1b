import { statSync } from 'node:fs';
import type { Theme } from '../model.js';
import { loadTheme } from './load.js';

export type LoadTheme = typeof loadTheme;

/** How much earlier than by the clock a file may seem to have been changed, in milliseconds: file systems go by a coarser one. */
const COARSE = 50;

/** Gives what loads themes and remembers the last, while all files that it was made from lie there as they did. */
export function loadingAgain(): LoadTheme {
  let last: { readonly asked: string; readonly marks: string; readonly given: Loaded } | undefined;
  return async (name, deckFolder, place, cwd) => {
    const asked = JSON.stringify([name, deckFolder, cwd]);
    if (last?.asked === asked && last.marks === JSON.stringify(marksOf(last.given.value))) return last.given;
    const began = Date.now();
    const given = await loadTheme(name, deckFolder, place, cwd);
    const marks = marksOf(given.value);
    // What was changed while it was read may have been read before.
    const isSettled = marks.every((mark) => !mark || mark.changed < began - COARSE);
    last = given.value && isSettled ? { asked, marks: JSON.stringify(marks), given } : undefined;
    return given;
  };
}

type Loaded = Awaited<ReturnType<LoadTheme>>;

const marksOf = (theme: Theme | undefined): readonly (Mark | undefined)[] =>
  [theme?.read ?? [], theme?.files ?? [], theme?.faces ?? []]
    .flat()
    .map((file) => markOf(typeof file === 'string' ? file : file.file));

/** What tells a file from what was there before. */
interface Mark {
  readonly node: number;
  readonly size: number;
  readonly written: number;
  readonly changed: number;
}

function markOf(path: string): Mark | undefined {
  const {
    ino: node = 0,
    size = 0,
    mtimeMs: written = 0,
    ctimeMs: changed = 0,
  } = statSync(path, { throwIfNoEntry: false }) ?? {};
  return node === 0 && changed === 0 ? undefined : { node, size, written, changed };
}
