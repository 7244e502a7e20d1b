import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EFFECTS } from '../../src/deck/fragment.js';
import { type Page, useBrowser } from '../support/browser.js';
import { lectern, makeFolder, removeFolder } from '../support/lectern.js';
import { listBookmarks, type PdfFacts, readPdf } from '../support/pdf.js';

const OUTLINE = `---
transition: none
---

# A part {#part}

## Points

::: incremental
- Alpha [leads on](#code)
- Beta
:::

. . .

Gamma

## No steps

Delta

## Code {#code}

\`\`\`ts {1|2-3|all}
const epsilon = 1;
const zeta = 2;
const eta = 3;
\`\`\`

## In another order

[Second]{.fragment fragment-index=2} [first]{.fragment fragment-index=1} [together]{.fragment fragment-index=2}

## Effects {#effects}

${EFFECTS.map((effect) => `[${effect}]{.fragment .${effect} fragment-index=1}`).join('\n')}
[after]{.fragment fragment-index=2}
`;

let cwd: string;
let steps: PdfFacts;
let plain: PdfFacts;
beforeAll(async () => {
  cwd = await makeFolder();
  await mkdir(join(cwd, 'slides/talk'), { recursive: true });
  await writeFile(join(cwd, 'slides/talk/outline.md'), OUTLINE);
  expect(await lectern(['build'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  expect(await lectern(['build', 'talk', '--steps', '-o', 'steps.pdf'], { cwd })).toMatchObject({
    code: 0,
    stderr: '',
  });
  [plain, steps] = (await Promise.all(
    ['out/talk/talk.pdf', 'steps.pdf'].map(async (file) => readPdf(await readFile(join(cwd, file)))),
  )) as [PdfFacts, PdfFacts];
});
afterAll(() => removeFolder(cwd));

/** Gives the words that stand on the pages of a slide, of all that can. */
const onPages = (title: string, words: readonly string[]): readonly string[] =>
  steps.pages
    .filter(({ text }) => text.includes(title))
    .map(({ text }) => words.filter((word) => text.includes(word)).join(' '));

describe('the PDF of steps', () => {
  test('has a page for each state of a slide', () => {
    expect(plain.pages).toHaveLength(6);
    expect(steps.pages).toHaveLength(1 + 4 + 1 + 3 + 3 + 3);
    expect(new Set(steps.pages.map(({ size }) => size.join()))).toEqual(new Set(['960,540']));
  });

  test('shows one step more on each page', () => {
    expect(onPages('Points', ['Alpha', 'Beta', 'Gamma'])).toEqual([
      '',
      'Alpha',
      'Alpha Beta',
      'Alpha Beta Gamma',
    ]);
    expect(onPages('In another order', ['Second', 'first', 'together'])).toEqual([
      '',
      'first',
      'Second first together',
    ]);
    expect(onPages('No steps', ['Delta'])).toEqual(['Delta']);
  });

  test('ends each slide as the other PDF shows it', () => {
    const lasts = steps.pages.filter(
      ({ text }, index) => folio(text) !== folio(steps.pages[index + 1]?.text ?? ''),
    );
    expect(lasts.map(({ text }) => text)).toEqual(plain.pages.map(({ text }) => text));
  });

  test('repeats no bookmark, and leads links to the first page of their slide', () => {
    expect(listBookmarks(steps.bookmarks)).toEqual(listBookmarks(plain.bookmarks));
    expect(listBookmarks(steps.bookmarks)).toEqual([
      'A part',
      '  Points',
      '  No steps',
      '  Code',
      '  In another order',
      '  Effects',
    ]);
    const links = steps.pages.flatMap((page) => page.links);
    expect(new Set(links)).toEqual(new Set(['page 7']));
    expect(links.length).toBeGreaterThanOrEqual(3);
  });

  test('tags and embeds as the other PDF does', () => {
    for (const { tags, fonts } of steps.pages) {
      expect(tags).toContain('Document');
      expect(fonts.filter(({ type3, embedded }) => type3 || !embedded)).toEqual([]);
    }
  });
});

describe('the page of steps', () => {
  const browser = useBrowser();

  /** Opens the page on the screen, on the slide with an id. */
  async function open(id: string): Promise<Page> {
    const page = await browser().newPage();
    await page.setViewport({ width: 1280, height: 720 });
    await page.goto(`${pathToFileURL(join(cwd, 'out/talk/index.html')).href}#/${id}`);
    await page.waitForSelector('html[data-ready]');
    return page;
  }

  test('lights up the lines of a listing step by step', async () => {
    const page = await open('code');
    try {
      const lit: string[] = [];
      for (let step = 0; step < 3; step += 1) {
        lit.push(
          await page.$$eval('.line.lit', (all) =>
            all.map((line) => line.textContent?.split(' ')[1]).join(' '),
          ),
        );
        await page.keyboard.press('ArrowRight');
      }
      expect(lit).toEqual(['epsilon', 'zeta eta', 'epsilon zeta eta']);
    } finally {
      await page.close();
    }
  });

  test('shows each effect before its step, at it and after it', async () => {
    const page = await open('effects');
    try {
      const states = [await effectsOn(page)];
      for (let step = 1; step <= 2; step += 1) {
        await page.keyboard.press('ArrowRight');
        states.push(await effectsOn(page));
      }
      const shown = EFFECTS.map((effect) => `${effect}: ${states.map((state) => state[effect]).join(' > ')}`);
      expect(shown.join('\n')).toMatchInlineSnapshot(`
        "fade-up: hidden matrix(1, 0, 0, 1, 0, 40) > ink > ink
        fade-down: hidden matrix(1, 0, 0, 1, 0, -40) > ink > ink
        fade-left: hidden matrix(1, 0, 0, 1, 40, 0) > ink > ink
        fade-right: hidden matrix(1, 0, 0, 1, -40, 0) > ink > ink
        fade-out: ink > hidden > hidden
        semi-fade-out: ink > ink-soft > ink-soft
        fade-in-then-out: hidden > ink > hidden
        fade-in-then-semi-out: hidden > ink > ink-soft
        current-visible: hidden > ink > hidden
        zoom-in: hidden matrix(0.1, 0, 0, 0.1, 0, 0) > ink > ink
        grow: ink > ink matrix(1.1, 0, 0, 1.1, 0, 0) > ink matrix(1.1, 0, 0, 1.1, 0, 0)
        shrink: ink > ink matrix(0.9, 0, 0, 0.9, 0, 0) > ink matrix(0.9, 0, 0, 0.9, 0, 0)
        strike: ink > ink line-through > ink line-through
        highlight-red: ink > accent > accent
        highlight-green: ink > contrast > contrast
        highlight-blue: ink > highlight > highlight
        highlight-current-red: ink > accent > ink
        highlight-current-green: ink > contrast > ink
        highlight-current-blue: ink > highlight > ink"
      `);
    } finally {
      await page.close();
    }
  });

  test('leaves each effect on paper in its final state, and loses no word', async () => {
    const page = await open('effects');
    try {
      await page.emulateMediaType('print');
      const state = await effectsOn(page);
      expect(EFFECTS.map((effect) => `${effect}: ${state[effect]}`).join('\n')).toMatchInlineSnapshot(`
        "fade-up: ink
        fade-down: ink
        fade-left: ink
        fade-right: ink
        fade-out: ink-soft
        semi-fade-out: ink-soft
        fade-in-then-out: ink
        fade-in-then-semi-out: ink-soft
        current-visible: ink
        zoom-in: ink
        grow: ink
        shrink: ink
        strike: ink line-through
        highlight-red: accent
        highlight-green: contrast
        highlight-blue: highlight
        highlight-current-red: ink
        highlight-current-green: ink
        highlight-current-blue: ink"
      `);
      const words = plain.pages.at(-1)?.text.replace(/\s+/g, '');
      expect(EFFECTS.filter((effect) => !words?.includes(effect))).toEqual([]);
    } finally {
      await page.close();
    }
  });

  test('breaks the lines on the screen as on paper', async () => {
    const page = await open('effects');
    try {
      const places = (): Promise<readonly number[]> =>
        page.$$eval('#effects [data-step]', (all) =>
          all.map((one) => Math.round((one as HTMLElement).offsetTop)),
        );
      const screen = await places();
      await page.emulateMediaType('print');
      expect(await places()).toEqual(screen);
    } finally {
      await page.close();
    }
  });
});

/** `'Points\n2 / 6' => '2 / 6'` */
const folio = (text: string): string | undefined => /\d+ \/ \d+/.exec(text)?.[0];

/** Gives how each effect's words look at this moment. */
async function effectsOn(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
    const root = getComputedStyle(document.documentElement);
    const probe = document.createElement('i');
    document.body.append(probe);
    const named = new Map(
      ['ink', 'ink-soft', 'accent', 'contrast', 'highlight'].map((name) => {
        probe.style.color = root.getPropertyValue(`--${name}`);
        return [getComputedStyle(probe).color, name];
      }),
    );
    probe.remove();
    return Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('#effects [data-effect]')].map((one) => {
        const { opacity, visibility, transform, textDecorationLine, color } = getComputedStyle(one);
        const looks = [
          visibility === 'hidden' || opacity === '0'
            ? 'hidden'
            : Number(opacity) < 1
              ? 'faint'
              : (named.get(color) ?? color),
          ...(transform === 'none' || transform === 'matrix(1, 0, 0, 1, 0, 0)' ? [] : [transform]),
          ...(textDecorationLine === 'none' ? [] : [textDecorationLine]),
        ];
        return [one.dataset.effect ?? '', looks.join(' ')];
      }),
    );
  });
}
