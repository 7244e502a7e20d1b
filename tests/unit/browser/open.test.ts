import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { npmChromium } from '../../../src/browser/npm-chromium.js';
import { canRunNpmChromium } from '../../../src/browser/npm-package.js';
import { closeBrowser, openBrowser } from '../../../src/browser/open.js';
import type { Environment, FoundProgram } from '../../../src/browser/search.js';
import { script, temporaryFolder } from './fakes.js';

const machine = { platform: process.platform, architecture: process.arch };

describe.skipIf(!canRunNpmChromium(machine))('the npm Chromium, which is for Linux on x64 alone', () => {
  let cache: string;
  let found: FoundProgram;

  beforeAll(async () => {
    cache = await mkdtemp(join(tmpdir(), 'lectern-test-'));
    const environment = { ...process.env, XDG_CACHE_HOME: cache };
    const search = {
      ...machine,
      environment,
      browser: undefined,
      endpoint: undefined,
      modules: import.meta.url,
    };
    const both = await Promise.all([npmChromium(search), npmChromium(search)]);
    found = both.find((one) => one !== undefined) ?? expect.fail('@sparticuz/chromium is not installed');
    expect(both).toEqual([found, found]);
  });

  afterAll(() => rm(cache, { recursive: true, force: true }));

  test('prints a page to PDF with scripts off', async () => {
    const browser = await openBrowser(found);
    try {
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.setContent('<h1>A slide</h1><script>document.body.textContent = ""</script>');
      expect(await page.$eval('h1', (heading) => heading.textContent)).toBe('A slide');
      expect(new TextDecoder().decode((await page.pdf()).subarray(0, 4))).toBe('%PDF');
    } finally {
      await closeBrowser(browser);
    }
  });

  test('brings a font', async () => {
    const browser = await openBrowser(found);
    try {
      const page = await browser.newPage();
      await page.setContent('<h1 style="font-family: Open Sans">A slide</h1>');
      expect(Buffer.from(await page.pdf()).toString('latin1')).toContain('OpenSans-Bold');
    } finally {
      await closeBrowser(browser);
    }
  });

  test('is refused where it is not given a font', async () => {
    const settings = join(cache, 'no-fonts.conf');
    await writeFile(settings, '<fontconfig></fontconfig>');
    const environment = { ...found.environment, FONTCONFIG_FILE: settings };
    const failure = await openBrowser({ ...found, shipped: false, environment }).catch((error) => error);
    expect(failure).toMatchObject({ name: 'Failure', exitCode: 2, problem: { rule: 'browser-fonts' } });
    const browser = await openBrowser({ ...found, shipped: false });
    await closeBrowser(browser);
  });

  test('leaves neither process nor profile when it is closed', async () => {
    const browser = await openBrowser(found);
    const pid = browser.process()?.pid ?? expect.fail('no process');
    const profile = /--user-data-dir=(\S+)/.exec(browser.process()?.spawnargs.join(' ') ?? '')?.[1] ?? '';
    expect([process.kill(pid, 0), existsSync(profile)]).toEqual([true, true]);
    await closeBrowser(browser);
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    expect(existsSync(profile)).toBe(false);
  });

  test('goes on running when one that only connected to it leaves', async () => {
    const { program, endpoint } = await listening(found, await temporaryFolder());
    try {
      const guest = await openBrowser({ kind: 'endpoint', endpoint, from: 'here' });
      expect(await (await guest.newPage()).pdf()).not.toHaveLength(0);
      await closeBrowser(guest);
      expect(guest.connected).toBe(false);
      const next = await openBrowser({ kind: 'endpoint', endpoint, from: 'here' });
      expect(await next.version()).toContain('Chrome');
      await closeBrowser(next);
    } finally {
      program.kill('SIGKILL');
    }
  });
});

/** Starts a browser that anybody on this machine may drive, and waits for the address that it prints. */
async function listening({ path, environment }: FoundProgram, profile: string) {
  const flags = ['--headless', '--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const program = spawn(path, flags, { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
  for await (const line of createInterface(program.stderr)) {
    const [, endpoint] = /^DevTools listening on (.*)$/.exec(line) ?? [];
    if (endpoint !== undefined) return { program, endpoint };
  }
  throw new Error('it tells no address');
}

/** A program that only tells how it was started. */
async function teller(body: string, environment: Environment = {}): Promise<FoundProgram> {
  const path = await script(join(await temporaryFolder(), 'chrome'), body);
  return { kind: 'browser', path, from: '--browser', environment, shipped: false };
}

const telling =
  'for one in "$@"; do case $one in --no-sandbox|--headless*) echo "$one" >&2;; esac; done; exit 1';
const whatOf = (found: FoundProgram): Promise<string> =>
  openBrowser(found).then(
    () => expect.fail('it started'),
    ({ problem }) => /"([^"]*)"\.$/.exec(problem.what)?.[1] ?? problem.what,
  );

describe.skipIf(process.platform === 'win32')('how a program is started', () => {
  test.each([
    { kind: 'browser', user: 1000, environment: {}, flags: '--headless=new' },
    { kind: 'headless-shell', user: 1000, environment: {}, flags: '--headless' },
    { kind: 'browser', user: 0, environment: {}, flags: '--headless=new --no-sandbox' },
    {
      kind: 'browser',
      user: 1000,
      environment: { CHROME_NO_SANDBOX: '1' },
      flags: '--headless=new --no-sandbox',
    },
    { kind: 'browser', user: 1000, environment: { CHROME_NO_SANDBOX: '0' }, flags: '--headless=new' },
    { kind: 'browser', user: 1000, environment: { CHROME_NO_SANDBOX: '' }, flags: '--headless=new' },
  ] as const)('$kind, user $user, $environment => $flags', async ({ kind, user, environment, flags }) => {
    const geteuid = vi.spyOn(process, 'geteuid').mockReturnValue(user);
    const said = await whatOf({ ...(await teller(telling, environment)), kind });
    geteuid.mockRestore();
    expect(said).toBe(flags);
  });

  test.each([
    { shipped: true, said: 'without' },
    { shipped: false, said: 'No usable sandbox!' },
  ])('refused a sandbox, shipped $shipped => $said', async ({ shipped, said }) => {
    const refusing =
      'case "$*" in *--no-sandbox*) echo without;; *) echo "No usable sandbox!";; esac >&2; exit 1';
    const geteuid = vi.spyOn(process, 'geteuid').mockReturnValue(1000);
    const heard = await whatOf({ ...(await teller(refusing)), shipped });
    geteuid.mockRestore();
    expect(heard).toBe(said);
  });

  test('it runs under the environment it was found with', async () => {
    expect(
      await whatOf(await teller('echo "$LD_LIBRARY_PATH" >&2; exit 1', { LD_LIBRARY_PATH: '/its/own' })),
    ).toBe('/its/own');
  });

  test('a file that cannot be started at all is a Failure too', async () => {
    const found = await teller('');
    await writeFile(found.path, '#!/nowhere/interpreter\n');
    const failure = await openBrowser(found).catch((error) => error);
    expect(failure).toMatchObject({ name: 'Failure', exitCode: 2, problem: { rule: 'browser-launch' } });
    expect(failure.message).toMatch(/ENOENT|: not found/);
  });
});

test('an endpoint where nobody listens is a Failure', async () => {
  const failure = await openBrowser({ kind: 'endpoint', endpoint: 'ws://127.0.0.1:1/', from: 'here' }).catch(
    (error) => error,
  );
  expect(failure).toMatchObject({ name: 'Failure', exitCode: 2, problem: { rule: 'browser-endpoint' } });
});
