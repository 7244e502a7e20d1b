import { strFromU8, unzipSync, zipSync } from 'fflate';
import { BROKEN, type Fault, LOCKED, TOO_LARGE } from './faults.js';

/** The parts of a Word document that hold words, by their names: its XML. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** More bytes of XML than a book has, and no more than can be read in seconds. */
const MOST_BYTES = 32_000_000;
const MOST_PARTS = 5000;

/** How files begin that Word locks with a password, and those of before 2007. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Takes a Word document apart, without its pictures and fonts; or gives what keeps it from being read. */
export function unpack(bytes: Uint8Array): { readonly value?: Parts; readonly fault?: Fault } {
  if (OLE.every((byte, index) => bytes[index] === byte)) return { fault: LOCKED };
  let size = 0;
  let count = 0;
  try {
    const value = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isWanted = /\.(?:xml|rels)$/i.test(name);
        if (isWanted) size += originalSize;
        count += 1;
        return isWanted && size <= MOST_BYTES && count <= MOST_PARTS;
      },
    });
    return size > MOST_BYTES || count > MOST_PARTS ? { fault: TOO_LARGE } : { value };
  } catch {
    return { fault: BROKEN };
  }
}

/** Puts the parts together again, for what reads a whole document. */
export const pack = (parts: Parts): Uint8Array => zipSync(parts as Record<string, Uint8Array>, { level: 0 });

/** Gives the text of a part, or nothing where the document has none of that name. */
export function partText(parts: Parts, name: string): string {
  const part = parts[name];
  return part ? strFromU8(part) : '';
}
