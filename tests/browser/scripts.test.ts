import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Page, useBrowser } from '../support/browser.js';
import { folderOf, lectern, makeFolder, removeFolder, writeFiles } from '../support/lectern.js';
import { readPdf } from '../support/pdf.js';

const browser = useBrowser();

interface Sample {
  readonly lang: string;
  readonly title: string;
  readonly words: readonly [string, string, string, string];
  /** The fonts of the PDF beside the theme's own, without their weights. */
  readonly fonts: readonly string[];
}

const SAMPLES: readonly Sample[] = [
  {
    lang: 'el',
    title: 'Το ποτάμι που κυλά',
    words: ['Ο τροχός', 'Άντα', 'στροφές', 'πίσω'],
    fonts: ['NotoSerif', 'NotoSans'],
  },
  {
    lang: 'ru',
    title: 'Река течёт назад',
    words: ['Колесо', 'Ада', 'обороты', 'назад'],
    fonts: ['NotoSerif'],
  },
  { lang: 'vi', title: 'Dòng sông chảy ngược', words: ['Bánh xe', 'Ngữ', 'vòng quay', 'ngược'], fonts: [] },
  {
    lang: 'ar',
    title: 'النهر يجري نحو الوراء',
    words: ['العجلة', 'آدا', 'دورات', 'الوراء'],
    fonts: ['ScheherazadeNew', 'Vazirmatn'],
  },
  {
    lang: 'fa',
    title: 'رودی که روان است',
    words: ['چرخ', 'آدا', 'گردش', 'پس'],
    fonts: ['ScheherazadeNew', 'Vazirmatn'],
  },
  {
    lang: 'he',
    title: 'הנהר זורם לאחור',
    words: ['הגלגל', 'עדה', 'סיבובים', 'לאחור'],
    fonts: ['NotoSerifHebrew', 'NotoSansHebrew'],
  },
  {
    lang: 'ja',
    title: '逆に流れる川',
    words: ['水車', 'エイダ', '回転数', '「後ろ」'],
    fonts: ['NotoSerifJP'],
  },
  { lang: 'zh', title: '倒流的河', words: ['水轮', '艾达', '转数', '“倒流”'], fonts: ['NotoSansSC'] },
  {
    lang: 'ko',
    title: '거꾸로 흐르는 강',
    words: ['물레', '에이다', '회전', '거꾸로'],
    fonts: ['NotoSansKR'],
  },
];

const RIGHT_TO_LEFT = ['ar', 'fa', 'he'];

const outline = ({ lang, title, words: [a, b, c, d] }: Sample, size: string): string => `---
title: ${title}
subtitle: ${a} (Ada Miller)
author: ${b}
date: 2022-02-01
lang: ${lang}
size: ${size}
footer: ${d}
---

# ${a}

${title}

## ${title}

- ${c} 1911 **${b}** *${d}*
- ${a} \`code 12.5\` (The Washington Post)

## {#quote}

::: quote {by="${b}" role="${a}"}
${title} ${d}
:::

## ${c}

::: stats
- **40** ${c}
- **3** ${a}
:::

## ${a} {#timeline}

::: timeline
- **1854** ${a}
- **[1911]{.mark}** ${b}
- **2022** ${c}
:::

## ${b}

::: people
- **${b}** *${a}* ${title}
- **Paul Weir** *${c}* ${d}
:::

## ${d}

::: compare
### ${a}
- ${c}

### ${b}
- ${d}
:::

## ${c} 2

| ${a} | ${c} |
|---|---:|
| ${b} | 40 |
`;

const SIZES = ['16:9', '4:3'];

const nameOf = (lang: string, size: string): string => `${lang}-${size.replace(':', 'x')}`;

