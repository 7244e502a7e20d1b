import { splitFrontMatter } from '../markdown/front-matter.js';
import { nameGiver, slug } from '../markdown/ids.js';
import { parseMarkdown } from '../markdown/parse.js';
import { blockText, plainText } from '../markdown/text.js';
import type { Article, Block, Heading, Section } from '../model.js';
import { makeParagraph } from './text.js';

/** Reads Markdown, passing over its front matter: a lone `#` is the title, and the highest headings below it open the sections; `{#id}` is a section's key, else its slug. */
export function readMarkdown(text: string): Article {
  const front = splitFrontMatter(text);
  const blocks = parseMarkdown(front && front !== 'open' ? front.body : text);
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading');
  const tops = headings.filter(({ level }) => level === 1);
  const [title] = tops.length === 1 && headings[0] === tops[0] ? tops : [];
  const depth = Math.min(...headings.filter((heading) => heading !== title).map(({ level }) => level));
  const giveKey = nameGiver();
  const sections: (Omit<Section, 'paragraphs'> & { blocks: Block[] })[] = [];
  for (const block of blocks) {
    if (block === title) continue;
    if (block.kind === 'heading' && block.level === depth) {
      const name = plainText(block.children);
      sections.push({
        key: giveKey(block.attributes.id ?? (slug(name) || 'section')),
        title: name,
        blocks: [],
      });
    } else {
      if (sections.length === 0) sections.push({ key: giveKey('opening'), title: 'Opening', blocks: [] });
      sections.at(-1)?.blocks.push(block);
    }
  }
  return {
    citation: title ? { title: plainText(title.children) } : {},
    sections: sections.map(({ key, title: name, blocks: inside }) => ({
      key,
      title: name,
      paragraphs: inside.flatMap(paragraphsOf),
    })),
  };
}

/** Every block of text is a paragraph, and so is every item of a list. */
function paragraphsOf(block: Block): Section['paragraphs'] {
  const texts =
    block.kind === 'list' ? block.items.map((item) => blockText(item.children)) : [blockText([block])];
  return texts.filter((text) => text.trim() !== '').map(makeParagraph);
}
