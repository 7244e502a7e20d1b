import { existsSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { withBrowser } from '../browser/lazily.js';
import type { Browser } from '../browser/open.js';
import { reportOn } from '../check/report.js';
import type { Settings } from '../model.js';
import { Failure, inOrder, type Problem } from '../problem.js';
import type { Made, Source } from '../server/preview.js';
import { serveDecks } from '../server/serve.js';
import type { Told } from '../server/told.js';
import { THEMES, themeSheet } from '../theme/load.js';
import { type CompileOptions, drawDeck, filesOf, judgeDeck } from './compile-deck.js';
import { type DeckPlace, findDecks } from './decks.js';
import { openerOf } from './editor.js';
import { framesIn } from './frame.js';
import { makingAgain } from './makers.js';
import { panelOf } from './panel.js';
import { readOutline } from './sources.js';
import type { Terminal } from './terminal.js';

export interface DevOptions extends CompileOptions {
  /** The address to listen on: this machine's own, where none is named. */
  readonly host: string;
  readonly port?: number | undefined;
  /** Whether to show it in the person's browser at once. */
  readonly open: boolean;
  /** The command of the editor in which places are opened; true for the one that the environment names. */
  readonly editor?: string | true | undefined;
  /** Aborted when the person has had enough. */
  readonly stopped: AbortSignal;
}

/** Serves the decks that are named, or all, and shows what is saved until it is stopped; gives the exit code. */
export async function dev(
  names: readonly string[],
  options: DevOptions,
  terminal: Terminal,
): Promise<number> {
  await findDecks(names, options.cwd);
  const { editor, browser } = options;
  const edit = editor ? await openerOf(editor, browser.environment, terminal) : undefined;
  return withBrowser(options.browser, async (open) => {
    const find = async (): Promise<readonly DeckPlace[]> => findDecks(names, options.cwd).catch(() => []);
    const server = await serveDecks(
      {
        list: async () => Promise.all((await find()).map((place) => entryOf(place, options.cwd))),
        find: async (name) => {
          const place = (await find()).find((one) => one.name === name);
          return place && sourceOf(place, options, open, terminal);
        },
        failed: (error) => terminal.problem(watchFault(error)),
        edit,
      },
      options.host,
      options.port,
    );
    const [only, ...others] = await find();
    if (server.token !== undefined) terminal.problem(openToOthers(options.host));
    const query = server.token === undefined ? '' : `?token=${server.token}`;
    const path = only && others.length === 0 ? `${encodeURIComponent(only.name)}/` : '';
    const url = `${server.url}${path}${query}`;
    terminal.result(url);
    if (options.open) await (await import('open')).default(url);
    await stopOf(options.stopped);
    await server.close();
    return 0;
  });
}

const stopOf = (signal: AbortSignal): Promise<void> =>
  new Promise((stop) => {
    if (signal.aborted) stop();
    signal.addEventListener('abort', () => stop(), { once: true });
  });

async function entryOf(
  place: DeckPlace,
  cwd: string,
): Promise<{ readonly name: string; readonly title: string }> {
  const outline = await readOutline(place, cwd).catch(() => undefined);
  return { name: place.name, title: outline?.value.settings.title ?? place.name };
}

/** Gives what makes a deck, and tells the terminal what is wrong whenever that is something else. */
function sourceOf(
  place: DeckPlace,
  options: DevOptions,
  open: () => Promise<Browser>,
  terminal: Terminal,
): Source {
  const warm = { ...options, purpose: 'preview', makers: makingAgain() } as const;
  let told = '';
  const tell = async (problems: readonly Problem[]): Promise<readonly Told[]> => {
    const all = await Promise.all(inOrder(problems).map(tellIn(options.cwd)));
    const text = JSON.stringify(all);
    if (text !== told) for (const problem of all) terminal.problem(problem, problem.frame);
    told = text;
    return all;
  };
  return { name: place.name, folder: place.folder, make: () => makeDeck(place, warm, open, tell) };
}

async function makeDeck(
  place: DeckPlace,
  options: CompileOptions,
  open: () => Promise<Browser>,
  tell: (problems: readonly Problem[]) => Promise<readonly Told[]>,
): Promise<Made> {
  const given = options.article === undefined ? [] : [resolve(options.cwd, options.article)];
  const paths = [place.folder, ...given];
  const files = [resolve(options.cwd, place.outline), ...given];
  try {
    const deck = await drawDeck(place, options, open);
    if (!deck.made) return { paths, files, isHalf: true, judge: () => tell(deck.problems) };
    const { sources, drawn } = deck.made;
    const { settings, title, lines } = drawn.deck;
    return {
      page: { page: drawn.page, title },
      paths: [...paths, THEMES, dirname(themeSheet(settings.theme, sources.folder) ?? THEMES)],
      files: [...files, ...articleIn(settings, place), ...filesOf(sources).filter(isAuthors)],
      isHalf: lines.every((line) => line.trim() === ''),
      judge: async () => tell(await judgeDeck(deck)),
      report: async () => {
        const report = reportOn(place.name, drawn.deck, drawn.quotes, await judgeDeck(deck));
        return panelOf(report, drawn.deck, pathIn(options.cwd));
      },
    };
  } catch (error) {
    return { paths, files, isHalf: true, judge: () => tell([problemOf(error, place)]) };
  }
}

/** What is installed changes too seldom to be looked at again and again. */
const isAuthors = (path: string): boolean =>
  !path.startsWith(THEMES) && !path.split(sep).includes('node_modules');

/** An article that is not there now may come. */
const articleIn = ({ article }: Settings, { folder }: DeckPlace): readonly string[] =>
  article === undefined ? [] : [resolve(folder, article)];

function tellIn(cwd: string): (problem: Problem) => Promise<Told> {
  const frameAt = framesIn(cwd);
  return async (problem) => {
    const frame = await frameAt(problem.place);
    const path = pathIn(cwd)(problem.place.file);
    return { ...problem, ...(frame !== undefined && { frame }), ...(path !== undefined && { path }) };
  };
}

/** Gives what opens a file in an editor; not every place is one. */
const pathIn =
  (cwd: string) =>
  (file: string): string | undefined => {
    const path = resolve(cwd, file);
    return existsSync(path) ? path : undefined;
  };

/** What is thrown while a deck is replaced, moved or taken away is told like any other fault. */
function problemOf(error: unknown, { outline: file }: DeckPlace): Problem {
  if (error instanceof Failure) return error.problem;
  const fact = error instanceof Error ? error.message : String(error);
  return {
    rule: 'outline-missing',
    level: 'error',
    place: { file },
    what: `The outline cannot be read: ${fact}.`,
    fix: 'Put it back, or stop and name another deck.',
  };
}

const openToOthers = (host: string): Problem => ({
  rule: 'server-open',
  level: 'warning',
  place: { file: 'server' },
  what: `On "${host}" others in the network can reach the decks.`,
  fix: 'Give the address, which holds a secret, to nobody who may not see them.',
});

const watchFault = (error: unknown): Problem => ({
  rule: 'server-watch',
  level: 'warning',
  place: { file: 'server' },
  what: `Not every file can be watched: ${error instanceof Error ? error.message : String(error)}.`,
  fix: 'Raise the number of files that the system watches, or keep fewer in the folder.',
});
