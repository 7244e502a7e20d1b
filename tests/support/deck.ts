import { trustHtml } from '../../src/deck/html.js';
import { makeDeck } from '../../src/deck/make.js';
import type { Article, Deck, Slide } from '../../src/model.js';
import { parseOutline } from '../../src/outline/parse.js';
import { printProblem } from '../../src/problem.js';

/** An article with a section of three paragraphs, one of two, one of one, and one that is to be skipped. */
export const ARTICLE: Article = {
  citation: {
    title: 'The mill',
    byline: 'A. Miller',
    publisher: 'The Paper',
    published: '2022-02-01',
    url: 'https://example.org/mill?a=1&b=2',
  },
  sections: [
    section('visit', 'The visit', 3),
    section('words', 'Words', 2),
    section('größe', 'Größe', 1),
    { ...section('more', 'Links', 1), skip: 'links to other stories' },
  ],
};

function section(key: string, title: string, count: number): Article['sections'][number] {
  const paragraphs = Array.from({ length: count }, (_, index) => ({ digest: `${key}${index + 1}` }));
  return { key, title, paragraphs };
}

/** Makes a deck of an outline's text, with all problems as they are printed. */
export function deckOf(
  text: string,
  article?: Article,
  tables?: Parameters<typeof makeDeck>[2],
): { readonly deck: Deck; readonly slides: readonly Slide[]; readonly told: readonly string[] } {
  const outline = parseOutline(text, 'deck.md');
  const made = makeDeck(trustHtml(outline.value), article, tables);
  return {
    deck: made.value,
    slides: made.value.parts.flatMap((part) => part.slides),
    told: [...outline.problems, ...made.problems].map(printProblem),
  };
}
