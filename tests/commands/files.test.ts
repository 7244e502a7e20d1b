import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSources } from '../../src/commands/sources.js';
import { compile } from '../../src/compile.js';
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

/** What a slide names, and the rule that is told of it. */
const ON_SLIDES: readonly (readonly [body: string, rule: string])[] = [
  ['![a](../../../secret.svg)', 'file-outside'],
  ['![a](..%2F..%2F..%2Fsecret.svg)', 'file-outside'],
  ['![a](x/../../../../secret.svg)', 'file-outside'],
  ['![a](..\\\\..\\\\..\\\\secret.svg)', 'file-outside'],
  ['![a](/etc/hostname)', 'file-outside'],
  ['![a](C:/secret.svg)', 'file-outside'],
  ['![a](link.svg)', 'file-outside'],
  ['![a](up/secret.svg)', 'file-outside'],
  ['<img src="link.svg" alt="a">', 'file-outside'],
  ['<img src="../../../secret.svg" alt="a">', 'file-outside'],
  ['![a](loop.svg)', 'image-missing'],
  ['![a](zero.svg)', 'file-outside'],
  ['![a](pipe.svg)', 'file-kind'],
  ['![a](folder.svg)', 'file-kind'],
  ['![a](huge.svg)', 'file-size'],
  [`![a](${'a'.repeat(5000)}.svg)`, 'image-missing'],
  ['![a](a%00.svg)', 'image-missing'],
  ['::: figure {src=link.svg alt=a}\na\n:::', 'file-outside'],
  ['::: chart {type=bar src=../../../secret.csv}\n:::', 'file-outside'],
  ['::: chart {type=bar src=link.csv}\n:::', 'file-outside'],
  ['::: chart {type=bar src=pipe.csv}\n:::', 'file-kind'],
  ['::: chart {type=bar src=huge.csv}\n:::', 'file-size'],
];

const SETTINGS: readonly (readonly [line: string, rule: string])[] = [
  ['logo: { src: link.svg, alt: a }', 'file-outside'],
  ['background: { src: link.svg }', 'file-outside'],
  ['article: ../../../secret.txt', 'file-outside'],
  ['article: /etc/hosts.txt', 'article-missing'],
  ['article: link.txt', 'file-outside'],
  ['article: pipe.txt', 'file-kind'],
  ['article: huge.txt', 'file-size'],
  ['article: link.yaml', 'file-outside'],
  ['article: pipe.yaml', 'file-kind'],
];

describe.skipIf(process.platform === 'win32')('where there are links, pipes and devices', () => {
  test('no slide shows or reads a file that lies elsewhere, is none, or is huge; all are told', async () => {
    const cwd = await project(ON_SLIDES.map(([body]) => `## A wheel {.own}\n\n${body}\n`).join('\n'));
    const outline = await readFile(join(cwd, 'slides/mill/outline.md'), 'utf8');
    const run = await lectern(['check', '--format', 'json'], { cwd });
    expect(run.stderr).toBe('');
    const { problems } = JSON.parse(run.stdout) as { readonly problems: readonly Problem[] };
    const starts = outline.split('\n').flatMap((line, index) => (line.startsWith('## ') ? [index + 1] : []));
    const told = ON_SLIDES.map(([body, rule], index) => {
      const own = problems.filter(({ rule: other, file, line, what }) =>
        other === 'csv-syntax' && !file.endsWith('outline.md')
          ? body.includes(file.replace(/.*\//, '')) && what.includes(file.replace(/.*\//, ''))
          : line > (starts[index] ?? 0) && line < (starts[index + 1] ?? Number.POSITIVE_INFINITY),
      );
      return [
        body,
        own.map((problem) => problem.rule).find((one) => /^(?:file|csv|image-missing)/.test(one)) ?? rule,
      ];
    });
    expect(told).toEqual(ON_SLIDES);
    const build = await lectern(['build'], { cwd });
    expect(build.code).toBe(1);
    expect(run.stdout + build.stdout + build.stderr).not.toContain(SECRET);
    expect(await readdir(cwd)).toEqual(['slides']);
  });

  test.each(SETTINGS)('%s is told as %s', async (line, rule) => {
    const cwd = await project(`---\n${line}\n---\n\n## A wheel {.own}\n\nIt turns.\n`);
    const folder = join(cwd, 'slides/mill');
    const { value, problems } = await readSources(
      { name: 'mill', folder, outline: 'slides/mill/outline.md' },
      cwd,
    );
    const all = [...problems, ...(value ? (await compile(value)).problems : [])];
    expect([...new Set(all.map((problem) => problem.rule))]).toEqual([rule]);
    expect(JSON.stringify([value?.article, all])).not.toContain(SECRET);
  });
});

interface Problem {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly what: string;
}
