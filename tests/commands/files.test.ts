import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, lectern } from '../support/lectern.js';

const SECRET = 'what nobody may read';

/** A project with a deck, and a secret beside it. */
async function project(outline: string): Promise<string> {
  const cwd = await folderOf({
    'secret.txt': SECRET,
    'secret.svg': `<svg xmlns="http://www.w3.org/2000/svg"><text>${SECRET}</text></svg>`,
    'secret.csv': `a,b\n${SECRET},1\n`,
    'secret.css': `.slide { --a: "${SECRET}"; }`,
    'secret.yaml': `title: ${SECRET}\nsections: []\n`,
    'talk/slides/mill/outline.md': outline,
  });
  const deck = join(cwd, 'talk/slides/mill');
  for (const name of ['txt', 'svg', 'csv', 'css', 'yaml'])
    await symlink(`../../../secret.${name}`, join(deck, `link.${name}`));
  await symlink('../../..', join(deck, 'up'));
  await symlink('loop.svg', join(deck, 'loop.svg'));
  if (process.platform !== 'win32') {
    await symlink('/dev/zero', join(deck, 'zero.svg'));
    execFileSync('mkfifo', [
      join(deck, 'pipe.svg'),
      join(deck, 'pipe.csv'),
      join(deck, 'pipe.txt'),
      join(deck, 'pipe.yaml'),
    ]);
  }
  await mkdir(join(deck, 'folder.svg'));
  await writeFile(join(deck, 'huge.svg'), '');
  await truncate(join(deck, 'huge.svg'), 600_000_000);
  await writeFile(join(deck, 'huge.csv'), '');
  await truncate(join(deck, 'huge.csv'), 6_000_000);
  await writeFile(join(deck, 'huge.txt'), '');
  await truncate(join(deck, 'huge.txt'), 21_000_000);
  return join(cwd, 'talk');
}

/** Builds and checks a deck; gives the rules that were broken and what of the secret lies in the output. */
async function tryOn(outline: string): Promise<readonly string[]> {
  const cwd = await project(outline);
  const build = await lectern(['build', '--to', 'html'], { cwd });
  const check = await lectern(['check', '--no-browser'], { cwd });
  expect([build.code, check.code]).toEqual([1, 1]);
  expect(build.stdout + build.stderr + check.stdout + check.stderr).not.toContain(SECRET);
  expect((await readdir(cwd)).filter((name) => name !== 'slides')).toEqual([]);
  return [...new Set([...build.stderr.matchAll(/error ([\w-]+):/g)].map(([, rule = '']) => rule))];
}

const slide = (body: string): string => `## A wheel {.own}\n\n${body}\n`;
const setting = (line: string): string => `---\n${line}\n---\n\n## A wheel {.own}\n\nIt turns.\n`;

describe.skipIf(process.platform === 'win32')('where there are links, pipes and devices', () => {
  test.each([
    ['a picture above the deck', slide('![a](../../../secret.svg)'), 'file-outside'],
    ['a picture above the deck, encoded', slide('![a](..%2F..%2F..%2Fsecret.svg)'), 'file-outside'],
    ['a picture by a way round', slide('![a](x/../../../../secret.svg)'), 'file-outside'],
    ['a picture by backslashes', slide('![a](..\\\\..\\\\..\\\\secret.svg)'), 'file-outside'],
    ['a picture from the root', slide('![a](/etc/hostname)'), 'file-outside'],
    ['a picture from a drive', slide('![a](C:/secret.svg)'), 'file-outside'],
    ['a picture at the end of a link', slide('![a](link.svg)'), 'file-outside'],
    ['a picture behind a link to a folder', slide('![a](up/secret.svg)'), 'file-outside'],
    ['a picture in HTML at the end of a link', slide('<img src="link.svg" alt="a">'), 'file-outside'],
    ['a picture in HTML above the deck', slide('<img src="../../../secret.svg" alt="a">'), 'file-outside'],
    ['a link that leads to itself', slide('![a](loop.svg)'), 'image-missing'],
    ['a device', slide('![a](zero.svg)'), 'file-outside'],
    ['a pipe', slide('![a](pipe.svg)'), 'file-kind'],
    ['a folder', slide('![a](folder.svg)'), 'file-kind'],
    ['a huge picture', slide('![a](huge.svg)'), 'file-size'],
    ['a name that is too long', slide(`![a](${'a'.repeat(5000)}.svg)`), 'image-missing'],
    ['a name with a null', slide('![a](a%00.svg)'), 'image-missing'],
    [
      'a background at the end of a link',
      '## A wheel {background=link.svg .own}\n\nIt turns.\n',
      'file-outside',
    ],
    ['a figure at the end of a link', slide('::: figure {src=link.svg alt=a}\na\n:::'), 'file-outside'],
    ['a logo at the end of a link', setting('logo: link.svg'), 'file-outside'],
    ['a table above the deck', slide('::: chart {type=bar src=../../../secret.csv}\n:::'), 'file-outside'],
    ['a table at the end of a link', slide('::: chart {type=bar src=link.csv}\n:::'), 'csv-syntax'],
    ['a table that is a pipe', slide('::: chart {type=bar src=pipe.csv}\n:::'), 'csv-syntax'],
    ['a huge table', slide('::: chart {type=bar src=huge.csv}\n:::'), 'csv-syntax'],
    ['an article above the deck', setting('article: ../../../secret.txt'), 'file-outside'],
    ['an article from the root', setting('article: /etc/hosts.txt'), 'article-missing'],
    ['an article at the end of a link', setting('article: link.txt'), 'file-outside'],
    ['an article that is a pipe', setting('article: pipe.txt'), 'file-kind'],
    ['a huge article', setting('article: huge.txt'), 'file-size'],
    ['a map at the end of a link', setting('article: link.yaml'), 'file-outside'],
    ['a map that is a pipe', setting('article: pipe.yaml'), 'file-kind'],
  ])('%s is told, and neither read nor written', async (_, outline, ...rules) => {
    expect(await tryOn(outline)).toEqual(rules);
  });
});
