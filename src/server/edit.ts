import { isFile, isWithin } from '../files.js';
import { type Answer, plain } from './answer.js';

/** A place in a file, as an editor is to open it; lines and columns from 1. */
export interface Spot {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** Opens a place in the person's editor. */
export type Edit = (spot: Spot) => void;

/**
 * Opens a place of a deck's own files that was clicked on its page (`path`, `line` and `column`); nothing where no editor was
 * named, and nothing that another site asks for or leads to.
 */
export function editAnswer(
  query: URLSearchParams,
  folder: string,
  site: string | undefined,
  edit: Edit | undefined,
): Answer {
  if (!edit) return plain(404, 'No editor was named: lectern dev --editor.');
  if (site !== 'same-origin') return plain(403, 'Only the page itself may open the editor.');
  const path = query.get('path') ?? '';
  if (!isFile(path) || !isWithin(path, folder)) return plain(403, "This is no file of the deck's.");
  edit({ path, line: numberOf(query.get('line')), column: numberOf(query.get('column')) });
  return plain(200, 'The editor opens it.');
}

const numberOf = (text: string | null): number => (/^[1-9]\d{0,6}$/u.test(text ?? '') ? Number(text) : 1);
