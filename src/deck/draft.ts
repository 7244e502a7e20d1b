import { noAttributes } from '../markdown/attributes.js';
import { blockText, contentOf, plainText } from '../markdown/text.js';
import type { Block, Ground, Inline, OutlineSlide, Slide } from '../model.js';
import { checkAttributes, type Known } from './attributes.js';
import { autoAnimateOf } from './auto-animate.js';
import { BACKGROUND, headingBackground } from './background.js';
import { makeBlocks } from './blocks/make.js';
import type { Given } from './blocks/maker.js';
import { type FootnoteTexts, footnotesOf } from './footnotes.js';
import { gatherPauses, layoutOf } from './layout.js';
import type { Report } from './report.js';

/** What says something of a slide, and shows nothing on it. */
const ABOUT = { section: 'text', from: 'text', minutes: 'minutes', 'auto-animate': 'text' } as const;

const SLIDE: Known = {
  values: { ...ABOUT, ...BACKGROUND },
  classes: ['own'],
};

/** A slide before it has its place in the deck. */
export type Draft = Omit<Slide, 'id' | 'number'>;

/** Notes that stand before the first slide are the title slide's. */
export const isTitleNotes = (first: OutlineSlide | undefined): boolean =>
  first?.attributes === noAttributes &&
  first.title === undefined &&
  first.blocks.length > 0 &&
  first.blocks.every(isNotes);

/** Gives what notes hold, and of any other block nothing. */
export const notesIn = (block: Block): readonly Block[] => (isNotes(block) ? block.children : []);

/** Drafts a slide as it was written: its attributes checked, its blocks made, its notes and footnotes gathered. */
export function draftSlide(
  written: OutlineSlide,
  grounds: readonly Ground[],
  texts: FootnoteTexts,
  report: Report,
  given: Given,
  last: boolean,
): Draft {
  const { line, title, attributes } = written;
  checkAttributes(attributes, SLIDE, line, report);
  const made = makeBlocks(written.blocks, report, given);
  const notes = made.flatMap(notesIn);
  const blocks = gatherPauses(made.filter((block) => !isNotes(block) && !isAside(block)));
  reportMisplaced([...blocks, ...notes], report);
  if (!title && written.blocks.length === 0) reportEmpty(written, report);
  const minutes = Number(attributes.values.get('minutes'));
  const autoAnimate = autoAnimateOf(written);
  const own = attributes.classes.includes('own');
  const bare = title === undefined && blocks.length === 0;
  const background = headingBackground(attributes, { line, rule: 'attribute-value', bare, report });
  return {
    kind: written.kind === 'part' ? 'part' : 'content',
    layout: layoutOf(blocks, title !== undefined, last),
    ...(title && { title }),
    name: nameOf(title, blocks),
    line,
    own,
    grounds: own ? [] : grounds,
    ...(minutes >= 0.1 && { minutes }),
    ...(autoAnimate !== undefined && { autoAnimate }),
    ...(background && { background }),
    blocks,
    footnotes: footnotesOf(title ?? [], blocks, texts, report),
    notes,
  };
}

/** Drafts a slide that Lectern makes, with nothing on it but its title. */
export const generate = (kind: Slide['kind'], name: string): Draft => ({
  kind,
  layout: 'stack',
  title: [{ kind: 'text', text: name }],
  name,
  line: 0,
  own: false,
  grounds: [],
  blocks: [],
  footnotes: [],
  notes: [],
});

/** The first eight words stand for a slide without a title. */
function nameOf(title: readonly Inline[] | undefined, blocks: readonly Block[]): string {
  const text = (title ? plainText(title) : blockText(blocks)).replace(/\s+/gu, ' ').trim();
  return title ? text : text.split(' ').slice(0, 8).join(' ');
}

/** What is written on a slide and shown elsewhere: the text of a footnote, the long form of an abbreviation. */
const isAside = ({ kind }: Block): boolean => kind === 'footnote' || kind === 'abbreviation';

type Fence = Extract<Block, { kind: 'fence' }>;

const isNotes = (block: Block): block is Fence => block.kind === 'fence' && block.name === 'notes';

/** What stands in a list or a quote is reported where blocks are made. */
export function reportMisplaced(blocks: readonly Block[], report: Report): void {
  for (const block of blocks) {
    if (block.kind === 'list' || block.kind === 'blockquote') continue;
    if (block.kind === 'fence')
      report({
        rule: 'block-place',
        line: block.line,
        at: block.name,
        what: `The block "${block.name}" stands in the wrong place.`,
        fix:
          block.name === 'notes'
            ? 'Put it on the slide itself, outside other blocks.'
            : 'Put it inside "::: columns".',
      });
    reportMisplaced(contentOf(block).blocks, report);
  }
}

/** A slide that shows something by an attribute is not empty. */
function reportEmpty({ line, attributes: { values } }: OutlineSlide, report: Report): void {
  if ([...values.keys()].some((name) => !Object.hasOwn(ABOUT, name))) return;
  report({
    rule: 'slide-empty',
    level: 'warning',
    line,
    what: 'The slide is empty.',
    fix: 'Give it a title or something to show, or take it out.',
  });
}
