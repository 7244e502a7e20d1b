import type { Part, Slide } from '../model.js';
import { blocksHtml } from './blocks.js';
import { folioHtml, footHtml, type Setting } from './furniture.js';
import { attributesHtml } from './html.js';
import { inlinesHtml } from './prose.js';
import { sourcesHtml } from './sources.js';
import { titleHtml } from './title.js';

/** Writes one slide: a section with its furniture, its title, its body and its notes. */
export function slideHtml(slide: Slide, part: Part, setting: Setting): string {
  const { id, kind, layout, title, name, own, notes } = slide;
  const inside = { title: titleHtml, part: partHtml, content: contentHtml, sources: sourcesHtml }[kind];
  const attributes = attributesHtml({
    id,
    class: `slide ${kind}`,
    'data-layout': layout,
    'data-state': kind === 'part' ? 'part' : undefined,
    'data-own': own,
    'aria-label': title ? undefined : name,
  });
  const notesHtml =
    notes.length > 0 ? `\n<aside class="notes">\n${blocksHtml(notes, setting.pens)}\n</aside>` : '';
  return `<section${attributes}>\n${inside(slide, part, setting)}${notesHtml}\n</section>`;
}

function contentHtml(slide: Slide, part: Part, { deck, total, pens }: Setting): string {
  const titleLine = slide.title ? `<h2>${inlinesHtml(slide.title)}</h2>\n` : '';
  const body =
    slide.blocks.length > 0 ? `<div class="body">\n${blocksHtml(slide.blocks, pens)}\n</div>\n` : '';
  const rubric = rubricOf(slide, part);
  return `${folioHtml(rubric, `${slide.number} / ${total}`)}\n${titleLine}${body}${footHtml(slide, deck)}`;
}

function partHtml(slide: Slide, part: Part, { deck, total, pens }: Setting): string {
  return `${folioHtml(`Part ${part.number}`, `${slide.number} / ${total}`)}
<p class="part-number" aria-hidden="true">${part.number}</p>
<div class="part-name">
<h1>${inlinesHtml(slide.title ?? [])}</h1>
${blocksHtml(slide.blocks, pens)}
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
