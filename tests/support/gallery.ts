import { readdirSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './lectern.js';

const GALLERY = join(ROOT, 'tests/fixtures/gallery');

/** Every block's deck: a folder each, with slides named little…, usual… and much… by how much stands on them. */
export const BLOCKS: readonly string[] = readdirSync(GALLERY).sort();

/** Puts the gallery's decks at a size into a folder's `slides/`, each under its name and the suffix. */
export async function copyGallery(cwd: string, size: string, suffix = ''): Promise<void> {
  for (const block of BLOCKS) {
    const folder = join(cwd, 'slides', block + suffix);
    await cp(join(GALLERY, block), folder, { recursive: true });
    const outline = join(folder, 'outline.md');
    const text = await readFile(outline, 'utf8');
    if (!text.startsWith('---\n')) throw new Error(`The gallery's ${block} has no front matter.`);
    await writeFile(outline, text.replace('---\n', `---\nsize: ${size}\n`));
  }
}
