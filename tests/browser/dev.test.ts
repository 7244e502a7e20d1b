import { chmod, readFile, rename, rm, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Page, useBrowser } from '../support/browser.js';
import { type Dev, startDev } from '../support/dev.js';
import { makeFolder, removeFolder, writeFiles } from '../support/lectern.js';

const OUTLINE = 'slides/talk/outline.md';
const SETTINGS = '---\ntitle: The mill\ntransition: none\n---\n';

const slide = (title: string, body = `What is said of it.`): string => `## ${title}\n\n${body}\n`;
const deck = (...slides: readonly string[]): string => [SETTINGS, ...slides].join('\n');

const STEPS = '- One\n\n. . .\n\nTwo\n\n. . .\n\nThree';
const FIRST = deck(slide('Wheel'), slide('Stone', STEPS), slide('River'), slide('Miller'));

const browser = useBrowser();
let dev: Dev;
/** The folder of a program that notes what it is asked to open. */
let editor: string;
let page: Page;
let complaints: string[];
/** Half a front matter is another, by which the page is loaded anew. */
let isReloaded: boolean;

beforeAll(async () => {
  editor = await makeFolder();
  await writeFiles(editor, { code: '#!/bin/sh\nprintf "%s " "$@" >"$0.part" && mv "$0.part" "$0.opened"\n' });
  await chmod(join(editor, 'code'), 0o755);
  dev = await startDev(['talk', '--editor', JSON.stringify(join(editor, 'code'))], { [OUTLINE]: FIRST });
});
afterAll(async () => {
  await dev.stop();
  await removeFolder(editor);
});

beforeEach(async () => {
  await dev.save(OUTLINE, FIRST);
  complaints = [];
  isReloaded = false;
  page = await browser().newPage();
  await page.setViewport({ width: 1280, height: 720 });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(dev.url);
  await page.waitForSelector('html[data-ready][data-live]');
  await shows(['Wheel', 'Stone', 'River', 'Miller']);
  await page.evaluate(() => {
    document.documentElement.dataset.loaded = 'once';
  });
});
afterEach(async () => {
  const loaded = await page.evaluate(() => document.documentElement.dataset.loaded);
  await page.close();
  expect({ complaints, loaded: isReloaded ? 'once' : loaded }).toEqual({ complaints: [], loaded: 'once' });
});

/** Waits until the deck has just these slides after its title. */
const shows = (titles: readonly string[]) =>
  page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('section.slide.content h2')].map((one) => one.textContent).join('|') ===
      wanted,
    { timeout: 10_000 },
    titles.join('|'),
  );

/** Gives the slide and the step that one is on, and what of it is shown. */
const where = () =>
  page.evaluate(() => ({
    title: Reveal.getCurrentSlide().querySelector('h2')?.textContent,
    step: Reveal.getIndices().f,
    present: document.querySelectorAll('section.slide.present:not([hidden])').length,
    visible: [...Reveal.getCurrentSlide().querySelectorAll('.fragment.visible')].map((one) =>
      one.textContent?.trim(),
    ),
  }));

/** Goes to the slide of the stone and its second step. */
async function goToStone(): Promise<void> {
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowRight');
  expect(await where()).toEqual({ title: 'Stone', step: 1, present: 1, visible: ['Two', 'Three'] });
}

