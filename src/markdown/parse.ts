import { Lexer, Marked, type Tokens } from 'marked';
import type { Block } from '../model.js';
import { abbreviation } from './abbreviation.js';
import { makeBlocks } from './blocks.js';
import { definitions } from './definitions.js';
import { limitDepth } from './depth.js';
import { endAtFence, fence } from './fence.js';
import { footnote, noteref } from './footnote.js';
import { formula, maskMath, math } from './math.js';
import { span } from './span.js';

const marked = new Marked(
  { gfm: true },
  {
    extensions: [fence, footnote, abbreviation, definitions, formula, noteref, span, math],
    tokenizer: endAtFence,
    hooks: { emStrongMask: maskMath },
  },
);

/** Parses Markdown to blocks with the lines they stand on; the first line has the number given. */
export function parseMarkdown(source: string, firstLine = 1): readonly Block[] {
  const lexer = limitDepth(new Lexer(marked.defaults));
  const tokens = lexer.lex(source) as Tokens.Generic[];
  return makeBlocks(tokens, firstLine, (text) => lexer.inlineTokens(text) as Tokens.Generic[]);
}
