import { execFile, spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printPdf } from '../../src/export/pdf.js';
import { useBrowser } from '../support/browser.js';
import { lectern, makeFolder, removeFolder } from '../support/lectern.js';

const run = promisify(execFile);
const has = (program: string): boolean => spawnSync(program, ['-v']).error === undefined;

const DECK = 'tour';
let folder: string;
let pdf: string;
beforeAll(async () => {
  folder = await makeFolder();
  expect(await lectern(['build', DECK, '--out', folder])).toMatchObject({ code: 0 });
  pdf = join(folder, DECK, `${DECK}.pdf`);
});
afterAll(() => removeFolder(folder));

/** How each reader draws a PDF's pages: the program, and its arguments for a PDF and a folder of pictures. */
const DRAW = {
  poppler: ['pdftoppm', (file: string, to: string) => ['-r', '24', file, join(to, 'page')]],
  mupdf: [
    'mutool',
    (file: string, to: string) => [
      'draw',
      '-q',
      '-r',
      '24',
      '-F',
      'ppm',
      '-o',
      join(to, 'page-%02d.ppm'),
      file,
    ],
  ],
} as const;

/** Gives the pages as they are drawn, three bytes a pixel. */
async function draw(reader: keyof typeof DRAW, file: string, name: string): Promise<readonly Buffer[]> {
  const [program, argumentsFor] = DRAW[reader];
  const to = join(folder, name);
  await mkdir(to);
  await run(program, argumentsFor(file, to));
  const pages = (await readdir(to)).sort();
  return Promise.all(pages.map((page) => readFile(join(to, page))));
}

/** The mean difference of two pictures of one size, from 0 to 1. */
const apart = (one: Buffer, other: Buffer): number =>
  one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 255)), 0) / one.length / 255;

describe('other readers than ours, skipped where they are not installed', () => {
  const browser = useBrowser();

  test.skipIf(!has('qpdf'))('qpdf finds nothing wrong', async () => {
    const { stdout } = await run('qpdf', ['--check', pdf]);
    expect(stdout).toContain('No syntax or stream encoding errors found');
  });

  test.skipIf(!has('pdftoppm'))('poppler draws the same before and after the stamp', async () => {
    const plain = join(folder, 'plain.pdf');
    await writeFile(plain, (await printPdf(browser(), join(folder, DECK, 'index.html'))).pdf);
    const pages = await draw('poppler', pdf, 'stamped');
    expect(pages.length).toBeGreaterThan(20);
    const before = await draw('poppler', plain, 'plain');
    expect(before.map((page, index) => pages[index]?.equals(page))).toEqual(pages.map(() => true));
  });

  test.skipIf(!has('pdftoppm') || !has('mutool'))('poppler and mupdf draw the same', async () => {
    const [one, other] = [await draw('poppler', pdf, 'poppler'), await draw('mupdf', pdf, 'mupdf')];
    expect(one.length).toBe(other.length);
    for (const [index, page] of one.entries()) {
      expect(page.length).toBe(other[index]?.length);
      expect(apart(page, other[index] ?? page)).toBeLessThan(0.05);
    }
  });
});
