import { writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Browser } from '../browser/open.js';
import { slidesOf } from '../deck/coverage.js';
import { type Resampler, resampler } from '../export/resample.js';
import { singleFile } from '../export/single-file.js';
import type { Deck } from '../model.js';
import { makePage } from '../page/page.js';
import { Failure, isError, type Problem } from '../problem.js';
import { type CompileOptions, compileDeck, type MadeDeck } from './compile-deck.js';
import type { DeckPlace } from './decks.js';
import type { Format } from './formats.js';
import { framesIn } from './frame.js';
import { type LeafletOptions, writeLeaflets } from './leaflets.js';
import { kilobytes, writeAside, writePage } from './output.js';
import { writePaper } from './paper.js';
import { type RelativeOptions, slidesShown, writeRelatives } from './relatives.js';
import type { Outcome } from './summary.js';
import type { Terminal } from './terminal.js';
import type { Workshop } from './workshop.js';

export interface BuildOptions extends CompileOptions, LeafletOptions, RelativeOptions {
  readonly to: readonly Format[];
  /** The folder that gets a folder for each deck. */
  readonly out: string;
  /** The PDF to write instead. */
  readonly output?: string | undefined;
  /** Whether the PDF has a page for each step. */
  readonly steps?: boolean;
  /** Whether the HTML is one file that needs no other. */
  readonly singleFile?: boolean;
  /** Whether pictures are carried as they are, or with no more pixels than a slide shows. */
  readonly images: 'fit' | 'original';
}

/** Builds a deck, and tells what is wrong with it; gives what became of it. */
export async function buildDeck(
  deck: DeckPlace,
  options: BuildOptions,
  open: () => Promise<Browser>,
  terminal: Terminal,
): Promise<Outcome> {
  try {
    terminal.progress(`Reading ${deck.outline} …`);
    const { made, problems } = await compileDeck(deck, options, open);
    const frameAt = framesIn(options.cwd);
    const tell = async (told: readonly Problem[]): Promise<void> => {
      for (const problem of told) terminal.problem(problem, await frameAt(problem.place));
    };
    await tell(problems);
    if (!made || problems.some(isError)) return { became: 'failed', code: 1 };
    const isWritten = await writeDeck(deck, made, options, open, tell, terminal);
    return isWritten ? { became: 'built', code: 0 } : { became: 'failed', code: 1 };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    terminal.problem(error.problem);
    return { became: 'failed', code: error.exitCode };
  }
}

/** Gives false where the proof of what was made failed; then nothing is put in place. */
async function writeDeck(
  { name, outline }: DeckPlace,
  { sources, compiled }: MadeDeck,
  options: BuildOptions,
  open: () => Promise<Browser>,
  tell: (problems: readonly Problem[]) => Promise<void>,
  terminal: Terminal,
): Promise<boolean> {
  const { cwd, to, out, output } = options;
  const deck = { ...compiled.deck, card: to.includes('card') };
  const page = deck.card ? makePage(deck, sources.theme, sources.folder, sources.pens) : compiled.page;
  const made = { sources, compiled: { ...compiled, deck, page } };
  const shown = slidesShown(deck, options.slides);
  const target = output === undefined ? resolve(cwd, out, name) : dirname(resolve(cwd, output));
  let told: readonly string[] | undefined;
  await writeAside(target, relative(cwd, target) || target, async (kept, scratch) => {
    const workshop: Workshop = {
      name,
      kept,
      scratch,
      open,
      tell,
      screen: picturesFor('screen', deck, options),
      paper: picturesFor('paper', deck, options),
      fileName: (ending) => (output === undefined ? name + ending : basename(output)),
      say: (doing) => terminal.progress(`${doing} ${outline} …`),
    };
    const ofPage = await writeHtml(made, options, workshop);
    const ofPaper = to.includes('pdf') ? await writePaper(made, options, workshop) : [];
    told = ofPaper && [
      ...ofPage,
      ...ofPaper,
      ...(await writeLeaflets(made, shown, options, workshop)),
      ...(await writeRelatives(made, shown, options, workshop)),
    ];
    return told !== undefined;
  });
  for (const line of told ?? []) terminal.result(relative(cwd, join(target, line)));
  return told !== undefined;
}

/** Writes the page where it is asked for: into its folder, or all of it into one file. */
async function writeHtml(
  { compiled: { deck, page } }: MadeDeck,
  { to, singleFile: single }: BuildOptions,
  { kept, scratch, screen, fileName }: Workshop,
): Promise<readonly string[]> {
  if (!to.includes('html')) return [];
  const count = `${slidesOf(deck).length} slides`;
  const folder = single ? join(scratch, 'site') : kept;
  await writePage(page, folder, screen);
  if (!single) return [`index.html (${count})`];
  const html = await singleFile(folder, deck.file);
  await writeFile(join(kept, fileName('.html')), html);
  return [`${fileName('.html')} (${count}, ${kilobytes(html.length)})`];
}

/** How many pixels a picture over a whole slide has at most, so that it is sharp on a large screen, and on paper at 144 to the inch. */
const PIXELS = { screen: 2560 * 1440, paper: 1920 * 1080 } as const;

function picturesFor(
  medium: 'screen' | 'paper',
  { settings: { size } }: Deck,
  { images, quality }: BuildOptions,
): Resampler | undefined {
  if (images === 'original') return undefined;
  const density = Math.max(1, Math.sqrt(PIXELS[medium] / (size.width * size.height)));
  const box = { width: size.width * density, height: size.height * density };
  return resampler({ medium, box, quality });
}
