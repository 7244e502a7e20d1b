import { type MarkedExtension, Tokenizer, type TokenizerAndRendererExtension, type Tokens } from 'marked';

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
const SLIDE = /^ {0,3}#{1,2}(?:[ \t]|$)/;

/** Pandoc's fenced divs for Marked: they nest, and end at the latest where a slide begins. */
export const fence: TokenizerAndRendererExtension = {
  name: 'fence',
  level: 'block',
  start: fenceAt,
  tokenizer(source) {
    if (!source.startsWith(':::')) return undefined;
    const first = lineAt(source, 0);
    const open = OPEN.exec(first);
    if (!open) return undefined;
    const info = (open[1] ?? '')
      .trim()
      .replace(/:{3,}$/, '')
      .trim();
    if (info === '') return { type: 'fence', raw: first, info, closed: true, tokens: [] };
    const { end, close } = measureFence(source, first.length + 1);
    const raw = source.slice(0, end) + close;
    const tokens = this.lexer.blockTokens(source.slice(first.length + 1, end), []);
    return { type: 'fence', raw, info, closed: close !== '', tokens };
  },
};

const { list, blockquote, table } = Tokenizer.prototype;

/** Lets a `:::` at the beginning of a line end what Markdown would carry on, as it ends a paragraph. */
export const endAtFence: NonNullable<MarkedExtension['tokenizer']> = {
  list(source) {
    return list.call(this, beforeFence(source));
  },
  blockquote(source) {
    return blockquote.call(this, beforeFence(source));
  },
  table(source) {
    return table.call(this, beforeFence(source));
  },
};

const beforeFence = (source: string): string => source.slice(0, fenceAt(source));

/** A `:::` at the beginning of a line, or the blank line that ends a block, so that no search runs to the end of a long text. */
const STOP = /\n(?=:::|\[\^[^\s^[\]]+\]:|\*\[[^[\]\n]+\]:)|\n[ \t]*\n(?=[^\s\d*+-])/;

/** Gives where the `:::` stands that cuts the block at the beginning of the source short. */
function fenceAt(source: string): number | undefined {
  const stop = STOP.exec(source);
  return stop?.[0] === '\n' ? stop.index + 1 : undefined;
}

function lineAt(source: string, from: number): string {
  const end = source.indexOf('\n', from);
  return source.slice(from, end < 0 ? source.length : end);
}

/** Finds where the inside of a fence ends and the `:::` that closes it, if any, passing over nested fences and code. */
function measureFence(source: string, from: number): { readonly end: number; readonly close: string } {
  let depth = 1;
  let code: string | undefined;
  let at = from;
  while (at < source.length) {
    const line = lineAt(source, at);
    const mark = CODE.exec(line)?.[1];
    if (code !== undefined) {
      if (mark?.startsWith(code) && line.trim() === mark) code = undefined;
    } else if (mark !== undefined) code = mark;
    else if (SLIDE.test(line)) return { end: at, close: '' };
    else if (CLOSE.test(line)) depth -= 1;
    else if (OPEN.test(line)) depth += 1;
    if (depth === 0) return { end: at, close: line };
    at += line.length + 1;
  }
  return { end: source.length, close: '' };
}
