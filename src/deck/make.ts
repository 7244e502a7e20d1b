import { noAttributes } from '../markdown/attributes.js';
import { idGiver, isNumber, slug } from '../markdown/ids.js';
import { blockText, contentOf, plainText } from '../markdown/text.js';
import type {
  Article,
  Background,
  Block,
  Deck,
  Ground,
  Inline,
  Outline,
  OutlineSlide,
  Part,
  Size,
  Slide,
} from '../model.js';
import type { Checked, Problem } from '../problem.js';
import { abbreviationsOf } from './abbreviations.js';
import { checkAttributes, type Known } from './attributes.js';
import { BACKGROUND, headingBackground, readBackground } from './background.js';
import { makeBlocks } from './blocks/make.js';
import type { Given } from './blocks/maker.js';
import { type FootnoteTexts, footnotesOf, footnoteTexts, reportFootnotes } from './footnotes.js';
import { readGrounds } from './grounds.js';
import { gatherPauses, layoutOf } from './layout.js';
import { type Report, reportTo } from './report.js';
import { type Words, wordsIn } from './words.js';

const SLIDE: Known = { values: { section: 'text', from: 'text', ...BACKGROUND }, classes: ['own'] };

/** The most sections that one slide of sources lists: in two tables where it is wide enough for them. */
const sourcesPerSlide = ({ width, height }: Size): number => (width / height > 1.5 ? 12 : 6);

/** Joins an outline to its article: keys looked up, blocks made, slides numbered and named. */
export function makeDeck(
  outline: Outline,
  article: Article | undefined,
  tables: Given['tables'] = new Map(),
): Checked<Deck> {
  const problems: Problem[] = [];
  const { file, lines, settings } = outline;
  const report = reportTo(problems, file, lines);
  const firstTitle = outline.slides.find((slide) => slide.title)?.title;
  const title = settings.title ?? (firstTitle ? plainText(firstTitle) : file);
  const given = { lang: settings.lang, tables };
  const place = placer(outline.slides, report);
  const texts = footnoteTexts(outline.slides, report);

  const parts: (Part & { readonly slides: Slide[] })[] = [{ slides: [] }];
  const add = (slide: Slide): void => {
    parts.at(-1)?.slides.push(slide);
  };
  const written = [...outline.slides];
  if (settings.title !== undefined) {
    const first = isTitleNotes(written[0]) ? (written.shift()?.blocks ?? []) : [];
    const notes = makeBlocks(first, report, given).flatMap(notesIn);
    reportMisplaced(notes, report);
    const background = titleBackground(outline, report);
    add(place({ ...generate('title', title), ...(background && { background }), notes }));
  }
  // Where the article could not be read, that is told already, and no key can be looked up.
  const unread = settings.article !== undefined && article === undefined;
  let partGrounds: readonly Ground[] = [];
  for (const one of written) {
    const grounds = unread ? undefined : groundsOf(one, article, report);
    if (one.kind === 'part') {
      partGrounds = grounds ?? [];
      parts.push({ number: parts.length, title: one.title ?? [], slides: [] });
    }
    add(place(draftSlide(one, grounds ?? partGrounds, texts, report, given), one));
  }
  if (article && settings.sources) {
    parts.push({ slides: [] });
    const listed = article.sections.filter(
      ({ key, skip }) => skip === undefined && !Object.hasOwn(settings.skip, key),
    );
    const words = wordsIn(settings.lang);
    const count = Math.max(1, Math.ceil(listed.length / sourcesPerSlide(settings.size)));
    for (let made = 0; made < count; made += 1)
      add(place({ ...generate('sources', words.sources), notes: sourcesNotes(words) }));
  }
  reportFootnotes(
    parts.flatMap((part) => part.slides),
    texts,
    report,
  );
  const abbreviations = abbreviationsOf(outline.slides, report);
  const deck = { title, file, lines, settings, abbreviations, ...(article && { article }) };
  return { value: { ...deck, parts: parts.filter((part) => part.slides.length > 0) }, problems };
}

type Draft = Omit<Slide, 'id' | 'number'>;

