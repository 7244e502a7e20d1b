/** What a deck can be built to. */
export const FORMATS = ['html', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];
