import { homedir } from 'node:os';

/** The variables of a process, as `process.env` holds them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What a search for a browser goes by; `modules` is the file URL from which npm packages are resolved. */
export interface Search {
  readonly browser: string | undefined;
  readonly endpoint: string | undefined;
  readonly environment: Environment;
  readonly platform: NodeJS.Platform;
  readonly architecture: string;
  readonly modules: string;
}

/** A program to start, with the whole environment it runs under; `from` says where it was found. */
export interface FoundProgram {
  readonly kind: 'headless-shell' | 'browser';
  readonly path: string;
  readonly from: string;
  readonly environment: Environment;
  /** True for the one that npm ships: it brings a font, and does without a sandbox where the kernel refuses it one. */
  readonly shipped: boolean;
}

/** A browser that already runs somewhere, reached by its WebSocket address or that of its debugging port. */
export interface FoundEndpoint {
  readonly kind: 'endpoint';
  readonly endpoint: string;
  readonly from: string;
}

export type FoundBrowser = FoundProgram | FoundEndpoint;

/** Tells the kind by the file's name: `"/opt/chrome-headless-shell" => "headless-shell"`. */
export function programAt(path: string, from: string, environment: Environment): FoundProgram {
  const kind = /headless[-_]shell(\.exe)?$/i.test(path) ? 'headless-shell' : 'browser';
  return { kind, path, from, environment, shipped: false };
}

/** The person's home folder by the given environment, else by the system's list of users. */
export const homeOf = ({ environment, platform }: Pick<Search, 'environment' | 'platform'>): string =>
  (platform === 'win32' ? environment.USERPROFILE : environment.HOME) || homedir();
