import type { TokenizerAndRendererExtension, Tokens } from 'marked';
import { continuationEnd } from './footnote.js';

/** A term and what it means; `line` counts from the list's first. */
export interface DefinitionToken {
  readonly line: number;
  readonly term: Tokens.Generic[];
  readonly meanings: readonly { readonly line: number; readonly tokens: Tokens.Generic[] }[];
}

/** What Marked hands on for a definition list. */
export interface DefinitionsToken extends Tokens.Generic {
  readonly type: 'definitions';
  readonly items: readonly DefinitionToken[];
}

/** A term on a line of its own that opens nothing else, and below it, perhaps after a blank line, a colon. */
const TERM =
  /^(?! {0,3}(?:#{1,6}[ \t]|[>|<:]|[-*+][ \t]|\d+[.)][ \t]|`{3}|~{3}|\[\^|\*\[)| {4}|\t)(\S[^\n]*)\n(?:[ \t]*\n)?(?= {0,3}:[ \t]+\S)/;
const MEANING = /^ {0,3}:[ \t]+(?=\S)/;
const BLANK = /^(?:[ \t]*\n)+/;

/** Pandoc's definition lists for Marked: a term, then each of its meanings after a colon. */
export const definitions: TokenizerAndRendererExtension = {
  name: 'definitions',
  level: 'block',
  tokenizer(source) {
    const items: DefinitionToken[] = [];
    let at = 0;
    let end = 0;
    const lineAt = (offset: number): number => source.slice(0, offset).split('\n').length - 1;
    for (let head = TERM.exec(source); head; head = TERM.exec(source.slice(at))) {
      const line = lineAt(at);
      const meanings: { line: number; tokens: Tokens.Generic[] }[] = [];
      at += head[0].length;
      for (let open = MEANING.exec(source.slice(at)); open; open = MEANING.exec(source.slice(at))) {
        const rest = source.slice(at);
        const length = continuationEnd(rest, MEANING);
        const text = rest.slice(open[0].length, length).replace(/^(?: {4}|\t)/gm, '');
        meanings.push({ line: lineAt(at), tokens: this.lexer.blockTokens(text, []) });
        end = at + length;
        at = end + (BLANK.exec(source.slice(end))?.[0].length ?? 0);
      }
      items.push({ line, term: this.lexer.inline(head[1] ?? ''), meanings });
    }
    return items.length > 0 ? { type: 'definitions', raw: source.slice(0, end), items } : undefined;
  },
};
