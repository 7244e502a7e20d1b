import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { browserMissing } from '../../../src/browser/missing.js';
import { canRunNpmChromium, npmPackage } from '../../../src/browser/npm-package.js';
import { temporaryFolder } from './fakes.js';

const machine = { platform: 'linux', architecture: 'x64', environment: { HOME: '/home/ann' } } as const;
const modules = 'file:///home/ann/lectern/src/browser/find.ts';

test.each([
  { platform: 'darwin', architecture: 'arm64' },
  { platform: 'win32', architecture: 'x64' },
] as const)('Puppeteer has a headless shell for $platform', (other) => {
  const { problem } = browserMissing({ ...machine, ...other, modules });
  expect(problem.fix).toMatch(
    /^Run `npx @puppeteer\/browsers install chrome-headless-shell@stable --path "[^"]+"`\.$/,
  );
});

test.skipIf(!canRunNpmChromium(machine))('the npm Chromium is installed beside this program', async () => {
  const folder = await temporaryFolder();
  const inside = pathToFileURL(join(folder, 'node_modules', 'lectern', 'dist', 'find.js')).href;
  const fix = (modules: string) => browserMissing({ ...machine, modules }).problem.fix;
  expect(fix(modules)).toBe('Run `npm install --save-dev @sparticuz/chromium@143.0.4`.');
  expect(fix(inside)).toBe('Run `npm install --global @sparticuz/chromium@143.0.4`.');
  await writeFile(join(folder, 'package.json'), '{}');
  expect(fix(inside)).toBe('Run `npm install --save-dev @sparticuz/chromium@143.0.4`.');
});

test('the version that is advised is the one that is tested here', async () => {
  const { devDependencies } = JSON.parse(await readFile('package.json', 'utf8'));
  expect(devDependencies[npmPackage.name]).toBe(npmPackage.version);
});
