import { Failure } from '../problem.js';

/** The Failure of a part of the machine, for exit code 2: a fact, and the one thing that mends it. */
export const browserFailure = (rule: `browser-${string}`, what: string, fix: string): Failure =>
  new Failure({ rule, level: 'error', place: { file: 'browser' }, what, fix }, 2);
