import type { Part, Slide } from '../model.js';
import { blocksHtml, startWriting } from './blocks/write.js';
import { folioHtml, footHtml, type Setting } from './furniture.js';
import { attributesHtml } from './html.js';
import { inlinesHtml } from './inlines.js';
import { bodyRoom } from './room.js';
import { sourcesHtml } from './sources.js';
import { titleHtml } from './title.js';
import { headingHtml, type Writing } from './writing.js';

/** Writes one slide: a section with its furniture, its title, its body and its notes. */
export function slideHtml(slide: Slide, part: Part, setting: Setting): string {
  const room = bodyRoom(slide, setting.deck.settings.size);
  return sectionHtml(slide, part, setting, startWriting(setting.pens, undefined, false, room));
}

/** Writes a slide as often as it has states: before its first step, then after each. */
export function slideStates(slide: Slide, part: Part, setting: Setting): readonly string[] {
  const room = bodyRoom(slide, setting.deck.settings.size);
  const whole = startWriting(setting.pens, undefined, false, room);
  sectionHtml(slide, part, setting, whole);
  return [0, ...whole.steps.taken()].map((shown, index) =>
    sectionHtml(slide, part, setting, startWriting(setting.pens, shown, index > 0, room)),
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
    'aria-label': title ? undefined : name,
  });
  const body = inside(slide, part, setting, writing);
  const notesHtml =
    notes.length > 0
      ? `\n<aside class="notes">\n${blocksHtml(notes, startWriting(setting.pens))}\n</aside>`
      : '';
  return `<section${attributes}>\n${body}${notesHtml}\n</section>`;
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
