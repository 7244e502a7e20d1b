import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeDeck } from '../../src/deck/make.js';
import type { Theme } from '../../src/model.js';
import { parseOutline } from '../../src/outline/parse.js';
import { makePage } from '../../src/page/page.js';
import { printProblem } from '../../src/problem.js';
import { loadTheme } from '../../src/theme/load.js';
import { folderOf } from '../support/lectern.js';

const PLACE = { file: 'outline.md', line: 1 };

/** Loads the theme that a deck names, out of a project with some files. */
async function load(name: string, files: Readonly<Record<string, string>>) {
  const cwd = await folderOf({ 'slides/talk/outline.md': '', ...files });
  const { value, problems } = await loadTheme(name, join(cwd, 'slides/talk'), PLACE, cwd);
  return { theme: value, told: problems.map(printProblem) };
}

const CSS = ':root {\n  --accent: #00566b;\n}\n';

test.each([
  ['a folder beside the outline', './theme', 'slides/talk/theme/theme.css'],
  ['a folder of the project', '../../looks', 'looks/theme.css'],
  ['the deck’s own folder', '.', 'slides/talk/theme.css'],
  ['a package', 'lectern-theme-mine', 'node_modules/lectern-theme-mine/theme.css'],
  [
    'a package of the deck alone',
    'lectern-theme-mine',
    'slides/talk/node_modules/lectern-theme-mine/theme.css',
  ],
  ['a package with a scope', '@me/lectern-theme-mine', 'node_modules/@me/lectern-theme-mine/theme.css'],
])('a theme is %s: %s', async (_, name, file) => {
  const { theme, told } = await load(name, { [file]: CSS });
  expect(told).toEqual([]);
  expect(theme?.css).toContain('--accent: #00566b');
  expect(theme?.author).toBe('');
});

test('a deck’s own theme.css stands over the theme that it names', async () => {
  const { theme } = await load('broadsheet', { 'slides/talk/theme.css': CSS });
  expect(theme?.css).toContain('--accent: #9c1f18');
  expect(sheetOf(theme)).toMatch(/@layer theme \{[^@]*#9c1f18[\s\S]*@layer author \{[^@]*#00566b/);
});

test('the pictures of a theme and of the deck’s own sheet come along', async () => {
  const { theme } = await load('../../looks', {
    'looks/theme.css': '@import "./more/more.css";\n.slide { background: url(paper.svg); }',
    'looks/more/more.css': ".part { background: url('dark.svg'); }",
    'looks/paper.svg': '<svg/>',
    'looks/more/dark.svg': '<svg/>',
    'slides/talk/theme.css': '.foot { background: url("in/foot.svg"); }',
    'slides/talk/in/foot.svg': '<svg/>',
  });
  expect(theme?.files?.map(({ path }) => path)).toEqual([
    'theme/more/dark.svg',
    'theme/paper.svg',
    'files/in/foot.svg',
  ]);
  expect(sheetOf(theme).match(/url\("(?:theme|files)[^)]*\)/g)).toEqual([
    'url("theme/more/dark.svg")',
    'url("theme/paper.svg")',
    'url("files/in/foot.svg")',
  ]);
});

test.each([
  ['lectern-theme-mine', 'Install it: npm install lectern-theme-mine.'],
  ['reveal/mon', 'Did you mean "reveal/moon"? Known are: reveal/beige, '],
  ['reveal/../reveal', 'Known are: reveal/beige, '],
  ['base', 'A theme of your own is named by its folder, such as ./theme.'],
  ['sample', 'Known are: '],
  ['../elsewhere', 'A theme of your own is named by its folder'],
])('of a theme "%s" is told what to do: %s', async (name, fix) => {
  const { theme, told } = await load(name, {});
  expect(theme).toBeUndefined();
  expect(told[0]).toContain(`error theme-unknown: The theme "${name}" has no theme.css.`);
  expect(told[0]).toContain(fix);
});

test.each([
  ['moon', 'Lato, "Noto Sans", sans-serif', ['IBM Plex Mono', 'League Gothic', 'Noto Sans']],
  [
    'white',
    '"Source Sans Pro", Helvetica, "Noto Sans", sans-serif',
    ['IBM Plex Mono', 'Noto Sans', 'Source Sans Pro'],
  ],
  [
    'serif',
    '"Palatino Linotype", "Book Antiqua", Palatino, FreeSerif, "Noto Serif", serif',
    ['IBM Plex Mono', 'Noto Serif'],
  ],
])('reveal/%s is worn with its own values, and with fonts from packages', async (name, stack, families) => {
  const { theme, told } = await load(`reveal/${name}`, {});
  expect(told).toEqual([]);
  expect(theme?.css).toContain(`--font-text: ${stack};`);
  expect([...new Set(theme?.faces.map(({ family }) => family))].sort()).toEqual(families);
  expect(sheetOf(theme)).not.toMatch(/https?:|data:/);
});

/** Gives the style sheet of a deck in a theme. */
function sheetOf(theme: Theme | undefined): string {
  const { value: deck } = makeDeck(parseOutline('## A slide\n', 'outline.md').value, undefined);
  const page = makePage(deck, theme as Theme, '');
  const sheet = page.assets.find(({ path }) => path === 'assets/deck.css');
  return sheet && 'text' in sheet.from ? sheet.from.text : '';
}

test('no sheet of Lectern’s own says !important but those of paper and of the scroll view, which overrule Reveal’s own', async () => {
  const { themeNames, THEMES } = await import('../../src/theme/load.js');
  const { readdirSync } = await import('node:fs');
  const sheets = readdirSync(THEMES, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  expect(sheets.length).toBeGreaterThan((await themeNames()).length + 20);
  const loud = sheets.filter((file) =>
    readFileSync(join(THEMES, file), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .includes('!important'),
  );
  expect(loud).toEqual(['base/paper.css', 'base/reading.css']);
});
