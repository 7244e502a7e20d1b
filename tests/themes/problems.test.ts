import { join } from 'node:path';
import { expect, test } from 'vitest';
import { framesIn } from '../../src/commands/frame.js';
import { readSources } from '../../src/commands/sources.js';
import { compile } from '../../src/compile.js';
import { printProblem } from '../../src/problem.js';
import { folderOf } from '../support/lectern.js';

/** Gives what is told of a deck whose own `theme.css` has these lines. */
async function toldOf(css: string, theme = 'broadsheet'): Promise<readonly string[]> {
  const cwd = await folderOf({
    'slides/talk/outline.md': `---\ntheme: ${theme}\n---\n\n## A slide that says one thing\n`,
    'slides/talk/theme.css': css,
  });
  const folder = join(cwd, 'slides/talk');
  const deck = { name: 'talk', folder, outline: 'slides/talk/outline.md' };
  const { value, problems } = await readSources(deck, cwd);
  const all = [...problems, ...(value ? (await compile(value)).problems : [])];
  const frameOf = framesIn(cwd);
  return Promise.all(all.map(async (problem) => `${printProblem(problem)}\n${await frameOf(problem.place)}`));
}

test.each([
  ['a block that stays open', ':root {\n  --paper: #ffffff;\n'],
  ['a brace too many', ':root {\n  --paper: #ffffff;\n}}\n'],
  ['a comment that stays open', '/* The colours\n:root {\n}\n'],
  ['a property without a colon', '.slide {\n  color red;\n}\n'],
  ['a value that runs on', ':root {\n  --ink: #111111\n  --paper: #ffffff;\n}\n'],
  ['a token misspelt', ':root {\n  --acent: #7a1010;\n}\n'],
  ['a token that nothing is like', ':root {\n  --my-own-thing: 3px;\n}\n'],
  ['a token used and never set', '.slide h2 {\n  color: var(--acccent);\n}\n'],
  ['a colour that is none', ':root {\n  --ink: #12;\n}\n'],
  ['ink too pale', ':root {\n  --ink: #aaaaaa;\n}\n'],
  ['paper too dark for the inks of the theme below', ':root {\n  --paper: #303030;\n  --ink: #ffffff;\n}\n'],
  [
    'a colour that is another one',
    ':root {\n  --sand: #e0d0b0;\n  --part-ink: var(--sand);\n  --part-paper: #d0c0a0;\n}\n',
  ],
  ['an import that is not there', '@import "./colours.css";\n@import "@fontsource/no-such-font/400.css";\n'],
  ['an import with a condition', '@import "./theme.css" print;\n.slide { color: red; }\n'],
  ['a sheet that imports itself', '@import "./theme.css";\n'],
  ['a font from the network', '@import url("https://fonts.example.org/css?family=Lato");\n'],
  [
    'a picture of too many pixels',
    '.slide {\n  background-image: url("data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAIygAACMoAQAAAABFrk8XAAAAAElFTkSuQmCC");\n}\n',
  ],
  ['a picture that is not there', '.slide {\n  background-image: url("paper.png");\n}\n'],
])('%s is told with its line', async (_, css) => {
  await expect(`${(await toldOf(css)).join('\n\n')}\n`).toMatchFileSnapshot(
    `__snapshots__/problems/${_.replaceAll(' ', '-')}.txt`,
  );
});

test.each([
  ['nesting', '.slide {\n  & h2 { color: var(--accent); }\n  strong { font-weight: 700; }\n}\n'],
  ['a property of its own that it uses', ':root {\n  --blue: #1a4d8f;\n  --accent: var(--blue);\n}\n'],
  ['a fallback', '.slide h2 {\n  color: var(--nothing, red);\n}\n'],
  ['what the page sets', '.slide .veil {\n  opacity: var(--veil);\n  width: var(--slide-width);\n}\n'],
  [
    'colours that a browser reckons',
    ':root {\n  --tint: color-mix(in srgb, var(--ink) 10%, var(--paper));\n}\n',
  ],
  ['an import that is commented out', '/*\n@import "./colours.css";\n*/\n'],
  ['a font from a package', '@import "@fontsource/libre-franklin/500.css";\n'],
])('%s is well', async (_, css) => {
  expect(await toldOf(css)).toEqual([]);
});
