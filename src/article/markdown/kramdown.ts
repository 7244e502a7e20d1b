import { readAttributes } from '../../markdown/attributes.js';
import type { Inline } from '../../model.js';

const BRACES = /\{:([^{}]*)\}\s*$/u;

/** Takes kramdown's attributes off the end of a run of text: `'Words {: #id .lead}' => 'Words '`, with the id. */
export function splitKramdown(inlines: readonly Inline[]): {
  readonly inlines: readonly Inline[];
  readonly id?: string | undefined;
} {
  const last = inlines.at(-1);
  const braces = last?.kind === 'text' ? BRACES.exec(last.text) : null;
  if (last?.kind !== 'text' || !braces) return { inlines };
  const text = last.text.slice(0, braces.index);
  return {
    inlines: [...inlines.slice(0, -1), { kind: 'text', text }],
    id: readAttributes(`{${braces[1]}}`)?.attributes.id,
  };
}

/** Commands on lines of their own to what makes pages of Markdown, such as Liquid and Hugo. */
const COMMANDS = /^\s*(?:\{(?:%|\{<)[^{}]*\}\}?\s*)+$/u;

/** True for a run of nothing but commands, none of them written with a backslash. */
export const isCommand = ([first, ...others]: readonly Inline[]): boolean =>
  others.length === 0 && first?.kind === 'text' && COMMANDS.test(first.text);
