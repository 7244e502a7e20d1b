import type { TokenizerAndRendererExtension, Tokens } from 'marked';
import { interruptsAt } from './interrupt.js';

/** What Marked hands on for `[^label]` and for the inline note `^[text]`. */
export interface NoterefToken extends Tokens.Generic {
  readonly type: 'noteref';
  readonly label?: string;
  readonly tokens: Tokens.Generic[];
}

/** What Marked hands on for `[^label]: text`. */
export interface FootnoteToken extends Tokens.Generic {
  readonly type: 'footnote';
  readonly label: string;
  readonly tokens: Tokens.Generic[];
}

const REFERENCE = /^\[\^([^\]\s^[]{1,80})\]/;
const INLINE = /^\^\[((?:\\.|[^[\]\\]|\[[^[\]]*\])*)\]/;

/** Pandoc's note marks for Marked: `[^label]`, `^[the text itself]`. */
export const noteref: TokenizerAndRendererExtension = {
  name: 'noteref',
  level: 'inline',
  start: (source) => {
    const at = source.search(/\[\^|\^\[/);
    return at < 0 ? undefined : at;
  },
  tokenizer(source) {
    const [raw, label] = REFERENCE.exec(source) ?? [];
    if (raw !== undefined) return { type: 'noteref', raw, label, tokens: [] };
    const [whole, text = ''] = INLINE.exec(source) ?? [];
    if (whole === undefined || text.trim() === '') return undefined;
    return { type: 'noteref', raw: whole, tokens: this.lexer.inlineTokens(text) };
  },
};

const OPEN = /^ {0,3}\[\^([^\]\s^[]{1,80})\]:[ \t]*/;

/** Pandoc's note texts for Marked: `[^label]: text`, carried on by lines that are indented or follow without a blank one. */
export const footnote: TokenizerAndRendererExtension = {
  name: 'footnote',
  level: 'block',
  start: interruptsAt(/ {0,3}\[\^[^\]\s]{1,80}\]:/),
  tokenizer(source) {
    const open = OPEN.exec(source);
    if (!open) return undefined;
    const raw = source.slice(0, continuationEnd(source, OPEN));
    const text = raw.slice(open[0].length).replace(/^(?: {4}|\t)/gm, '');
    return { type: 'footnote', raw, label: open[1], tokens: this.lexer.blockTokens(text, []) };
  },
};

/**
 * Gives where a block ends whose first line is followed by lines that carry it on: without a blank line before them, or
 * indented after one. A line that `opens` another one, a heading or a fence ends it.
 */
export function continuationEnd(source: string, opens: RegExp): number {
  let at = lineEnd(source, 0);
  let end = at;
  let blank = false;
  while (at < source.length) {
    const next = lineEnd(source, at);
    const line = source.slice(at, next);
    const empty = line.trim() === '';
    const indented = /^(?: {4}|\t)/.test(line);
    if (!empty && !indented && (blank || opens.test(line) || /^(?:#{1,6}[ \t]|:::|`{3}|~{3})/.test(line)))
      break;
    if (!empty) end = next;
    blank = empty;
    at = next;
  }
  return end;
}

function lineEnd(source: string, from: number): number {
  const at = source.indexOf('\n', from);
  return at < 0 ? source.length : at + 1;
}
