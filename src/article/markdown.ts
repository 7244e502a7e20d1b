import { parseCommonMarkdown } from '../markdown/parse.js';
import type { Block, Heading, Reading } from '../model.js';
import { readFrontMatter } from './markdown/front-matter.js';
import { splitKramdown } from './markdown/kramdown.js';
import { makePassages } from './markdown/passages.js';
import { wordsOf } from './markdown/words.js';

/** Reads Markdown and its front matter: a lone `#` that comes first is the title; `{#id}` is a heading's id. */
export function readMarkdown(text: string): Reading {
  const { citation, body } = readFrontMatter(text);
  const blocks = parseCommonMarkdown(body);
  const title = findTitle(blocks);
  return {
    citation: { ...(title && { title: wordsOf(splitKramdown(title.children).inlines) }), ...citation },
    passages: makePassages(blocks.filter((block) => block !== title)),
  };
}

function findTitle(blocks: readonly Block[]): Heading | undefined {
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading');
  const tops = headings.filter(({ level }) => level === 1);
  return tops.length === 1 && headings[0] === tops[0] ? tops[0] : undefined;
}
