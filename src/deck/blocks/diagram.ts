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
  const [words, attributes] = splitAttributes(info);
  checkAttributes(attributes, { values: { alt: 'text' } }, line, report);
  const strange = words.replace(/^mermaid\s*/, '');
  if (strange !== '')
    report({
      rule: 'code-info',
      line,
      at: strange,
      what: `The words "${strange}" after "mermaid" are unknown.`,
      fix: 'Write what it shows in braces: ```mermaid {alt="…"}.',
    });
  const alt = attributes.values.get('alt')?.trim() || described(text);
  if (!alt)
    report({
      rule: 'image-alt',
      line,
      what: 'The diagram has no alternative text.',
      fix: 'Say what it shows for those who cannot see it: ```mermaid {alt="…"}.',
    });
  return { kind: 'diagram', line, text, alt: alt ?? '' };
}

/** What a diagram says of itself, best first; a description may run over lines in braces. */
const DESCRIPTIONS = [
  /^[ \t]*accDescr[ \t]*:[ \t]*(\S.*)$/m,
  /^[ \t]*accDescr[ \t]*\{([^}]*)\}/m,
  /^[ \t]*accTitle[ \t]*:[ \t]*(\S.*)$/m,
];

const described = (text: string): string | undefined =>
  DESCRIPTIONS.map((pattern) => pattern.exec(text)?.[1]?.replace(/\s+/g, ' ').trim()).find((words) => words);

/** The kinds of diagram that come out as lines and text. */
export const DIAGRAM_KINDS: readonly string[] = [
  'flowchart',
  'sequenceDiagram',
  'classDiagram',
  'stateDiagram-v2',
  'erDiagram',
  'gantt',
  'pie',
  'timeline',
  'gitGraph',
  'quadrantChart',
  'xychart-beta',
  'sankey-beta',
  'block-beta',
  'packet-beta',
  'kanban',
  'requirementDiagram',
];
