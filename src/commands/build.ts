import { writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { withBrowser, withoutCrash } from '../browser/lazily.js';
import type { Browser } from '../browser/open.js';
import { checkFit } from '../check/fit.js';
import { withoutOff } from '../check/off.js';
import type { Compiled, Sources } from '../compile.js';
import { slidesOf } from '../deck/coverage.js';
import { makePaper } from '../export/paper.js';
import { printPdf } from '../export/pdf.js';
import { makePage } from '../page/page.js';
import { Failure, isError, type Problem } from '../problem.js';
import { type CompileOptions, compileDeck } from './compile-deck.js';
import { type DeckPlace, findDecks } from './decks.js';
import type { Format } from './formats.js';
import { framesIn } from './frame.js';
import { writeAside, writePage } from './output.js';
import type { Terminal } from './terminal.js';

export interface BuildOptions extends CompileOptions {
  readonly to: readonly Format[];
  /** The folder that gets a folder for each deck. */
  readonly out: string;
  /** The PDF to write instead. */
  readonly output?: string | undefined;
  /** Whether the PDF has a page for each step. */
  readonly steps?: boolean;
}

/** Builds the decks that are named, or all; gives the exit code. One deck's faults do not stop the others. */
export async function build(
  names: readonly string[],
  options: BuildOptions,
  terminal: Terminal,
): Promise<number> {
  const decks = await findDecks(names, options.cwd);
  return withBrowser(options.browser, async (open) => {
    if (options.to.includes('pdf')) startEarly(open);
    const codes: number[] = [];
    for (const deck of decks) codes.push(await buildDeck(deck, options, open, terminal));
    return Math.max(...codes);
  });
}

/** Lets the browser start while the decks are read; where it cannot, that is told when it is needed. */
function startEarly(open: () => Promise<Browser>): void {
  open().catch(() => undefined);
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
    return (await writeDeck(deck, made.sources, made.compiled, options, open, tell, terminal)) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    terminal.problem(error.problem);
    return error.exitCode;
  }
}

/** Gives false where the proof of what was made failed; then nothing is put in place. */
async function writeDeck(
  { name, outline }: DeckPlace,
  { theme, folder, pens }: Sources,
  { deck, page }: Compiled,
  { cwd, to, out, output, steps, browser }: BuildOptions,
  open: () => Promise<Browser>,
  tell: (problems: readonly Problem[]) => Promise<void>,
  terminal: Terminal,
): Promise<boolean> {
  const target = output === undefined ? resolve(cwd, out, name) : dirname(resolve(cwd, output));
  const pdfName = output === undefined ? `${name}.pdf` : basename(output);
  const count = `${slidesOf(deck).length} slides`;
  const made: string[] = [];
  let proven = true;
  await writeAside(target, relative(cwd, target) || target, async (kept, scratch) => {
    if (output === undefined) await writePage(page, kept);
    if (to.includes('html') && output === undefined) made.push(`${join(target, 'index.html')} (${count})`);
    if (!to.includes('pdf')) return true;
    terminal.progress(`Printing ${outline} …`);
    const printed = steps ? makePage(deck, theme, folder, pens, 'print-steps') : page;
    const beside = printed === page && output === undefined ? kept : scratch;
    if (beside === scratch) await writePage(printed, scratch);
    const print = await withoutCrash(open, (browser) => printPdf(browser, join(beside, 'index.html')));
    const { pdf, problems } = makePaper(print.pdf, deck, print.sheets, sourceDate(browser.environment));
    await tell(withoutOff([...checkFit(deck, await print.slides), ...problems], deck.settings));
    proven = !problems.some(isError);
    await writeFile(join(kept, pdfName), pdf);
    made.push(
      `${join(target, pdfName)} (${printed === page ? count : `${printed.sheets} pages`}, ${Math.round(pdf.length / 1024)} KB)`,
    );
    return proven;
  });
  if (proven) for (const line of made) terminal.result(relative(cwd, line));
  return proven;
}

/** The time that a reproducible build is given (reproducible-builds.org), in ISO 8601 to the second. */
function sourceDate({
  SOURCE_DATE_EPOCH: seconds = '',
}: BuildOptions['browser']['environment']): string | undefined {
  if (!/^\d{1,11}$/.test(seconds)) return undefined;
  return new Date(Number(seconds) * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
}
