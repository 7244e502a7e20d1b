import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, lectern } from '../support/lectern.js';

const ARTICLE = `# The mill

## The wheel {#wheel}

It turned in 1911.

"We never stopped it," said Ruth Adler.

## The school {#school}

The county bought it.
`;
const OUTLINE = `---
title: The mill
article: article.yaml
---

## It turned {from="wheel:1"}

- 1911

## {from="wheel:2"}

::: quote {by="Ruth Adler"}
We never stopped it
:::

## A school {from=school}

- The county bought it
`;

/** Makes a deck of an article, with the map that a lock begins. */
async function lockedDeck(): Promise<string> {
  const cwd = await folderOf({
    'slides/mill/article.md': ARTICLE,
    'slides/mill/outline.md': OUTLINE.replace('article.yaml', 'article.md'),
  });
  expect(await lectern(['lock', 'mill'], { cwd })).toEqual({
    code: 0,
    stdout: 'slides/mill/article.yaml\nName it in the front matter: article: article.yaml\n',
    stderr: '',
  });
  await writeFile(join(cwd, 'slides/mill/outline.md'), OUTLINE);
  return cwd;
}

const edit = async (cwd: string, name: string, change: (text: string) => string): Promise<void> => {
  const path = join(cwd, 'slides/mill', name);
  await writeFile(path, change(await readFile(path, 'utf8')));
};
const readMap = (cwd: string): Promise<string> => readFile(join(cwd, 'slides/mill/article.yaml'), 'utf8');
const check = async (cwd: string) => {
  const { stdout } = await lectern(['check', 'mill', '--no-browser', '--format', 'json'], { cwd });
  return JSON.parse(stdout);
};

test('a lock begins a map, and a second one changes nothing', async () => {
  const cwd = await lockedDeck();
  const map = await readMap(cwd);
  expect(map).toMatchSnapshot();
  expect(await lectern(['lock', 'mill'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  expect(await readMap(cwd)).toBe(map);
});

test('what changes is told with the slides that stand on it, until it is locked', async () => {
  const cwd = await lockedDeck();
  await edit(cwd, 'article.md', (text) => text.replace('turned in 1911', 'turned in 1912'));
  const { problems, drift } = await check(cwd);
  expect(problems.map(({ rule, slide }: { rule: string; slide: string }) => [rule, slide])).toEqual([
    ['drift', 'it-turned'],
  ]);
  expect(drift).toEqual([
    { section: 'wheel', status: 'CHANGED', paragraphs: [{ number: 1, status: 'CHANGED' }] },
    { section: 'school', status: 'CURRENT', paragraphs: [] },
  ]);
  await edit(cwd, 'outline.md', (text) => text.replace('- 1911', '- 1912'));
  const { code, stdout } = await lectern(['lock', 'mill'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain('3 paragraphs in 2 sections, 1 of them new, 1 gone; 1 quotes proven.');
  expect((await check(cwd)).problems).toEqual([]);
});

test('a lock keeps the keys, the borders and the comments that a person wrote', async () => {
  const cwd = await lockedDeck();
  await edit(cwd, 'article.yaml', (text) =>
    text
      .replace('  - key: wheel', '  # turned by the river\n  - key: wheel')
      .replace('title: The school', 'title: A new use'),
  );
  await edit(cwd, 'article.md', (text) =>
    text.replace('The county bought it.', 'The county bought it.\n\nIt closed.'),
  );
  expect(await lectern(['lock', 'mill'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  const map = await readMap(cwd);
  expect(map).toContain('# turned by the river');
  expect(map).toMatch(/key: school\n {4}title: A new use\n {4}paragraphs: \[\w{8}, \w{8}\]/);
});

test('without the text nothing can be locked, and the quotes are known by their proofs', async () => {
  const cwd = await lockedDeck();
  await edit(cwd, 'article.yaml', (text) => text.replace('text: article.md\n', ''));
  const map = await readMap(cwd);
  const { code, stderr } = await lectern(['lock', 'mill'], { cwd });
  expect(code).toBe(1);
  expect(stderr).toContain("error article-missing: The article's text is not at hand");
  expect(await readMap(cwd)).toBe(map);
  const { quotes, problems } = await check(cwd);
  expect(quotes).toEqual([
    {
      text: 'We never stopped it',
      status: 'proof',
      slide: 'we-never-stopped-it',
      section: 'wheel',
      paragraph: 2,
      speaker: 'Ruth Adler',
    },
  ]);
  expect(problems).toEqual([]);
});
