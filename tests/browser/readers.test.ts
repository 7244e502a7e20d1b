import { execFile, spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printPdf } from '../../src/export/pdf.js';
import { useBrowser } from '../support/browser.js';
import { lectern, makeFolder, removeFolder } from '../support/lectern.js';
import { drawByPdfium } from '../support/pdfium.js';

const run = promisify(execFile);
const has = (program: string): boolean => spawnSync(program, ['-v']).error === undefined;

const DECK = 'tour';
let folder: string;
let pdf: string;
/** The slides as the screen shows them, half their size. */
let slides: readonly Buffer[];
beforeAll(async () => {
  folder = await makeFolder();
  const options = ['--to', 'html,pdf,png', '--scale', '0.5', '--out', folder];
  expect(await lectern(['build', DECK, ...options])).toMatchObject({ code: 0 });
  pdf = join(folder, DECK, `${DECK}.pdf`);
  slides = await eachIn(join(folder, DECK, 'png'), (file) => sharp(file).removeAlpha().raw().toBuffer());
});
afterAll(() => removeFolder(folder));

const eachIn = async (at: string, read: (file: string) => Promise<Buffer>): Promise<readonly Buffer[]> =>
  Promise.all((await readdir(at)).sort().map((name) => read(join(at, name))));

/** How each reader draws a PDF's pages at 48 dots to the inch: into a folder, or into memory; each in three bytes a pixel. */
const READERS: Readonly<
  Record<string, { isThere: boolean; draw(file: string, to: string): Promise<readonly Buffer[]> }>
> = {
  "PDFium, which is Chromium's viewer": {
    isThere: true,
    draw: async (file) => drawByPdfium(await readFile(file)),
  },
  poppler: {
    isThere: has('pdftoppm'),
    draw: (file, to) => drawBy('pdftoppm', ['-r', '48', file, join(to, 'page')], to),
  },
  mupdf: {
    isThere: has('mutool'),
    draw: (file, to) =>
      drawBy('mutool', ['draw', '-q', '-r', '48', '-F', 'ppm', '-o', join(to, 'page-%02d.ppm'), file], to),
  },
};

async function drawBy(program: string, args: readonly string[], to: string): Promise<readonly Buffer[]> {
  await mkdir(to);
  await run(program, args);
  const head = 'P6\n640 360\n255\n'.length;
  return eachIn(to, async (file) => (await readFile(file)).subarray(head));
}

/** Twice what the readers differ by from the screen; a page differs from another slide by two times as much. */
const ALIKE = 0.15;

/** The most that a spot of 10 x 10 pixels differs, from 0 to 1: where a reader smooths its letters otherwise it differs little, where a word is missing much. */
async function apart(...pictures: readonly [Buffer, Buffer]): Promise<number> {
  const [one, other] = await Promise.all(
    pictures.map((picture) =>
      sharp(picture, { raw: { width: 640, height: 360, channels: 3 } })
        .resize(64, 36, { kernel: 'cubic' })
        .raw()
        .toBuffer(),
    ),
  );
  return Math.max(...[...(one ?? [])].map((value, at) => Math.abs(value - (other?.[at] ?? 255)))) / 255;
}

describe.each(Object.entries(READERS))('%s', (name, { isThere, draw }) => {
  test.skipIf(!isThere)('draws each page as the screen shows its slide', async () => {
    const pages = await draw(pdf, join(folder, name));
    expect(pages.map(({ length }) => length)).toEqual(slides.map(({ length }) => length));
    const differences = await Promise.all(pages.map((page, index) => apart(page, slides[index] ?? page)));
    expect(differences.filter((one) => one > ALIKE)).toEqual([]);
    expect(await apart(pages[1] as Buffer, slides[0] as Buffer)).toBeGreaterThan(ALIKE);
  });
});

describe('the file as such', () => {
  const browser = useBrowser();

  test.skipIf(!has('qpdf'))('qpdf finds nothing wrong', async () => {
    const { stdout } = await run('qpdf', ['--check', pdf]);
    expect(stdout).toContain('No syntax or stream encoding errors found');
  });

  test('PDFium draws the same before and after the stamp', async () => {
    const [plain = new Uint8Array()] = (await printPdf(browser(), [join(folder, DECK, 'index.html')])).pdfs;
    const [before, after] = [await drawByPdfium(plain), await drawByPdfium(await readFile(pdf))];
    expect(before.length).toBeGreaterThan(20);
    expect(before.map((page, index) => after[index]?.equals(page))).toEqual(before.map(() => true));
  });
});
