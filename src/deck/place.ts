import type { Block, Slide } from '../model.js';

/**
 * Gives the outline's line of what the page shows at a place in a slide's body: the number of each element among its
 * siblings, from 0. Where the way leads into what has no lines of its own, the line is that of what holds it.
 */
export const lineAt = ({ blocks, line }: Slide, path: readonly number[]): number =>
  lineIn(blocks, path) ?? (line || 1);

function lineIn(
  blocks: readonly Block[] | undefined,
  [index = 0, ...path]: readonly number[],
): number | undefined {
  const block = blocks?.filter(isShown)[index];
  return block && (lineWithin(block, path) ?? block.line);
}

/** Comments, pauses and what is shown elsewhere make no element. */
const isShown = (block: Block): boolean =>
  !['pause', 'footnote', 'abbreviation', 'html'].includes(block.kind) &&
  !(block.kind === 'markup' && /^\s*<!--[\s\S]*?-->\s*$/u.test(block.html));

function lineWithin(block: Block, path: readonly number[]): number | undefined {
  const [first = 0, ...rest] = path;
  switch (block.kind) {
    case 'list':
    case 'definitions':
    case 'stats':
    case 'timeline':
    case 'people':
      return block.items[first]?.line;
    case 'table':
      return first === 1 && rest[0] !== undefined ? block.line + 2 + rest[0] : block.line;
    case 'listing':
      return rest[0] === undefined ? block.line : block.line + 1 + rest[0];
    case 'columns':
      return lineIn(block.columns[first]?.children, rest);
    case 'compare': {
      const side = block.sides[first];
      return (rest[0] && lineIn(side?.children, [rest[0] - 1, ...rest.slice(1)])) || side?.line;
    }
    case 'incremental':
      return block.by === 'block' ? lineIn(block.children, path) : lineOfStep(block.children, path);
    case 'quote':
      return first === 0 ? lineIn(block.children, rest) : undefined;
    case 'callout':
      return lineIn(block.children, block.title ? [first - 1, ...rest] : path);
    case 'blockquote':
    case 'fence':
      return lineIn(block.children, path);
    default:
      return undefined;
  }
}

/** What is no list stands in an element of its own for its step. */
function lineOfStep(children: readonly Block[], [first = 0, ...rest]: readonly number[]): number | undefined {
  const child = children.filter(isShown)[first];
  return child && (lineWithin(child, rest) ?? child.line);
}
