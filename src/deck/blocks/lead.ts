import type { Block, Inline, LeadBlock, LeadItem } from '../../model.js';
import type { BlockMaker } from './maker.js';

const SHAPES: Readonly<Record<LeadBlock['kind'], string>> = {
  stats: '"- **156** enterprises built"',
  timeline: '"- **1996** a partnership is pledged"',
  people: '"- **Wang Yi** *Foreign Minister* what he says"',
};

/** Stats, timelines and people are lists whose items open in bold with what the item is about. */
export const leadMaker = (kind: LeadBlock['kind']): BlockMaker => ({
  known: { values: {} },
  make({ line }, children, report) {
    const items = children.flatMap((child) => (child.kind === 'list' ? child.items : []));
    const made = items.flatMap((item) => readItem(item.line, item.children) ?? []);
    const stray = children.find((child) => child.kind !== 'list');
    const wrong = stray ?? items.find((item) => !made.some((lead) => lead.line === item.line));
    if (items.length === 0 || wrong)
      report({
        rule: 'block-shape',
        line: wrong?.line ?? line,
        what: `The ${kind} block holds a line that is no item with a lead in bold.`,
        fix: `Write each item as ${SHAPES[kind]}.`,
      });
    return made.length > 0 ? { kind, line, items: made } : undefined;
  },
});

/** `**1996** *note* text` gives the lead `1996`, the aside `note` and the body `text`. */
function readItem(line: number, children: readonly Block[]): LeadItem | undefined {
  const paragraphs = children.filter((child) => child.kind === 'paragraph');
  const [first, ...rest] = paragraphs.flatMap(({ children: inlines }, index) =>
    index === 0 ? inlines : [{ kind: 'break' } as const, ...inlines],
  );
  if (first?.kind !== 'strong' || paragraphs.length < children.length) return undefined;
  const marks = first.children.filter(
    (child) => child.kind === 'span' && child.attributes.classes.includes('mark'),
  );
  const [next, ...after] = trimStart(rest);
  const aside = next?.kind === 'emphasis' ? next.children : [];
  const body = trimStart(next?.kind === 'emphasis' ? after : next ? [next, ...after] : []);
  return { line, lead: first.children, aside, marked: marks.length > 0, body };
}

/** Takes the space, colon or dash off that joins a lead to what follows. */
function trimStart([first, ...rest]: readonly Inline[]): readonly Inline[] {
  if (first === undefined) return [];
  if (first.kind === 'break') return trimStart(rest);
  if (first.kind !== 'text') return [first, ...rest];
  const text = first.text.replace(/^[\s:,\u2013\u2014]+/u, '');
  return text === '' ? trimStart(rest) : [{ kind: 'text', text }, ...rest];
}
