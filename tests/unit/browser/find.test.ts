import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Browser, computeExecutablePath } from '@puppeteer/browsers';
import { expect, test, vi } from 'vitest';
import { type BrowserWish, findBrowser } from '../../../src/browser/find.js';
import { canRunNpmChromium } from '../../../src/browser/npm-package.js';
import { fakePackage, script, temporaryFolder } from './fakes.js';

const runsNpmChromium = canRunNpmChromium({ platform: process.platform, architecture: process.arch });

/** A machine in one folder: nothing outside it is looked at. */
function machineIn(folder: string, wish: Partial<BrowserWish> = {}): BrowserWish {
  const { environment, ...rest } = wish;
  return {
    platform: 'linux',
    modules: pathToFileURL(join(folder, 'module.js')).href,
    ...rest,
    environment: { HOME: folder, PATH: join(folder, 'bin'), ...environment },
  };
}

const cached = (cacheDir: string, browser: Browser, buildId: string): string =>
  computeExecutablePath({ cacheDir, browser, buildId });

test.skipIf(!runsNpmChromium)(
  'the first of these is found, each after the one above it is gone',
  async () => {
    const folder = await temporaryFolder();
    const bin = (name: string) => join(folder, 'bin', name);
    const cache = join(folder, '.cache', 'puppeteer');
    const places = [
      cached(cache, Browser.CHROMEHEADLESSSHELL, '131.0.6778.85'),
      cached(cache, Browser.CHROMEHEADLESSSHELL, '131.0.6778.9'),
      cached(cache, Browser.CHROME, '140.0.7339.80'),
      bin('chrome-headless-shell'),
      bin('chromium-headless-shell'),
      bin('headless_shell'),
      bin('google-chrome'),
      bin('chromium'),
      bin('microsoft-edge'),
    ];
    await Promise.all(places.map((place) => script(place)));
    await fakePackage(folder);
    const found: unknown[] = [];
    for (const place of [...places, '']) {
      const one = await findBrowser(machineIn(folder));
      if (one.kind !== 'endpoint')
        found.push([one.path.replace(folder, '~'), one.kind, one.from.replace(folder, '~')]);
      await rm(place, { force: true });
    }
    const shell = 'headless-shell';
    const inCache = `Puppeteer's cache "~/.cache/puppeteer"`;
    expect(found).toEqual([
      ...[shell, shell, 'browser'].map((kind, index) => [places[index]?.replace(folder, '~'), kind, inCache]),
      ['~/bin/chrome-headless-shell', shell, 'the PATH'],
      ['~/bin/chromium-headless-shell', shell, 'the PATH'],
      ['~/bin/headless_shell', shell, 'the PATH'],
      ['~/bin/google-chrome', 'browser', 'the PATH'],
      ['~/bin/chromium', 'browser', 'the PATH'],
      ['~/bin/microsoft-edge', 'browser', 'the PATH'],
      ['~/.cache/lectern/chromium-1.2.3/chromium', shell, 'the npm package @sparticuz/chromium 1.2.3'],
    ]);
  },
);

test('what is named goes before what is at hand: endpoint, option, CHROME_PATH, PUPPETEER_EXECUTABLE_PATH', async () => {
  const folder = await temporaryFolder();
  const [a, b, c] = await Promise.all(
    ['a', 'b', 'c', 'bin/chromium'].map((name) => script(join(folder, name))),
  );
  const environment = { CHROME_PATH: b, PUPPETEER_EXECUTABLE_PATH: c };
  const find = (wish: Partial<BrowserWish>) => findBrowser(machineIn(folder, wish));
  const endpoint = 'ws://grid.example/1';
  expect(await find({ endpoint, browser: a, environment })).toEqual({
    kind: 'endpoint',
    endpoint,
    from: '--browser-endpoint',
  });
  expect(await find({ browser: a, environment })).toMatchObject({ path: a, from: '--browser' });
  expect(await find({ environment })).toMatchObject({ path: b, from: 'CHROME_PATH' });
  environment.CHROME_PATH = '';
  expect(await find({ environment })).toMatchObject({ path: c, from: 'PUPPETEER_EXECUTABLE_PATH' });
});

test('a bare name is looked up on the PATH, and never in the folder at hand', async () => {
  const folder = await temporaryFolder();
  const path = await script(join(folder, 'bin', 'my-browser'));
  expect(await findBrowser(machineIn(folder, { browser: 'my-browser' }))).toMatchObject({ path });
  await expect(findBrowser(machineIn(folder, { browser: 'package.json' }))).rejects.toThrow(
    'browser-missing',
  );
});

