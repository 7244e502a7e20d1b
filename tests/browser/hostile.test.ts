import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { KeyInput } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { writePage } from '../../src/commands/output.js';
import { readSources } from '../../src/commands/sources.js';
import { compile } from '../../src/compile.js';
import { useBrowser } from '../support/browser.js';
import { startDev } from '../support/dev.js';
import { deckOfInputs, hostileInputs, setCanaries } from '../support/hostile.js';
import { folderOf, lectern } from '../support/lectern.js';

const openedBrowser = useBrowser();
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
/** The files of a deck with this outline. */
const inDeck = (deck: string, outline: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries({ 'pic.svg': PICTURE, x: PICTURE, 'x.png': PICTURE, 'outline.md': outline }).map(
      ([name, text]) => [`slides/${deck}/${name}`, text],
    ),
  );
const inputs = hostileInputs('html', 'mutation', 'drawings', 'styles', 'markdown');

/** What a page has that none may have; runs in the page. */
function findHarm(): readonly string[] {
  const forbidden =
    'iframe, frame, object, embed, applet, form, input, button, select, textarea, base, style, template, noscript, foreignObject, ' +
    'animate, set, portal, dialog, body link, body meta, section section section, script:not(body > script[src^="assets/"])';
  const harm = [...document.querySelectorAll(forbidden)]
    .filter((element) => !element.closest('.controls'))
    .map(({ outerHTML }) => outerHTML);
  const address = /^(?:javascript|vbscript|data:(?!image\/)|file|blob|\/\/|https?:\/\/127)/i;
  for (const element of document.querySelectorAll('*'))
    for (const { name, value } of element.attributes) {
      const plain = [...value].filter((sign) => sign > ' ').join('');
      const isLink = element.localName === 'a' && name === 'href' && /^(?:https?:|\/\/)/i.test(plain);
      const isAddress =
        /^(?:data-(?!config)|href|src|action|poster|srcset|ping|xlink)/.test(name) && address.test(plain);
      if (
        /^on/i.test(name) ||
        (isAddress && !isLink) ||
        (name === 'style' && /url\((?!["']?#)|http|image-set|@|\\/i.test(plain))
      )
        harm.push(`${element.localName} ${name}="${value}"`);
    }
  for (const element of document.querySelectorAll('.slides *'))
    for (const type of [
      'click',
      'focus',
      'mouseover',
      'pointerover',
      'load',
      'error',
      'toggle',
      'animationstart',
      'begin',
    ])
      element.dispatchEvent(new Event(type, { cancelable: true }));
  return harm;
}

/** Opens a page and gives what it asked for that is not its own, what it harmed, and what it holds that no page may. */
async function visit(
  address: string,
  options: { readonly policy: boolean; readonly keys?: readonly KeyInput[] },
): Promise<readonly string[]> {
  const page = await openedBrowser().newPage();
  const strange: string[] = [];
  const own = new URL('.', address).href;
  page.on('request', (request) => {
    if (!request.url().startsWith(own) && !request.url().startsWith('data:')) strange.push(request.url());
  });
  page.on('dialog', (dialog) => {
    strange.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('popup', () => strange.push('a window'));
  try {
    await page.setBypassCSP(!options.policy);
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    for (const key of options.keys ?? []) await page.keyboard.press(key);
    const harm = await page.evaluate(findHarm);
    const pwned = await page.evaluate('window.pwned');
    return [...strange, ...harm, ...(pwned === undefined ? [] : ['a script ran'])];
  } finally {
    await page.close();
  }
}

/** Makes the page of an outline in which something is wrong, which no command would. */
async function makeAnyway(cwd: string): Promise<string> {
  const deck = { name: 'all', folder: join(cwd, 'slides/all'), outline: 'slides/all/outline.md' };
  const { value } = await readSources(deck, cwd);
  if (!value) throw new Error('The deck cannot be read.');
  const { page } = await compile(value);
  const folder = join(cwd, 'anyway');
  await mkdir(folder);
  const assets = page.assets.filter(({ from }) => !('file' in from) || existsSync(from.file));
  await writePage({ ...page, assets }, folder);
  return folder;
}

test(`${inputs.length} hostile inputs have no effect on what is built, shown, printed and checked`, async () => {
  expect(inputs.length).toBeGreaterThan(300);
  const canaries = await setCanaries();
  const armed = inputs.map(canaries.arm);
  const cwd = await folderOf(inDeck('all', deckOfInputs(armed)));
  const { code, stdout } = await lectern(['check', 'all', '--format', 'json'], { cwd });
  expect(code).toBe(1);
  const { problems, slides } = JSON.parse(stdout) as {
    readonly problems: readonly { readonly rule: string; readonly level: string; readonly line: number }[];
    readonly slides: readonly { readonly title: string }[];
  };
  const shown = new Set(slides.map(({ title }) => title));
  expect(armed.filter((_, index) => !shown.has(`Case ${index}`))).toEqual([]);
  expect(problems.filter(({ rule }) => rule === 'html-dropped').length).toBeGreaterThan(200);

  const starts = deckOfInputs(armed)
    .split('\n')
    .flatMap((line, index) => (/^## Case \d+ /.test(line) ? [index + 1] : []));
  const wrong = new Set(
    problems
      .filter(({ level }) => level === 'error')
      .map(({ line }) => starts.findLastIndex((start) => start <= line)),
  );
  const sound = armed.filter((_, index) => !wrong.has(index));
  expect(sound.length).toBeGreaterThan(250);
  const other = await folderOf(inDeck('sound', deckOfInputs(sound)));
  expect(await lectern(['build', 'sound', '--to', 'html', '--quiet'], { cwd: other })).toMatchObject({
    code: 0,
  });
  // Printed, it is proven too, which pictures of nothing and links to nowhere are not worth.
  const { stderr } = await lectern(['build', 'sound', '--to', 'pdf'], { cwd: other });
  expect(
    [...stderr.matchAll(/ error ([\w-]+):/g)].filter(([, rule = '']) => !rule.startsWith('pdf-')),
  ).toEqual([]);

  for (const folder of [join(other, 'out/sound'), await makeAnyway(cwd)])
    for (const policy of [true, false])
      expect(await visit(pathToFileURL(join(folder, 'index.html')).href, { policy }), folder).toEqual([]);
  expect(canaries.heard).toEqual([]);
  expect(await filesWith(canaries.secret, cwd, other)).toEqual([]);
});

test('nor on the preview, which shows them with all that is wrong with them, and the panel', async () => {
  const canaries = await setCanaries();
  const dev = await startDev(['all'], inDeck('all', deckOfInputs(inputs.map(canaries.arm))));
  try {
    expect(await (await fetch(dev.url)).text()).toContain(`Case ${inputs.length - 1}`);
    expect(await visit(dev.url, { policy: false, keys: ['c', 'ArrowRight', 'v'] })).toEqual([]);
  } finally {
    await dev.stop();
  }
  expect(canaries.heard).toEqual([]);
});

async function filesWith(secret: string, ...folders: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const folder of folders)
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile() && (await readFile(path, 'latin1')).includes(secret)) found.push(path);
    }
  return found;
}
