import { join } from 'node:path';
import type { BrowserWish } from '../browser/find.js';
import { privateFolders } from '../browser/npm-chromium.js';
import type { Browser } from '../browser/open.js';
import { withoutOff } from '../check/off.js';
import { type Compiled, compile, type Sources } from '../compile.js';
import { diagramCache } from '../export/diagram-cache.js';
import { drawDiagrams } from '../export/diagrams.js';
import { diagramTexts } from '../page/pens.js';
import type { Problem } from '../problem.js';
import type { DeckPlace } from './decks.js';
import { readSources } from './sources.js';

export interface CompileOptions {
  readonly cwd: string;
  /** The article's text, where it does not lie in the deck's folder. */
  readonly article?: string | undefined;
  /** Whether raw HTML is kept as it is written. */
  readonly trust?: boolean | undefined;
  readonly browser: BrowserWish;
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

/** Reads a deck's sources and compiles them; a browser is opened only where a diagram was not drawn before. */
export async function compileDeck(
  place: DeckPlace,
  { cwd, article, trust, browser }: CompileOptions,
  open: () => Promise<Browser>,
): Promise<CompiledDeck> {
  const { value: read, problems } = await readSources(place, cwd, { article, trust });
  if (!read) return { problems };
  const sources = await withDiagrams(read, browser, open);
  const compiled = compile(sources);
  const all = [...problems, ...compiled.problems];
  return { made: { sources, compiled }, problems: withoutOff(all, compiled.deck.settings) };
}

async function withDiagrams(
  sources: Sources,
  { environment }: BrowserWish,
  open: () => Promise<Browser>,
): Promise<Sources> {
  const texts = diagramTexts(sources.outline);
  if (texts.length === 0) return sources;
  const [folder = ''] = privateFolders({ environment, platform: process.platform });
  const cache = diagramCache(join(folder, 'diagrams'));
  const diagrams = await drawDiagrams(texts, sources.theme, cache, open);
  return { ...sources, pens: { ...sources.pens, diagrams } };
}