test('PUPPETEER_CACHE_DIR moves the cache', async () => {
  const folder = await temporaryFolder();
  const cache = join(folder, 'elsewhere');
  const path = await script(cached(cache, Browser.CHROME, '140.0.7339.80'));
  expect(await findBrowser(machineIn(folder, { environment: { PUPPETEER_CACHE_DIR: cache } }))).toMatchObject(
    {
      path,
    },
  );
});

test('a browser runs under the environment of the caller', async () => {
  const folder = await temporaryFolder();
  await script(join(folder, 'bin', 'chromium'));
  const found = await findBrowser(machineIn(folder, { environment: { LANG: 'fr' } }));
  expect(found).toMatchObject({ environment: { LANG: 'fr', HOME: folder }, shipped: false });
});

test.skipIf(!runsNpmChromium).each([
  { given: {}, libraries: '~/lib', fonts: '~/fonts.conf' },
  { given: { LD_LIBRARY_PATH: '/a' }, libraries: '~/lib:/a', fonts: '~/fonts.conf' },
  { given: { FONTCONFIG_FILE: '/b' }, libraries: '~/lib', fonts: '/b' },
  { given: { FONTCONFIG_PATH: '/c' }, libraries: '~/lib', fonts: undefined },
])('the npm Chromium has libraries and a font of its own: $given', async ({ given, libraries, fonts }) => {
  const folder = await temporaryFolder();
  await fakePackage(folder);
  const own = join(folder, '.cache', 'lectern', 'chromium-1.2.3');
  const found = await findBrowser(machineIn(folder, { environment: given }));
  const environment = found.kind === 'endpoint' ? {} : found.environment;
  expect(found).toMatchObject({ shipped: true });
  expect(environment.LD_LIBRARY_PATH?.replace(own, '~')).toBe(libraries);
  expect(environment.FONTCONFIG_FILE?.replace(own, '~')).toBe(fonts);
});

test.skipIf(!runsNpmChromium)(
  'where no home can be written to, the npm Chromium goes among the temporary files',
  async () => {
    const folder = await temporaryFolder();
    await fakePackage(folder);
    const home = await script(join(folder, 'a-file'));
    vi.stubEnv('TMPDIR', folder);
    const wish = machineIn(folder, { environment: { HOME: home } });
    const path = join(folder, `lectern-${process.geteuid?.()}`, 'chromium-1.2.3', 'chromium');
    expect(await findBrowser(wish)).toMatchObject({ path });
    vi.stubEnv('TMPDIR', home);
    const failure = await findBrowser(wish).catch((error: Error) => error);
    vi.unstubAllEnvs();
    expect(
      String(failure)
        .replaceAll(folder, '~')
        .replaceAll(/lectern-\d+/g, 'lectern-1000'),
    ).toMatchInlineSnapshot(
      `"Failure: browser: error browser-unpack: The Chromium of @sparticuz/chromium could not be unpacked in "~/a-file/.cache/lectern" (ENOTDIR: not a directory, mkdir '~/a-file/.cache/lectern') nor in "~/a-file/lectern-1000" (ENOTDIR: not a directory, mkdir '~/a-file/lectern-1000'). Name a folder of your own with 200 MB to spare in XDG_CACHE_HOME, or another browser with --browser."`,
    );
  },
);

test.each([
  ['nothing at all', {}],
  ['a named file that is not there', { browser: '/nowhere/chrome' }],
  ['a variable that names a folder', { environment: { CHROME_PATH: '/' } }],
  ['an endpoint that is a file', { endpoint: 'file:///dev/shm' }],
  ['another processor', { architecture: 'arm64' }],
] as const)('the fact and its mend: %s', async (_, wish) => {
  const folder = await temporaryFolder();
  const failure = await findBrowser(machineIn(folder, { architecture: 'x64', ...wish })).catch(
    (error) => error,
  );
  expect(failure).toMatchObject({ name: 'Failure', exitCode: 2, problem: { place: { file: 'browser' } } });
  expect(failure.message.replaceAll(folder, '~')).toMatchSnapshot();
});

test('a cache that cannot be read is told', async () => {
  const folder = await temporaryFolder();
  const cache = join(folder, '.cache', 'puppeteer');
  await script(cached(cache, Browser.CHROME, '140.0.7339.80'));
  await mkdir(join(cache, 'chrome'), { recursive: true });
  await writeFile(join(cache, 'chrome', '.metadata'), '{');
  const failure = await findBrowser(machineIn(folder)).catch((error) => error);
  expect(failure).toMatchObject({ name: 'Failure', problem: { rule: 'browser-cache' } });
  expect(failure.message).toContain(cache);
});
