import type { BrowserWish } from '../../browser/find.js';

/** The time that a reproducible build is given (reproducible-builds.org), in ISO 8601 to the second. */
export function sourceDate({
  environment: { SOURCE_DATE_EPOCH: seconds = '' },
}: BrowserWish): string | undefined {
  if (!/^\d{1,11}$/.test(seconds)) return undefined;
  return new Date(Number(seconds) * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
}
