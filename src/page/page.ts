import { slidesOf } from '../deck/coverage.js';
import { wordsIn } from '../deck/words.js';
import type { Asset, Deck, Page, Settings, Theme } from '../model.js';
import { documentOf } from './document.js';
import { attributesHtml } from './html.js';
import type { Pens } from './pens.js';
import { slideHtml, slideStates } from './slide.js';
import { readSpace } from './space.js';

const script = (name: string, module: string): Asset => ({ path: `assets/${name}.js`, from: { module } });

/** Gives the scripts that the slides need, in the order they run. */
const scriptsFor = (slidesHtml: string): readonly Asset[] => [
  script('reveal', 'reveal.js'),
  script('search', 'reveal.js/plugin/search'),
  script('zoom', 'reveal.js/plugin/zoom'),
  ...(slidesHtml.includes('data-lines=') ? [script('listings', 'lectern/client/listings.js')] : []),
  script('presenter', 'lectern/client/presenter.js'),
  script('present', 'lectern/client/present.js'),
];

/** What a page is made for: to be shown, or to be printed, with a page for each slide or for each of its states; paper needs no script. */
export type Purpose = 'show' | 'print' | 'print-steps';

/** Writes a deck as one page for screen and paper, with the files it needs beside it. */
export function makePage(
  deck: Deck,
  theme: Theme,
  folder: string,
  pens: Pens = {},
  purpose: Purpose = 'show',
): Page {
  const { settings, parts } = deck;
  const slides = slidesOf(deck);
  const words = wordsIn(settings.lang);
  const setting = { deck, total: slides.length, words, pens, space: readSpace(theme) };
  const states = purpose === 'print-steps' ? slideStates : oneState;
  const stacks = parts.map((part) => part.slides.flatMap((slide) => states(slide, part, setting)));
  const slidesHtml = stacks.map(stackHtml).join('\n');
  const scripts = purpose === 'show' ? scriptsFor(slidesHtml) : [];
  const mainHtml = `<main>
<div class="reveal"${attributesHtml({ 'data-config': JSON.stringify(revealConfig(settings)) })}>
<div class="slides" role="none">
${slidesHtml}
</div>
</div>
</main>`;
  return documentOf(deck, theme, folder, { mainHtml, scripts, sheets: stacks.flat().length });
}

const oneState = (...slide: Parameters<typeof slideHtml>): readonly string[] => [slideHtml(...slide)];

/** A part is a stack of slides, as Reveal calls it; a part of one slide needs none. */
function stackHtml(slides: readonly string[]): string {
  const inside = slides.join('\n');
  return slides.length > 1 ? `<section class="stack">\n${inside}\n</section>` : inside;
}

function revealConfig({ size, navigation, transition, dir }: Settings): Readonly<Record<string, unknown>> {
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
    scrollActivationWidth: null,
    transition,
    transitionSpeed: 'fast',
  };
}
