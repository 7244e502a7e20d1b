/** What a font file says of its glyphs. */
export interface FontProgram {
  /** How many there are. */
  readonly count: number;
  /** How wide one is, in thousandths of the font's size. */
  readonly widthOf: (glyph: number) => number;
}

/** TrueType, with its outlines or those of PostScript, by its first four bytes. */
const KINDS = new Set([0x00010000, 0x74727565, 0x4f54544f]);

/** Reads a font file (OpenType 1.9: head, hhea, hmtx, maxp); undefined where it is another kind of file, or broken. */
export function readFontProgram(file: Buffer | undefined): FontProgram | undefined {
  if (!file || file.length < 12 || !KINDS.has(file.readUInt32BE(0))) return undefined;
  try {
    const tables = tablesOf(file);
    const table = (name: string): Buffer => tables.get(name) ?? Buffer.alloc(0);
    const units = table('head').readUInt16BE(18);
    const metrics = table('hhea').readUInt16BE(34);
    const widths = table('hmtx');
    return {
      count: table('maxp').readUInt16BE(4),
      widthOf: (glyph) => (1000 * widths.readUInt16BE(4 * Math.min(glyph, metrics - 1))) / units,
    };
  } catch {
    return undefined;
  }
}

function tablesOf(file: Buffer): ReadonlyMap<string, Buffer> {
  const records = Array.from({ length: file.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  return new Map(
    records.map((at) => {
      const [start, length] = [file.readUInt32BE(at + 8), file.readUInt32BE(at + 12)];
      return [file.toString('latin1', at, at + 4), file.subarray(start, start + length)];
    }),
  );
}
