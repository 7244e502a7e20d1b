import type { Tokens } from 'marked';
import type { Attributes, Formula, Inline } from '../model.js';
import { noAttributes, readAttributes } from './attributes.js';
import { decodeEntities } from './entities.js';
import type { NoterefToken } from './footnote.js';
import type { MathToken } from './math.js';
import type { SpanToken } from './span.js';
import { plainText } from './text.js';

/** Makes inlines of Marked's tokens, if there are any, the first of which stands on the given line. */
export function makeInlines(tokens: readonly Tokens.Generic[] | undefined, line: number): readonly Inline[] {
  const inlines: Inline[] = [];
  let at = line;
  let taken = 0;
  tokens?.forEach((token, index) => {
    if (token.type === 'link' || token.type === 'image') {
      const next = tokens[index + 1];
      const braces = next?.type === 'text' ? readAttributes(next.raw) : undefined;
      inlines.push(makeTarget(token, braces?.attributes ?? noAttributes, at));
      taken = braces?.end ?? 0;
    } else {
      const rest = taken === 0 ? token : { ...token, text: token.text.slice(taken) };
      if (rest.text !== '') inlines.push(...makeInline(rest, at));
      taken = 0;
    }
    at += countBreaks(token.raw);
  });
  return inlines;
}

function makeInline(token: Tokens.Generic, line: number): readonly Inline[] {
  switch (token.type) {
    case 'strong':
      return [{ kind: 'strong', children: makeInlines(token.tokens, line) }];
    case 'em':
      return [{ kind: 'emphasis', children: makeInlines(token.tokens, line) }];
    case 'del':
      return [{ kind: 'deleted', children: makeInlines(token.tokens, line) }];
    case 'codespan':
      return [{ kind: 'code', text: token.text }];
    case 'br':
      return [{ kind: 'break' }];
    case 'html':
      return [{ kind: 'html', line, html: token.text }];
    case 'escape':
      return [{ kind: 'text', text: token.text }];
    case 'span': {
      const { attributes, tokens } = token as SpanToken;
      return [{ kind: 'span', attributes, children: makeInlines(tokens, line), line }];
    }
    case 'math':
      return [makeFormula(token as MathToken, line)];
    case 'noteref': {
      const { label, tokens } = token as NoterefToken;
      return [
        { kind: 'noteref', ...(label !== undefined && { label }), children: makeInlines(tokens, line), line },
      ];
    }
    case 'text':
      return [{ kind: 'text', text: decodeEntities(token.text) }];
    default:
      return [];
  }
}

/** A formula stands on the line that its TeX begins on. */
export function makeFormula({ raw, text, display }: MathToken, line: number): Formula {
  return { kind: 'math', text, display, line: line + countBreaks(raw.slice(0, raw.indexOf(text))) };
}

function makeTarget(token: Tokens.Generic, attributes: Attributes, line: number): Inline {
  const title = token.title ? { title: decodeEntities(token.title) } : {};
  const target = decodeEntities(token.href);
  const children = makeInlines(token.tokens, line);
  return token.type === 'link'
    ? { kind: 'link', href: target, ...title, attributes, children, line }
    : { kind: 'image', src: target, alt: plainText(children), ...title, attributes, line };
}

export const countBreaks = (text: string): number => text.split('\n').length - 1;
