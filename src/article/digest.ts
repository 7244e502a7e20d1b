import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Folds what differs between two copies of the same words: quote glyphs, dashes, soft hyphens, white space, Unicode form.
 *
 * `'“So  far”—yes' => '"So far"-yes'`
 */
export function foldText(text: string): string {
  return text
    .replace(/[\u00ad\u200b\ufeff]/gu, '')
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u02bc]/gu, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/gu, '"')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\u2026/gu, '...')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Gives the first 8 hexadecimal digits of the SHA-256 (FIPS 180-4) of the folded text's UTF-8. */
export function digest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(foldText(text)))).slice(0, 8);
}
