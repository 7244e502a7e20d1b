import { writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { withBrowser } from '../browser/lazily.js';
import type { Browser } from '../browser/open.js';
import { checkFit } from '../check/fit.js';
import { withoutOff } from '../check/off.js';
import { slidesOf } from '../deck/coverage.js';
import { printPdf } from '../export/pdf.js';
import { isRaster, type Resampler, resampler } from '../export/resample.js';
import { singleFile } from '../export/single-file.js';
import type { Deck, Page } from '../model.js';
import { makePage } from '../page/page.js';
import { Failure, isError, type Problem } from '../problem.js';
import { type CompileOptions, compileDeck, type MadeDeck } from './compile-deck.js';
import { type DeckPlace, findDecks } from './decks.js';
import type { Format } from './formats.js';
import { framesIn } from './frame.js';
import { writeAside, writePage } from './output.js';
import { type RelativeOptions, slidesShown, writeRelatives } from './relatives.js';
import type { Terminal } from './terminal.js';

export interface BuildOptions extends CompileOptions, RelativeOptions {
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

/** Builds the decks that are named, or all; gives the exit code. One deck's faults do not stop the others. */
export async function build(
  names: readonly string[],
  options: BuildOptions,
  terminal: Terminal,
): Promise<number> {
  const decks = await findDecks(names, options.cwd);
  return withBrowser(options.browser, async (open) => {
    const codes: number[] = [];
    for (const deck of decks) codes.push(await buildDeck(deck, options, open, terminal));
    return Math.max(...codes);
  });
}

async function buildDeck(
  deck: DeckPlace,
  options: BuildOptions,
  open: () => Promise<Browser>,
  terminal: Terminal,
): Promise<number> {
  try {
    terminal.progress(`Reading ${deck.outline} …`);
    const { made, problems } = await compileDeck(deck, options, open);
    const frameAt = framesIn(options.cwd);
    const tell = async (told: readonly Problem[]): Promise<void> => {
      for (const problem of told) terminal.problem(problem, await frameAt(problem.place));
    };
    await tell(problems);
    if (!made || problems.some(isError)) return 1;
    await writeDeck(deck, made, options, open, tell, terminal);
    return 0;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    terminal.problem(error.problem);
    return error.exitCode;
  }
}

async function writeDeck(
  { name, outline }: DeckPlace,
  made: MadeDeck,
  options: BuildOptions,
  open: () => Promise<Browser>,
  tell: (problems: readonly Problem[]) => Promise<void>,
  terminal: Terminal,
): Promise<void> {
  const { cwd, to, out, output, steps, singleFile: single } = options;
  const { theme, folder, pens } = made.sources;
  const deck = { ...made.compiled.deck, card: to.includes('card') };
  const page = deck.card ? makePage(deck, theme, folder, pens) : made.compiled.page;
  const [screen, paper] = (['screen', 'paper'] as const).map((medium) => picturesFor(medium, deck, options));
  const target = output === undefined ? resolve(cwd, out, name) : dirname(resolve(cwd, output));
  const fileName = (ending: string): string => (output === undefined ? name + ending : basename(output));
  const count = `${slidesOf(deck).length} slides`;
  const shown = slidesShown(deck, options.slides);
  const told: string[] = [];
  await writeAside(target, relative(cwd, target) || target, async (kept, scratch) => {
    const workshop = { name, kept, scratch, open, pictures: paper };
    const site = single || output !== undefined ? join(scratch, 'site') : kept;
    if (to.some((format) => format === 'html' || format === 'pdf')) await writePage(page, site, screen);
    if (to.includes('html') && single) {
      const html = await singleFile(site);
      await writeFile(join(kept, fileName('.html')), html);
      told.push(`${fileName('.html')} (${count}, ${kilobytes(html.length)})`);
    } else if (to.includes('html')) told.push(`index.html (${count})`);
    if (to.includes('pdf')) {
      terminal.progress(`Printing ${outline} …`);
      const printed = steps ? makePage(deck, theme, folder, pens, 'print-steps') : page;
      const beside = printed === page && !(paper && holdsRaster(page)) ? site : join(scratch, 'paper');
      if (beside !== site) await writePage(printed, beside, paper);
      const { pdf, slides } = await printPdf(await open(), join(beside, 'index.html'));
      await tell(withoutOff(checkFit(deck, slides), deck.settings));
      await writeFile(join(kept, fileName('.pdf')), pdf);
      const pages = printed === page ? count : `${printed.sheets} pages`;
      told.push(`${fileName('.pdf')} (${pages}, ${kilobytes(pdf.length)})`);
    }
    told.push(...(await writeRelatives(made, shown, options, workshop)));
  });
  for (const line of told) terminal.result(relative(cwd, join(target, line)));
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} KB`;

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

const holdsRaster = ({ assets }: Page): boolean => assets.some(({ shown, path }) => shown && isRaster(path));
