/** What a deck can be built to. */
export const FORMATS = ['html', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

/** The forms that `check` can tell what it found in. */
export const REPORT_FORMATS = ['text', 'json', 'sarif', 'html'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
