import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Page, useBrowser } from '../support/browser.js';
import { lectern, makeFolder, removeFolder } from '../support/lectern.js';
import { type PdfFacts, readPdf } from '../support/pdf.js';

const YEARS = `| Year | Russia | China | India |
|---|--:|--:|--:|
| 2014 | 95.3 | 88 | 31 |
| 2015 | 64.2 | 68 | 29 |
| 2016 | 69.6 | 66 | 35 |
| 2017 | 84.2 | 83.5 | 41 |`;
const NAMES = `| | Women | Men |
|---|---|---|
| The Most Serene Republic of San Marino | 87 | 83 |
| United Kingdom of Great Britain and Northern Ireland | 83 | 79 |
| Japan | 87 | 81 |
| China | 81 | 75 |`;
const PARTS = `| | Trade |
|---|---|
| European Union | 54 |
| People’s Republic of China | 36 |
| Belarus | 7 |
| Kazakhstan | 2 |
| All others | 1 |`;
const LOSSES = '| | Change |\n|---|---|\n| A | 12 |\n| B | -20 |\n| C | -3 |';

/** Each chart, and some of the words that it must show. */
const CHARTS = [
  ['bar', YEARS, ['95.3', '41', '2014', 'Russia', 'India']],
  ['bar', NAMES, ['87', 'Japan', 'Women', 'United Kingdom of']],
  ['bar', LOSSES, ['12', '\u221220', '\u22123', 'A']],
  ['stacked', YEARS, ['95.3', '2014', 'Russia', 'India']],
  ['stacked', NAMES, ['87', 'Japan', 'Women']],
  ['line', YEARS, ['2014', 'Russia 84.2', 'China 83.5', 'India 41']],
  ['line', PARTS, ['54', '36', 'Belarus']],
  ['area', YEARS, ['2014', 'Russia 84.2', 'China 83.5', 'India 41']],
  ['dot', NAMES, ['Japan', 'Women', 'Men', 'San Marino']],
  ['dot', PARTS, ['54', 'Belarus']],
  ['share', PARTS, ['European Union', '54%', 'All others']],
] as const;

const OUTLINE = [
  ...CHARTS.map(
    ([type, table], index) =>
      `## Chart ${index + 1}\n\n::: chart {type=${type} title=Partners y=Trade unit="%" alt="It rises."}\n${table}\n\nA caption.\n:::`,
  ),
  `## Columns

:::: columns
::: column
::: chart {type=bar}
${LOSSES}
:::
:::
::: column
::: chart {type=line}
${YEARS}
:::
:::
::::`,
].join('\n\n');

const browser = useBrowser();

