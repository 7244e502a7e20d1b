import type { Block, StepsBlock } from '../../model.js';
import { attributesHtml } from '../html.js';
import { stepAttributes, type Writing } from '../writing.js';

/** Blocks that step through what they hold, and take no step themselves. */
const HOLDERS: ReadonlySet<Block['kind']> = new Set([
  'list',
  'definitions',
  'stats',
  'timeline',
  'people',
  'compare',
  'columns',
  'incremental',
]);

/** Writes what appears step by step: all of it at once, or item by item. */
export function stepsHtml({ by, fragment, children }: StepsBlock, writing: Writing): string {
  if (by === 'block') return stepHtml(children, stepAttributes(writing, fragment), writing);
  const inside = children.map((child) =>
    HOLDERS.has(child.kind)
      ? writing.inside([child], { ...writing, stepping: true })
      : stepHtml([child], stepAttributes(writing), writing),
  );
  return `<div class="steps">\n${inside.join('\n')}\n</div>`;
}

function stepHtml(
  blocks: readonly Block[],
  step: Readonly<Record<string, string | number | boolean | undefined>>,
  writing: Writing,
): string {
  return `<div${attributesHtml({ class: 'steps', ...step })}>\n${writing.inside(blocks, { ...writing, stepping: false })}\n</div>`;
}
