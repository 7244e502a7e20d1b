import { slidesOf } from '../deck/coverage.js';
import { filePath, isFile } from '../deck/files.js';
import { openQuote } from '../deck/words.js';
import type { Asset, Deck, Page, Size, Theme } from '../model.js';
import { faceAssets, facesFor } from './fonts.js';
import { attributesHtml, escapeText } from './html.js';
import { logoPictures, picturesOf } from './pictures.js';
import { styleCss } from './style.js';

/** Only what Lectern put beside the page may run or load, from a server or from `file://`. */
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

/** The size of a card in pixels, as what shows links asks for it. */
export const CARD: Size = { width: 1200, height: 630 };

/** What a document shows of a deck, and what it needs for that. */
export interface Contents {
  readonly mainHtml: string;
  readonly scripts?: readonly Asset[];
  /** Rules of its own, which overrule the deck's. */
  readonly css?: string;
  /** How many pages it prints. */
  readonly sheets: number;
}

/** Writes a document in a deck's name and dress, with the fonts and pictures it needs beside it. */
export function documentOf(
  deck: Deck,
  theme: Theme,
  folder: string,
  { mainHtml, scripts = [], css = '', sheets }: Contents,
): Page {
  const { settings, title } = deck;
  const slides = slidesOf(deck);
  const html = `<!doctype html>
<html${attributesHtml({ lang: settings.lang, dir: settings.dir === 'rtl' && 'rtl' })}>
<head>
${headHtml(deck)}
<title>${escapeText(title)}</title>
<link rel="stylesheet" href="assets/deck.css">
</head>
<body>
${mainHtml}
${scripts.map(({ path }) => `<script src="${path}"></script>`).join('\n')}
</body>
</html>
`;
  const faces = facesFor(html + openQuote(settings.lang), theme);
  const backgrounds = slides.flatMap(({ background }) => background ?? []);
  const assets: readonly Asset[] = [
    ...scripts,
    { path: 'assets/reveal.css', from: { module: 'reveal.js/reveal.css' } },
    { path: 'assets/deck.css', from: { text: styleCss(settings, theme, faces, backgrounds) + css } },
    ...faceAssets(faces),
    ...(theme.files ?? []).map(({ path, file }) => ({ path: `assets/${path}`, from: { file } })),
    ...pictureAssets(deck, folder),
  ];
  return { html, assets, sheets };
}

/** Names the file of each picture once, and whether any slide crops it. */
function pictureAssets(deck: Deck, folder: string): readonly Asset[] {
  const pictures = [...slidesOf(deck).flatMap(picturesOf), ...logoPictures(deck)].filter(({ src }) =>
    isFile(src),
  );
  const cropped = new Set(pictures.filter(({ fit }) => fit === 'cover').map(({ src }) => filePath(src)));
  return [...new Set(pictures.map(({ src }) => filePath(src)))].map((path) => ({
    path: `assets/files/${path}`,
    from: { file: `${folder}/${path}` },
    shown: cropped.has(path) ? 'cropped' : 'whole',
  }));
}

function headHtml(deck: Deck): string {
  const { author, description, keywords } = deck.settings;
  const metas = [
    { name: 'viewport', content: 'width=device-width, initial-scale=1' },
    { name: 'generator', content: 'Lectern' },
    { name: 'author', content: author.join(', ') || undefined },
    { name: 'description', content: description },
    { name: 'keywords', content: keywords.join(', ') || undefined },
  ].filter(({ content }) => content !== undefined);
  return [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    ...metas.map((meta) => `<meta${attributesHtml(meta)}>`),
    ...(deck.card ? cardHtml(deck) : []),
  ].join('\n');
}

/** Names the picture that others show beside a link to the deck (ogp.me); it must have its whole address where that is known. */
function cardHtml({ title, settings: { url, description, subtitle } }: Deck): readonly string[] {
  const metas = {
    'og:type': 'website',
    'og:title': title,
    'og:description': description ?? subtitle,
    'og:url': url,
    'og:image': url === undefined ? 'card.png' : new URL('card.png', url).href,
    'og:image:width': CARD.width,
    'og:image:height': CARD.height,
    'og:image:alt': title,
  };
  return [
    ...Object.entries(metas)
      .filter(([, content]) => content !== undefined)
      .map(([property, content]) => `<meta${attributesHtml({ property, content })}>`),
    '<meta name="twitter:card" content="summary_large_image">',
  ];
}
