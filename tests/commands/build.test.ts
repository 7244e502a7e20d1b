import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, lectern } from '../support/lectern.js';

const ARTICLE =
  '# A mill\n\n## Its wheel\n\nThe wheel has 40 paddles.\n\n## Its owner\n\nAda Miller owns it.\n';
const OUTLINE = `---
title: The mill
article: article.md
---

# The wheel {section=its-wheel}

## It has 40 paddles

# The owner {section=its-owner}

## Ada Miller owns it
`;

const deck = (outline: string, more: Readonly<Record<string, string>> = {}): Promise<string> =>
  folderOf({ 'slides/mill/outline.md': outline, 'slides/mill/article.md': ARTICLE, ...more });

describe('lectern build', () => {
  test('makes the page and the PDF, and says what and where', async () => {
    const cwd = await deck(OUTLINE);
    const run = await lectern(['build'], { cwd });
    expect(run.stderr).toBe('');
    expect(run.stdout).toMatch(
      /^out\/mill\/index\.html \(6 slides\)\nout\/mill\/mill\.pdf \(6 slides, \d+ KB\)\n$/,
    );
    expect(run.code).toBe(0);
    expect((await readdir(join(cwd, 'out'))).sort()).toEqual(['.lectern', 'mill']);
    expect((await readdir(join(cwd, 'out/mill'))).sort()).toEqual(['assets', 'index.html', 'mill.pdf']);
    const pdf = await readFile(join(cwd, 'out/mill/mill.pdf'), 'latin1');
    expect(pdf).toMatch(/^%PDF-/);
  });

  test('takes a deck by name, by folder and by outline', async () => {
    const cwd = await deck(OUTLINE, { 'talk.md': '# Alone\n\n## A slide\n' });
    const facts = ['6 slides', '6 slides, unchanged', '6 slides, unchanged'];
    for (const [index, name] of ['mill', 'slides/mill', 'slides/mill/outline.md'].entries())
      expect(await lectern(['build', name, '--to', 'html'], { cwd })).toMatchObject({
        code: 0,
        stdout: `out/mill/index.html (${facts[index]})\n`,
      });
    expect(await lectern(['build', 'talk.md', '--to', 'html'], { cwd })).toMatchObject({
      code: 0,
      stdout: 'out/talk/index.html (2 slides)\n',
    });
  });

  test('writes elsewhere with --out, one PDF with -o, and nothing to stdout with --quiet', async () => {
    const cwd = await deck(OUTLINE);
    expect(await lectern(['build', '--to', 'html', '--out', 'site/talks', '--quiet'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(await readdir(join(cwd, 'site/talks/mill'))).toContain('index.html');
    const run = await lectern(['build', 'mill', '-o', 'talk.pdf'], { cwd });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect((await readdir(cwd)).sort()).toEqual(['site', 'slides', 'talk.pdf']);
  });

  test('shows the pictures of the deck', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="4" height="3"/></svg>';
    const outline =
      '## A picture ![in its title](pictures/mill.svg)\n\n![A wheel](pictures/a%20wheel.svg)\n\n::: figure {src="pictures/mill.svg" alt="A mill"}\n:::\n';
    const cwd = await deck(outline, {
      'slides/mill/pictures/a wheel.svg': svg,
      'slides/mill/pictures/mill.svg': svg,
    });
    expect(await lectern(['build', '--to', 'html'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    expect((await readdir(join(cwd, 'out/mill/assets/files/pictures'))).sort()).toEqual([
      'a wheel.svg',
      'mill.svg',
    ]);
  });

  test('names a section that no slide stands on, and builds all the same', async () => {
    const cwd = await deck(OUTLINE.replace(/# The owner[\s\S]*/, ''));
    const run = await lectern(['build', '--to', 'html'], { cwd });
    expect(run.code).toBe(0);
    expect(run.stderr).toBe(
      'slides/mill/outline.md:3:1: warning section-coverage: No slide stands on the section "its-owner" (Its owner). Make one of it, or leave it out with a reason: skip: { its-owner: why }.\n  3 | article: article.md\n    | ^\n',
    );
  });
});

const WRONG: readonly (readonly [name: string, outline: string, complaint: RegExp])[] = [
  [
    'an unknown key',
    OUTLINE.replace('=its-wheel', '=its-weel'),
    /^slides\/mill\/outline\.md:6:\d+: error section-unknown: The section "its-weel" is none of the article's\. Did you mean "its-wheel"\? Known are: its-wheel, its-owner\.$/m,
  ],
  [
    'broken YAML',
    OUTLINE.replace('title: The mill', 'title: "The mill'),
    /^slides\/mill\/outline\.md:\d+:\d+: error yaml-syntax: .+ Mend it here, or put the value in quotes\.$/m,
  ],
  [
    'front matter that never ends',
    '---\ntitle: The mill\n\n# A part\n',
    /^slides\/mill\/outline\.md:1:1: error yaml-syntax: The front matter opened by "---" is never closed\./m,
  ],
  [
    'an unknown setting',
    OUTLINE.replace('title:', 'titel:'),
    /^slides\/mill\/outline\.md:2:1: error setting-unknown: The setting "titel" is unknown\. Did you mean "title"\?/m,
  ],
  [
    'a missing image',
    `${OUTLINE}\n![A wheel](wheel.png)\n`,
    /^slides\/mill\/outline\.md:14:12: error image-missing: The picture "wheel\.png" does not lie in the deck's folder\./m,
  ],
  [
    'an image without alternative text',
    `${OUTLINE}\n![](article.md)\n`,
    /^slides\/mill\/outline\.md:14:5: error image-alt: /m,
  ],
  [
    'an unknown theme',
    OUTLINE.replace('---\n\n#', 'theme: brodsheet\n---\n\n#'),
    /^slides\/mill\/outline\.md:4:8: error theme-unknown: The theme "brodsheet" has no theme\.css\. Did you mean "broadsheet"\?/m,
  ],
  [
    'a missing article',
    OUTLINE.replace('article.md', 'artikle.md'),
    /^slides\/mill\/outline\.md:3:10: error article-missing: The article ".*artikle\.md" does not exist\./m,
  ],
  [
    'an unknown block',
    `${OUTLINE}\n::: stat\n- **1** a\n:::\n`,
    /^slides\/mill\/outline\.md:14:5: error block-unknown: The block "stat" is unknown\. Did you mean "stats"\?/m,
  ],
  [
    'a block never closed',
    `${OUTLINE}\n::: stats\n- **1** a\n`,
    /^slides\/mill\/outline\.md:14:1: error fence-open: The block "stats" opened on line 14 is never closed, and ends before line \d+\./m,
  ],
  [
    'a link to no slide',
    `${OUTLINE}\n[there](#nowhere)\n`,
    /^slides\/mill\/outline\.md:14:9: error link-missing: The link "#nowhere" leads to no slide\./m,
  ],
  [
    'a link that runs a script',
    `${OUTLINE}\n[there](javascript:alert(1))\n`,
    /^slides\/mill\/outline\.md:14:9: error link-unsafe: /m,
  ],
];

describe('--base', () => {
  test.each([
    ['names the deck’s own folder below it', OUTLINE, 'https://example.org/talks/mill/'],
    [
      'gives way to a deck’s own url',
      OUTLINE.replace('title:', 'url: https://mill.example/\ntitle:'),
      'https://mill.example/',
    ],
  ])('%s', async (_, outline, url) => {
    const cwd = await deck(outline);
    const run = await lectern(['build', '--to', 'html', '--base', 'https://example.org/talks'], { cwd });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const page = await readFile(join(cwd, 'out/mill/index.html'), 'utf8');
    expect(page).toContain(`<link rel="canonical" href="${url}">`);
  });
});

describe('wrong input is answered with place, fact and repair, and the older output survives', () => {
  test.each(WRONG)('%s', async (_, outline, complaint) => {
    const cwd = await deck(OUTLINE);
    await lectern(['build', '--to', 'html'], { cwd });
    const before = await readFile(join(cwd, 'out/mill/index.html'), 'utf8');
    await writeFile(join(cwd, 'slides/mill/outline.md'), outline);
    const run = await lectern(['build'], { cwd });
    expect(run.stderr).toMatch(complaint);
    expect(run.stderr).not.toMatch(/^\s+at /m);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect((await readdir(join(cwd, 'out'))).sort()).toEqual(['.lectern', 'mill']);
    expect((await readdir(join(cwd, 'out/mill'))).sort()).toEqual(['assets', 'index.html']);
    expect(await readFile(join(cwd, 'out/mill/index.html'), 'utf8')).toBe(before);
  });

  test('all faults of an outline at once', async () => {
    const cwd = await deck(`${OUTLINE}\n::: stat\n:::\n\n![](wheel.png)\n\n[there](#nowhere)\n`);
    const { stderr } = await lectern(['build'], { cwd });
    expect(stderr.match(/ error [\w-]+/g)).toEqual([
      ' error block-unknown',
      ' error image-missing',
      ' error image-alt',
      ' error link-missing',
    ]);
  });

  test('a missing outline', async () => {
    const cwd = await folderOf({ 'slides/mill/article.md': ARTICLE });
    expect(await lectern(['build'], { cwd })).toMatchObject({
      code: 1,
      stderr:
        'slides/mill/outline.md: error outline-missing: The deck "mill" has no outline. Write one as slides/mill/outline.md.\n',
    });
    expect(await lectern(['build', 'mil'], { cwd })).toMatchObject({
      code: 1,
      stderr:
        'mil: error outline-missing: The deck "mil" does not exist. Did you mean "mill"? Known are: mill.\n',
    });
  });

  test('an output that cannot be written', async () => {
    const cwd = await deck(OUTLINE, { out: 'a file in the way' });
    const run = await lectern(['build'], { cwd });
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toMatch(
      /^out\/mill: error output-unwritable: The output cannot be written: .+ Make the folder writable, or write elsewhere\.$/m,
    );
    expect(await readFile(join(cwd, 'out'), 'utf8')).toBe('a file in the way');
  });

  test("one deck's faults do not stop the others", async () => {
    const cwd = await deck(`${OUTLINE}\n![A wheel](wheel.png)\n`, { 'slides/other/outline.md': '## Well\n' });
    const run = await lectern(['build', '--to', 'html'], { cwd });
    expect(run).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(
        /^out\/other\/index\.html \(1 slides\)\n2 decks in [\d.]+ s: 1 built, 0 unchanged, 1 failed\.\n$/,
      ),
    });
  });
});

describe('misuse of the command line exits 2', () => {
  test.each([
    ['an unknown command', ['bild'], /unknown command 'bild'[\s\S]*build/],
    ['an unknown option', ['build', '--too', 'pdf'], /unknown option '--too'[\s\S]*--to/],
    [
      'an unknown format',
      ['build', '--to', 'pptx'],
      /"pptx" is unknown\. Known are: html, pdf, notes, handout, png, jpeg, contact, card\./,
    ],
    ['an output that is no PDF', ['build', 'mill', '-o', 'talk.key'], /"talk\.key" is no name of a PDF/],
    [
      'a base that is no address',
      ['build', '--base', 'http://['],
      /"http:\/\/\[" is no address\. Write one such as/,
    ],
    ['one output for many decks', ['build', '-o', 'talk.pdf'], /--output takes one deck/],
    [
      'a browser that is not there',
      ['build', '--browser', '/no/such/chrome'],
      /error browser-missing: .*\/no\/such\/chrome/,
    ],
  ] as const)('%s', async (_, args, complaint) => {
    const cwd = await deck(OUTLINE);
    const run = await lectern(args, { cwd });
    expect(run.stderr).toMatch(complaint);
    expect(run).toMatchObject({ code: 2, stdout: '' });
  });
});
