import { walkBlocks, walkInlines, walkRun } from '../markdown/text.js';
import type { Block, Footnote, FootnoteText, Inline, Noteref, OutlineSlide } from '../model.js';
import { listKnown } from '../problem.js';
import type { Report } from './report.js';

/** The id of a note at the foot of a slide, and that of the first mark that leads to it. */
export const noteId = (slideId: string, number: number): string => `${slideId}-note-${number}`;
export const markId = (slideId: string, number: number): string => `${slideId}-mark-${number}`;

/** The texts of an outline's footnotes by their labels. */
export type FootnoteTexts = ReadonlyMap<string, FootnoteText>;

/** Gathers the texts of all footnotes; a label that is given twice is reported. */
export function footnoteTexts(slides: readonly OutlineSlide[], report: Report): FootnoteTexts {
  const texts = new Map<string, FootnoteText>();
  for (const block of walkBlocks(slides.flatMap((slide) => slide.blocks))) {
    if (block.kind !== 'footnote') continue;
    const { label, line } = block;
    const first = texts.get(label);
    if (first === undefined) texts.set(label, block);
    else
      report({
        rule: 'footnote-twice',
        line,
        at: label,
        what: `The footnote "${label}" has a text already, on line ${first.line}.`,
        fix: 'Give this one a label of its own.',
      });
  }
  return texts;
}

/** Gives the notes at the foot of a slide, in the order its words refer to them; a mark without a text is reported. */
export function footnotesOf(
  title: readonly Inline[],
  blocks: readonly Block[],
  texts: FootnoteTexts,
  report: Report,
): readonly Footnote[] {
  const notes: { number: number; label: string | undefined; marks: Noteref[]; children: readonly Block[] }[] =
    [];
  for (const mark of marksIn(title, blocks)) {
    const { label, line } = mark;
    const known = notes.find((note) => label !== undefined && note.label === label);
    const children = label === undefined ? inPlace(mark) : texts.get(label)?.children;
    if (known) known.marks.push(mark);
    else if (children) notes.push({ number: notes.length + 1, label, marks: [mark], children });
    else
      report({
        rule: 'footnote-missing',
        line,
        at: `[^${label}]`,
        what: `The footnote "${label}" has no text.`,
        fix: `Write it on a line of its own: [^${label}]: the text. ${texts.size > 0 ? listKnown(label ?? '', [...texts.keys()]) : ''}`.trim(),
      });
  }
  return notes.map(({ number, marks, children }) => ({ number, marks, children }));
}

/** Reports the texts that no slide refers to, and the marks where no slide has a foot for them: in notes. */
export function reportFootnotes(
  slides: readonly {
    readonly title?: readonly Inline[];
    readonly blocks: readonly Block[];
    readonly notes: readonly Block[];
  }[],
  texts: FootnoteTexts,
  report: Report,
): void {
  const used = new Set(
    slides.flatMap(({ title = [], blocks }) => marksIn(title, blocks).map(({ label }) => label)),
  );
  for (const { label, line } of texts.values())
    if (!used.has(label))
      report({
        rule: 'footnote-unused',
        level: 'warning',
        line,
        at: label,
        what: `No slide refers to the footnote "${label}".`,
        fix: `Put [^${label}] where it belongs, or take the text out.`,
      });
  const nested = [
    ...slides.flatMap(({ notes }) => notes),
    ...[...texts.values()].flatMap(({ children }) => children),
  ];
  for (const { label, line } of marksIn([], nested))
    report({
      rule: 'footnote-place',
      line,
      what: `The footnote${label === undefined ? '' : ` "${label}"`} stands in speaker notes or in another footnote.`,
      fix: 'Write it out in place.',
    });
}

/** Gives the marks of a slide, and not those within its notes' texts. */
function marksIn(title: readonly Inline[], blocks: readonly Block[]): readonly Noteref[] {
  const body = blocks.filter((block) => block.kind !== 'footnote');
  return [...walkRun(title), ...walkInlines(body)].filter((inline) => inline.kind === 'noteref');
}

const inPlace = ({ line, children }: Noteref): readonly Block[] => [{ kind: 'paragraph', line, children }];
