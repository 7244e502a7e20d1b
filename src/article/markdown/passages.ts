import { parseCommonMarkdown } from '../../markdown/parse.js';
import { walkInlines, walkRun } from '../../markdown/text.js';
import type { Block, Heading, Inline, Passage } from '../../model.js';
import { htmlParagraphs, stripTags } from './html-text.js';
import { isCommand, splitKramdown } from './kramdown.js';
import { blockWords, wordsOf } from './words.js';

/** Makes passages of blocks: every block of text is a paragraph, and so is every item of a list. */
export const makePassages = (blocks: readonly Block[]): readonly Passage[] =>
  blocks
    .flatMap((block, index) => passagesOf(block, blocks[index - 1]))
    .filter(({ text }) => text.trim() !== '');

function passagesOf(block: Block, before: Block | undefined): readonly Passage[] {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block)];
    case 'paragraph':
      return [paragraphOf(block.children, before), ...notesIn(block)];
    case 'list':
      return block.items.map((item) => body(blockWords(item.children)));
    case 'html':
      return fromHtml(block.html);
    default:
      return [body(blockWords([block]))];
  }
}

function headingOf({ level, attributes, children }: Heading): Passage {
  const { inlines, id = attributes.id } = splitKramdown(children);
  return { role: 'heading', text: wordsOf(inlines), level, ...(id !== undefined && { id }) };
}

const body = (text: string): Passage => ({ role: 'body', text });

/** Words in italics right after a picture are its caption; that of a picture alone is its alternative text, as Pandoc has it. */
function paragraphOf(inlines: readonly Inline[], before: Block | undefined): Passage {
  const words = inlines.filter((inline) => !isPicture(inline) && !isBlank(inline));
  const hasPicture = inlines.some(isPicture);
  if (hasPicture && words.length === 0) return { role: 'caption', text: altOf(inlines) };
  const [first] = words;
  const isAside = words.length === 1 && first?.kind === 'emphasis';
  const isAfter =
    before?.kind === 'paragraph' && before.children.every((one) => isPicture(one) || isBlank(one));
  if (isAside && (hasPicture || isAfter)) return { role: 'caption', text: wordsOf([first]) };
  return body(isCommand(inlines) ? '' : wordsOf(splitKramdown(inlines).inlines));
}

const isPicture = (inline: Inline): boolean =>
  inline.kind === 'image' ||
  (inline.kind === 'html' && /^<img\b/iu.test(inline.html)) ||
  (inline.kind === 'link' && inline.children.length > 0 && inline.children.every(isPicture));

const altOf = (inlines: readonly Inline[]): string =>
  walkRun(inlines)
    .flatMap((inline) => (inline.kind === 'image' && inline.alt.trim() !== '' ? [inline.alt] : []))
    .join(' ');

const isBlank = (inline: Inline): boolean =>
  inline.kind === 'break' || inline.kind === 'html' || (inline.kind === 'text' && inline.text.trim() === '');

/** A note within a line, `^[the note]`, is a paragraph after it. */
const notesIn = (block: Block): readonly Passage[] =>
  walkInlines([block]).flatMap((inline) =>
    inline.kind === 'noteref' && inline.children.length > 0 ? [body(wordsOf(inline.children))] : [],
  );

/** Raw HTML that asks for it holds Markdown. */
function fromHtml(html: string): readonly Passage[] {
  if (!/^<[a-z][^<>]*\smarkdown=/iu.test(html)) return htmlParagraphs(html).map(body);
  return makePassages(parseCommonMarkdown(stripTags(html).replace(/^[ \t]+/gmu, '')));
}
