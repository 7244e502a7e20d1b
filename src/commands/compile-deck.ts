import { join } from 'node:path';
import type { BrowserWish } from '../browser/find.js';
import type { Browser } from '../browser/open.js';
import { privateFolders } from '../browser/private-folders.js';
import { withoutOff } from '../check/off.js';
import { type Compiled, type Drawn, draw, judge, type Sources } from '../compile.js';
import { diagramCache } from '../export/diagram-cache.js';
import { diagramTexts } from '../page/pens.js';
import type { Purpose } from '../page/scripts.js';
import type { Problem } from '../problem.js';
import type { DeckPlace } from './decks.js';
import { packageLists } from './identity.js';
import type { Makers } from './makers.js';
import { readSources } from './sources.js';

export interface CompileOptions {
  readonly cwd: string;
  /** The article's text, where it does not lie in the deck's folder. */
  readonly article?: string | undefined;
  /** Whether raw HTML is kept as it is written. */
  readonly trust?: boolean | undefined;
  readonly browser: BrowserWish;
  /** The address below which the decks are published, each in a folder of its name. */
  readonly base?: string | undefined;
  /** What the page is made for: to be shown, unless told otherwise. */
  readonly purpose?: Purpose;
  /** What makes the deck's parts, where it remembers the last. */
  readonly makers?: Makers;
}

/** A deck with what it was made of. */
export interface MadeDeck {
  readonly sources: Sources;
  readonly compiled: Compiled;
}

/** A deck, where enough could be read to make it, and all that is wrong with it. */
export interface CompiledDeck {
  readonly made?: MadeDeck;
  readonly problems: readonly Problem[];
}

/** A deck whose slides are made, and what was found wrong until then. */
export interface DrawnDeck {
  readonly made?: { readonly sources: Sources; readonly drawn: Drawn };
  readonly problems: readonly Problem[];
}

/** Reads a deck's sources and makes its slides; a browser is opened only where a diagram was not drawn before. */
export async function drawDeck(
  place: DeckPlace,
  { cwd, article, trust, browser, base, purpose = 'show', makers }: CompileOptions,
  open: () => Promise<Browser>,
): Promise<DrawnDeck> {
  const { value: read, problems } = await readSources(place, cwd, { article, trust }, makers);
  if (!read) return { problems };
  const sources = await withDiagrams(base === undefined ? read : published(read, base, place), browser, open);
  return { made: { sources, drawn: await draw(sources, purpose, makers?.writeSlide) }, problems };
}

/** Finds all that is wrong with a deck whose slides are made. */
export async function judgeDeck({ made, problems }: DrawnDeck): Promise<readonly Problem[]> {
  if (!made) return problems;
  const { sources, drawn } = made;
  return withoutOff([...problems, ...(await judge(sources, drawn))], drawn.deck.settings);
}

/** Reads a deck's sources and compiles them. */
export async function compileDeck(
  place: DeckPlace,
  options: CompileOptions,
  open: () => Promise<Browser>,
): Promise<CompiledDeck> {
  const deck = await drawDeck(place, options, open);
  const problems = await judgeDeck(deck);
  const { made } = deck;
  return made
    ? { made: { sources: made.sources, compiled: { ...made.drawn, problems } }, problems }
    : { problems };
}

/** Gives every file that a deck was made from, or would be, were it there. */
export const filesOf = ({ folder, theme, article, read = [] }: Sources): readonly string[] => [
  ...read,
  ...(article?.read ?? []),
  ...(theme.read ?? []),
  ...(theme.files ?? []).map(({ file }) => file),
  ...theme.faces.map(({ file }) => file),
  ...packageLists(folder),
];

/** Says where a deck is published that does not say so itself. */
function published(sources: Sources, base: string, { name }: DeckPlace): Sources {
  const { outline } = sources;
  const url = new URL(`${encodeURIComponent(name)}/`, base).href;
  return {
    ...sources,
    outline: { ...outline, settings: { ...outline.settings, url: outline.settings.url ?? url } },
  };
}

async function withDiagrams(
  sources: Sources,
  { environment }: BrowserWish,
  open: () => Promise<Browser>,
): Promise<Sources> {
  const texts = diagramTexts(sources.outline);
  if (texts.length === 0) return sources;
  const { drawDiagrams } = await import('../export/diagrams.js');
  const [folder = ''] = privateFolders({ environment, platform: process.platform });
  const cache = diagramCache(join(folder, 'diagrams'));
  const diagrams = await drawDiagrams(texts, sources.theme, cache, open);
  return { ...sources, pens: { ...sources.pens, diagrams } };
}
