import { wordsFor } from '../deck/words.js';
import { plainText } from '../markdown/text.js';
import type { Inline, Part, Slide } from '../model.js';
import { amountOf } from './amount.js';
import { backdropHtml, backgroundAttributes, backgroundCss } from './background.js';
import { footnotesHtml } from './blocks/footnotes.js';
import { blocksHtml, startWriting } from './blocks/write.js';
import { folioHtml, footHtml, type Setting } from './furniture.js';
import { attributesHtml, escapeText } from './html.js';
import { inlinesHtml } from './inlines.js';
import { bodyRoom } from './room.js';
import { sourcesHtml } from './sources.js';
import { titleHtml } from './title.js';
import { headingHtml, type Writing } from './writing.js';

/** Writes one slide: a section with its furniture, its title, its body and its notes. */
export function slideHtml(slide: Slide, part: Part, setting: Setting): string {
  return sectionHtml(slide, part, setting, startWriting(given(slide, setting)));
}

/** Writes a slide as often as it has states: before its first step, then after each. */
export function slideStates(slide: Slide, part: Part, setting: Setting): readonly string[] {
  const whole = startWriting(given(slide, setting));
  sectionHtml(slide, part, setting, whole);
  return [0, ...whole.steps.taken()].map((shown, index) =>
    sectionHtml(slide, part, setting, startWriting({ ...given(slide, setting), shown, echo: index > 0 })),
  );
}

const given = (slide: Slide, { pens, deck }: Setting): Partial<Writing> => ({
  pens,
  slideId: slide.id,
  footnotes: slide.footnotes,
  room: bodyRoom(slide, deck.settings.size),
  words: wordsFor(deck.settings.lang),
  abbreviations: deck.abbreviations,
});

function sectionHtml(slide: Slide, part: Part, setting: Setting, writing: Writing): string {
  const { id, kind, layout, title, name, own, notes } = slide;
  const inside = { title: titleHtml, part: partHtml, content: contentHtml, sources: sourcesHtml }[kind];
  const attributes = attributesHtml({
    id: writing.echo ? undefined : id,
    class: `slide ${kind}`,
    'data-layout': layout,
    'data-state': kind === 'part' ? 'part' : undefined,
    'data-own': own,
    ...backgroundAttributes(slide.background),
    'aria-label': title ? undefined : name,
    style: [sizesCss(slide), backgroundCss(slide.background)].filter((css) => css).join('; ') || undefined,
  });
  const body = inside(slide, part, setting, writing);
  const notesHtml =
    notes.length > 0
      ? `\n<aside class="notes">\n${blocksHtml(notes, startWriting({ ...given(slide, setting), footnotes: [] }))}\n</aside>`
      : '';
  return `<section${attributes}>\n${backdropHtml(slide.background)}${body}${notesHtml}\n</section>`;
}

/** Tells the style sheet how long a long title is and how much text there is, in letters, so that it sets them smaller. */
function sizesCss({ title = [], blocks }: Slide): string | undefined {
  const [letters, amount] = [plainText(title).length, amountOf(blocks)];
  const sizes = [letters > 60 && `--title: ${letters}`, amount > 150 && `--amount: ${amount}`];
  return sizes.filter((size) => size).join('; ') || undefined;
}

function contentHtml(slide: Slide, part: Part, setting: Setting, writing: Writing): string {
  const titleLine = slide.title ? `${headingHtml(2, '', inlinesHtml(slide.title, writing), writing)}\n` : '';
  const body =
    slide.blocks.length > 0 ? `<div class="body">\n${blocksHtml(slide.blocks, writing)}\n</div>\n` : '';
  const rubricHtml = rubricOf(slide, part, setting);
  return `${folioHtml(rubricHtml, slide.number, setting)}\n${titleLine}${body}${footnotesHtml(slide, writing)}${footHtml(slide, setting.deck)}`;
}

function partHtml(slide: Slide, part: Part, setting: Setting, writing: Writing): string {
  return `${folioHtml(`${wordsFor(setting.deck.settings.lang).part} ${part.number}`, slide.number, setting)}
<p class="part-number" aria-hidden="true">${part.number}</p>
<div class="part-name">
${headingHtml(1, '', inlinesHtml(slide.title ?? [], writing), writing)}
${blocksHtml(slide.blocks, writing)}
</div>
${footnotesHtml(slide, writing)}${footHtml(slide, setting.deck)}`;
}

/** A slide on one section carries its title; one on several, or on none, that of its part. */
function rubricOf({ grounds, own }: Slide, { title = [] }: Part, { deck, pens }: Setting): string {
  const [ground, ...others] = grounds;
  const { lang, header = '' } = deck.settings;
  if (own) return escapeText(wordsFor(lang).own);
  if (ground && others.length === 0) return escapeText(ground.section.title);
  return inlinesHtml(title.map(unmarked), startWriting({ pens })) || escapeText(header);
}

/** A rubric has the words of a part's title and its formulas, and none of its links and steps. */
const unmarked = (inline: Inline): Inline =>
  inline.kind === 'math' ? inline : { kind: 'text', text: plainText([inline]) };
