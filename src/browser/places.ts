import { posix, win32 } from 'node:path';
import { homeOf, type Search } from './search.js';

type Machine = Pick<Search, 'environment' | 'platform'>;

/** What the headless shell is called where it is installed; it starts faster than a whole browser. */
export const shellNames = ['chrome-headless-shell', 'chromium-headless-shell', 'headless_shell'] as const;

/** What Chrome, Chromium and Edge are called on the PATH. */
export const browserNames = [
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
] as const;

/**
 * Every path that a name may have on the PATH, by name first: `(["a", "b"], PATH=/x:/y) => [/x/a, /y/a, /x/b, /y/b]`.
 * Relative folders are left out: a program in the folder at hand is never run by its name alone.
 */
export function onPath(names: readonly string[], { environment, platform }: Machine): string[] {
  const { delimiter, isAbsolute, join } = platform === 'win32' ? win32 : posix;
  const folders = (environment.PATH ?? environment.Path ?? '').split(delimiter).filter(isAbsolute);
  const ending = platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, `${name}${ending}`)));
}

/** Where macOS and Windows keep Chrome, Chromium and Edge; on other systems they are on the PATH. */
export function usualPlaces(machine: Machine): string[] {
  if (machine.platform === 'darwin') return macPlaces(machine);
  if (machine.platform === 'win32') return windowsPlaces(machine);
  return [];
}

function macPlaces(machine: Machine): string[] {
  const folders = ['/Applications', posix.join(homeOf(machine), 'Applications')];
  return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    folders.map((folder) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  );
}

function windowsPlaces({ environment }: Machine): string[] {
  const { PROGRAMFILES, LOCALAPPDATA } = environment;
  const folders = [PROGRAMFILES, environment['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(
    (one) => one !== undefined,
  );
  const programs = [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Chromium', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ];
  return programs.flatMap((program) => folders.map((folder) => win32.join(folder, ...program)));
}
