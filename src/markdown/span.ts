import type { TokenizerAndRendererExtension, Tokens } from 'marked';
import type { Attributes } from '../model.js';
import { readAttributes } from './attributes.js';

export interface SpanToken extends Tokens.Generic {
  readonly type: 'span';
  readonly attributes: Attributes;
  readonly tokens: Tokens.Generic[];
}

const BRACKETS = /^\[((?:\\.|[^[\]\\]|\[[^[\]]*\])*)\](?=\{)/;

/** Pandoc's bracketed spans for Marked: `[text]{.mark}`. */
export const span: TokenizerAndRendererExtension = {
  name: 'span',
  level: 'inline',
  start: (source) => {
    const at = source.indexOf('[');
    return at < 0 ? undefined : at;
  },
  tokenizer(source) {
    const brackets = BRACKETS.exec(source);
    const read = brackets && readAttributes(source, brackets[0].length);
    if (!read) return undefined;
    return {
      type: 'span',
      raw: source.slice(0, read.end),
      attributes: read.attributes,
      tokens: this.lexer.inlineTokens(brackets[1] ?? ''),
    };
  },
};
