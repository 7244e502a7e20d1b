import { slidesOf } from '../deck/coverage.js';
import { FILES, filePath, isFile, liesInside } from '../deck/files.js';
import { openQuote, wordsIn } from '../deck/words.js';
import type { Asset, Deck, Page, Settings, Theme } from '../model.js';
import { faceAssets, facesFor } from './fonts.js';
import { attributesHtml, escapeText } from './html.js';
import type { Pens } from './pens.js';
import { logoPictures, picturesOf } from './pictures.js';
import { slideHtml, slideStates } from './slide.js';
import { readSpace } from './space.js';
import { styleCss } from './style.js';

/** Only what Lectern put beside the page may run or load, from a server or from `file://`; trusted HTML may do more. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "media-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

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
  const { settings, title, parts } = deck;
  const slides = slidesOf(deck);
  const words = wordsIn(settings.lang);
  const setting = { deck, total: slides.length, words, pens, space: readSpace(theme) };
  const states = purpose === 'print-steps' ? slideStates : oneState;
  const stacks = parts.map((part) => part.slides.flatMap((slide) => states(slide, part, setting)));
  const slidesHtml = stacks.map(stackHtml).join('\n');
  const scripts = purpose === 'show' ? scriptsFor(slidesHtml) : [];
  const head = headHtml(deck);
  const html = `<!doctype html>
<html${attributesHtml({ lang: settings.lang, dir: settings.dir === 'rtl' && 'rtl' })}>
<head>
${head}
<title>${escapeText(title)}</title>
<link rel="stylesheet" href="assets/deck.css">
</head>
<body>
<main>
<div class="reveal"${attributesHtml({ 'data-config': JSON.stringify(revealConfig(settings)) })}>
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
  return { html, assets, sheets: stacks.flat().length };
}

function headHtml({ settings, trusted }: Deck): string {
  const { author, description, keywords } = settings;
  const metas = [
    { name: 'viewport', content: 'width=device-width, initial-scale=1' },
    { name: 'generator', content: 'Lectern' },
    { name: 'author', content: author.join(', ') || undefined },
    { name: 'description', content: description },
    { name: 'keywords', content: keywords.join(', ') || undefined },
  ].filter(({ content }) => content !== undefined);
  return [
    '<meta charset="utf-8">',
    ...(trusted ? [] : [`<meta http-equiv="Content-Security-Policy" content="${POLICY}">`]),
    ...metas.map((meta) => `<meta${attributesHtml(meta)}>`),
  ].join('\n');
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
