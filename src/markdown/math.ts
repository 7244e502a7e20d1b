import type { TokenizerAndRendererExtension, Tokens } from 'marked';
import { interruptsAt } from './interrupt.js';

/** What Marked hands on for `$…$` and `$$…$$`. */
export interface MathToken extends Tokens.Generic {
  readonly type: 'math' | 'formula';
  readonly text: string;
  readonly display: boolean;
}

const DISPLAY = /^\$\$((?:\\[\s\S]|[^\\$]){1,5000}?)\$\$/;

/**
 * As in Pandoc, money is no math: no space inside the dollar signs, and no digit after the second. Unlike in Pandoc, a
 * dollar sign in code closes none: "$20, as `$price` says".
 */
const INLINE = /^\$(?![\s$])((?:\\[\s\S]|`[^`]{0,1000}`|[^\\$`]){1,1000}?)(?<!\s)\$(?![\d$])/;

/** Pandoc's math in a line for Marked: `$x^2$`, and `$$x^2$$` set large. */
export const math: TokenizerAndRendererExtension = {
  name: 'math',
  level: 'inline',
  start: (source) => {
    const at = source.indexOf('$');
    return at < 0 ? undefined : at;
  },
  tokenizer(source) {
    const display = DISPLAY.exec(source);
    const [raw, text = ''] = display ?? INLINE.exec(source) ?? [];
    if (raw === undefined || text.trim() === '') return undefined;
    return { type: 'math', raw, text: text.trim(), display: display !== null };
  },
};

/** What may hold a dollar sign that opens nothing, and math itself. */
const MASKED = new RegExp(
  `\\\\[\\s\\S]|(\`+)(?!\`)[\\s\\S]{0,1000}?[^\`]\\1(?!\`)|${DISPLAY.source.slice(1)}|${INLINE.source.slice(1)}`,
  'g',
);

/** Hides the stars and underscores of math from Marked's emphasis: `'*so $a*b$*' => '*so aaaaa*'`. */
export const maskMath = (source: string): string =>
  source.replace(MASKED, (piece) => (piece.startsWith('$') ? 'a'.repeat(piece.length) : piece));

const BLOCK = /^ {0,3}\$\$((?:\\[^\n]|\\(?=\n)|[^\\$\n]|\n(?![ \t]*\n)){1,5000}?)\$\$[ \t]*(?:\n|$)/;

/** A formula on lines of its own for Marked: `$$ … $$`, with no blank line in it. */
export const formula: TokenizerAndRendererExtension = {
  name: 'formula',
  level: 'block',
  start: interruptsAt(/ {0,3}\$\$/),
  tokenizer(source) {
    const [raw, text = ''] = BLOCK.exec(source) ?? [];
    if (raw === undefined || text.trim() === '') return undefined;
    return { type: 'formula', raw, text: text.trim(), display: true };
  },
};
