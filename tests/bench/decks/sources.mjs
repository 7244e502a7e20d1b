import { articleOf, readArticleBytes } from '../../../dist/article/readers.js';
import { parseOutline } from '../../../dist/outline/parse.js';
import { loadPens } from '../../../dist/page/pens.js';
import { outlineOf } from './dialects.mjs';
import { makeDeck } from './slides.mjs';
import { makeStory } from './story.mjs';

const THEME = { name: 'none', base: '', css: '', paper: '', faces: [] };

/** Reads an article of so many words, and an outline that quotes it on each of so many slides, ready to be compiled. */
export async function storySources(words, slides) {
  const { article, outline } = makeStory(words, slides);
  return sourcesOf(outline, { article: articleOf(await readText(article, 'markdown')) });
}

/** Reads a deck without an article: points, quotations, tables, code, pictures, plain words. */
export async function mixedSources(slides) {
  const text = outlineOf(makeDeck(slides));
  return sourcesOf(text, { pens: await loadPens(parseOutline(text, 'outline.md').value) });
}

/** Reads an article of a kind to its passages. */
export async function readText(text, kind) {
  const { value } = await readArticleBytes({ bytes: Buffer.from(text), kind, file: 'article' });
  return value.reading;
}

function sourcesOf(text, others) {
  const outline = parseOutline(text, 'outline.md').value;
  return { outline, theme: THEME, folder: '.', pictures: new Set(['wheel.png']), ...others };
}
