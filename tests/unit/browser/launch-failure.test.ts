import { expect, test } from 'vitest';
import { endpointFailure, launchFailure } from '../../../src/browser/launch-failure.js';

const found = {
  kind: 'browser',
  path: '/opt/chrome',
  from: 'CHROME_PATH',
  environment: {},
  shipped: false,
} as const;

/** As Puppeteer words it. */
const ended = (how: string, ...lines: string[]): Error =>
  new Error(
    `Failed to launch the browser process: ${how}\n\nstderr:\n${lines.join('\n')}\n\nTROUBLESHOOTING: https://pptr.dev/troubleshooting\n`,
  );

test.each([
  {
    error: ended(
      ' Code: 127',
      '/opt/chrome: error while loading shared libraries: libnss3.so: cannot open shared object file: No such file or directory',
    ),
    what: '/opt/chrome: error while loading shared libraries: libnss3.so: cannot open shared object file: No such file or directory',
    fix: 'Install the system package that holds "libnss3.so", or name another browser with --browser.',
  },
  {
    error: ended(
      ' Code: 1',
      '[7:7:0101/1.2:ERROR:bus.cc(4)] Failed to connect to the bus: dbus is absent',
      '[7:7:0101/1.2:FATAL:zygote_host_impl_linux.cc:128] No usable sandbox! If you are running on Ubuntu …',
      '#0 0x55d0 base::debug::StackTrace',
    ),
    what: 'No usable sandbox! If you are running on Ubuntu …',
    fix: 'Set CHROME_NO_SANDBOX=1 (in a container, or where the system forbids user namespaces).',
  },
  {
    error: ended('  spawn /opt/chrome ENOEXEC'),
    what: 'spawn /opt/chrome ENOEXEC',
    fix: 'Install the package "chromium" of this system: that file was built for another one.',
  },
  {
    error: ended(' Code: null'),
    what: 'it ended at once, without a word',
    fix: 'Name another browser with --browser or CHROME_PATH.',
  },
  {
    error: new Error('Timed out after 60000 ms while waiting for the WS endpoint URL to appear in stdout!'),
    what: 'Timed out after 60000 ms while waiting for the WS endpoint URL to appear in stdout!',
    fix: 'Try again when the machine is less busy, or name another browser with --browser.',
  },
  {
    error: ended(' Code: 1', 'one', 'two', 'three', 'four'),
    what: 'one two three',
    fix: 'Name another browser with --browser or CHROME_PATH.',
  },
])('$what => $fix', ({ error, what, fix }) => {
  const { problem, exitCode } = launchFailure(found, error);
  expect({ problem, exitCode }).toEqual({
    exitCode: 2,
    problem: {
      rule: 'browser-launch',
      level: 'error',
      place: { file: 'browser' },
      what: `The browser "/opt/chrome" (CHROME_PATH) did not start: "${what}".`,
      fix,
    },
  });
});

test('an endpoint that is silent is named', () => {
  expect(
    endpointFailure('ws://grid.example/1', { message: 'connect ECONNREFUSED' }).message,
  ).toMatchInlineSnapshot(
    `"browser: error browser-endpoint: The browser at "ws://grid.example/1" did not answer: "connect ECONNREFUSED". Start it, correct --browser-endpoint, or leave that out to use a browser of this machine."`,
  );
});
