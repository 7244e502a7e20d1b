const REPLACEMENT = '\ufffd';

/** Bytes read as UTF-8, and how far they are that. */
export interface Utf8 {
  /** Holds U+FFFD where bytes are no UTF-8; its byte order mark is kept. */
  readonly text: string;
  /** How many characters beyond ASCII are whole. */
  readonly whole: number;
  /** How many U+FFFD stand for bytes that are no UTF-8. */
  readonly broken: number;
  /** The offset of the first such byte, and its place in the text in UTF-16. */
  readonly first?: { readonly byte: number; readonly index: number };
}

/** Reads bytes as UTF-8 (RFC 3629, as the WHATWG Encoding Standard replaces what is broken). */
export function readUtf8(bytes: Uint8Array): Utf8 {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const beyond = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  const first = findBroken(bytes, text);
  const broken = first ? text.slice(first.index).split(REPLACEMENT).length - 1 : 0;
  return { text, whole: beyond, broken, ...(first && { first }) };
}

/** Passes over each U+FFFD that the bytes themselves spell. */
function findBroken(bytes: Uint8Array, text: string): Utf8['first'] {
  const encoder = new TextEncoder();
  let byte = 0;
  let from = 0;
  for (let index = text.indexOf(REPLACEMENT); index >= 0; index = text.indexOf(REPLACEMENT, from)) {
    byte += encoder.encode(text.slice(from, index)).length;
    if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd) return { byte, index };
    byte += 3;
    from = index + 1;
  }
  return undefined;
}
