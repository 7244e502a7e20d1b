import { writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Browser } from '../../browser/open.js';
import { slidesOf } from '../../deck/coverage.js';
import { type Resampler, resampler } from '../../export/resample.js';
import type { Deck } from '../../model.js';
import type { Placed } from '../../page/framed.js';
import { makePage } from '../../page/page.js';
import { Failure, isError, type Problem } from '../../problem.js';
import { compileDeck, filesOf, type MadeDeck } from '../compile-deck.js';
import type { DeckPlace } from '../decks.js';
import { USUAL_FORMATS } from '../formats.js';
import { tellProblems } from '../frame.js';
import { kilobytes, writeAside, writePage } from '../output.js';
import type { Terminal } from '../terminal.js';
import type { BuildOptions } from './options.js';
import type { Recorder } from './records.js';
import { slidesShown } from './slides-shown.js';
import type { Outcome } from './summary.js';
import type { Workshop } from './workshop.js';

/** Builds a deck, and tells what is wrong with it; gives what became of it. */
export async function buildDeck(
  deck: DeckPlace,
  options: BuildOptions,
  recorder: Recorder | undefined,
  open: () => Promise<Browser>,
  terminal: Terminal,
): Promise<Outcome> {
  try {
    terminal.progress(`Reading ${deck.outline} …`);
    const { made, problems } = await compileDeck(deck, options, open);
    const told: Problem[] = [];
    const tell = async (found: readonly Problem[]): Promise<void> => {
      told.push(...found);
      await tellProblems(found, options.cwd, terminal);
    };
    await tell(problems);
    if (!made || problems.some(isError)) return { became: 'failed', code: 1 };
    void recorder?.from(filesOf(made.sources));
    const lines = await writeDeck(deck, made, options, recorder, open, tell, terminal);
    if (!lines) return { became: 'failed', code: 1 };
    await recorder?.keep({ problems: told, lines });
    return { became: 'built', code: 0 };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    terminal.problem(error.problem);
    return { became: 'failed', code: error.exitCode };
  }
}

/** Writes what is asked for and tells it; undefined where the proof of what was made failed, and nothing is put in place. */
async function writeDeck(
  { name, outline }: DeckPlace,
  { sources, compiled }: MadeDeck,
  options: BuildOptions,
  recorder: Recorder | undefined,
  open: () => Promise<Browser>,
  tell: (problems: readonly Problem[]) => Promise<void>,
  terminal: Terminal,
): Promise<readonly string[] | undefined> {
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
    const ofPaper = to.includes('pdf') ? await (await loadPaper()).writePaper(made, options, workshop) : [];
    told = ofPaper && [...ofPage, ...ofPaper, ...(await writeOthers(made, shown, options, workshop))];
    await recorder?.made(kept, target);
    return told !== undefined;
  });
  const lines = told?.map((line) => relative(cwd, join(target, line)));
  for (const line of lines ?? []) terminal.result(line);
  return lines;
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
  const { singleFile } = await import('../../export/single-file.js');
  const html = await singleFile(folder, deck.file);
  await writeFile(join(kept, fileName('.html')), html);
  return [`${fileName('.html')} (${count}, ${kilobytes(html.length)})`];
}

/** Whatever prints, stamps and proves is loaded only for what is printed. */
const loadPaper = () => import('./paper.js');

/** Makes what is asked for beside the page and its print, which few builds are. */
async function writeOthers(
  made: MadeDeck,
  shown: readonly Placed[],
  options: BuildOptions,
  workshop: Workshop,
): Promise<readonly string[]> {
  if (options.to.every((format) => USUAL_FORMATS.includes(format))) return [];
  const { writeLeaflets } = await import('./leaflets.js');
  const { writeRelatives } = await import('./relatives.js');
  return [
    ...(await writeLeaflets(made, shown, options, workshop)),
    ...(await writeRelatives(made, shown, options, workshop)),
  ];
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
