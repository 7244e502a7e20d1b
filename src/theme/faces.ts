import { resolve } from 'node:path';
import type { FontFace } from '../model.js';

const FACE = /@font-face\s*\{([^{}]*)\}/gu;
const COMMENT = /\/\*[\s\S]*?\*\//gu;
export const EVERY: FontFace['ranges'] = [[0, 0x10ffff]];

/** Takes the `@font-face` rules out of a sheet; a face is its WOFF2 file. */
export function splitFaces(
  css: string,
  folder: string,
): { readonly css: string; readonly faces: readonly FontFace[] } {
  const bare = css.replace(COMMENT, '');
  const faces = [...bare.matchAll(FACE)].flatMap(([, rules = '']) => {
    const file = /url\(\s*["']?([^"')]+\.woff2)["']?\s*\)/u.exec(rules)?.[1];
    const family = declared(rules, 'font-family')?.replace(/["']/gu, '');
    if (file === undefined || family === undefined) return [];
    const style = declared(rules, 'font-style') ?? 'normal';
    const weight = declared(rules, 'font-weight') ?? '400';
    const ranges = readUnicodeRange(declared(rules, 'unicode-range'));
    return [{ family, style, weight, file: resolve(folder, file), ranges }];
  });
  return { css: bare.replace(FACE, ''), faces };
}

const declared = (rules: string, name: string): string | undefined =>
  new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*([^;]+)`, 'u').exec(rules)?.[1]?.trim();

/** `'U+0000-00FF,U+131,U+4??' => [[0, 255], [305, 305], [1024, 1279]]`; all characters where none are said. */
export function readUnicodeRange(text: string | undefined): FontFace['ranges'] {
  if (text === undefined) return EVERY;
  return text.split(',').map((range): readonly [number, number] => {
    const [first = '', last = first] = range.trim().slice('U+'.length).split('-');
    return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'F'), 16)];
  });
}