describe.each([
  ['16:9', 1280],
  ['4:3', 960],
])('charts on slides of %s', (size, width) => {
  let folder: string;
  let page: Page;
  let pdf: PdfFacts;
  beforeAll(async () => {
    folder = await makeFolder();
    await mkdir(join(folder, 'slides/talk'), { recursive: true });
    await writeFile(join(folder, 'slides/talk/outline.md'), `---\nsize: ${size}\n---\n\n${OUTLINE}\n`);
    expect(await lectern(['build'], { cwd: folder })).toMatchObject({ code: 0, stderr: '' });
    pdf = await readPdf(await readFile(join(folder, 'out/talk/talk.pdf')));
    page = await browser().newPage();
    await page.setViewport({ width, height: 720 });
    await page.emulateMediaType('print');
    await page.goto(pathToFileURL(join(folder, 'out/talk/index.html')).href);
    await page.waitForFunction(() => document.fonts.status === 'loaded');
  });
  afterAll(async () => {
    await page?.close();
    await removeFolder(folder);
  });

  test('show their words and numbers, on screen and in the PDF', async () => {
    const drawings = await page.evaluate(() =>
      [...document.querySelectorAll('svg.drawing')].map((svg) =>
        [...svg.querySelectorAll('text')].map((text) => text.textContent ?? ''),
      ),
    );
    expect(drawings).toHaveLength(CHARTS.length + 2);
    CHARTS.forEach(([, , words], index) => {
      const shown = drawings[index]?.join(' ') ?? '';
      for (const word of words) {
        expect(shown, `chart ${index + 1}`).toContain(word);
        expect(pdf.pages[index]?.text.replace(/\s+/g, ' '), `page ${index + 1}`).toContain(word);
      }
    });
  });

  test('keep their words within the slide, apart from each other, and large enough', async () => {
    const faults = await page.evaluate(() =>
      [...document.querySelectorAll('svg.drawing')].flatMap((svg) => {
        const slide = svg.closest('section')?.getBoundingClientRect() as DOMRect;
        const frame = svg.getBoundingClientRect();
        const scale = frame.width / (svg as SVGSVGElement).viewBox.baseVal.width;
        const texts = [...svg.querySelectorAll('text')].map((text) => ({
          words: text.textContent ?? '',
          size: Number.parseFloat(getComputedStyle(text).fontSize) * scale,
          box: text.getBoundingClientRect(),
        }));
        const id = svg.closest('section')?.id ?? '';
        const rem = slide.height / 45;
        const outside = texts.filter(
          ({ box }) =>
            box.left < frame.left - rem / 8 ||
            box.right > frame.right + rem / 8 ||
            box.bottom > slide.bottom - 3 * rem,
        );
        const small = texts.filter(({ size: px }) => px < 1.1875 * rem);
        // The box of a line of text is higher than its letters by a quarter above and below.
        const overlaps = texts.flatMap((one, index) =>
          texts
            .slice(index + 1)
            .filter(
              ({ box }) =>
                box.left < one.box.right - 1 &&
                one.box.left < box.right - 1 &&
                box.top + box.height / 4 < one.box.bottom - one.box.height / 4 &&
                one.box.top + one.box.height / 4 < box.bottom - box.height / 4,
            )
            .map(({ words }) => `${id}: "${words}" lies on "${one.words}"`),
        );
        return [
          ...outside.map(({ words }) => `${id}: "${words}" lies outside`),
          ...small.map(({ words }) => `${id}: "${words}" is small`),
          ...overlaps,
        ];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('stay within the body of their slide', async () => {
    const spilled = await page.evaluate(() =>
      [...document.querySelectorAll('.chart')].flatMap((chart) => {
        const box = chart.getBoundingClientRect();
        const body = chart.closest('.body')?.getBoundingClientRect() as DOMRect;
        return box.top < body.top - 1 || box.bottom > body.bottom + 1 || box.right > body.right + 1
          ? [chart.closest('section')?.id]
          : [];
      }),
    );
    expect(spilled).toEqual([]);
  });

  test('wear the colours of the theme', async () => {
    const fills = await page.evaluate(() => {
      const [first] = document.querySelectorAll('svg.drawing');
      return [...(first?.querySelectorAll('path[fill^="var(--chart"]') ?? [])].map(
        (path) => getComputedStyle(path).fill,
      );
    });
    expect(new Set(fills)).toEqual(new Set(['rgb(156, 31, 24)', 'rgb(45, 91, 124)', 'rgb(170, 123, 83)']));
  });

  test('are figures with an alternative in the PDF, and print no table', () => {
    const pages = pdf.pages.slice(0, CHARTS.length);
    for (const { figures, tags } of pages) {
      expect(figures).toHaveLength(1);
      expect(figures[0]).toMatch(/^It rises\. Trade, %\. /);
      expect(tags).not.toContain('Table');
    }
    expect(pdf.pages.at(-1)?.figures).toEqual([
      'Change. Change: A 12, B -20, C -3',
      'Russia: 2014 95.3, 2015 64.2, 2016 69.6, 2017 84.2. China: 2014 88, 2015 68, 2016 66, 2017 83.5. India: 2014 31, 2015 29, 2016 35, 2017 41',
    ]);
    expect(pages[0]?.text.match(/95\.3/g)).toHaveLength(1);
  });

  test('print as lines and letters: no picture, no font of Type 3', () => {
    expect(pdf.pages.flatMap(({ fonts }) => fonts.filter(({ type3 }) => type3))).toEqual([]);
    expect(pdf.pages.map(({ pictures }) => pictures)).toEqual(pdf.pages.map(() => 0));
  });

  test('are named pictures with a table after them, for who cannot see the screen', async () => {
    await page.emulateMediaType('screen');
    const tree = JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));
    await page.emulateMediaType('print');
    const named = (role: string, name: string) => new RegExp(`"role":"${role}"[^{}]*"name":"${name}`);
    expect(tree).toMatch(named('(?:img|image)', 'It rises\\. Trade, %\\. Russia: 2014 95\\.3'));
    expect(tree).toMatch(named('rowheader', '2014"'));
    expect(tree).toMatch(named('columnheader', 'Russia"'));
  });
});
