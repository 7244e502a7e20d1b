import { readFile } from 'node:fs/promises';
import type { FontFace } from '../model.js';

/** What every family for Latin holds, where its face says that it is for them. */
const PLAIN = /^[\u0020-\u00ff–—‘’“”…•]$/u;

/** Gives those of the characters that a face is for and holds; a file is read only where it could lack one. */
export async function heldBy(
  face: Pick<FontFace, 'file' | 'ranges'>,
  characters: readonly string[],
): Promise<readonly string[]> {
  const meant = characters.filter((character) => isFor(face, character));
  if (meant.every((character) => PLAIN.test(character))) return meant;
  const points = await pointsIn(face.file);
  return meant.filter((character) => points.has(character.codePointAt(0) ?? 0));
}

function isFor({ ranges }: Pick<FontFace, 'ranges'>, character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return ranges.some(([first, last]) => point >= first && point <= last);
}

/** Gives the code points that a font file has glyphs for; loads the reader of fonts only now. */
async function pointsIn(file: string): Promise<ReadonlySet<number>> {
  const { create } = await import('fontkitten');
  const font = create(await readFile(file));
  return new Set('characterSet' in font ? font.characterSet : []);
}
