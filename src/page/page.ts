import { slidesOf } from '../deck/coverage.js';
import { talkWordsIn } from '../deck/talk-words.js';
import { type Words, wordsIn } from '../deck/words.js';
import type { Deck, Page, Settings, Theme } from '../model.js';
import { documentOf } from './document.js';
import { attributesHtml } from './html.js';
import type { Pens } from './pens.js';
import { type Purpose, scriptsFor } from './scripts.js';
import { slideHtml, slideStates } from './slide.js';
import { readSpace } from './space.js';

/** Writes a slide as it is shown. */
export type WriteSlide = typeof slideHtml;

/** Writes a deck as one page for screen and paper, with the files it needs beside it; `write` writes its slides. */
export function makePage(
  deck: Deck,
  theme: Theme,
  folder: string,
  pens: Pens = {},
  purpose: Purpose = 'show',
  write: WriteSlide = slideHtml,
): Page {
  const { settings, parts } = deck;
  const slides = slidesOf(deck);
  const words = wordsIn(settings.lang);
  const setting = { deck, total: slides.length, words, pens, space: readSpace(theme) };
  const oneState: typeof slideStates = (...slide) => [write(...slide)];
  const states = purpose === 'print-steps' ? slideStates : oneState;
  const stacks = parts.map((part) => part.slides.flatMap((slide) => states(slide, part, setting)));
  const slidesHtml = stacksHtml(stacks);
  const scripts = scriptsFor(slidesHtml, purpose);
  const mainHtml = `<main>
<div class="reveal"${attributesHtml({ 'data-config': JSON.stringify(revealConfig(settings, purpose)), 'data-cite': citeText(deck, words), 'data-talk': purpose === 'show' || purpose === 'preview' ? JSON.stringify(talkWordsIn(settings.lang)) : undefined })}>
<div class="slides" role="none">
${slidesHtml}
</div>
</div>
</main>`;
  const sheets = stacks.flat().length;
  return documentOf(deck, theme, folder, { mainHtml, scripts, purpose, stacks, sheets });
}

/** Says what the deck is based on, in one line, for the panel that shows the audience where a slide comes from. */
function citeText({ article }: Deck, words: Words): string | undefined {
  const { title, byline, publisher, published } = article?.citation ?? {};
  const parts = [title, byline, publisher, published && words.date(published)].filter((part) => part);
  return parts.join(' · ') || undefined;
}

/** Writes slides in their stacks. */
export const stacksHtml = (stacks: Page['stacks']): string => stacks.map(stackHtml).join('\n');

/** A part is a stack of slides, as Reveal calls it; a part of one slide needs none. */
function stackHtml(slides: readonly string[]): string {
  const inside = slides.join('\n');
  return slides.length > 1 ? `<section class="stack">\n${inside}\n</section>` : inside;
}

function revealConfig(
  { size, navigation, transition, dir }: Settings,
  purpose: Purpose,
): Readonly<Record<string, unknown>> {
  return {
    width: size.width,
    height: size.height,
    margin: 0,
    center: false,
    controls: false,
    display: 'grid',
    hash: true,
    maxScale: 10,
    minScale: 0.02,
    navigationMode: navigation === 'linear' ? 'linear' : 'default',
    pdfSeparateFragments: false,
    ...(dir === 'rtl' && { rtl: true }),
    // A phone shows the slides one below the other, but for those that are just being written.
    scrollActivationWidth: purpose === 'preview' ? null : 500,
    scrollLayout: 'compact',
    scrollSnap: false,
    // What is typed after G is the number on the slide, which the slide itself shows.
    showSlideNumber: 'speaker',
    slideNumber: 'c',
    transition,
    transitionSpeed: 'fast',
  };
}