/** One build makes them all, side by side. */
let out: string;
beforeAll(async () => {
  const decks = SIZES.flatMap((size) =>
    SAMPLES.map((sample) => [`slides/${nameOf(sample.lang, size)}/outline.md`, outline(sample, size)]),
  );
  const cwd = await makeFolder();
  await writeFiles(cwd, Object.fromEntries(decks));
  expect(await lectern(['build'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  out = join(cwd, 'out');
});
afterAll(() => removeFolder(dirname(out)));

const pageOf = (name: string): string => pathToFileURL(join(out, name, 'index.html')).href;

const pdfOf = async (name: string) => readPdf(await readFile(join(out, name, `${name}.pdf`)));

describe.each(SIZES)('at %s', (size) => {
  test.each(SAMPLES)('a deck in $lang is set in fonts of its own, on screen and paper', async (sample) => {
    const name = nameOf(sample.lang, size);
    const pdf = await pdfOf(name);
    const fonts = pdf.pages.flatMap((page) => page.fonts);
    expect(fonts.filter(({ type3, embedded }) => type3 || !embedded)).toEqual([]);
    const families = new Set(
      fonts.map(({ name }) => name.replace(/^.*\+/, '').replace(/(Thin|ExtraLight)?(-.*)?$/, '')),
    );
    expect([...families]).toEqual(expect.arrayContaining([...sample.fonts]));
    expect(pdf.lang).toBe(sample.lang);
    expect(pdf.bookmarks[0]?.title).toBe(sample.title);
    const page = await browser().newPage();
    try {
      await page.emulateMediaType('print');
      await page.goto(pageOf(name));
      await page.waitForFunction(() => document.fonts.status === 'loaded');
      expect(await foreignFonts(page)).toEqual([]);
      expect(await spills(page)).toEqual([]);
    } finally {
      await page.close();
    }
  });
});

describe.each(RIGHT_TO_LEFT)('a deck in %s', (lang) => {
  const sample = SAMPLES.find((one) => one.lang === lang) as Sample;

  test('runs from right to left: lines, folios, timelines and the keys', async () => {
    const page = await browser().newPage();
    try {
      await page.setViewport({ width: 1280, height: 720 });
      await page.goto(`${pageOf(nameOf(lang, '16:9'))}#/timeline`);
      await page.waitForSelector('html[data-ready]');
      const places = await page.evaluate(() => {
        const slide = document.querySelector('section.present.slide');
        const boxOf = (selector: string): { left: number; right: number } => {
          const range = document.createRange();
          range.selectNodeContents(slide?.querySelector(selector) as Element);
          const { left, right } = range.getBoundingClientRect();
          return { left: Math.round(left), right: Math.round(right) };
        };
        const leads = [...(slide?.querySelectorAll('.lead') ?? [])].map(
          (lead) => lead.getBoundingClientRect().right,
        );
        return { title: boxOf('h2'), rubric: boxOf('.rubric'), number: boxOf('.number'), leads };
      });
      expect(places.title.right).toBe(1200);
      expect(places.rubric.right).toBe(1200);
      expect(places.number.left).toBe(80);
      expect(places.leads).toEqual([...places.leads].sort((a, b) => b - a));
      const current = (): Promise<string | undefined> =>
        page.evaluate(() => document.querySelector('section.present.slide')?.id);
      await page.keyboard.press('ArrowLeft');
      expect(await current()).not.toBe('timeline');
      await page.keyboard.press('ArrowRight');
      expect(await current()).toBe('timeline');
    } finally {
      await page.close();
    }
  });

  test('is read in order from the PDF', async () => {
    const pdf = await pdfOf(nameOf(lang, '16:9'));
    const [, , points] = pdf.pages;
    for (const word of sample.title.split(/\s/)) expect(points?.text.normalize('NFKC')).toContain(word);
    const rightmost = Math.max(...(pdf.pages[2]?.runs ?? []).map(([, x]) => x));
    expect(rightmost).toBeLessThanOrEqual(900);
  });
});

test('words in another language of Han characters are set in its own forms', async () => {
  const cwd = await folderOf({
    'slides/talk/outline.md': '---\nlang: zh-Hans\n---\n\n## 直 [直]{lang=ja}\n\n## 直\n',
  });
  expect(await lectern(['build'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  const pdf = await readPdf(await readFile(join(cwd, 'out/talk/talk.pdf')));
  const fonts = pdf.pages.map((page) =>
    page.fonts.map(({ name }) => /Noto\w+/.exec(name)?.[0]).filter(Boolean),
  );
  expect(fonts.map((names) => names.map((name) => name?.replace(/Thin$|ExtraLight$/, '')).sort())).toEqual([
    ['NotoSansSC', 'NotoSerifJP'],
    ['NotoSansSC'],
  ]);
});

test('a deck in English loads no font beside its theme’s', async () => {
  const cwd = await folderOf({ 'slides/talk/outline.md': '## A mill’s turns – “forty” × 3 … at 5 €\n' });
  await lectern(['build', '--to', 'html'], { cwd });
  const fonts = await readdir(join(cwd, 'out/talk/assets/fonts'));
  expect(fonts.filter((file) => !/^(?:newsreader|libre-franklin)-latin-/.test(file))).toEqual([]);
});

/** Gives the fonts of the machine that a page's slides fall back to. */
async function foreignFonts(page: Page): Promise<readonly string[]> {
  const client = await page.createCDPSession();
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeIds } = await client.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'section.slide *',
  });
  const used = await Promise.all(
    nodeIds.map((nodeId) => client.send('CSS.getPlatformFontsForNode', { nodeId })),
  );
  return used.flatMap(({ fonts }) =>
    fonts.filter((font) => !font.isCustomFont).map((font) => font.familyName),
  );
}

/** Gives what stands outside the margins of its slide. */
const spills = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('section.slide')].flatMap((slide) => {
      const frame = slide.getBoundingClientRect();
      const margin = Number.parseFloat(getComputedStyle(slide).paddingRight);
      return [...slide.querySelectorAll(':is(h1, h2, .body, .part-name, .facts) :not(aside *)')]
        .filter((element) => {
          const box = element.getBoundingClientRect();
          return box.right > frame.right - margin + 1 || box.left < frame.left + margin - 1;
        })
        .map((element) => `${slide.id}: ${element.outerHTML.slice(0, 80)}`);
    }),
  );
