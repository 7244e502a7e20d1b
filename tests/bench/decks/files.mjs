import { marpOf, outlineOf, pandocOf, revealMdOf, slidevOf } from './dialects.mjs';
import { plainPage, revealPage } from './pages.mjs';
import { wheel } from './png.mjs';

/** Gives the files of a deck by name: it in each tool's dialect, and its picture. */
export const filesOf = (deck) => ({
  'outline.md': outlineOf(deck),
  'marp.md': marpOf(deck),
  'reveal-md.md': revealMdOf(deck),
  'slidev.md': slidevOf(deck),
  'pandoc.md': pandocOf(deck),
  'plain.html': plainPage(deck),
  'reveal.html': revealPage(deck),
  'wheel.png': wheel(),
});
