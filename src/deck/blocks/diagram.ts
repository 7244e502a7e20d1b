import { splitAttributes } from '../../markdown/attributes.js';
import type { Block, DiagramBlock } from '../../model.js';
import { checkAttributes } from '../attributes.js';
import type { Report } from '../report.js';

/** True for a code block that draws a diagram: ```` ```mermaid ````. */
export const isDiagram = (info: string): boolean => /^mermaid(?:[\s{]|$)/.test(info);

/** Makes a diagram of a code block: `mermaid {alt="What it shows"}`; `accDescr` or `accTitle` in its text says so too. */
export function makeDiagram(
  { line, language: info, text }: Extract<Block, { kind: 'code' }>,
  report: Report,
): DiagramBlock {
  const [, attributes] = splitAttributes(info);
  checkAttributes(attributes, { values: { alt: 'text' } }, line, report);
  const alt = attributes.values.get('alt') ?? described(text);
  if (alt === undefined)
    report({
      rule: 'image-alt',
      line,
      what: 'The diagram has no alternative text.',
      fix: 'Say what it shows for those who cannot see it: ```mermaid {alt="…"}.',
    });
  return { kind: 'diagram', line, text, alt: alt ?? '' };
}

const described = (text: string): string | undefined =>
  /^[ \t]*accDescr[ \t]*:[ \t]*(\S.*)$/m.exec(text)?.[1] ??
  /^[ \t]*accTitle[ \t]*:[ \t]*(\S.*)$/m.exec(text)?.[1];