/** Gives each draft in turn its number and its id: the one that was written, else one made of its name that is nobody's. */
function placer(
  slides: readonly OutlineSlide[],
  report: Report,
): (draft: Draft, written?: OutlineSlide) => Slide {
  const giveId = idGiver();
  const ids = new Map<OutlineSlide | undefined, string>();
  for (const slide of slides) {
    const { id: wish } = slide.attributes;
    if (wish === undefined) continue;
    const id = giveId(wish);
    ids.set(slide, id);
    if (id !== wish) reportId(slide, report);
  }
  let number = 0;
  return (draft, written) => {
    number += 1;
    const id = ids.get(written) ?? giveId(written ? slug(draft.name) : draft.kind);
    return { ...draft, id, number };
  };
}

/** Notes that stand before the first slide are the title slide's. */
const isTitleNotes = (first: OutlineSlide | undefined): boolean =>
  first?.attributes === noAttributes &&
  first.title === undefined &&
  first.blocks.length > 0 &&
  first.blocks.every(isNotes);

const notesIn = (block: Block): readonly Block[] => (isNotes(block) ? block.children : []);

function draftSlide(
  written: OutlineSlide,
  grounds: readonly Ground[],
  texts: FootnoteTexts,
  report: Report,
  given: Given,
): Draft {
  const { line, title, attributes } = written;
  checkAttributes(attributes, SLIDE, line, report);
  const made = makeBlocks(written.blocks, report, given);
  const notes = made.flatMap(notesIn);
  const blocks = gatherPauses(made.filter((block) => !isNotes(block) && !isAside(block)));
  reportMisplaced([...blocks, ...notes], report);
  if (!title && written.blocks.length === 0) reportEmpty(written, report);
  const own = attributes.classes.includes('own');
  const bare = title === undefined && blocks.length === 0;
  const background = headingBackground(attributes, { line, rule: 'attribute-value', bare, report });
  return {
    kind: written.kind === 'part' ? 'part' : 'content',
    layout: layoutOf(blocks, title !== undefined),
    ...(title && { title }),
    name: nameOf(title, blocks),
    line,
    own,
    grounds: own ? [] : grounds,
    ...(background && { background }),
    blocks,
    footnotes: footnotesOf(title ?? [], blocks, texts, report),
    notes,
  };
}

/** The title slide's is a setting. */
function titleBackground(
  { settings: { background }, lines }: Outline,
  report: Report,
): Background | undefined {
  const line = 1 + lines.findIndex((source) => source.startsWith('background:'));
  return background && readBackground(background, { line, rule: 'setting-value', bare: false, report });
}

const generate = (kind: Slide['kind'], name: string): Draft => ({
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

function sourcesNotes({ lang, sourcesNote: text }: Words): readonly Block[] {
  const attributes = { ...noAttributes, values: new Map(lang ? [['lang', lang]] : []) };
  const span: Inline = { kind: 'span', attributes, children: [{ kind: 'text', text }], line: 0 };
  return [{ kind: 'paragraph', line: 0, children: lang ? [span] : span.children }];
}

/** A part whose title makes the key of a section needs no `section=`. */
function groundsOf(
  { kind, title, attributes, line }: OutlineSlide,
  article: Article | undefined,
  report: Report,
): readonly Ground[] | undefined {
  const named = readGrounds(attributes, line, article?.sections, report);
  if (named || kind !== 'part' || !title) return named;
  const key = slug(plainText(title));
  const section = article?.sections.find((one) => one.key === key);
  return section && [{ section, paragraphs: section.paragraphs.map((_, index) => index + 1) }];
}

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
function reportMisplaced(blocks: readonly Block[], report: Report): void {
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
  if ([...values.keys()].some((name) => name !== 'section' && name !== 'from')) return;
  report({
    rule: 'slide-empty',
    level: 'warning',
    line,
    what: 'The slide is empty.',
    fix: 'Give it a title or something to show, or take it out.',
  });
}

/** An id that was not given as wished is a bare number, or not the first of its name. */
function reportId({ line, attributes: { id = '' } }: OutlineSlide, report: Report): void {
  const fault = isNumber(id)
    ? {
        rule: 'attribute-value',
        what: `The id "${id}" is a bare number, which means a place in the deck.`,
        fix: 'Put a letter before it.',
      }
    : {
        rule: 'id-twice',
        what: `The id "${id}" is another slide's already.`,
        fix: 'Give this one an id of its own.',
      };
  report({ ...fault, line, at: `#${id}` });
}
