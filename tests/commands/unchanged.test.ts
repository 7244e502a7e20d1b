import {
  appendFile,
  chmod,
  copyFile,
  cp,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { findBrowser } from '../../src/browser/find.js';
import { folderOf, lectern, ROOT, writeFiles } from '../support/lectern.js';

const { resolve } = createRequire(import.meta.url);

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="4" height="3"/></svg>';
const FONT = resolve('@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2');
const OTHER_FONT = resolve('@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-600-normal.woff2');
const SHEET = `@import "./more.css";
@font-face { font-family: Mine; src: url(font.woff2); }
:root { --accent: #00566b; }
.slide { background-image: url(paper.svg); }
`;
const themed = (name: string): string => `---\ntheme: ${name}\n---\n\n## A slide\n`;
const ofFiles = { 'outline.md': '## A slide\n\n![A wheel](wheel.svg)\n', 'wheel.svg': SVG };
const ofArticle = {
  'outline.md': '---\narticle: article.md\n---\n\n# The wheel {section=its-wheel}\n\n## It turns\n',
  'article.md': '# A mill\n\n## Its wheel\n\nThe wheel turns.\n',
};
const ofMap = {
  'outline.md': ofArticle['outline.md'].replace('article.md', 'article.yaml'),
  'article.yaml': `title: A mill
text: article.txt
sections:
  - key: its-wheel
    title: Its wheel
    paragraphs: ["00000000"]
`,
};
const ofTheme = {
  'outline.md': themed('./mine'),
  'mine/theme.css': SHEET,
  'mine/more.css': ':root { --contrast: #7a1f1f; }\n',
  'mine/paper.svg': SVG,
};
const plain = { 'outline.md': '## A slide\n\n*[XYZ]: nowhere\n' };

/** Writes other bytes, as many, and sets the time back. */
async function forge(path: string): Promise<void> {
  const [text, { atime, mtime }] = [await readFile(path, 'latin1'), await stat(path)];
  await writeFile(path, text.replace('4 3', '3 4'), 'latin1');
  await utimes(path, atime, mtime);
}

type Change = (deck: string, out: string) => Promise<unknown>;

/** Each kind of change: the deck's files, what is done to them after the first build, and whether it is built again. */
const CHANGES: readonly (readonly [
  name: string,
  files: Readonly<Record<string, string>>,
  change: Change,
  again: boolean,
])[] = [
  ['nothing', plain, async () => undefined, false],
  ['touched', plain, (deck) => utimes(join(deck, 'outline.md'), new Date(), new Date()), false],
  ['rewritten', plain, (deck) => writeFile(join(deck, 'outline.md'), plain['outline.md']), false],
  ['another-file', plain, (deck) => writeFile(join(deck, 'todo.txt'), 'Write it.'), false],
  ['outline', plain, (deck) => appendFile(join(deck, 'outline.md'), '\n## Another\n'), true],
  ['article', ofArticle, (deck) => appendFile(join(deck, 'article.md'), '\nIt is new.\n'), true],
  ['map', ofMap, (deck) => appendFile(join(deck, 'article.yaml'), '# a remark\n'), true],
  ['text-comes', ofMap, (deck) => writeFile(join(deck, 'article.txt'), 'The wheel turns.\n'), true],
  ['picture', ofFiles, (deck) => appendFile(join(deck, 'wheel.svg'), '\n'), true],
  ['picture-forged', ofFiles, (deck) => forge(join(deck, 'wheel.svg')), true],
  [
    'table',
    {
      'outline.md': '## A slide\n\n::: chart {type=bar src=trade.csv}\n:::\n',
      'trade.csv': 'a,b\nc,1\nd,2\n',
    },
    (deck) => writeFile(join(deck, 'trade.csv'), 'a,b\nc,1\nd,3\n'),
    true,
  ],
  ['own-sheet-comes', plain, (deck) => writeFile(join(deck, 'theme.css'), 'h2 { color: #00566b; }\n'), true],
  ['theme', ofTheme, (deck) => appendFile(join(deck, 'mine/theme.css'), 'h2 { color: #00566b; }\n'), true],
  [
    'theme-import',
    ofTheme,
    (deck) => writeFile(join(deck, 'mine/more.css'), ':root { --contrast: #7a1f20; }\n'),
    true,
  ],
  ['theme-picture', ofTheme, (deck) => forge(join(deck, 'mine/paper.svg')), true],
  ['theme-font', ofTheme, (deck) => copyFile(OTHER_FONT, join(deck, 'mine/font.woff2')), true],
  [
    'theme-package',
    {
      'outline.md': themed('lectern-theme-mill'),
      'node_modules/lectern-theme-mill/theme.css': ':root { --accent: #00566b; }\n',
    },
    (deck) =>
      writeFile(join(deck, 'node_modules/lectern-theme-mill/theme.css'), ':root { --accent: #00566c; }\n'),
    true,
  ],
  ['packages', plain, (deck) => writeFiles(deck, { 'node_modules/.package-lock.json': '{}' }), true],
  ['output-gone', plain, (_, out) => rm(join(out, 'index.html')), true],
  ['output-edited', plain, (_, out) => appendFile(join(out, 'index.html'), ' '), true],
  ['asset-gone', plain, (_, out) => rm(join(out, 'assets/deck.css')), true],
  ['output-touched', plain, (_, out) => utimes(join(out, 'index.html'), new Date(), new Date()), false],
  ['record-gone', plain, (_, out) => rm(`${out}/../.lectern/record-gone.json`), true],
  ['record-half', plain, (_, out) => writeFile(`${out}/../.lectern/record-half.json`, '0a\n{"key": "'), true],
  ['record-forged', plain, (_, out) => forgeRecord(`${out}/../.lectern/record-forged.json`), true],
];

/** Writes the path of each file that Node reads or copies to a file. */
const WATCH = `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const log = fs.openSync(process.env.READS, 'a');
const names = ['readFile', 'copyFile', 'open', 'readFileSync', 'copyFileSync', 'openSync', 'createReadStream'];
for (const home of [fs, fs.promises])
  for (const name of names.filter((one) => one in home)) {
    const was = home[name];
    home[name] = function (path, ...others) {
      fs.writeSync(log, path + '\\n');
      return was.call(this, path, ...others);
    };
  }
syncBuiltinESMExports();
`;

/** Gives the files of a deck's own folder that were read, and are not in its record. */
async function unknownReads(cwd: string, name: string): Promise<readonly string[]> {
  const record = await readFile(join(cwd, 'out/.lectern', `${name}.json`), 'utf8');
  const { inputs } = JSON.parse(record.slice(record.indexOf('\n')));
  const reads = (await readFile(join(cwd, 'reads'), 'utf8')).split('\n');
  const own = reads.filter((path) => path.startsWith(join(cwd, 'slides', name, '/')));
  expect(own.length, name).toBeGreaterThan(0);
  return own.filter((path) => !(path.slice(cwd.length + 1) in inputs));
}

async function forgeRecord(path: string): Promise<void> {
  await writeFile(path, (await readFile(path, 'utf8')).replace('nowhere', 'anywhere').replace('XYZ', 'ABC'));
}

test('whatever decides the output has a deck built again, and nothing else', async () => {
  const cwd = await folderOf(
    Object.fromEntries(
      CHANGES.flatMap(([name, files]) =>
        Object.entries(files).map(([file, text]) => [`slides/${name}/${file}`, text]),
      ),
    ),
  );
  for (const [name, files] of CHANGES)
    if (files === ofTheme) await copyFile(FONT, join(cwd, 'slides', name, 'mine/font.woff2'));
  await writeFile(join(cwd, 'watch.mjs'), WATCH);
  const env = {
    READS: join(cwd, 'reads'),
    NODE_OPTIONS: `--import=${pathToFileURL(join(cwd, 'watch.mjs')).href}`,
  };
  const first = await lectern(['build', '--to', 'html'], { cwd, env });
  expect(first.code, first.stderr).toBe(0);
  for (const [name] of CHANGES) expect(await unknownReads(cwd, name), name).toEqual([]);
  expect(first.stdout).not.toContain(', unchanged)');
  for (const [name, , change] of CHANGES) await change(join(cwd, 'slides', name), join(cwd, 'out', name));
  const second = await lectern(['build', '--to', 'html'], { cwd });
  const built = second.stdout
    .split('\n')
    .filter((line) => line !== '' && line.startsWith('out/') && !line.includes('unchanged'))
    .map((line) => line.split('/')[1]);
  const expected = CHANGES.filter(([, , , again]) => again).map(([name]) => name);
  expect(built).toEqual(expected.sort());
  expect(second.stdout).toContain(
    `${expected.length} built, ${CHANGES.length - expected.length} unchanged, 0 failed.`,
  );
  // What was told of a deck is told of it again, in the same words.
  const of = ({ stderr }: typeof first): string =>
    stderr.slice(stderr.indexOf('slides/nothing/'), stderr.indexOf('slides/outline/'));
  expect(of(first)).toMatch(
    /^slides\/nothing\/outline\.md:3:3: warning abbreviation-unused: .*\n.*\n.*\^\n$/,
  );
  expect(of(second)).toBe(of(first));
  const third = await lectern(['build', 'nothing', '--to', 'html', '--force'], { cwd });
  expect(third.stdout).toBe('out/nothing/index.html (1 slides)\n');
}, 180_000);

test('a build that failed is never known as unchanged', async () => {
  const cwd = await folderOf({ 'slides/mill/outline.md': '## A slide\n\n![A wheel](wheel.svg)\n' });
  const runs = [
    await lectern(['build', '--to', 'html'], { cwd }),
    await lectern(['build', '--to', 'html'], { cwd }),
  ];
  for (const run of runs)
    expect(run).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('image-missing') });
  await writeFile(join(cwd, 'slides/mill/wheel.svg'), SVG);
  expect(await lectern(['build', '--to', 'html'], { cwd })).toMatchObject({
    code: 0,
    stdout: 'out/mill/index.html (1 slides)\n',
  });
});

