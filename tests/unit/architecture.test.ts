import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/lectern.js';

/** The folders and files of src/, each of which may import from the rows below its own, and from itself. */
const LAYERS: readonly (readonly string[])[] = [
  ['cli'],
  ['commands'],
  ['compile', 'export', 'server'],
  ['check'],
  ['page'],
  ['deck'],
  ['outline', 'article', 'theme', 'browser'],
  [
    'prose',
    'markdown',
    'yaml',
    'pdf',
    'files',
    'own-folder',
    'fingerprint',
    'media-types',
    'percent',
    'pixels',
    'pool',
  ],
  ['problem', 'model'],
];

const PURE = [
  'model',
  'problem',
  'compile',
  'markdown',
  'yaml',
  'outline',
  'deck',
  'page',
  'check',
  'article',
  'prose',
  'percent',
  'pixels',
];
const IMPURE_FILES = ['article/read.ts', 'article/fetch.ts', 'article/fetch/http.ts'];
const FOR_BROWSERS = ['puppeteer-core', '@puppeteer/browsers'];

/** Schemas are written where the data is read. */
const IMPORTED_TWICE: Readonly<Record<string, readonly string[]>> = { zod: ['article', 'outline', 'yaml'] };

const IMPORT = /(?:^(?:import|export)\b[^'"`;]*?\bfrom|^import|\bimport\()\s*'([^']+)'/gm;

const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.startsWith('page/client/'));
const texts = new Map(files.map((file) => [file, readFileSync(join(ROOT, 'src', file), 'utf8')]));
const imports = new Map(
  [...texts].map(([file, text]) => [
    file,
    [...text.matchAll(IMPORT)].map(([, name = '']) =>
      name.startsWith('.') ? join(dirname(file), name).replaceAll('\\', '/').replace(/\.js$/, '.ts') : name,
    ),
  ]),
);

const stationOf = (file: string): string => file.replace(/\.ts$/, '').split('/')[0] ?? '';
const layerOf = (file: string): number => LAYERS.findIndex((layer) => layer.includes(stationOf(file)));
const isPure = (file: string): boolean => PURE.includes(stationOf(file)) && !IMPURE_FILES.includes(file);
const packageOf = (name: string): string => name.split('/', name.startsWith('@') ? 2 : 1).join('/');
const edges = [...imports].flatMap(([from, all]) => all.map((to) => ({ from, to, own: texts.has(to) })));
const packages = edges.filter(({ to, own }) => !own && !to.startsWith('node:'));

test('the imports were read, and every file has its layer', () => {
  expect(files.length).toBeGreaterThan(60);
  expect(edges.length).toBeGreaterThan(200);
  expect(files.filter((file) => layerOf(file) < 0)).toEqual([]);
  expect(edges.filter(({ to, own }) => !own && to.endsWith('.ts'))).toEqual([]);
});

test('imports point one way', () => {
  const wrong = edges.filter(
    ({ from, to, own }) => own && stationOf(from) !== stationOf(to) && layerOf(from) >= layerOf(to),
  );
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test('no file imports itself by way of others', () => {
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' > '));
    if (path.includes(file) || done.has(file)) return;
    for (const next of imports.get(file) ?? []) if (texts.has(next)) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});

test('what is pure imports nothing that is not, and no part of Node or of a browser', () => {
  const wrong = edges.filter(
    ({ from, to, own }) =>
      isPure(from) && (own ? !isPure(to) : to.startsWith('node:') || FOR_BROWSERS.includes(packageOf(to))),
  );
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test('what is pure asks neither the clock nor chance nor the machine', () => {
  const asks =
    /\bprocess\.|\bconsole\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\bfetch\(|\bsetTimeout\b/;
  expect(files.filter((file) => isPure(file) && asks.test(texts.get(file) ?? ''))).toEqual([]);
});

test('only the command line reads arguments and environment, writes to the console and sets the exit code', () => {
  const speaks = /\bconsole\.|\bprocess\.(?:argv|cwd|env|exit|exitCode|stderr|stdin|stdout)\b/;
  const code = (file: string): string => (texts.get(file) ?? '').replace(/\/\*[\s\S]*?\*\//g, '');
  expect(files.filter((file) => speaks.test(code(file)))).toEqual(['cli.ts']);
});

test('every package is imported from one place, and is a dependency', () => {
  const users = new Map<string, Set<string>>();
  for (const { from, to } of packages) {
    const name = packageOf(to);
    users.set(name, (users.get(name) ?? new Set()).add(stationOf(from)));
  }
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect([...users.keys()].filter((name) => !(name in dependencies))).toEqual([]);
  const several = [...users].filter(([, places]) => places.size > 1);
  expect(Object.fromEntries(several.map(([name, places]) => [name, [...places].sort()]))).toEqual(
    IMPORTED_TWICE,
  );
});