describe('what is saved is shown, on the slide and step one is on', () => {
  const stone = slide('Stone', STEPS);
  const SAVED: readonly (readonly [what: string, text: string, title: string])[] = [
    [
      'a slide before it',
      deck(slide('New'), slide('Wheel'), stone, slide('River'), slide('Miller')),
      'Stone',
    ],
    ['a slide after it', deck(slide('Wheel'), stone, slide('River'), slide('New'), slide('Miller')), 'Stone'],
    [
      'its own words',
      deck(slide('Wheel'), slide('Stone', STEPS.replace('One', 'First')), slide('River')),
      'Stone',
    ],
    [
      'its own title',
      deck(slide('Wheel'), slide('Millstone', STEPS), slide('River'), slide('Miller')),
      'Millstone',
    ],
    ['the slides before it gone', deck(stone, slide('River')), 'Stone'],
    ['all in another order', deck(slide('Miller'), slide('River'), stone, slide('Wheel')), 'Stone'],
    [
      'in a part',
      deck('# Part\n', slide('Wheel'), '# Other\n', stone, slide('River'), slide('Miller')),
      'Stone',
    ],
  ];
  test.each(SAVED)('%s', async (_, text, title) => {
    await goToStone();
    await dev.save(OUTLINE, text);
    const titles = [...text.matchAll(/^## (.*)$/gm)].map(([, name = '']) => name);
    await shows(titles);
    expect(await where()).toEqual({ title, step: 1, present: 1, visible: ['Two', 'Three'] });
    const hash = `#/${title.toLowerCase()}/1`;
    await page.waitForFunction((wanted) => location.hash === wanted, {}, hash);
    await page.keyboard.press('ArrowRight');
    expect((await where()).title).toBe(titles[titles.indexOf(title) + 1] ?? title);
  });

  test('the slide itself gone: the one in its place, and back when it is back', async () => {
    await goToStone();
    await dev.save(OUTLINE, deck(slide('Wheel'), slide('River'), slide('Miller')));
    await shows(['Wheel', 'River', 'Miller']);
    expect((await where()).title).toBe('River');
    await dev.save(OUTLINE, FIRST);
    await shows(['Wheel', 'Stone', 'River', 'Miller']);
    expect(await where()).toMatchObject({ title: 'Stone', step: 1 });
  });

  test('the name of the deck, and what it says of itself to others', async () => {
    await goToStone();
    const said = 'title: A mill & a miller\nauthor: Ann Lee\ndescription: How flour is made';
    await dev.save(OUTLINE, FIRST.replace('title: The mill', said));
    await page.waitForFunction(() => document.title === 'A mill & a miller');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'A mill & a miller');
    expect(await where()).toMatchObject({ title: 'Stone', step: 1 });
  });

  test('only what has changed changes', async () => {
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('section.slide p'))
        (one as HTMLElement).dataset.before = '';
    });
    await dev.save(OUTLINE, FIRST.replace('## River\n\nWhat is said of it.', '## River\n\nIt rises.'));
    await page.waitForFunction(() => document.querySelector('#river p')?.textContent === 'It rises.');
    const kept = await page.$$eval('section.slide:not(#river) .body > p', (all) =>
      all.map((one) => 'before' in (one as HTMLElement).dataset),
    );
    expect(kept.every((one) => one)).toBe(true);
  });
});

