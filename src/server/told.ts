import type { Problem } from '../problem.js';

/** A problem as a page tells it: with the frame of its place, and the file by which an editor opens it. */
export interface Told extends Problem {
  readonly frame?: string;
  /** The absolute path; undefined where the place is no file. */
  readonly path?: string;
}
