import { stat } from 'node:fs/promises';
import { setImmediate as immediate, setTimeout as pause } from 'node:timers/promises';
import type { Asset, Page } from '../model.js';
import { type Channel, openChannel } from './channel.js';
import { openLoop } from './loop.js';
import { differ, type Mark, marksOf } from './marks.js';
import type { Told } from './told.js';
import { updateTo } from './update.js';
import { type Version, versionOf } from './version.js';
import { watchPaths } from './watch.js';

/** What was made of a deck as it lies on disk. */
export interface Made {
  /** Undefined where too little could be read to make one. */
  readonly page?: { readonly page: Page; readonly title: string };
  /** Finds what is wrong with it; takes longer than to make it. */
  judge(): Promise<readonly Told[]>;
  /** What the panel shows: whatever is known of the deck. */
  report?(): Promise<unknown>;
  /** The folders it is made of, with all that is in them, and files that lie elsewhere. */
  readonly paths: readonly string[];
  /** The files that were read or looked for, and that an author may write. */
  readonly files: readonly string[];
  /** Whether it looks like a file that is just being written or replaced. */
  readonly isHalf: boolean;
}

/** A deck that can be previewed. */
export interface Source {
  readonly name: string;
  readonly folder: string;
  make(): Promise<Made>;
}

/** A deck that is watched, and shown as it now is; where it cannot be made, as it last was. */
export interface Preview {
  readonly source: Source;
  readonly channel: Channel;
  /** Resolves when the deck was made for the first time. */
  readonly started: Promise<void>;
  version(): Version | undefined;
  /** Finds a file that the page needs, or one of the last needed: a page may be a moment behind. */
  asset(path: string): Asset['from'] | undefined;
  problems(): readonly Told[];
  /** What the panel shows of it. */
  report(): Promise<unknown>;
  close(): Promise<void>;
}

/** How long a file that looks half-written is waited for, in milliseconds. */
const HALF = 120;
/** How often its files are looked at, in milliseconds, beside what the watcher tells. */
const PATROL = 1000;
/** How many versions are remembered, for pages that show an older one. */
const REMEMBERED = 8;

/** Begins to watch a deck; `failed` hears what the watcher cannot do. */
export function openPreview(source: Source, failed: (error: unknown) => void): Preview {
  let made: Made | undefined;
  let problems: readonly Told[] = [];
  let versions: readonly Version[] = [];
  let seen: readonly Mark[] = [];
  const channel = openChannel((shown) => {
    if (!made) return undefined;
    const [version] = versions;
    const from = versions.find(({ id }) => id === shown?.split(' ')[0]);
    return {
      id: `${version?.id} ${JSON.stringify(problems)}`,
      data: version ? updateTo(version, problems, from) : { problems },
    };
  });
  const loop = openLoop(async () => {
    const files = made?.files ?? [];
    seen = await marksOf(files);
    made = await makeWhole(source);
    watch.add(made.paths);
    const version = await versionIn(made);
    if (version) versions = [version, ...versions.filter(({ id }) => id !== version.id)].slice(0, REMEMBERED);
    channel.changed();
    // What is wrong is told after the slides are on their way, and only of what still lies there.
    await immediate();
    if (differ(seen, await marksOf(files)) || made.files.join() !== files.join()) loop.changed();
    if (loop.isDue()) return;
    problems = await made.judge();
    channel.changed();
  });
  const watch = watchPaths(loop.changed, failed);
  // No system tells every change on every disk, nor what changes before a folder is watched, nor far below it.
  const patrol = setInterval(async () => {
    const { files } = made ?? { files: [] };
    if (seen.length === files.length && differ(seen, await marksOf(files))) loop.changed();
  }, PATROL);
  loop.changed();
  return {
    source,
    channel,
    started: loop.idle(),
    version: () => versions[0],
    asset: (path) => versions.find(({ assets }) => assets.has(path))?.assets.get(path),
    problems: () => problems,
    report: async () => (await made?.report?.()) ?? null,
    async close() {
      channel.close();
      clearInterval(patrol);
      await loop.idle();
      await watch.close();
    },
  };
}

/** Makes a deck; where it looks half-written, once more a moment later, and then of whatever is there. */
async function makeWhole(source: Source): Promise<Made> {
  const made = await source.make();
  if (!made.isHalf) return made;
  await pause(HALF);
  return source.make();
}

async function versionIn({ page }: Made): Promise<Version | undefined> {
  if (!page) return undefined;
  const files = page.page.assets.flatMap(({ path, from }) =>
    path.startsWith('assets/files/') && 'file' in from ? [[path, from.file] as const] : [],
  );
  const stamps = await Promise.all(files.map(async ([path, file]) => [path, await stampOf(file)] as const));
  return versionOf(page.page, page.title, new Map(stamps));
}

const stampOf = (file: string): Promise<string> =>
  stat(file).then(
    ({ mtimeMs, size }) => `${Math.round(mtimeMs * 1000).toString(36)}-${size.toString(36)}`,
    () => '0',
  );
