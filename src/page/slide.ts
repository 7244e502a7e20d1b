import { plainText } from '../markdown/text.js';
import type { Part, Slide } from '../model.js';
import { amountOf } from './amount.js';
import { blocksHtml, startWriting } from './blocks/write.js';
import { folioHtml, footHtml, type Setting } from './furniture.js';
import { attributesHtml } from './html.js';
import { inlinesHtml } from './inlines.js';
import { sourcesHtml } from './sources.js';
import { titleHtml } from './title.js';
import { headingHtml, type Writing } from './writing.js';

/** Writes one slide: a section with its furniture, its title, its body and its notes. */
export function slideHtml(slide: Slide, part: Part, setting: Setting): string {
  return sectionHtml(slide, part, setting, startWriting(setting.pens));
}

/** Writes a slide as often as it has states: before its first step, then after each. */
export function slideStates(slide: Slide, part: Part, setting: Setting): readonly string[] {
  const whole = startWriting(setting.pens);
  sectionHtml(slide, part, setting, whole);
  return [0, ...whole.steps.taken()].map((shown, index) =>
    sectionHtml(slide, part, setting, startWriting(setting.pens, shown, index > 0)),
  );
}

function sectionHtml(slide: Slide, part: Part, setting: Setting, writing: Writing): string {
  const { id, kind, layout, title, name, own, notes } = slide;
  const inside = { title: titleHtml, part: partHtml, content: contentHtml, sources: sourcesHtml }[kind];
  const attributes = attributesHtml({
    id: writing.echo ? undefined : id,
    class: `slide ${kind}`,
    'data-layout': layout,
    'data-state': kind === 'part' ? 'part' : undefined,
    'data-own': own,
    role: title ? undefined : 'group',
    'aria-label': title ? undefined : name,
    style: sizesCss(slide),
  });
  const body = inside(slide, part, setting, writing);
  const notesHtml =
    notes.length > 0
      ? `\n<aside class="notes">\n${blocksHtml(notes, startWriting(setting.pens))}\n</aside>`
      : '';
  return `<section${attributes}>\n${body}${notesHtml}\n</section>`;
}

/** Tells the style sheet how long a long title is and how much text there is, in letters, so that it sets them smaller. */
function sizesCss({ title = [], blocks }: Slide): string | undefined {
  const [letters, amount] = [plainText(title).length, amountOf(blocks)];
  const sizes = [letters > 60 && `--title: ${letters}`, amount > 150 && `--amount: ${amount}`];
  return sizes.filter((size) => size).join('; ') || undefined;
}

function contentHtml(slide: Slide, part: Part, { deck, total }: Setting, writing: Writing): string {
  const titleLine = slide.title ? `${headingHtml(2, '', inlinesHtml(slide.title, writing), writing)}\n` : '';
  const body =
    slide.blocks.length > 0 ? `<div class="body">\n${blocksHtml(slide.blocks, writing)}\n</div>\n` : '';
  const rubric = rubricOf(slide, part);
  return `${folioHtml(rubric, `${slide.number} / ${total}`)}\n${titleLine}${body}${footHtml(slide, deck)}`;
}

function partHtml(slide: Slide, part: Part, { deck, total }: Setting, writing: Writing): string {
  return `${folioHtml(`Part ${part.number}`, `${slide.number} / ${total}`)}
<p class="part-number" aria-hidden="true">${part.number}</p>
<div class="part-name">
${headingHtml(1, '', inlinesHtml(slide.title ?? [], writing), writing)}
${blocksHtml(slide.blocks, writing)}
</div>
${footHtml(slide, deck)}`;
}

/** A slide on one section carries its title; one on several, or on none, that of its part. */
function rubricOf({ grounds, own }: Slide, part: Part): string {
  const [ground, ...others] = grounds;
  if (own) return 'The presenter’s own';
  if (ground && others.length === 0) return ground.section.title;
  return part.title ? (part.slides[0]?.name ?? '') : '';
}
