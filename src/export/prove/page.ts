import type { DeckFacts } from '../facts.js';
import type { Sheet } from '../sheet.js';
import { departure } from './compare-text.js';
import type { Fault } from './fault.js';
import type { ReadPage } from './read-back.js';

const STYLE = 'Let it hold less where it runs over, or see what its style sheet hides on paper.';

/**
 * Holds a page of the PDF to what its sheet must hold; each fact is what follows on the page's name. What a slide that spills
 * loses is a warning, so that its author gets a PDF to look at: its fit is told, and `check --strict` refuses it.
 */
export function provePage(sheet: Sheet, page: ReadPage, { size }: DeckFacts): readonly Fault[] {
  const lost = [contentFault(sheet, page), ...linkFaults(sheet, page)];
  const faults = [
    sizeFault(page, size),
    ...lost.map((fault): Fault | undefined =>
      fault && sheet.spills ? { ...fault, level: 'warning' } : fault,
    ),
    ...fontFaults(page),
  ];
  return faults.filter((fault) => fault !== undefined);
}

/** Pixels are 96 to the inch, points 72; a printer may round to the next. */
function sizeFault({ size: [width, height] }: ReadPage, wanted: DeckFacts['size']): Fault | undefined {
  const [wide, high] = [wanted.width * 0.75, wanted.height * 0.75];
  if (Math.abs(width - wide) <= 1 && Math.abs(height - high) <= 1) return undefined;
  const what = `is ${Math.round(width)} x ${Math.round(height)} pt; the deck's size is ${wide} x ${high} pt`;
  return {
    rule: 'pdf-size',
    what,
    fix: 'Leave the size of pages out of its style sheet: it is the setting "size".',
  };
}

/** Tells the first that is wrong, since the rest follows from it: nothing there, no tags, other words, other structure. */
function contentFault(sheet: Sheet, page: ReadPage): Fault | undefined {
  const isWritten = /\S/u.test(sheet.text) || sheet.figures.length > 0;
  if (isWritten && page.letters === 0 && page.figures.length === 0)
    return { rule: 'pdf-blank', what: 'shows nothing of it', fix: STYLE };
  if (isWritten && !page.tagged) return { rule: 'pdf-tags', what: 'has no tags', fix: STYLE };
  const other = departure(sheet.text, page.text);
  if (other !== undefined)
    return { rule: 'pdf-text', what: `departs from what is written from "${other}" on`, fix: STYLE };
  return (
    structureFault('heading', sheet.headings, page.headings) ??
    structureFault(
      'picture',
      sheet.figures,
      page.figures.filter((text) => !isDrawing(sheet, text)),
    )
  );
}

const isDrawing = ({ drawings }: Sheet, text: string): boolean =>
  drawings.some((drawing) => departure(drawing, text) === undefined);

function structureFault(
  kind: 'heading' | 'picture',
  wanted: readonly string[],
  found: readonly string[],
): Fault | undefined {
  const lost = wanted.find((text, index) => departure(text, found[index] ?? '') !== undefined);
  const added = found[wanted.length];
  if (lost === undefined && added === undefined) return undefined;
  const fact =
    lost === undefined
      ? `has a tag for a ${kind} "${added}" that it does not have`
      : `has no tag for the ${kind} "${lost.trim()}"`;
  return { rule: 'pdf-tags', what: fact, fix: STYLE };
}

function linkFaults(sheet: Sheet, page: ReadPage): readonly Fault[] {
  const dead = page.links.filter((link) => !sheet.links.includes(link));
  const lost = sheet.links.filter((link) => !page.links.includes(link));
  return [...new Set([...dead, ...lost])].map((link) => ({
    rule: 'pdf-links',
    what: lost.includes(link)
      ? `has no link to "${link}"`
      : `has a link to "${link}" that its slide does not have`,
    fix: 'See whether something on the slide covers or hides the link.',
  }));
}

/** Letters of Type 3 are read, but are drawn without their hints. */
function fontFaults({ fonts }: ReadPage): readonly Fault[] {
  return fonts.flatMap(({ name, embedded, type3 }): readonly Fault[] => {
    const rule = 'pdf-fonts';
    if (type3) {
      const fix = 'Give the theme a static font file of each weight and slope that it uses.';
      return [
        { rule, level: 'warning', what: `draws letters instead of setting them, as Type 3: "${name}"`, fix },
      ];
    }
    if (embedded) return [];
    const fix = 'Give the theme a font file that may be embedded.';
    return [{ rule, what: `does not carry its font "${name}"`, fix }];
  });
}
