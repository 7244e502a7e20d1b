import type { TokenizerAndRendererExtension, Tokens } from 'marked';
import { interruptsAt } from './interrupt.js';

/** What Marked hands on for `*[PDF]: Portable Document Format`. */
export interface AbbreviationToken extends Tokens.Generic {
  readonly type: 'abbreviation';
  readonly short: string;
  readonly long: string;
}

const LINE = /^\*\[([^\]\n]{1,80})\]:[ \t]*(\S[^\n]*)(?:\n|$)/;

/** The abbreviations of PHP Markdown Extra for Marked. */
export const abbreviation: TokenizerAndRendererExtension = {
  name: 'abbreviation',
  level: 'block',
  start: interruptsAt(/\*\[[^\]\n]{1,80}\]:/),
  tokenizer(source) {
    const [raw, short = '', long = ''] = LINE.exec(source) ?? [];
    if (raw === undefined || short.trim() === '') return undefined;
    return { type: 'abbreviation', raw, short: short.trim(), long: long.trim() };
  },
};
