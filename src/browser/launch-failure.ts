import type { Failure } from '../problem.js';
import { browserFailure } from './failure.js';
import type { FoundProgram } from './search.js';

/** What mends a launch, by what Chromium or the system said of it; the first that fits is given. */
const repairs: readonly (readonly [RegExp, string])[] = [
  [
    /error while loading shared libraries: ([^\s:]+)/,
    'Install the system package that holds "$1", or name another browser with --browser.',
  ],
  [
    /sandbox|namespace/i,
    'Set CHROME_NO_SANDBOX=1 (in a container, or where the system forbids user namespaces).',
  ],
  [
    /ENOEXEC|Exec format error|\bENOENT\b|: not found|Syntax error/,
    'Install the package "chromium" of this system: that file was built for another one.',
  ],
  [/ENOSPC|No space left/, 'Free some space in the temporary folder.'],
  [/Timed out/, 'Try again when the machine is less busy, or name another browser with --browser.'],
];

const otherwise = 'Name another browser with --browser or CHROME_PATH.';

/** The Failure of a browser that did not start: what it said of it, and what mends that. */
export function launchFailure({ path, from }: FoundProgram, error: unknown): Failure {
  const said = tellingLines(messageOf(error)).join(' ');
  return browserFailure(
    'browser-launch',
    `The browser "${path}" (${from}) did not start: "${said}".`,
    repairOf(said),
  );
}

/** The Failure of a browser that has no font to write with. */
export const fontsMissing = ({ path, from }: Pick<FoundProgram, 'path' | 'from'>): Failure =>
  browserFailure(
    'browser-fonts',
    `The browser "${path}" (${from}) finds no font on its machine.`,
    'Install a package of fonts, such as "fonts-dejavu-core" on Debian.',
  );

/** The Failure of an endpoint that did not answer. */
export function endpointFailure(endpoint: string, error: unknown): Failure {
  return browserFailure(
    'browser-endpoint',
    `The browser at "${withoutSecrets(endpoint)}" did not answer: "${messageOf(error)}".`,
    'Start it, correct --browser-endpoint, or leave that out to use a browser of this machine.',
  );
}

/** Gives an address as it may be told: keys stand in what asks for something, and passwords before the machine. */
export function withoutSecrets(endpoint: string): string {
  const { protocol, host, pathname, search } = new URL(endpoint);
  return `${protocol}//${host}${pathname}${search && '?…'}`;
}

/** True where Chromium says that the kernel gives it no sandbox. */
export const wantsNoSandbox = (error: unknown): boolean =>
  /no usable sandbox|move to new namespace/i.test(messageOf(error));

/** Puppeteer throws errors, and passes on a WebSocket's events, which have a message as well. */
const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);

/**
 * The first three lines of what Chromium wrote, else the line in which Puppeteer tells how it ended:
 * `"… Code: 1\n\nstderr:\n[7:7:ERROR:a.cc(1)] No sandbox!\n\nTROUBLESHOOTING: …" => ["No sandbox!"]`.
 */
export function tellingLines(message: string): string[] {
  const [first = '', ...rest] = message
    .replace(/\n*TROUBLESHOOTING:.*/s, '')
    .split('\n')
    .map((line) => line.replace(/^\[[^\]]*\]\s*/, '').trim())
    .filter((line) => line !== '' && line !== 'stderr:');
  const lines = rest.filter((line) => !chatter.test(line));
  return lines.length > 0 ? lines.slice(0, 3) : [inOurWords(first)];
}

const inOurWords = (line: string): string =>
  line
    .replace(/^Failed to launch the browser process:\s*/, '')
    .replace(/^Code: .*/, 'it ended at once, without a word');

/** What Chromium also writes where all is well. */
const chatter = /dbus|DevTools listening|Fontconfig|^#\d|^[\da-f]{8,}/i;

function repairOf(said: string): string {
  const [pattern, repair] = repairs.find(([known]) => known.test(said)) ?? [];
  return pattern && repair ? repair.replace('$1', pattern.exec(said)?.[1] ?? '') : otherwise;
}
