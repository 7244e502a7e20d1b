import { plainText } from '../../src/markdown/text.js';
import type { Attributes, Block, Inline } from '../../src/model.js';

/** Draws blocks as lines: the source line, the kind, then the text in quotes, with what lies inside indented. */
export function sketch(blocks: readonly Block[], indent = ''): string[] {
  return blocks.flatMap((block): string[] => {
    const head = `${indent}${block.line} ${block.kind}`;
    const inside = `${indent}  `;
    switch (block.kind) {
      case 'paragraph':
        return [`${head} ${JSON.stringify(plainText(block.children))}`];
      case 'heading':
        return [
          `${head} ${block.level} ${JSON.stringify(plainText(block.children))}${braces(block.attributes)}`,
        ];
      case 'code':
        return [`${head} ${JSON.stringify(block.text)}${block.language && ` ${block.language}`}`];
      case 'html':
        return [`${head} ${JSON.stringify(block.html)}`];
      case 'list':
        return [
          head,
          ...block.items.flatMap((item) => [
            `${inside}${item.line} item`,
            ...sketch(item.children, `${inside}  `),
          ]),
        ];
      case 'table':
        return [
          head,
          ...[block.head, ...block.rows].map(
            (row) => `${inside}${row.map((cell) => plainText(cell.children)).join(' | ')}`,
          ),
        ];
      case 'fence':
        return [
          `${head} ${block.name}${braces(block.attributes)}${block.closed ? '' : ' unclosed'}`,
          ...sketch(block.children, inside),
        ];
      default:
        return [head, ...('children' in block ? sketch(block.children, inside) : [])];
    }
  });
}

/** Draws inlines on one line: `a [strong b] [link #c {.d} e]`. */
export function sketchInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return inline.text;
        case 'code':
          return `[code ${inline.text}]`;
        case 'html':
          return `[html ${inline.html}]`;
        case 'break':
          return '[break]';
        case 'math':
          return `[math${inline.display ? ' display' : ''} ${inline.text}]`;
        case 'noteref':
          return `[noteref ${inline.label ?? sketchInlines(inline.children)}]`;
        case 'image':
          return `[image ${inline.src}${braces(inline.attributes)} ${inline.alt}]`;
        case 'link':
          return `[link ${inline.href}${braces(inline.attributes)} ${sketchInlines(inline.children)}]`;
        case 'span':
          return `[span${braces(inline.attributes)} ${sketchInlines(inline.children)}]`;
        case 'markup':
          return `[markup ${inline.html}]`;
        default:
          return `[${inline.kind} ${sketchInlines(inline.children)}]`;
      }
    })
    .join('');
}

/** Writes attributes as they are written, with a space before; nothing where there are none. */
export function braces({ id, classes, values }: Attributes): string {
  const pieces = [
    ...(id === undefined ? [] : [`#${id}`]),
    ...classes.map((name) => `.${name}`),
    ...[...values].map(([key, value]) => `${key}="${value}"`),
  ];
  return pieces.length > 0 ? ` {${pieces.join(' ')}}` : '';
}
