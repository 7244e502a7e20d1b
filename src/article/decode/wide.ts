export type WideEncoding = 'utf-16le' | 'utf-16be';

const REACH = 4096;

/** Gives the UTF-16 that a byte order mark tells, or the zero bytes of letters below U+0100: all at odd offsets, or all at even ones. */
export function wideEncoding(bytes: Uint8Array, labels: readonly string[]): WideEncoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = [...bytes.subarray(0, REACH)];
  const [even, odd] = [0, 1].map((side) => head.filter((byte, at) => byte === 0 && at % 2 === side).length);
  const isDeclared = labels.some((label) => /^utf-?16/iu.test(label));
  const least = isDeclared ? 1 : Math.max(1, head.length / 20);
  if (even === 0 && odd !== undefined && odd >= least) return 'utf-16le';
  return odd === 0 && even !== undefined && even >= least ? 'utf-16be' : undefined;
}
