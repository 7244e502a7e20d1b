import type { TokenizerAndRendererExtension, Tokens } from 'marked';

/** What Marked hands on for `::: name {attributes}`; a stray `:::` has no info. */
export interface FenceToken extends Tokens.Generic {
  readonly type: 'fence';
  readonly info: string;
  readonly closed: boolean;
  readonly tokens: Tokens.Generic[];
}

const OPEN = /^:{3,}[ \t]*([^\s:].*)?$/;
const CLOSE = /^:{3,}[ \t]*$/;
const CODE = /^ {0,3}(`{3,}|~{3,})/;
const SLIDE = /^#{1,2}(?:[ \t]|$)/;

/** Pandoc's fenced divs for Marked: they nest, and end at the latest where a slide begins. */
export const fence: TokenizerAndRendererExtension = {
  name: 'fence',
  level: 'block',
  start: (source) => /^:{3,}/m.exec(source)?.index,
  tokenizer(source) {
    if (!source.startsWith(':::')) return undefined;
    const [first = '', ...rest] = source.split('\n');
    const open = OPEN.exec(first);
    if (!open) return undefined;
    const info = (open[1] ?? '').trim();
    if (info === '') return { type: 'fence', raw: first, info, closed: true, tokens: [] };
    const { length, closed } = measureFence(rest);
    const inner = rest.slice(0, length);
    const raw = [first, ...inner, ...(closed ? rest.slice(length, length + 1) : [])].join('\n');
    const tokens = this.lexer.blockTokens(`${inner.join('\n')}\n`, []);
    return { type: 'fence', raw, info, closed, tokens };
  },
};

/** Counts the lines up to the `:::` that closes the fence, passing over nested fences and code. */
function measureFence(lines: readonly string[]): { length: number; closed: boolean } {
  let depth = 1;
  let code: string | undefined;
  for (const [index, line] of lines.entries()) {
    const mark = CODE.exec(line)?.[1];
    if (code !== undefined) {
      if (mark?.startsWith(code) && line.trim() === mark) code = undefined;
    } else if (mark !== undefined) code = mark;
    else if (SLIDE.test(line)) return { length: index, closed: false };
    else if (CLOSE.test(line)) depth -= 1;
    else if (OPEN.test(line)) depth += 1;
    if (depth === 0) return { length: index, closed: true };
  }
  return { length: lines.length, closed: false };
}
