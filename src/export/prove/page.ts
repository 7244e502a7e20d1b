import type { DeckFacts } from '../facts.js';
import type { Fault } from '../prove.js';
import type { Sheet } from '../sheet.js';
import { departure } from './compare-text.js';
import type { ReadPage } from './read-back.js';

const STYLE = 'See what its style sheet hides, covers or reorders on paper.';

/** Holds a page of the PDF to what its sheet must hold. */
export function provePage(sheet: Sheet, page: ReadPage, { size }: DeckFacts, name: string): readonly Fault[] {
  const slide = `The page of the slide "${name}"`;
  const faults = [
    sizeFault(page, size, slide),
    contentFault(sheet, page, slide),
    ...linkFaults(sheet, page, slide),
  ];
  return [...faults, ...fontFaults(page, slide)].filter((fault) => fault !== undefined);
}

/** Pixels are 96 to the inch, points 72; a printer may round to the next. */
function sizeFault(
  { size: [width, height] }: ReadPage,
  wanted: DeckFacts['size'],
  slide: string,
): Fault | undefined {
  const [wide, high] = [wanted.width * 0.75, wanted.height * 0.75];
  if (Math.abs(width - wide) <= 1 && Math.abs(height - high) <= 1) return undefined;
  const what = `${slide} is ${width} x ${height} pt; the deck's size is ${wide} x ${high} pt.`;
  return {
    rule: 'pdf-size',
    what,
    fix: 'Leave the size of pages out of its style sheet: it is the setting "size".',
  };
}

/** Tells the first that is wrong, since the rest follows from it: nothing there, no tags, other words, other structure. */
function contentFault(sheet: Sheet, page: ReadPage, slide: string): Fault | undefined {
  const isWritten = /\S/u.test(sheet.text) || sheet.figures.length > 0;
  if (isWritten && !/\S/u.test(page.text) && page.figures.length === 0)
    return { rule: 'pdf-blank', what: `${slide} shows nothing of it.`, fix: STYLE };
  if (isWritten && !page.tagged) return { rule: 'pdf-tags', what: `${slide} has no tags.`, fix: STYLE };
  const other = departure(sheet.text, page.text);
  if (other !== undefined)
    return { rule: 'pdf-text', what: `${slide} departs from its text at "${other}".`, fix: STYLE };
  return (
    structureFault('heading', sheet.headings, page.headings, slide) ??
    structureFault('picture', sheet.figures, page.figures, slide)
  );
}

function structureFault(
  kind: 'heading' | 'picture',
  wanted: readonly string[],
  found: readonly string[],
  slide: string,
): Fault | undefined {
  const lost = wanted.find((text, index) => departure(text, found[index] ?? '') !== undefined);
  const added = found[wanted.length];
  if (lost === undefined && added === undefined) return undefined;
  const fact =
    lost === undefined
      ? `has a tag for a ${kind} "${added}" that it does not have`
      : `has no tag for the ${kind} "${lost.trim()}"`;
  return { rule: 'pdf-tags', what: `${slide} ${fact}.`, fix: STYLE };
}

function linkFaults(sheet: Sheet, page: ReadPage, slide: string): readonly Fault[] {
  const dead = page.links.filter((link) => !sheet.links.includes(link));
  const lost = sheet.links.filter((link) => !page.links.includes(link));
  return [...new Set([...dead, ...lost])].map((link) => ({
    rule: 'pdf-links',
    what: lost.includes(link)
      ? `${slide} has no link to "${link}".`
      : `${slide} has a link to "${link}" that its slide does not have.`,
    fix: 'See whether something on the slide covers or hides the link.',
  }));
}

function fontFaults({ fonts }: ReadPage, slide: string): readonly Fault[] {
  return fonts
    .filter(({ embedded, type3 }) => !embedded && !type3)
    .map(({ name }) => ({
      rule: 'pdf-fonts',
      what: `${slide} does not carry its font "${name}".`,
      fix: 'Give the theme a font file that may be embedded.',
    }));
}
