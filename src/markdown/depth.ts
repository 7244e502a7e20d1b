import type { Lexer, Token, TokensList } from 'marked';

/** More than anybody writes, and far from what a stack of calls can hold. */
const DEEPEST = 50;

/** Lets a lexer nest blocks and inlines only so deep; what lies deeper stays text. */
export function limitDepth(lexer: Lexer): Lexer {
  let depth = 0;
  const { blockTokens, inlineTokens } = lexer;
  const deeper = <T>(work: () => T): T => {
    depth += 1;
    try {
      return work();
    } finally {
      depth -= 1;
    }
  };
  lexer.blockTokens = (source: string, tokens: unknown = [], cut?: boolean) => {
    const list = tokens as TokensList;
    if (depth < DEEPEST) return deeper(() => blockTokens.call(lexer, source, list, cut));
    list.push({ type: 'paragraph', raw: source, text: source, tokens: [textToken(source)] });
    return list;
  };
  lexer.inlineTokens = (source: string, tokens: Token[] = []) => {
    if (depth < DEEPEST) return deeper(() => inlineTokens.call(lexer, source, tokens));
    tokens.push(textToken(source));
    return tokens;
  };
  return lexer;
}

const textToken = (raw: string): Token => ({ type: 'text', raw, text: raw });
