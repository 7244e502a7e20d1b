import { slidesOf } from '../deck/coverage.js';
import { FILES, filePath, isFile, liesInside } from '../deck/files.js';
import { openQuote, type Words, wordsIn } from '../deck/words.js';
import type { Asset, Deck, Page, Settings, Theme } from '../model.js';
import { faceAssets, facesFor } from './fonts.js';
import { headHtml } from './head.js';
import { attributesHtml } from './html.js';
import type { Pens } from './pens.js';
import { logoPictures, picturesOf } from './pictures.js';
import { type Purpose, scriptsFor } from './scripts.js';
import { slideHtml, slideStates } from './slide.js';
import { readSpace } from './space.js';
import { styleCss } from './style.js';

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
  const scripts = scriptsFor(slidesHtml, purpose);
  const html = `<!doctype html>
<html${attributesHtml({ lang: settings.lang, dir: settings.dir === 'rtl' && 'rtl' })}>
<head>
${headHtml(deck, purpose)}
</head>
<body>
<main>
<div class="reveal"${attributesHtml({ 'data-config': JSON.stringify(revealConfig(settings, purpose)), 'data-cite': citeText(deck, words) })}>
<div class="slides" role="none">
${slidesHtml}
</div>
</div>
</main>
${scripts.map(({ path }) => `<script src="${path}"></script>`).join('\n')}
</body>
</html>
`;
  const faces = facesFor(html + openQuote(settings.lang), theme);
  const backgrounds = slides.flatMap(({ background }) => background ?? []);
  const pictures = new Set([...slides.flatMap(picturesOf), ...logoPictures(deck)].map(({ src }) => src));
  const assets: readonly Asset[] = [
    ...scripts,
    { path: 'assets/reveal.css', from: { module: 'reveal.js/reveal.css' } },
    { path: 'assets/deck.css', from: { text: styleCss(settings, theme, faces, backgrounds) } },
    ...faceAssets(faces),
    ...(theme.files ?? []).map(({ path, file }) => ({ path: `assets/${path}`, from: { file } })),
    ...[...pictures]
      .filter((src) => isFile(src) && liesInside(src))
      .map(filePath)
      .map((path) => ({ path: `${FILES}${path}`, from: { file: `${folder}/${path}` } })),
  ];
  return { html, assets, stacks, sheets: stacks.flat().length };
}

/** Says what the deck is based on, in one line, for the panel that shows the audience where a slide comes from. */
function citeText({ article }: Deck, words: Words): string | undefined {
  const { title, byline, publisher, published } = article?.citation ?? {};
  const parts = [title, byline, publisher, published && words.date(published)].filter((part) => part);
  return parts.join(' · ') || undefined;
}

const oneState = (...slide: Parameters<typeof slideHtml>): readonly string[] => [slideHtml(...slide)];

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
