import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readMap } from '../src/article/map.js';
import { settingsSchema } from '../src/outline/settings.js';
import { folderOf, lectern, ROOT } from './support/lectern.js';

const read = (file: string): Promise<string> => readFile(join(ROOT, file), 'utf8');

/** Gives the code blocks of a language in a Markdown file. */
async function examplesIn(file: string, language: string): Promise<readonly string[]> {
  const fences = (await read(file)).matchAll(new RegExp(`^(\`{3,})${language}\\n([\\s\\S]*?)^\\1$`, 'gm'));
  return [...fences].map(([, , example = '']) => example);
}

const ARTICLE = `# The mill

## The wheel {#its-wheel}

It has 40 paddles.

## The visit {#visit}

One. It rained.

Two. It rained.

Three. It rained.

## Words

She spoke.

## Stakes

All of it.
`;

test.each(['README.md', 'docs/outline.md'])('every outline in %s builds without an error', async (file) => {
  const examples = await examplesIn(file, 'markdown');
  expect(examples.length).toBeGreaterThan(0);
  const decks = examples.map((example, index) => {
    const text = example.startsWith('---')
      ? example
      : `---\ntitle: An example\narticle: article.md\n---\n\n${example}`;
    return {
      [`slides/example-${index}/outline.md`]: text,
      [`slides/example-${index}/article.md`]: ARTICLE,
      [`slides/example-${index}/flour.csv`]: 'Year,Ground,Eaten\n1911,1040,900\n1912,1580.5,1600\n',
      [`slides/example-${index}/wheel.svg`]: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    };
  });
  const cwd = await folderOf(Object.assign({}, ...decks));
  const run = await lectern(['build', '--to', 'html'], { cwd });
  expect(run.stderr.split('\n').filter((line) => line.includes(': error '))).toEqual([]);
  expect(run.code).toBe(0);
  expect(run.stdout.trim().split('\n')).toHaveLength(examples.length);
});

test('every map in docs/outline.md is one', async () => {
  const maps = await examplesIn('docs/outline.md', 'yaml');
  expect(maps).toHaveLength(1);
  for (const map of maps) expect(readMap(map, 'article.yaml').problems).toEqual([]);
});

test('every theme in docs/themes.md dresses a deck', async () => {
  const [css = ''] = await examplesIn('docs/themes.md', 'css');
  const cwd = await folderOf({
    'slides/talk/outline.md': '---\ntheme: ./theme\n---\n\n## A slide\n',
    'slides/talk/theme/theme.css': css,
  });
  expect(await lectern(['build', '--to', 'html'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  expect(await readFile(join(cwd, 'out/talk/assets/deck.css'), 'utf8')).toContain('--accent: #00566b;');
  expect(await readdir(join(cwd, 'out/talk/assets/fonts'))).toEqual([
    'newsreader-latin-400-normal.woff2',
    'newsreader-latin-600-normal.woff2',
  ]);
});

test('docs/outline.md names every setting', async () => {
  const docs = await read('docs/outline.md');
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
