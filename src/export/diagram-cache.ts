import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTextIfAny } from '../files.js';

/** Drawings kept between builds, each under a digest of all that it is made of. */
export interface DiagramCache {
  get(parts: readonly string[]): Promise<string | undefined>;
  put(parts: readonly string[], svg: string): Promise<void>;
}

/** Keeps drawings in a folder; where it cannot be read or written, or holds something else, they are drawn again. */
export function diagramCache(folder: string): DiagramCache {
  const pathOf = (parts: readonly string[]): string =>
    join(folder, `${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}.svg`);
  return {
    async get(parts) {
      const svg = await readTextIfAny(pathOf(parts)).catch(() => undefined);
      return svg !== undefined && isDrawing(svg) ? svg : undefined;
    },
    async put(parts, svg) {
      const path = pathOf(parts);
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeFile(`${path}.part`, svg);
        await rename(`${path}.part`, path);
      } catch {
        // Only time is lost.
      }
    },
  };
}

/** True for a whole SVG without scripts, links or foreign parts. */
export const isDrawing = (svg: string): boolean =>
  /^<svg [\s\S]*<\/svg>$/.test(svg) &&
  !/<(?:script|foreignObject|style|image|use|a)\b|\son\w+=|javascript:|url\((?!#)/i.test(svg);
