const BLOCK = /\d+ beginbfchar\n([\s\S]*?)endbfchar\n/g;

/**
 * Leaves out of a font's map to letters (ISO 32000-1, 9.10.3) the glyphs that Chromium gives none, such as the dots that some Arabic fonts
 * set apart: what the glyphs around them stand for is said beside them.
 */
export const withoutNothing = (map: string): string =>
  map.replace(BLOCK, (block, rows: string) => {
    const meant = rows.split('\n').filter((row) => row !== '' && !row.endsWith('<0000>'));
    if (meant.length === rows.split('\n').length - 1) return block;
    return meant.length === 0 ? '' : `${meant.length} beginbfchar\n${meant.join('\n')}\nendbfchar\n`;
  });