test('no frame is empty or without its colours while what is saved comes', async () => {
  await dev.save('slides/talk/theme.css', ':root { --paper: rgb(250, 240, 230); }');
  const paperIs = (colour: string) =>
    page.waitForFunction((one) => getComputedStyle(document.body).backgroundColor === one, {}, colour);
  await paperIs('rgb(250, 240, 230)');
  await goToStone();
  await page.waitForFunction(() =>
    document.querySelector('section.slide.present h2')?.checkVisibility({ opacityProperty: true }),
  );
  await page.evaluate(() => {
    const seen: { frames: number; odd: string[] } = { frames: 0, odd: [] };
    const look = (): void => {
      const { backgroundColor } = getComputedStyle(document.body);
      const title = document.querySelector('section.slide.present:not([hidden]) h2');
      const isWhole = title?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ?? false;
      seen.frames += 1;
      if (!isWhole || !/^rgb\(250, 240, 2/.test(backgroundColor))
        seen.odd.push(
          `${seen.frames}: ${title ? (isWhole ? 'title' : 'hidden title') : 'no title'}, ${backgroundColor}`,
        );
      requestAnimationFrame(look);
    };
    look();
    Object.assign(window, { seen });
  });
  await dev.save(OUTLINE, deck(slide('New'), slide('Stone', STEPS.replace('One', 'First'))));
  await shows(['New', 'Stone']);
  await dev.save('slides/talk/theme.css', ':root { --paper: rgb(250, 240, 220); }');
  await paperIs('rgb(250, 240, 220)');
  const seen = await page.evaluate(
    () => (window as unknown as { seen: { frames: number; odd: string[] } }).seen,
  );
  expect(seen.frames).toBeGreaterThan(5);
  expect(seen.odd).toEqual([]);
  await rm(join(dev.cwd, 'slides/talk/theme.css'));
});

const svg = (width: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="40"><rect width="9" height="9"/></svg>`;

/** Waits until a slide's picture is this wide. */
const widthIs = (id: string, width: number) =>
  page.waitForFunction(
    (...[name, wanted]) => document.querySelector<HTMLImageElement>(`#${name} img`)?.naturalWidth === wanted,
    {},
    id,
    width,
  );

describe('it ends with what is on disk', () => {
  const last = deck(slide('Last'), slide('Of all'));

  test('after many fast saves', async () => {
    for (let save = 0; save < 40; save += 1) await dev.save(OUTLINE, deck(slide(`Save ${save}`)));
    await dev.save(OUTLINE, last);
    await shows(['Last', 'Of all']);
  });

  test('by an editor that renames over the file, again and again', async () => {
    for (const title of ['One', 'Two', 'Three']) {
      await dev.save(`${OUTLINE}~`, deck(slide(title)));
      await rename(join(dev.cwd, `${OUTLINE}~`), join(dev.cwd, OUTLINE));
      await shows([title]);
    }
  });

  test('written half, and then whole', async () => {
    isReloaded = true;
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('ArrowRight');
    expect((await where()).title).toBe('Miller');
    for (const share of [0, 0.3, 0.7]) await dev.save(OUTLINE, FIRST.slice(0, FIRST.length * share));
    await dev.save(OUTLINE, FIRST.replace('Wheel', 'Great wheel'));
    await shows(['Great wheel', 'Stone', 'River', 'Miller']);
    await page.waitForFunction(() => Reveal.getCurrentSlide().querySelector('h2')?.textContent === 'Miller');
  });

  test('deleted and restored', async () => {
    await unlink(join(dev.cwd, OUTLINE));
    await overlayTells('outline-missing');
    await shows(['Wheel', 'Stone', 'River', 'Miller']);
    await dev.save(OUTLINE, last);
    await shows(['Last', 'Of all']);
    await overlayIsGone();
  });

  test('the folder moved away and back, or taken away and made anew', async () => {
    const folder = join(dev.cwd, 'slides/talk');
    await rename(folder, join(dev.cwd, 'aside'));
    await overlayTells('outline-missing');
    await rename(join(dev.cwd, 'aside'), folder);
    await overlayIsGone();
    await dev.save(OUTLINE, last);
    await shows(['Last', 'Of all']);
    await rm(folder, { recursive: true });
    await overlayTells('outline-missing');
    await dev.save(OUTLINE, deck(slide('Anew')));
    await shows(['Anew']);
    // In one go, before anybody could look.
    await rm(folder, { recursive: true });
    await dev.save('slides/talk/wheel.svg', svg(60));
    await dev.save(OUTLINE, deck(slide('Anew', '![A wheel](wheel.svg)')));
    await widthIs('anew', 60);
    await dev.save('slides/talk/wheel.svg', svg(90));
    await widthIs('anew', 90);
    await dev.save(OUTLINE, FIRST);
    await shows(['Wheel', 'Stone', 'River', 'Miller']);
  });
});

test('2,000 files beside the outline are watched, and none of them holds it up', async () => {
  const files = Array.from({ length: 2000 }, (_, index) => `slides/talk/pictures/${index % 40}/${index}.svg`);
  for (const file of files) await dev.save(file, svg(60));
  await dev.save(OUTLINE, deck(slide('Last'), slide('Picture', '![Drawn](pictures/39/1999.svg)')));
  await shows(['Last', 'Picture']);
  await widthIs('picture', 60);
  await dev.save(files.at(-1) ?? '', svg(90));
  await widthIs('picture', 90);
  await dev.save(OUTLINE, FIRST);
  await shows(['Wheel', 'Stone', 'River', 'Miller']);
  await rm(join(dev.cwd, 'slides/talk/pictures'), { recursive: true });
});

describe('what else a deck is made of', () => {
  test('a picture, a CSV file and a theme are watched as well', async () => {
    await dev.save('slides/talk/wheel.svg', svg(60));
    await dev.save('slides/talk/flour.csv', 'Year,Ground\n1911,1040\n1912,1580\n');
    await dev.save('slides/talk/theme/theme.css', ':root { --accent: rgb(1, 2, 3); }');
    await dev.save(
      OUTLINE,
      deck(
        slide('Wheel', '![A wheel](wheel.svg)'),
        slide('Flour', '::: chart {type=bar src=flour.csv title="Flour" unit=t}\n:::'),
      ).replace('title:', 'theme: ./theme\ntitle:'),
    );
    await shows(['Wheel', 'Flour']);
    await widthIs('wheel', 60);
    await dev.save('slides/talk/wheel.svg', svg(90));
    await widthIs('wheel', 90);
    await dev.save('slides/talk/flour.csv', 'Year,Ground\n1911,1040\n1912,2222\n');
    await page.waitForFunction(() => document.querySelector('#flour')?.textContent?.includes('2,222'));
    const accentIs = (colour: string) =>
      page.waitForFunction(
        (wanted) => getComputedStyle(document.documentElement).getPropertyValue('--accent').trim() === wanted,
        {},
        colour,
      );
    await accentIs('rgb(1, 2, 3)');
    await dev.save('slides/talk/theme/theme.css', ':root { --accent: rgb(3, 2, 1); }');
    await accentIs('rgb(3, 2, 1)');
  });
});

test('a picture that lies too deep to be watched is looked at as well', async () => {
  const file = 'one/two/three/four/five/six/seven/wheel.svg';
  await dev.save(`slides/talk/${file}`, svg(60));
  await dev.save(OUTLINE, deck(slide('Wheel', `![A wheel](${file})`)));
  for (const width of [60, 90, 120, 150]) {
    await dev.save(`slides/talk/${file}`, svg(width));
    await widthIs('wheel', width);
  }
});

describe('what is wrong', () => {
  test('is told over the slide with its place and frame, and goes when it is mended', async () => {
    await dev.save(OUTLINE, FIRST.replace('## River', '## River {section=rain}'));
    const told = await overlayTells('section-unknown');
    expect(told).toContain(`${OUTLINE}:22:`);
    expect(told).toContain('22 | ## River {section=rain}');
    const href = await overlay('a', (link) => link.getAttribute('href') ?? '');
    expect(href).toBe(`vscode://file${encodeURI(join(dev.cwd, OUTLINE))}:22:19`);
    await overlay('a', (link) => String((link as HTMLElement).click()));
    const opened = (): Promise<string> => readFile(join(editor, 'code.opened'), 'utf8').catch(() => '');
    await expect.poll(opened).toBe(`-r -g ${join(dev.cwd, OUTLINE)}:22:19 `);
    await shows(['Wheel', 'Stone', 'River', 'Miller']);
    await dev.save(OUTLINE, FIRST);
    await overlayIsGone();
  });

  test('leaves the last good slides where none can be made', async () => {
    await goToStone();
    await dev.save(OUTLINE, FIRST.replace('title: The mill', 'title: [The mill'));
    await overlayTells('yaml-syntax');
    expect(await where()).toMatchObject({ title: 'Stone', step: 1 });
    await dev.save(OUTLINE, FIRST);
    await overlayIsGone();
    expect(await where()).toMatchObject({ title: 'Stone', step: 1 });
  });
});

const overlay = (selector: string, read: (element: Element) => string): Promise<string> =>
  page.evaluate(
    (name, how) => {
      const element = document.querySelector('#lectern-problems')?.shadowRoot?.querySelector(name);
      return element ? new Function('element', `return (${how})(element)`)(element) : '';
    },
    selector,
    String(read),
  );

async function overlayTells(rule: string): Promise<string> {
  await page.waitForFunction(
    (name) =>
      document
        .querySelector('#lectern-problems')
        ?.shadowRoot?.querySelector<HTMLElement>('.problems:not([hidden])')
        ?.textContent?.includes(name),
    { timeout: 10_000 },
    rule,
  );
  return overlay('.problems', (element) => element.textContent ?? '');
}

const overlayIsGone = () =>
  page.waitForFunction(
    () =>
      document.querySelector('#lectern-problems')?.shadowRoot?.querySelector<HTMLElement>('.problems')
        ?.hidden !== false,
    { timeout: 10_000 },
  );

/** What these tests call of Reveal.js. */
declare const Reveal: {
  getCurrentSlide(): HTMLElement;
  getIndices(): { readonly f?: number };
};
