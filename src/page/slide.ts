import { plainText } from '../markdown/text.js';
import type { Inline, Part, Slide } from '../model.js';
import { amountOf } from './amount.js';
import { backdropHtml, backgroundAttributes } from './background.js';
import { footnotesHtml } from './blocks/footnotes.js';
import { blocksHtml, startWriting } from './blocks/write.js';
import { folioHtml, footHtml, numberHtml, type Setting, saidHtml } from './furniture.js';
import { attributesHtml, escapeText } from './html.js';
import { inlinesHtml } from './inlines.js';
import { bodyRoom } from './room.js';
import { sourcesHtml } from './sources.js';
import { textWidth } from './text-width.js';
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

const given = (slide: Slide, { pens, deck, words, space }: Setting): Partial<Writing> => ({
  pens,
  slideId: slide.id,
  footnotes: slide.footnotes,
  room: bodyRoom(slide, deck.settings.size, space),
  words,
  abbreviations: deck.abbreviations,
  quoteUrls: deck.quoteUrls ?? new Map(),
  quoteLinks: deck.quoteLinks ?? new Map(),
});

function sectionHtml(slide: Slide, part: Part, setting: Setting, writing: Writing): string {
  const { id, kind, layout, title, name, own, background, blocks, notes } = slide;
  const inside = { title: titleHtml, part: partHtml, content: contentHtml, sources: sourcesHtml }[kind];
  const paint = backgroundAttributes(background);
  const attributes = attributesHtml({
    id: writing.echo ? undefined : id,
    class: `slide ${kind}`,
    'data-layout': layout,
    'data-state': kind === 'part' ? 'part' : undefined,
    'data-own': own,
    'data-minutes': slide.minutes,
    'data-auto-animate': slide.autoAnimate !== undefined,
    'data-auto-animate-id': slide.autoAnimate,
    'data-bare': background !== undefined && title === undefined && blocks.length === 0,
    ...paint,
    role: title ? undefined : 'group',
    'aria-label': title ? undefined : name,
    style: [sizesCss(slide), paint.style].filter((css) => css).join('; ') || undefined,
  });
  const body = inside(slide, part, setting, writing);
  const notesHtml =
    notes.length > 0 && !setting.silent
      ? `\n<aside class="notes">\n${speechHtml(slide, setting)}\n</aside>`
      : '';
  return `<section${attributes}>\n${backdropHtml(background)}${body}${notesHtml}\n</section>`;
}

/** Writes what the speaker says of a slide. */
export const speechHtml = (slide: Slide, setting: Setting): string =>
  blocksHtml(slide.notes, startWriting({ ...given(slide, setting), footnotes: [] }));

/** Tells the style sheet how long the title is and how much text there is, in letters, so that much is set smaller, and little larger. */
function sizesCss({ title = [], blocks }: Slide): string | undefined {
  const [letters, amount] = [textWidth(plainText(title)), amountOf(blocks)];
  const sizes = [
    letters > 0 && `${letters > 60 ? '--title' : '--short-title'}: ${letters}`,
    amount > 0 && `${amount > 150 ? '--amount' : '--short'}: ${amount}`,
  ];
  return sizes.filter((size) => size).join('; ') || undefined;
}

function contentHtml(slide: Slide, part: Part, setting: Setting, writing: Writing): string {
  const titleLine = slide.title
    ? `${headingHtml(2, '', inlinesHtml(slide.title, { ...writing, heading: true }), writing)}\n`
    : '';
  const body =
    slide.blocks.length > 0 ? `<div class="body">\n${blocksHtml(slide.blocks, writing)}\n</div>\n` : '';
  const folio = folioHtml(rubricHtml(slide, part, setting), numberHtml(slide, setting));
  return `${folio}\n${titleLine}${body}${footnotesHtml(slide, writing)}${footHtml(slide, setting)}`;
}

function partHtml(slide: Slide, part: Part, setting: Setting, writing: Writing): string {
  const { words } = setting;
  const { number = 0 } = part;
  return `${folioHtml(saidHtml(words.part(number), words), numberHtml(slide, setting))}
<p class="part-number" aria-hidden="true">${words.number(number)}</p>
<div class="part-name">
${headingHtml(1, '', inlinesHtml(slide.title ?? [], { ...writing, heading: true }), writing)}
${blocksHtml(slide.blocks, writing)}
</div>
${footnotesHtml(slide, writing)}${footHtml(slide, setting)}`;
}

/** A slide on one section carries its title; one on several, or on none, that of its part; where there is no part the header. */
function rubricHtml({ grounds, own }: Slide, { title }: Part, { deck, pens, words }: Setting): string {
  const [ground, ...others] = grounds;
  if (own) return saidHtml(words.own, words);
  if (ground && others.length === 0) return escapeText(ground.section.title);
  return title
    ? inlinesHtml(title.map(unmarked), startWriting({ pens }))
    : escapeText(deck.settings.header ?? '');
}

/** A rubric has the words of a part's title and its formulas, and none of its links and steps. */
const unmarked = (inline: Inline): Inline =>
  inline.kind === 'math' ? inline : { kind: 'text', text: plainText([inline]) };
