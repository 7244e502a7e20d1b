import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, lectern, ROOT } from '../support/lectern.js';
import { serve } from '../support/serve.js';

const REAL = join(ROOT, '../shared/articles/putin-beijing.txt');

const TEXT = `The mill at Oakham

By Ada Miller

The mill at Oakham ground its first corn in 1911, when the river was still deep enough for barges.

"We never stopped the wheel, not even for the flood," said Ruth Adler, the owner's daughter.

In 1954 the county bought the building for 11,000 pounds and turned it into a school.

The school closed in 1980. Today the wheel turns again, for visitors, on the first Sunday of each month.
`;

const importIn = async (files: Record<string, string>, ...args: readonly string[]) => {
  const cwd = await folderOf(files);
  return { cwd, ...(await lectern(['import', ...args], { cwd })) };
};

const read = (cwd: string, name: string): Promise<string> => readFile(join(cwd, name), 'utf8');

test('an article becomes a deck that builds and checks clean', async () => {
  const { cwd, code, stdout, stderr } = await importIn({ 'mill.txt': TEXT }, 'mill.txt');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatchInlineSnapshot(`
    "slides/mill/article.md
    slides/mill/article.yaml
    slides/mill/outline.md
    Found: The mill at Oakham, Ada Miller, en.
    1 section, 4 paragraphs, 70 words.
    Set apart: masthead (1 paragraph; cited on the title slide and at the end).
    Set apart: byline (1 paragraph; says who wrote it, and when).
    Build it: lectern build slides/mill
    "
  `);
  expect(await read(cwd, 'slides/mill/article.yaml')).toMatchSnapshot();
  expect(await read(cwd, 'slides/mill/outline.md')).toMatchSnapshot();
  expect(await read(cwd, 'slides/mill/article.md')).toContain('not even for the flood');
  expect(await lectern(['build', 'mill', '--to', 'html'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  expect(await lectern(['check', 'mill', '--strict', '--no-browser'], { cwd })).toMatchObject({
    code: 0,
    stderr: '',
  });
});

test('importing twice gives the same files', async () => {
  const { cwd } = await importIn({ 'mill.txt': TEXT }, 'mill.txt');
  expect(await lectern(['import', 'mill.txt', '--name', 'again'], { cwd })).toMatchObject({ code: 0 });
  for (const name of ['article.md', 'article.yaml', 'outline.md'])
    expect(await read(cwd, `slides/again/${name}`)).toBe(await read(cwd, `slides/mill/${name}`));
});

test('nothing is overwritten unasked', async () => {
  const { cwd } = await importIn(
    { 'mill.txt': TEXT, 'slides/mill/outline.md': 'mine' },
    'mill.txt',
    '--name',
    'other',
  );
  const refused = await lectern(['import', 'mill.txt'], { cwd });
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('slides/mill/outline.md: error output-exists: This file exists already.');
  expect(existsSync(join(cwd, 'slides/mill/article.yaml'))).toBe(false);
  expect(await read(cwd, 'slides/mill/outline.md')).toBe('mine');
  expect((await lectern(['import', 'mill.txt', '--force'], { cwd })).code).toBe(0);
});

test('--reference keeps the map alone, and the deck builds with and without the text', async () => {
  const { cwd, code, stdout } = await importIn({ 'mill.txt': TEXT }, 'mill.txt', '--reference');
  expect(code).toBe(0);
  expect(stdout).toContain('lectern build slides/mill --article mill.txt');
  expect(existsSync(join(cwd, 'slides/mill/article.md'))).toBe(false);
  const map = await read(cwd, 'slides/mill/article.yaml');
  expect(map).not.toContain('ground its first corn');
  for (const more of [[], ['--article', 'mill.txt']])
    expect(await lectern(['check', 'mill', '--strict', '--no-browser', ...more], { cwd })).toMatchObject({
      code: 0,
      stderr: '',
    });
});

test('--bare gives the keys and titles alone, and --prompt writes nothing', async () => {
  const { cwd, code } = await importIn({ 'mill.txt': TEXT }, 'mill.txt', '--bare');
  expect(code).toBe(0);
  const bare = await read(cwd, 'slides/mill/outline.md');
  expect(bare).toMatch(/^# .+\{section=/m);
  expect(bare).not.toContain('first corn');
  const prompt = await lectern(['import', 'mill.txt', '--prompt', '--name', 'none'], { cwd });
  expect(prompt).toMatchObject({ code: 0, stderr: '' });
  expect(prompt.stdout).toContain('ground its first corn in 1911');
  expect(existsSync(join(cwd, 'slides/none'))).toBe(false);
});

describe('from the web', () => {
  const html = (body: string): string =>
    `<!doctype html><html lang="en"><head><title>The mill - The Paper</title><meta property="og:site_name" content="The Paper"></head><body><nav><a href="/">Home</a></nav><article><h1>The mill</h1>${body}</article></body></html>`;
  const story = TEXT.split('\n\n')
    .slice(2)
    .map((one) => `<p>${one}</p>`)
    .join('');

  test('a page is fetched, and kept with its address', async () => {
    const cwd = await folderOf({ 'site/mill.html': html(story) });
    const server = await serve(join(cwd, 'site'));
    const { code, stderr } = await lectern(
      ['import', `${server.url}mill.html`, '--allow-private', '--name', 'mill'],
      { cwd },
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(await read(cwd, 'slides/mill/article.yaml')).toContain(`url: ${server.url}mill.html`);
  });

  test('this machine is not asked unless that is wanted', async () => {
    const { cwd, code, stderr } = await importIn({}, 'http://127.0.0.1:9/x');
    expect(code).toBe(1);
    expect(stderr).toContain('error url-private');
    expect(existsSync(join(cwd, 'slides'))).toBe(false);
  });
});

describe.skipIf(!existsSync(REAL))('the first article, where it is at hand', () => {
  test('is set apart from what stands around it, and its speakers say what they said', async () => {
    const cwd = await folderOf({});
    const run = await lectern(['import', REAL], { cwd });
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
    for (const apart of [
      'masthead (2 p',
      'caption (1 p',
      'teaser (1 p',
      'teaser-2 (1 p',
      'credit (1 p',
      'read-more (4 p',
    ])
      expect(run.stdout).toContain(`Set apart: ${apart}`);
    const outline = await read(cwd, 'slides/putin-beijing/outline.md');
    for (const [speaker, words] of [
      ['Alexander Gabuev', 'These two simultaneous challenges are much bigger'],
      ['M. Taylor Fravel', 'China has been willing to a point'],
      ['Alexey Maslov', 'have a formal military agreement'],
      ['Joseph Torigian', 'The most common slogan'],
    ] as const)
      expect(outline).toMatch(new RegExp(`by="${speaker}"[^:]*${words}`, 'u'));
    expect(await lectern(['check', 'putin-beijing', '--strict'], { cwd })).toMatchObject({
      code: 0,
      stderr: expect.not.stringMatching(/: (?:error|warning) /),
    });
  });
});

test.each([
  ['an empty file', 'a.txt', '', /^a\.txt: error article-empty: "a\.txt" holds no text of an article\./],
  ['a PDF', 'a.md', '%PDF-1.4\n', /error article-type: "a\.md" is a PDF.*, not a text\./],
  ['a program', 'a.txt', '\u007fELF\u0002\u0001\u0001\0\0\0\0\0', /^a\.txt: error article-type: /],
  [
    'a page that asks for a password',
    'a.html',
    '<title>The mill</title><form><p>Members</p><input type=password></form>',
    /^a\.html: error article-login: The page shows no article, .* login/,
  ],
  [
    'a page of links',
    'a.html',
    `<title>All</title><main>${'<p><a href="/a">The first corn is ground again</a></p>'.repeat(30)}</main>`,
    /^a\.html: error article-navigation: The page tells no story: it is mostly links/,
  ],
  ['a text of 20 MB', 'a.txt', 'Words and words. '.repeat(1_250_000), /^a\.txt: error file-size: /],
  ['no file', 'b.txt', undefined, /^b\.txt: error article-missing: The article "b\.txt" does not exist\./],
])('%s is refused with a plain sentence, and nothing is written', async (_, name, text, told) => {
  const { cwd, code, stdout, stderr } = await importIn(text === undefined ? {} : { [name]: text }, name);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(told);
  expect(existsSync(join(cwd, 'slides'))).toBe(false);
});
