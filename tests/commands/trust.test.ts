import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.js';
import { folderOf, lectern } from '../support/lectern.js';

const openedBrowser = useBrowser();
const OUTLINE = '## A wheel\n\n<b onclick="x()">It</b> turns.\n\n<script>window.turned = true</script>\n';

/** Builds the deck, and gives what was said and whether its script runs where it is shown. */
async function build(outline: string, ...options: readonly string[]): Promise<readonly [string, unknown]> {
  const cwd = await folderOf({ 'slides/mill/outline.md': outline });
  const { code, stderr } = await lectern(['build', '--to', 'html', ...options], { cwd });
  expect(code).toBe(0);
  const page = await openedBrowser().newPage();
  try {
    const path = join(cwd, 'out/mill', options.includes('--single-file') ? 'mill.html' : 'index.html');
    expect((await readFile(path, 'utf8')).includes('Content-Security-Policy')).toBe(
      !options.includes('--trust'),
    );
    await page.goto(pathToFileURL(path).href);
    return [stderr, await page.evaluate('window.turned')];
  } finally {
    await page.close();
  }
}

test('a script is left out, and told, where nobody trusts the outline', async () => {
  const [stderr, turned] = await build(OUTLINE);
  expect(stderr.match(/html-dropped: .* is left out/g)).toEqual([
    'html-dropped: The attribute "onclick" of "<b>" is left out',
    'html-dropped: "<script>" is left out',
  ]);
  expect(turned).toBeUndefined();
});

test('--trust keeps it and lets it run', async () => {
  expect(await build(OUTLINE, '--trust')).toEqual(['', true]);
});

test('--trust keeps it in the one file as well', async () => {
  expect(await build(OUTLINE, '--trust', '--single-file')).toEqual(['', true]);
});

test('the one file leaves it out where nobody trusts the outline', async () => {
  const [stderr, turned] = await build(OUTLINE, '--single-file');
  expect(stderr).toContain('html-dropped: "<script>" is left out');
  expect(turned).toBeUndefined();
});

test('a deck cannot trust itself', async () => {
  const cwd = await folderOf({ 'slides/mill/outline.md': `---\ntrust: true\n---\n\n${OUTLINE}` });
  const { code, stderr } = await lectern(['build', '--to', 'html'], { cwd });
  expect(code).toBe(1);
  expect(stderr).toContain('error setting-unknown: The setting "trust" is unknown.');
});
