import { type ReadSlides, readSlides } from '../outline/parse.js';
import { readingAgain } from '../outline/read-again.js';
import type { WriteSlide } from '../page/page.js';
import { slideHtml } from '../page/slide.js';
import { writingAgain } from '../page/write-again.js';
import { type Dress, dressTheme } from '../theme/dress.js';
import { dressingAgain } from '../theme/dress-again.js';
import { loadTheme } from '../theme/load.js';
import { type LoadTheme, loadingAgain } from '../theme/load-again.js';

/** What makes the parts of a deck that take long. */
export interface Makers {
  readonly readSlides: ReadSlides;
  readonly loadTheme: LoadTheme;
  readonly dress: Dress;
  readonly writeSlide: WriteSlide;
}

export const MAKERS: Makers = { readSlides, loadTheme, dress: dressTheme, writeSlide: slideHtml };

/** Gives makers for many decks, which have their themes in common. */
export const makingMany = (): Makers => ({ ...MAKERS, loadTheme: loadingAgain() });

/** Gives makers for one deck that is made again and again: each remembers what it made last, and makes only what is another. */
export const makingAgain = (): Makers => ({
  readSlides: readingAgain(),
  loadTheme: loadingAgain(),
  dress: dressingAgain(),
  writeSlide: writingAgain(),
});
