import { slidesOf } from '../deck/coverage.js';
import { FILES, filePath, isFile, liesInside } from '../deck/files.js';
import { openQuote } from '../deck/words.js';
import type { Asset, Deck, Page, Theme } from '../model.js';
import { faceAssets, facesFor } from './fonts.js';
import { headHtml } from './head.js';
import { attributesHtml } from './html.js';
import { logoPictures, picturesOf } from './pictures.js';
import type { Purpose } from './scripts.js';
import { styleCss } from './style.js';

/** What a document shows of a deck, and what it needs for that. */
export interface Contents {
  readonly mainHtml: string;
  /** To be printed where nothing else is said. */
  readonly purpose?: Purpose;
  readonly scripts?: readonly Asset[];
  /** Rules of its own, which overrule the deck's. */
  readonly css?: string;
  /** The HTML of its slides, in the stacks they stand in, where it has them. */
  readonly stacks?: Page['stacks'];
  /** How many pages it prints. */
  readonly sheets: number;
}

/** Writes a document in a deck's name and dress, with the fonts and pictures it needs beside it. */
export function documentOf(
  deck: Deck,
  theme: Theme,
  folder: string,
  { mainHtml, purpose = 'print', scripts = [], css = '', stacks = [], sheets }: Contents,
): Page {
  const { settings } = deck;
  const slides = slidesOf(deck);
  const html = `<!doctype html>
<html${attributesHtml({ lang: settings.lang, dir: settings.dir === 'rtl' && 'rtl' })}>
<head>
${headHtml(deck, purpose)}
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
  return { html, assets, stacks, sheets };
}

/** Names the file of each picture once, and whether any slide crops it. */
function pictureAssets(deck: Deck, folder: string): readonly Asset[] {
  const pictures = [...slidesOf(deck).flatMap(picturesOf), ...logoPictures(deck)].filter(
    ({ src }) => isFile(src) && liesInside(src),
  );
  const cropped = new Set(pictures.filter(({ fit }) => fit === 'cover').map(({ src }) => filePath(src)));
  return [...new Set(pictures.map(({ src }) => filePath(src)))].map((path) => ({
    path: `${FILES}${path}`,
    from: { file: `${folder}/${path}` },
    shown: cropped.has(path) ? 'cropped' : 'whole',
  }));
}
