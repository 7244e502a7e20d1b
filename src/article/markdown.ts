import { splitFrontMatter } from '../markdown/front-matter.js';
import { parseMarkdown } from '../markdown/parse.js';
import { blockText, plainText } from '../markdown/text.js';
import type { Block, Heading, Passage, Reading } from '../model.js';

/** Reads Markdown, passing over its front matter: a lone `#` that comes first is the title; `{#id}` is a heading's id. */
export function readMarkdown(text: string): Reading {
  const front = splitFrontMatter(text);
  const blocks = parseMarkdown(front && front !== 'open' ? front.body : text);
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading');
  const tops = headings.filter(({ level }) => level === 1);
  const [title] = tops.length === 1 && headings[0] === tops[0] ? tops : [];
  return {
    citation: title ? { title: plainText(title.children) } : {},
    passages: blocks.filter((block) => block !== title).flatMap(passagesOf),
  };
}

/** Every block of text is a paragraph, and so is every item of a list; a picture that stands alone gives its caption. */
function passagesOf(block: Block): readonly Passage[] {
  if (block.kind === 'heading') {
    const { level, attributes, children } = block;
    const { id } = attributes;
    return [{ role: 'heading', text: plainText(children), level, ...(id !== undefined && { id }) }];
  }
  const texts =
    block.kind === 'list' ? block.items.map((item) => blockText(item.children)) : [blockText([block])];
  const role = isPicture(block) ? 'caption' : 'body';
  return texts.filter((text) => text.trim() !== '').map((text) => ({ role, text }));
}

/** As Pandoc has it, the alternative text of a picture in a paragraph of its own is its caption. */
const isPicture = (block: Block): boolean =>
  block.kind === 'paragraph' && block.children.length === 1 && block.children[0]?.kind === 'image';
