import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { readMap } from '../src/article/map.js';
import { settingsSchema } from '../src/outline/settings.js';
import { codeIn, examplesIn } from './support/examples.js';
import { folderOf, lectern, ROOT } from './support/lectern.js';

const read = (file: string): Promise<string> => readFile(join(ROOT, file), 'utf8');

test.each(['README.md', 'docs/outline.md', 'docs/presenting.md'])(
  'every outline in %s builds without an error',
  async (file) => {
    const examples = await examplesIn(file);
    expect(examples.length).toBeGreaterThan(0);
    const cwd = await folderOf(Object.assign({}, ...examples));
    const run = await lectern(['build', '--to', 'html'], { cwd });
    expect(run.stderr.split('\n').filter((line) => line.includes(': error '))).toEqual([]);
    expect(run.code).toBe(0);
    expect(run.stdout.match(/^out\/.*/gm)).toHaveLength(examples.length);
  },
);

test('docs/performance.md prints what docs/performance.json holds: npm run bench -- --only none', async () => {
  const { fillPage } = (await import(pathToFileURL(join(ROOT, 'tests/bench/page/write.mjs')).href)) as {
    readonly fillPage: (page: string, results: unknown) => string;
  };
  const page = await read('docs/performance.md');
  expect(fillPage(page, JSON.parse(await read('docs/performance.json')))).toBe(page);
});

test('every map in docs/outline.md is one', async () => {
  const maps = await codeIn('docs/outline.md', 'yaml');
  expect(maps).toHaveLength(1);
  for (const map of maps) expect(readMap(map, 'article.yaml').problems).toEqual([]);
});

test('every theme in docs/themes.md dresses a deck', async () => {
  const [own = '', css = ''] = await codeIn('docs/themes.md', 'css');
  const cwd = await folderOf({
    'slides/talk/outline.md': '---\ntheme: ./theme\n---\n\n## A slide\n',
    'slides/talk/theme/theme.css': css,
    'slides/own/outline.md': '## A slide\n',
    'slides/own/theme.css': own,
  });
  expect(await lectern(['build', '--to', 'html'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  for (const deck of ['talk', 'own'])
    expect(await readFile(join(cwd, 'out', deck, 'assets/deck.css'), 'utf8')).toContain('--accent: #00566b;');
  expect(await readdir(join(cwd, 'out/talk/assets/fonts'))).toEqual([
    'newsreader-latin-400-normal.woff2',
    'newsreader-latin-600-normal.woff2',
  ]);
});

test('docs/themes.md names every custom property that a theme sets, and no other', async () => {
  const tokens = [...(await read('themes/base/tokens.css')).matchAll(/^ {2}--([\w-]+):/gm)].map(
    ([, name]) => name,
  );
  const table = (await read('docs/themes.md')).split('\n').filter((line) => line.startsWith('| `--'));
  const named = table.flatMap((row) => [...row.matchAll(/`--([\w-]+)`/g)].map(([, name]) => name));
  expect(tokens.length).toBeGreaterThan(30);
  expect(named.sort()).toEqual(tokens.sort());
});

test('docs/settings.md names every setting', async () => {
  const docs = await read('docs/settings.md');
  for (const name of Object.keys(settingsSchema.shape)) expect(docs).toContain(`\`${name}\``);
});

test('docs/checks.md names every rule of src/', async () => {
  const docs = await read('docs/checks.md');
  const files = (await readdir(join(ROOT, 'src'), { recursive: true })).filter((file) =>
    file.endsWith('.ts'),
  );
  const sources = await Promise.all(files.map((file) => read(join('src', file))));
  const rules = new Set(
    sources.flatMap((text) => [...text.matchAll(/rule: '([\w-]+)'/g)].map(([, rule = '']) => rule)),
  );
  expect(rules.size).toBeGreaterThan(15);
  for (const rule of rules) expect(docs).toContain(`\`${rule}\``);
});

test('docs/dependencies.md names every dependency', async () => {
  const docs = await read('docs/dependencies.md');
  const { dependencies, devDependencies, peerDependencies } = JSON.parse(await read('package.json'));
  for (const name of Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies }))
    expect(docs).toContain(`\`${name}\``);
});

test('README.md is short', async () => {
  expect((await read('README.md')).split('\n').length).toBeLessThanOrEqual(150);
});
