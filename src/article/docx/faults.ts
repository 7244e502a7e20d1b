import type { Level, Problem } from '../../problem.js';

/** What is wrong with a document, and what mends it. */
export interface Fault {
  readonly what: string;
  readonly fix: string;
}

export const LOCKED: Fault = {
  what: 'The Word document is locked with a password, or was written by Word before 2007.',
  fix: 'Open it in Word and save it as .docx, without a password.',
};

export const TOO_LARGE: Fault = {
  what: 'The Word document is far too large to be an article.',
  fix: 'Save its text alone, as .txt or .md.',
};

export const BROKEN: Fault = {
  what: 'The file is no Word document, or a broken one.',
  fix: 'Open it in Word and save it again as .docx.',
};

/** Says how many tracked changes were taken as they stand: 1 or more. */
export const changed = (count: number): Fault => ({
  what: `The Word document has ${count === 1 ? 'a tracked change' : `${count} tracked changes`}: what was added is read, what was deleted is not.`,
  fix: 'Where another text is meant, accept or reject the changes in Word, and save it again.',
});

export const docxProblem = (level: Level, file: string, { what, fix }: Fault): Problem => ({
  rule: 'article-docx',
  level,
  place: { file },
  what,
  fix,
});
