import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.js';
import { folderOf, lectern } from '../support/lectern.js';

const browser = useBrowser();

/** Makes a report's page in a folder and opens it from the file. */
async function openReport(cwd: string, ...args: readonly string[]) {
  const run = await lectern(['check', 'mill', '--format', 'html', ...args], { cwd });
  const path = join(cwd, 'out/mill/report.html');
  const page = await browser().newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(pathToFileURL(path).href);
  return { run, page, said, html: await readFile(path, 'utf8') };
}

const OUTLINE =
  '---\ntitle: The mill\narticle: article.md\n---\n\n## It turned {from="wheel:1"}\n\n- “&lt;now> for the river”\n- “for the river”\n\n## Bare {.own}\n\n![x](gone.png)\n';
const ARTICLE = '# The mill\n\n## The wheel {#wheel}\n\nIt turns &lt;now> for the river.\n\nIt stood.\n';

test('the report stands on one page: findings lead to their slides, slides stand beside their sections', async () => {
  const cwd = await folderOf({ 'slides/mill/outline.md': OUTLINE, 'slides/mill/article.md': ARTICLE });
  const { run, page, said } = await openReport(cwd);
  try {
    expect(run).toMatchObject({ code: 1, stderr: '' });
    expect(run.stdout).toMatch(/^out\/mill\/report\.html\nmill: 4 slides .* 1 error/);
    expect(said).toEqual([]);
    const used = await page.$$eval('section li', (items) =>
      items.map(({ className, textContent }) => `${className}: ${textContent}`),
    );
    expect(used).toEqual(['used: It turns <now> for the river.', 'unused: It stood.']);
    expect(await page.$$eval('mark', (marks) => marks.map(({ textContent }) => textContent))).toEqual([
      '<now> for the river',
    ]);
    expect(
      await page.$$eval('section .slide', (slides) => slides.map(({ textContent }) => textContent)),
    ).toEqual(['It turned']);
    const pictures = await page.$$eval('img', (images) =>
      images.map((image) => [image.complete, image.naturalWidth]),
    );
    expect(pictures).toEqual(Array(5).fill([true, 400]));
    await page.click('.findings a');
    expect(await page.$eval('.slide:target', ({ id }) => id)).toBe('slide-bare');
  } finally {
    await page.close();
  }
});

test('a deck with a map shows digests, and the text only where that is asked for', async () => {
  const cwd = await folderOf({
    'slides/mill/outline.md': '---\ntitle: T\narticle: article.yaml\n---\n\n## A {section=a}\n\n- b\n',
    'slides/mill/article.yaml':
      'title: T\ntext: article.txt\nsections:\n  - key: a\n    title: A\n    paragraphs: [c2681705]\n',
    'slides/mill/article.txt': 'The words.\n',
  });
  for (const [args, shown] of [
    [['--no-browser'], false],
    [['--no-browser', '--with-text'], true],
  ] as const) {
    const { page, html } = await openReport(cwd, ...args);
    await page.close();
    expect(html.includes('The words.')).toBe(shown);
  }
});
