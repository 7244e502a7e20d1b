import { Lexer, Marked, type Tokens } from 'marked';
import type { Block } from '../model.js';
import { abbreviation } from './abbreviation.js';
import { makeBlocks } from './blocks.js';
import { definitions } from './definitions.js';
import { limitDepth } from './depth.js';
import { endAtFence, fence } from './fence.js';
import { footnote, noteref } from './footnote.js';
import { formula, maskMath, math } from './math.js';
import { seldom } from './seldom.js';
import { span } from './span.js';

const marked = new Marked(
  { gfm: true },
  {
    extensions: [fence, footnote, abbreviation, definitions, formula, noteref, span, math],
    tokenizer: endAtFence,
    hooks: { emStrongMask: maskMath },
  },
  { tokenizer: seldom },
);

/** Markdown as others write it: GitHub's, where there are notes with those. */
const common = new Marked({ gfm: true }, { tokenizer: seldom });
const commonWithNotes = new Marked({ gfm: true }, { extensions: [footnote, noteref], tokenizer: seldom });
const HAS_NOTES = /^ {0,3}\[\^[^\]\s]{1,80}\]:|\^\[/m;

/** Parses Markdown to blocks with the lines they stand on; the first line has the number given. */
export const parseMarkdown = (source: string, firstLine = 1): readonly Block[] =>
  parseWith(marked, source, firstLine);

/** Parses Markdown that knows nothing of Lectern's fences, spans and formulas, so that an article keeps all its words. */
export const parseCommonMarkdown = (source: string): readonly Block[] =>
  parseWith(HAS_NOTES.test(source) ? commonWithNotes : common, source, 1);

function parseWith({ defaults }: Marked, source: string, firstLine: number): readonly Block[] {
  const lexer = limitDepth(new Lexer(defaults));
  const tokens = lexer.lex(source) as Tokens.Generic[];
  return makeBlocks(tokens, firstLine, (text) => lexer.inlineTokens(text) as Tokens.Generic[]);
}
