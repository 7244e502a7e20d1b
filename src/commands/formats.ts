import type { Beside, PaperName, Up } from '../model.js';

/** What a deck can be built to. */
export const FORMATS = ['html', 'pdf', 'notes', 'handout', 'png', 'jpeg', 'contact', 'card'] as const;
export type Format = (typeof FORMATS)[number];

/** What it is built to where nothing is said. */
export const USUAL_FORMATS: readonly Format[] = ['html', 'pdf'];

/** Options that are of use for some formats alone. */
export const OPTIONS_OF: Readonly<Record<string, readonly Format[]>> = {
  '--single-file': ['html'],
  '--steps': ['pdf'],
  '--paper': ['notes', 'handout'],
  '--up': ['handout'],
  '--beside': ['handout'],
  '--slides': ['notes', 'handout', 'png', 'jpeg', 'contact'],
  '--scale': ['png', 'jpeg', 'contact'],
};

/** The forms that `check` can tell what it found in. */
export const REPORT_FORMATS = ['text', 'json', 'sarif', 'html'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What notes and handouts can be like. */
export const PAPERS: readonly PaperName[] = ['a4', 'letter'];
export const UPS: readonly Up[] = [2, 3, 4, 6];
export const BESIDES: readonly Beside[] = ['lines', 'notes', 'none'];
