import { checkAbbreviations } from './check/abbreviations.js';
import { checkBraces } from './check/braces.js';
import { checkContrast } from './check/contrast.js';
import { checkCoverage } from './check/coverage.js';
import { checkDiagrams } from './check/diagrams.js';
import { checkDrift } from './check/drift.js';
import { checkGlyphs } from './check/glyphs.js';
import type { Grounding } from './check/grounding.js';
import { checkHeadings } from './check/headings.js';
import { checkIds } from './check/ids.js';
import { checkLinks } from './check/links.js';
import { checkListings } from './check/listings.js';
import { checkMarks } from './check/marks.js';
import { checkMath } from './check/math.js';
import { checkOff } from './check/off.js';
import { checkPictures } from './check/pictures.js';
import { quoteLinks, quoteUrls } from './check/quotes/links.js';
import type { Quote } from './check/quotes/quote.js';
import { checkTheme } from './check/theme.js';
import type { Csv } from './deck/charts/csv.js';
import { FILES, filePath } from './deck/files.js';
import { makeDeck } from './deck/make.js';
import type { Article, Deck, Outline, Page, Theme } from './model.js';
import { makePage, type WriteSlide } from './page/page.js';
import type { Pens } from './page/pens.js';
import type { Purpose } from './page/scripts.js';
import { inOrder, type Problem } from './problem.js';

/** Everything a deck is made of, read and parsed. */
export interface Sources {
  readonly outline: Outline;
  readonly article?: Article;
  readonly theme: Theme;
  /** The deck's folder, which its pictures are named from. */
  readonly folder: string;
  /** The pictures that were found, as the outline names them. */
  readonly pictures: ReadonlySet<string>;
  /** The pictures that are not shown, for reasons that are told already. */
  readonly refused?: ReadonlySet<string>;
  /** The CSV files that were found, as the outline names them. */
  readonly tables?: ReadonlyMap<string, Csv>;
  /** The characters of the deck that none of its fonts holds. */
  readonly lacking?: ReadonlySet<string>;
  /** What draws the code and the charts, where the deck has some. */
  readonly pens?: Pens;
  /** The files that were read or looked for, but those of the theme and the article. */
  readonly read?: readonly string[];
}

/** A deck and its page, with what was found wrong in making them. */
export interface Drawn {
  readonly deck: Deck;
  readonly page: Page;
  readonly quotes: readonly Quote[];
  readonly grounding: Grounding;
  readonly problems: readonly Problem[];
}

/** A deck and its page, with all that is wrong with them. */
export type Compiled = Drawn;

/** Makes the deck, its page and the list of what is wrong with them out of their sources; the project on one screen. */
export async function compile(sources: Sources, purpose: Purpose = 'show'): Promise<Compiled> {
  const drawn = await draw(sources, purpose);
  return { ...drawn, problems: await judge(sources, drawn) };
}

/** Makes the deck and its page, whose slides `write` writes. */
export async function draw(sources: Sources, purpose: Purpose, write?: WriteSlide): Promise<Drawn> {
  const { outline, article, theme, folder, refused = new Set(), tables, pens } = sources;
  const { value: made, problems } = makeDeck(outline, article, tables);
  const grounding = await groundingOf(made);
  const { quotes } = grounding;
  const deck = { ...made, quoteUrls: quoteUrls(quotes), quoteLinks: quoteLinks(quotes) };
  const page = makePage(deck, theme, folder, pens, purpose, write);
  const hidden = new Set([...refused].map((src) => FILES + filePath(src)));
  const assets = page.assets.filter(({ path }) => !hidden.has(path));
  return { deck, page: { ...page, assets }, quotes, grounding, problems };
}

/** Lists what is wrong with a deck and its page. */
export async function judge(
  { theme, pictures, refused = new Set(), lacking, pens }: Sources,
  { deck, page, grounding, problems }: Drawn,
): Promise<readonly Problem[]> {
  return inOrder([
    ...problems,
    ...checkDrift(deck),
    ...checkCoverage(deck),
    ...grounding.problems(),
    ...checkPictures(deck, new Set([...pictures, ...refused])),
    ...checkLinks(deck),
    ...checkListings(deck, pens),
    ...checkMath(deck, pens),
    ...checkDiagrams(deck, pens),
    ...checkHeadings(deck),
    ...checkOff(deck),
    ...checkIds(deck),
    ...checkMarks(deck),
    ...checkBraces(deck),
    ...checkAbbreviations(deck),
    ...checkTheme(theme),
    ...checkContrast(deck, theme),
    ...checkGlyphs(deck, page, lacking),
  ]);
}

/** Only a deck with an article needs what reads its words: its lists of words are longer than all the rest. */
const groundingOf = async (deck: Deck): Promise<Grounding> =>
  deck.article
    ? (await import('./check/grounding.js')).groundingOf(deck, deck.article)
    : { quotes: [], problems: () => [] };
