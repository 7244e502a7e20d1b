import { type Parts, partText } from './unpack.js';

/** Counts what was added, deleted and moved by tracked changes in a document's text. */
export const countChanges = (parts: Parts): number =>
  partText(parts, 'word/document.xml').match(/<w:(?:ins|del|moveTo)\s[^<>]*w:author=/g)?.length ?? 0;