test('no browser is started for what has not changed, and another one has it printed again', async () => {
  const found = await findBrowser({ environment: process.env });
  if (found.kind === 'endpoint') throw new Error('There is a browser on this machine.');
  const cwd = await folderOf({
    'slides/mill/outline.md': '## A slide\n\n- It turns\n',
    'headless-shell': `#!/bin/sh\necho started >> "$(dirname "$0")/log"\nexec "${found.path}" "$@"\n`,
  });
  const browser = join(cwd, 'headless-shell');
  await chmod(browser, 0o755);
  const starts = async (): Promise<number> =>
    (await readFile(join(cwd, 'log'), 'utf8')).split('\n').length - 1;
  const build = () =>
    lectern(['build', '--browser', browser, '--to', 'pdf'], {
      cwd,
      env: found.environment as NodeJS.ProcessEnv,
    });
  const steps = [
    [1, async () => undefined],
    [1, async () => undefined],
    [2, () => utimes(browser, new Date(), new Date())],
  ] as const;
  for (const [started, change] of steps) {
    await change();
    expect(await build()).toMatchObject({ code: 0, stderr: '' });
    expect(await starts()).toBe(started);
  }
});

test('another Lectern builds anew, and a copy of the same does not', async () => {
  const cwd = await folderOf({ 'slides/mill/outline.md': '## A slide\n' });
  const home = join(cwd, 'lectern');
  for (const name of ['dist', 'themes', 'package.json'])
    await cp(join(ROOT, name), join(home, name), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(home, 'node_modules'));
  const build = () => lectern(['build', '--to', 'html'], { cwd, cli: join(home, 'dist/cli.js') });
  const renew = (name: string, alter: (text: string) => string) => async () =>
    writeFile(join(home, name), alter(await readFile(join(home, name), 'utf8')));
  const steps = [
    [false, async () => undefined],
    [true, renew('dist/cli.js', (text) => text)],
    [false, renew('package.json', (text) => text.replace(/"version": "[^"]*"/u, '"version": "99.0.0"'))],
    [false, renew('dist/chunks/build.js', (text) => `${text}\n`)],
  ] as const;
  for (const [same, change] of steps) {
    await change();
    const run = await build();
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout.includes('unchanged')).toBe(same);
  }
});
