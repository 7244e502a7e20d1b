import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { withBrowser, withoutCrash } from '../browser/lazily.js';
import type { Browser } from '../browser/open.js';
import { checkAccessibility } from '../check/accessibility.js';
import { checkShare } from '../check/coverage.js';
import { checkFit } from '../check/fit.js';
import { withoutOff } from '../check/off.js';
import { checkOrder } from '../check/order.js';
import { printCoverage, printOff, printSummary } from '../check/print.js';
import type { Quote } from '../check/quotes/quote.js';
import { type Report, reportOn } from '../check/report.js';
import { reportPage } from '../check/report-page.js';
import { sarifOf } from '../check/sarif.js';
import { checkSectionOrder } from '../check/section-order.js';
import { checkShrunk } from '../check/shrunk.js';
import { checkSight } from '../check/sight.js';
import { checkWords } from '../check/words.js';
import { FILES, filePath } from '../deck/files.js';
import { type Inspected, inspectPage } from '../export/inspect.js';
import type { Asset, Deck } from '../model.js';
import { makePage } from '../page/page.js';
import { Failure, inOrder, isError, type Problem } from '../problem.js';
import { type CompileOptions, compileDeck, type MadeDeck } from './compile-deck.js';
import { type DeckPlace, findPart } from './decks.js';
import type { ReportFormat } from './formats.js';
import { framesIn } from './frame.js';
import { replaceFile, writePage } from './output.js';
import type { Shard } from './shard.js';
import type { Terminal } from './terminal.js';

export interface CheckOptions extends CompileOptions {
  readonly format: ReportFormat;
  /** Whether warnings count as errors. */
  readonly strict: boolean;
  /** The least share of the article's paragraphs that the slides must stand on, from 0 to 1. */
  readonly minCoverage: number;
  /** Whether a browser looks at the slides. */
  readonly look: boolean;
  /** Whether the page of the report shows the article's text, though a map keeps it out. */
  readonly withText: boolean;
  /** The folder that the page goes to, in a folder for each deck. */
  readonly out: string;
  readonly version: string;
  /** The part of the decks that is meant. */
  readonly shard?: Shard | undefined;
}

/** What was found of one deck, and the exit code it asks for. */
interface Checked {
  readonly report: Report;
  readonly deck: Deck | undefined;
  readonly thumbnails: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  readonly code: 0 | 1 | 2;
}

/** Holds the decks that are named, or all, to their articles and their slides; gives the exit code. */
export async function check(
  names: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<number> {
  const decks = await findPart(names, options, terminal);
  const checked = await withBrowser(options.browser, async (open) => {
    const done: Checked[] = [];
    for (const deck of decks) {
      terminal.progress(`Checking ${deck.outline} …`);
      const one = await checkDeck(deck, options, open);
      done.push(one);
      if (options.format === 'text') await tell(one, options.cwd, terminal);
      if (options.format === 'html') await writeReport(one, options, terminal);
    }
    return done;
  });
  const reports = checked.map(({ report }) => report);
  const [first] = reports;
  if (options.format === 'json') printJson(reports.length === 1 ? first : reports, terminal);
  if (options.format === 'sarif') printJson(sarifOf(reports, options.version), terminal);
  return Math.max(0, ...checked.map(({ code }) => code));
}

async function checkDeck(
  place: DeckPlace,
  options: CheckOptions,
  open: () => Promise<Browser>,
): Promise<Checked> {
  let told: readonly Problem[] = [];
  let deck: Deck | undefined;
  let quotes: readonly Quote[] = [];
  let thumbnails: ReadonlyMap<string, string> = new Map();
  const conclude = (code: 0 | 2 = 0): Checked => {
    const problems = inOrder(options.strict ? told.map(asError) : told);
    const report = reportOn(place.name, deck, quotes, problems);
    return { report, deck, thumbnails, problems, code: code || (problems.some(isError) ? 1 : 0) };
  };
  try {
    const compiled = await compileDeck(place, options, open);
    told = compiled.problems;
    const { made } = compiled;
    if (!made) return conclude();
    deck = made.compiled.deck;
    quotes = made.compiled.quotes;
    const { settings } = deck;
    const taste = withoutOff([...checkSectionOrder(deck), ...checkWords(deck)], settings);
    told = [...told, ...checkShare(deck, options.minCoverage), ...taste];
    if (!options.look) return conclude();
    const seen = await look(made, options.format === 'html', open);
    thumbnails = seen.thumbnails;
    const faults = [
      ...checkFit(deck, seen.slides),
      ...checkShrunk(deck, seen.shrunk),
      ...checkSight(deck, seen.slides, seen.sighted),
      ...checkOrder(deck, seen.slides),
      ...checkAccessibility(deck, seen.faults),
    ];
    told = [...told, ...withoutOff(faults, settings).filter((fault) => !isMissing(fault, told))];
    return conclude();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    told = [...told, error.problem];
    return conclude(error.exitCode === 2 ? 2 : 0);
  }
}

/** Whether a picture cannot be shown because its file is not there, which has been told. */
const isMissing = ({ rule, place }: Problem, told: readonly Problem[]): boolean =>
  rule === 'image-broken' &&
  told.some((other) => other.rule === 'image-missing' && other.place?.line === place?.line);

const asError = (problem: Problem): Problem =>
  problem.level === 'warning' ? { ...problem, level: 'error' } : problem;

/** Lets the browser look at all slides of a deck at once. */
async function look(
  { sources: { theme, folder, pens, pictures }, compiled: { deck } }: MadeDeck,
  withThumbnails: boolean,
  open: () => Promise<Browser>,
): Promise<Inspected> {
  const scratch = await mkdtemp(join(tmpdir(), 'lectern-'));
  try {
    const page = makePage(deck, theme, folder, pens, 'print');
    await writePage({ ...page, assets: page.assets.filter((asset) => isThere(asset, pictures)) }, scratch);
    return await withoutCrash(open, (browser) =>
      inspectPage(browser, join(scratch, 'index.html'), withThumbnails),
    );
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** A picture that does not exist, or is not to be shown, has been told of already. */
const isThere = ({ path, from }: Asset, pictures: ReadonlySet<string>): boolean =>
  !('file' in from) || !path.startsWith(FILES) || [...pictures].some((src) => FILES + filePath(src) === path);

/** Tells the problems, those of a slide under its name, then what the deck makes of its article. */
async function tell({ report, problems }: Checked, cwd: string, terminal: Terminal): Promise<void> {
  const frameAt = framesIn(cwd);
  let under: string | undefined;
  for (const [index, problem] of problems.entries()) {
    const id = report.problems[index]?.slide;
    const slide = report.slides.find((one) => one.id === id);
    if (slide && id !== under) terminal.heading(slide.title);
    under = id;
    terminal.problem(problem, await frameAt(problem.place));
  }
  for (const line of [...printCoverage(report), ...printOff(report), printSummary(report)])
    terminal.result(line);
}

/** Writes the page of a report beside what is built of the deck, and says where. */
async function writeReport(
  { report, deck, thumbnails }: Checked,
  { cwd, out, withText }: CheckOptions,
  terminal: Terminal,
): Promise<void> {
  const path = resolve(cwd, out, report.deck, 'report.html');
  const isMapped = /\.ya?ml$/iu.test(deck?.settings.article ?? '');
  await replaceFile(path, reportPage(report, deck, { thumbnails, withText: withText || !isMapped }));
  terminal.result(relative(cwd, path));
  terminal.result(printSummary(report));
}

const printJson = (value: unknown, terminal: Terminal): void =>
  terminal.result(JSON.stringify(value, undefined, 2));
