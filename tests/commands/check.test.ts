import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, lectern } from '../support/lectern.js';

const ARTICLE =
  '# The mill\n\n## The wheel {#wheel}\n\nIt turns.\n\nIt stood.\n\n## Words {#words}\n\nShe spoke.\n';
const OUTLINE = `---
title: The mill
article: article.md
---

## It turned {from="wheel:1"}

- a wheel

## Mine {.own}

- a thought

## Bare

![x](gone.png)
`;
const files = { 'slides/mill/outline.md': OUTLINE, 'slides/mill/article.md': ARTICLE };

test('a check tells the problems under their slides, and what the deck makes of its article', async () => {
  const cwd = await folderOf(files);
  const { code, stdout, stderr } = await lectern(['check', 'mill', '--no-browser'], { cwd });
  expect(code).toBe(1);
  expect(stderr).toMatchInlineSnapshot(`
    "slides/mill/outline.md:3:1: warning section-coverage: No slide stands on the section "words" (Words). Make one of it, or leave it out with a reason: skip: { words: why }.
      3 | article: article.md
        | ^
    Bare
    slides/mill/outline.md:16:6: error image-missing: The picture "gone.png" does not lie in the deck's folder. Put the file there, or mend its name.
      16 | ![x](gone.png)
         |      ^
    "
  `);
  expect(stdout).toMatchInlineSnapshot(`
    "█████░░░░░  wheel  1 of 2  The wheel
    ░░░░░░░░░░  words  0 of 1  Words
    mill: 5 slides (1 of the presenter’s own), 1 of 2 sections, 33 % of the paragraphs; 1 error, 1 warning, no hint.
    "
  `);
});

test.each([
  ['json', ['--strict']],
  ['sarif', []],
])('a check as %s is one value on stdout', async (format, more) => {
  const cwd = await folderOf(files);
  const args = ['check', 'mill', '--no-browser', '--format', format, ...more];
  const { code, stdout, stderr } = await lectern(args, { cwd });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(JSON.parse(stdout)).toMatchSnapshot();
});

test('several decks are a list, and one without an outline does not stop the others', async () => {
  const cwd = await folderOf({
    'slides/a/outline.md': '## A\n\na\n',
    'slides/b/outline.md': '## B {from="x"}\n\nb\n',
  });
  const { code, stdout } = await lectern(['check', '--format', 'json', '--no-browser'], { cwd });
  expect(code).toBe(1);
  expect(
    JSON.parse(stdout).map(({ deck, problems }: { deck: string; problems: unknown[] }) => [
      deck,
      problems.length,
    ]),
  ).toEqual([
    ['a', 0],
    ['b', 1],
  ]);
});

test.each([
  ['0.3', 0],
  ['0.34', 1],
])('of three paragraphs one is used: a share of %s asked for gives %d', async (share, expected) => {
  const outline = OUTLINE.replace(/## Bare[\s\S]*/u, '');
  const cwd = await folderOf({ ...files, 'slides/mill/outline.md': outline });
  const { code } = await lectern(['check', 'mill', '--no-browser', '--min-coverage', share], { cwd });
  expect(code).toBe(expected);
});

test.each([
  [['--format', 'xml'], '"xml" is unknown. Known are: text, json, sarif, html.'],
  [['--min-coverage', '80'], '"80" is no share. Write a number from 0 to 1, such as 0.8.'],
])('%j is misuse', async (args, told) => {
  const { code, stderr } = await lectern(['check', ...args]);
  expect(code).toBe(2);
  expect(stderr).toContain(told);
});

test('the browser looks at the slides: what spills and what a reader cannot tell apart', async () => {
  const lines = Array.from({ length: 40 }, (_, index) => `- point ${index}`).join('\n');
  const css = '<p style="color:#eee;background:#fff">pale</p>';
  const cwd = await folderOf({
    'slides/mill/outline.md': `---\ntitle: T\n---\n\n## Long\n\n${lines}\n\n## Pale\n\n${css}\n`,
  });
  const { code, stdout } = await lectern(['check', 'mill', '--format', 'json'], { cwd });
  expect(code).toBe(0);
  const told = JSON.parse(stdout).problems.map(
    ({ rule, slide }: { rule: string; slide: string }) => `${slide}: ${rule}`,
  );
  expect(told).toEqual([
    'long: fit-words',
    'long: fit-shrunk',
    'long: fit-overflow',
    'pale: a11y-color-contrast',
  ]);
  expect(await readFile(join(cwd, 'slides/mill/outline.md'), 'utf8')).toContain('pale');
});

test('without a browser what needs none is told all the same, and the exit code is 2', async () => {
  const cwd = await folderOf(files);
  const { code, stdout } = await lectern(['check', 'mill', '--browser', '/none', '--format', 'json'], {
    cwd,
  });
  const { problems, slides } = JSON.parse(stdout);
  expect(code).toBe(2);
  expect(problems.map(({ rule }: { rule: string }) => rule)).toContain('image-missing');
  expect(problems.map(({ rule }: { rule: string }) => rule)).toContain('browser-missing');
  expect(slides).toHaveLength(5);
});
