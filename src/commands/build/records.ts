import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { COARSE, type Fingerprint, lookAtFiles, sha256 } from '../../fingerprint.js';
import type { Problem } from '../../problem.js';
import type { DeckPlace } from '../decks.js';
import { browserIdentity, lecternIdentity } from '../identity.js';
import type { BuildOptions } from './options.js';

/** Changes with the form of a record. */
const FORM = 1;

/** The folder, beside those of the decks, that the records lie in. */
const RECORDS = '.lectern';

type Fingerprints = Readonly<Record<string, Fingerprint | null>>;

/** What was made of a deck, as it is told again where nothing has changed. */
export interface Told {
  readonly problems: readonly Problem[];
  /** What was written, as it is told. */
  readonly lines: readonly string[];
}

/** All that decided a build, and what came of it; files by their paths seen from the working folder. */
interface BuildRecord extends Told {
  /** A digest of the options and of whatever else is no file. */
  readonly key: string;
  /** The identity of Lectern. */
  readonly files: string;
  readonly content: string;
  readonly inputs: Fingerprints;
  readonly outputs: Fingerprints;
}

/** What is known of a build that is under way, to be kept when it is done. */
export interface Recorder {
  /** Takes in the files that the deck is made from, before the work goes on; those that are missing count too. */
  from(paths: readonly string[]): Promise<unknown>;
  /** Takes in the files of a folder that will be moved to another. */
  made(folder: string, target: string): Promise<void>;
  /** Keeps the record of a build that went well, where all files are still what they were. */
  keep(told: Told): Promise<void>;
}

/** The records of the last builds, by which it is known what need not be built again. */
export interface Records {
  /** Gives what a deck's last build told, where nothing that decided it has changed and all that it wrote is still there. */
  unchanged(deck: DeckPlace): Promise<Told | undefined>;
  begin(deck: DeckPlace): Recorder;
}

/**
 * Opens the records beside the decks' output. One that is missing, of another form or cannot be read means that the deck is built; one that
 * cannot be written, that it is built again. `began` is when the build did, in milliseconds: what has been changed since is known of no record.
 */
export function openRecords(options: BuildOptions, began: number): Records {
  const { cwd } = options;
  const look = lookAtFiles();
  const folder = join(resolve(cwd, options.out), RECORDS);
  const lectern = lecternIdentity();
  const fileOf = ({ name }: DeckPlace): string => join(folder, `${name}.json`);
  let keys: Promise<(deck: DeckPlace) => string> | undefined;
  const keyOf = async (deck: DeckPlace): Promise<string> => {
    keys ??= keysFor(options);
    return (await keys)(deck);
  };
  const isSettled = (found: Fingerprint | null): boolean => !found || found.changed < began - COARSE;
  const take = async (paths: readonly string[]): Promise<Fingerprints> => {
    const names = [...new Set(paths.map((path) => relative(cwd, path)))].sort();
    return Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await look.take(resolve(cwd, name))])),
    );
  };
  const areAsBefore = async (files: Fingerprints): Promise<boolean> => {
    const same = Object.entries(files).map(([name, before]) => look.isAsBefore(resolve(cwd, name), before));
    return (await Promise.all(same)).every(Boolean);
  };
  return {
    async unchanged(deck) {
      try {
        const record = unsealed(await readFile(fileOf(deck), 'utf8'));
        if (!record || record.key !== (await keyOf(deck))) return undefined;
        const isOurs = record.files === lectern.files || record.content === lectern.content();
        return isOurs && (await areAsBefore({ ...record.inputs, ...record.outputs })) ? record : undefined;
      } catch {
        return undefined;
      }
    },
    begin(deck) {
      let inputs: Promise<Fingerprints | undefined> | undefined;
      const written = new Map<string, number>();
      return {
        from(paths) {
          inputs = take(paths).catch(() => undefined);
          return inputs;
        },
        async made(kept, target) {
          for (const entry of await readdir(kept, { recursive: true, withFileTypes: true })) {
            if (!entry.isFile()) continue;
            const path = join(entry.parentPath, entry.name);
            written.set(join(target, relative(kept, path)), (await stat(path)).mtimeMs);
          }
        },
        async keep({ problems, lines }) {
          try {
            const [before, outputs, key] = [await inputs, await take([...written.keys()]), await keyOf(deck)];
            const isWhole = [...written].every(
              ([path, time]) => outputs[relative(cwd, path)]?.written === time,
            );
            const now = before && (await take(Object.keys(before).map((name) => resolve(cwd, name))));
            const isStill = JSON.stringify(now) === JSON.stringify(before);
            if (!before || !isWhole || !isStill || !Object.values(before).every(isSettled)) return;
            const { files, content } = lectern;
            await write(fileOf(deck), {
              key,
              files,
              content: content(),
              inputs: before,
              outputs,
              problems,
              lines,
            });
          } catch {
            // Only time is lost.
          }
        },
      };
    },
  };
}

/** Gives what stands for all that decides a deck's output and is no file; an option decides it unless it is known not to. */
async function keysFor({
  cwd: _,
  out: _out,
  browser,
  force: _force,
  shard: _shard,
  ...options
}: BuildOptions): Promise<(deck: DeckPlace) => string> {
  const printer = options.to.every((format) => format === 'html') ? '' : await browserIdentity(browser);
  const time = browser.environment.SOURCE_DATE_EPOCH;
  const sorted = Object.entries(options).sort(([one], [other]) => (one < other ? -1 : 1));
  return ({ name, outline }) => sha256(JSON.stringify([FORM, name, outline, printer, time, sorted]));
}

/** Writes a record under the digest of its text, so that it is known whole when it is read; git leaves it out. */
async function write(path: string, record: BuildRecord): Promise<void> {
  const folder = join(path, '..');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '.gitignore'), '*\n');
  const text = JSON.stringify(record);
  await writeFile(`${path}.${process.pid}`, `${sha256(text)}\n${text}`);
  await rename(`${path}.${process.pid}`, path);
}

function unsealed(sealed: string): BuildRecord | undefined {
  const text = sealed.slice(sealed.indexOf('\n') + 1);
  return sealed.startsWith(`${sha256(text)}\n`) ? JSON.parse(text) : undefined;
}
