import { decodeHTMLStrict } from 'entities';

/** Decodes the character references of CommonMark, which end in a semicolon: `'&copy; ?a&copy=1' => '© ?a&copy=1'`. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]+);/giu, (entity) => decodeHTMLStrict(entity));
