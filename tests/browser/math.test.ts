import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Page, useBrowser } from '../support/browser.js';
import { folderOf, lectern, makeFolder, removeFolder } from '../support/lectern.js';
import { listBookmarks, type PdfFacts, readPdf } from '../support/pdf.js';

const OUTLINE = `# On $\\pi$

## Mass is energy: $E = mc^2$

- It costs $20,000 and $30,000
- With $\\hbar = \\frac{h}{2\\pi}$ and $\\text{слово}$ in a line

## On its own

$$
\\int_{-\\infty}^{\\infty} e^{-x^2}\\,dx = \\sqrt{\\pi}
$$

## Longer than a line

$$ (a+b)^{12} = a^{12} + 12a^{11}b + 66a^{10}b^2 + 220a^9b^3 + 495a^8b^4 + 792a^7b^5 + 924a^6b^6 + b^{12} $$
`;

let cwd: string;
let pdf: PdfFacts;
beforeAll(async () => {
  cwd = await makeFolder();
  await mkdir(join(cwd, 'slides/talk'), { recursive: true });
  await writeFile(join(cwd, 'slides/talk/outline.md'), OUTLINE);
  expect(await lectern(['build', 'talk'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  pdf = await readPdf(await readFile(join(cwd, 'out/talk/talk.pdf')));
});
afterAll(() => removeFolder(cwd));

const browser = useBrowser();

describe('on the screen', () => {
  const complaints: string[] = [];
  let page: Page;
  beforeAll(async () => {
    page = await browser().newPage();
    await page.setViewport({ width: 1280, height: 720 });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(pathToFileURL(cwd).href)) complaints.push(request.url());
    });
    await page.goto(pathToFileURL(join(cwd, 'out/talk/index.html')).href);
    await page.waitForSelector('html[data-ready]');
  });
  afterAll(() => page.close());

  const show = async (id: string): Promise<void> => {
    await page.evaluate(`location.hash = '#/${id}'`);
    await page.waitForSelector(`#${id}.present`);
    await page.evaluate('document.fonts.ready.then(() => undefined)');
  };

  test('its letters are KaTeX’s, and what those have not, the theme’s', async () => {
    await show('mass-is-energy-e-mc-2');
    const session = await page.createCDPSession();
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    const { nodeIds } = await session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: '.present.slide .katex-html span',
    });
    const fonts = await Promise.all(
      nodeIds.map(async (nodeId) => (await session.send('CSS.getPlatformFontsForNode', { nodeId })).fonts),
    );
    expect(
      [
        ...new Set(fonts.flat().map(({ isCustomFont, familyName }) => `${isCustomFont} ${familyName}`)),
      ].sort(),
    ).toEqual(['true KaTeX_Main', 'true KaTeX_Math', 'true Noto Serif']);
  });

  test('what is read aloud is its MathML, once', async () => {
    await show('on-its-own');
    const tree = JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));
    // The other is that of the part's title, over the slide.
    expect(tree.match(/MathMLMath/g)).toHaveLength(2);
    expect(tree.match(/MathMLSquareRoot/g)).toHaveLength(1);
    expect(tree).not.toContain('\\\\sqrt');
  });

  test('a long one goes on in a second line, within the slide', async () => {
    await show('longer-than-a-line');
    const [tops = 0, right = 0, edge = 0] = await page.$eval('.present.slide', (slide) => {
      const parts = [...slide.querySelectorAll('.katex-html > .katex-base')].map((part) =>
        part.getBoundingClientRect(),
      );
      const body = slide.querySelector('.body')?.getBoundingClientRect();
      return [
        new Set(parts.map(({ bottom }) => Math.round(bottom / 20))).size,
        Math.max(...parts.map((part) => part.right)),
        body?.right ?? 0,
      ];
    });
    expect(tops).toBeGreaterThan(1);
    expect(right).toBeLessThanOrEqual(edge + 1);
  });

  test('nothing complains, and nothing is asked for beyond the folder', () => {
    expect(complaints).toEqual([]);
  });
});

describe('in the PDF', () => {
  test('every font is embedded, and none as Type 3', () => {
    const fonts = pdf.pages.flatMap((page) => page.fonts);
    expect(fonts.filter(({ type3, embedded }) => type3 || !embedded)).toEqual([]);
    expect(fonts.map(({ name }) => name.replace(/^\w+\+/, ''))).toEqual(
      expect.arrayContaining(['KaTeX_Main-Regular', 'KaTeX_Math-Italic', 'KaTeX_Size2-Regular']),
    );
  });

  test('a formula is drawn once', () => {
    const text = pdf.pages[1]?.text ?? '';
    expect(text.match(/mc/g)).toHaveLength(1);
    expect(text.match(/ℏ/g)).toHaveLength(1);
    expect(text).toContain('$20,000 and $30,000');
    expect(text).not.toMatch(/frac|\\/);
  });

  test('a formula is a tagged figure that says its TeX', () => {
    expect(pdf.pages.map((page) => page.tags.filter((tag) => tag === 'Figure').length)).toEqual([1, 4, 2, 2]);
    expect(pdf.pages[2]?.alts).toEqual(['\\pi', '\\int_{-\\infty}^{\\infty} e^{-x^2}\\,dx = \\sqrt{\\pi}']);
  });

  test('a bookmark has it too', () => {
    expect(listBookmarks(pdf.bookmarks).map((title) => title.trimEnd())).toEqual([
      'On \\pi',
      '  Mass is energy: E = mc^2',
      '  On its own',
      '  Longer than a line',
    ]);
  });
});

test('a deck of money alone has no font and no rule of KaTeX’s', async () => {
  const plain = await folderOf({ 'slides/talk/outline.md': '## It costs $20,000 and $30,000\n' });
  expect(await lectern(['build', '--to', 'html'], { cwd: plain })).toMatchObject({ code: 0 });
  const assets = join(plain, 'out/talk/assets');
  expect(await readFile(join(assets, 'deck.css'), 'utf8')).not.toMatch(/KaTeX_Math|mathnormal/);
  expect((await readdir(join(assets, 'fonts'))).filter((name) => name.startsWith('KaTeX'))).toEqual([]);
});

test('of a deck with formulas it has the families that they are set in', async () => {
  const files = await readdir(join(cwd, 'out/talk/assets/fonts'));
  const families = new Set(files.flatMap((name) => /^KaTeX_\w+/.exec(name) ?? []));
  expect([...families].sort()).toEqual(['KaTeX_Main', 'KaTeX_Math', 'KaTeX_Size2']);
});
