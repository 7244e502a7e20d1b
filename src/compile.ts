import { checkContrast } from './check/contrast.js';
import { checkCoverage } from './check/coverage.js';
import { checkGlyphs } from './check/glyphs.js';
import { checkLinks } from './check/links.js';
import { checkListings } from './check/listings.js';
import { checkMarks } from './check/marks.js';
import { checkPictures } from './check/pictures.js';
import { makeDeck } from './deck/make.js';
import type { Article, Deck, Outline, Page, Theme } from './model.js';
import { makePage } from './page/page.js';
import type { Pens } from './page/pens.js';
import type { Problem } from './problem.js';

/** Everything a deck is made of, read and parsed. */
export interface Sources {
  readonly outline: Outline;
  readonly article?: Article;
  readonly theme: Theme;
  /** The deck's folder, which its pictures are named from. */
  readonly folder: string;
  /** The pictures that were found, as the outline names them. */
  readonly pictures: ReadonlySet<string>;
  /** The characters of the deck that none of its fonts holds. */
  readonly lacking?: ReadonlySet<string>;
  /** What draws the code, where the deck has some. */
  readonly pens?: Pens;
}

export interface Compiled {
  readonly deck: Deck;
  readonly page: Page;
  readonly problems: readonly Problem[];
}

/** Makes the deck, its page and the list of what is wrong with them out of their sources; the project on one screen. */
export function compile({ outline, article, theme, folder, pictures, lacking, pens }: Sources): Compiled {
  const { value: deck, problems } = makeDeck(outline, article);
  const page = makePage(deck, theme, folder, pens);
  return {
    deck,
    page,
    problems: [
      ...problems,
      ...checkCoverage(deck),
      ...checkPictures(deck, pictures),
      ...checkLinks(deck),
      ...checkListings(deck, pens),
      ...checkMarks(deck),
      ...checkContrast(deck, theme),
      ...checkGlyphs(deck, page, lacking),
    ],
  };
}
