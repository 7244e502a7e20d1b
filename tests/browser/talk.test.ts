import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeFaults, loadAxe } from '../support/axe.js';
import { type Page, useBrowser } from '../support/browser.js';
import { type Dev, startDev } from '../support/dev.js';

const OUTLINE = 'slides/talk/outline.md';
const ARTICLE = `---
title: The mill
publisher: The Valley Post
published: 1911-05-02
url: https://example.org/mill
---

# The wheel

The wheel was hung in 1840. It turns nine times in a minute.

"The river does the work," said Ada Holm, who ground there for thirty years.

# The flood

In 1911 the water stood two metres high in the yard.
`;
const TALK = `---
title: The mill
article: article.md
transition: none
---

## It turns by the river {section=the-wheel minutes=2}

The wheel was hung in 1840.

. . .

It turns nine times in a minute.

::: notes
Wait until the **second** step.
:::

## {from="the-wheel:2" minutes=1}

::: quote {by="Ada Holm"}
The river does the work
:::

## Thank you {.own}

Ask whatever you like.
`;

const browser = useBrowser();
let dev: Dev;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  dev = await startDev(['talk'], {
    [OUTLINE]: TALK,
    'slides/talk/article.md': ARTICLE,
    'slides/other/outline.md': '---\ntitle: Another one\n---\n\n## Only slide\n',
  });
});
afterAll(() => dev.stop());
beforeEach(async () => {
  complaints = [];
  page = await openPage('#/it-turns-by-the-river');
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

async function openPage(hash: string): Promise<Page> {
  const opened = await browser().newPage();
  await opened.setViewport({ width: 1280, height: 720 });
  opened.on('console', (message) => complaints.push(message.text()));
  opened.on('pageerror', (error) => complaints.push(String(error)));
  await opened.goto(`${dev.url}${hash}`);
  await opened.waitForSelector('html[data-ready][data-live]');
  return opened;
}

/** Waits until the talk is at a slide and, where one is named, a step. */
const isAt = (id: string, step?: number) =>
  page.waitForFunction(
    (...wanted) => Reveal.getCurrentSlide().id === wanted[0] && Reveal.getIndices().f === wanted[1],
    { polling: 50 },
    id,
    step,
  );
const textOf = (one: Page, selector: string): Promise<string> =>
  one.$eval(selector, (element) => element.textContent?.trim() ?? '');

describe('the presenter’s window', () => {
  let presenter: Page;
  beforeEach(async () => {
    const opening = new Promise<Page>((resolve) => page.once('popup', (popup) => resolve(popup as Page)));
    await page.keyboard.press('s');
    presenter = await opening;
    await presenter.waitForSelector('#now .preview[style*="zoom"]');
  });
  afterEach(() => presenter.close());

  test('has the notes, the next slide, the plan, the time since it began and the pace', async () => {
    expect(await textOf(presenter, '#notes')).toBe('Wait until the second step.');
    expect(await textOf(presenter, '#now')).toContain('It turns by the river');
    expect(await textOf(presenter, '#next')).toContain('The river does the work');
    expect(await textOf(presenter, '.plan')).toBe('2 min for this slide');
    expect(await textOf(presenter, '.place')).toBe('Slide 2 of 5');
    expect(await textOf(presenter, '.pace')).toBe('in time');
    expect(await textOf(presenter, '.time')).toMatch(/\d:\d\d/);
    await presenter.waitForFunction(
      () => document.querySelector('.elapsed')?.textContent === '00:02 of 03:00',
    );
    await presenter.click('.elapsed');
    expect(await textOf(presenter, '.elapsed')).toBe('00:00 of 03:00');
  });

  test('shows both slides whole, at whatever size it has', async () => {
    for (const [width, height] of [
      [1200, 800],
      [700, 900],
      [1600, 500],
    ] as const) {
      await presenter.setViewport({ width, height });
      await presenter.waitForFunction(
        (wide, high) =>
          innerWidth === wide &&
          [...document.querySelectorAll('#now .preview, #next .preview')].every((frame) => {
            const { left, right, top, bottom } = frame.getBoundingClientRect();
            return left >= 0 && top >= 0 && right <= wide && bottom <= 0.65 * high;
          }),
        {},
        width,
        height,
      );
    }
  });

  test('drives the talk by its keys', async () => {
    for (const [key, id, step] of [
      ['ArrowRight', 'it-turns-by-the-river', 0],
      ['PageDown', 'the-river-does-the-work'],
      ['End', 'sources'],
      ['Home', 'title'],
    ] as const) {
      await presenter.keyboard.press(key);
      await isAt(id, step);
    }
    await presenter.keyboard.press('b');
    await page.waitForSelector('.reveal.paused');
    await presenter.keyboard.press('b');
    await page.waitForSelector('.reveal:not(.paused)');
  });

  test('keeps up with what is saved, and with the time when the deck is loaded anew', async () => {
    const began = await presenter.evaluate(() => document.body.dataset.started);
    await dev.save(OUTLINE, TALK.replace('Wait until', 'Do not wait for'));
    await presenter.waitForFunction(() => document.querySelector('#notes')?.textContent?.includes('Do not'));
    await page.reload();
    await page.waitForSelector('html[data-live]');
    await page.keyboard.press('s');
    await page.keyboard.press('ArrowRight');
    await presenter.waitForFunction(() => document.querySelectorAll('#notes').length === 1);
    expect(await presenter.evaluate(() => document.body.dataset.started)).toBe(began);
    await dev.save(OUTLINE, TALK);
  });
});

test.each([
  [0, 'onTime', 0],
  [119, 'onTime', 0],
  [121, 'onTime', 0],
  [181, 'behind', 1],
  [59, 'ahead', 1],
] as const)(
  'with 1 minute planned before and 2 for this slide, after %i seconds one is %s by %i',
  async (seconds, ...pace) => {
    const said = await page.evaluate((after) => {
      const plan = { before: after === 0 ? 0 : 1, now: 2, total: 9 };
      return paceAt(plan, after);
    }, seconds);
    expect(said).toEqual(pace);
  },
);

test('the screen goes black and comes back', async () => {
  await page.keyboard.press('b');
  await page.waitForSelector('.reveal.paused');
  await page.keyboard.press('.');
  await page.waitForSelector('.reveal:not(.paused)');
});

test('F fills the screen', async () => {
  await page.keyboard.press('f');
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await page.evaluate(() => document.exitFullscreen());
});

test('a finger that wipes goes on, and back', async () => {
  await page.setViewport({ width: 1280, height: 720, hasTouch: true });
  const wipe = async (from: number, to: number): Promise<void> => {
    const finger = await page.touchscreen.touchStart(from, 300);
    await finger.move(to, 300);
    await finger.end();
  };
  await wipe(900, 300);
  await isAt('it-turns-by-the-river', 0);
  await wipe(300, 900);
  await isAt('it-turns-by-the-river', -1);
});

test('the screen is kept awake from the first key on', async () => {
  const locks = await page.evaluate(async () => {
    const held: string[] = [];
    const { request } = WakeLock.prototype;
    WakeLock.prototype.request = function (kind) {
      held.push(kind ?? '');
      return request.call(this, kind);
    };
    dispatchEvent(new KeyboardEvent('keydown'));
    return held;
  });
  expect(locks).toEqual(['screen']);
});

test('G goes to the slide whose number is typed', async () => {
  await page.keyboard.press('g');
  await page.waitForSelector('.jump-to-slide-input', { visible: true });
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await isAt('thank-you');
});

test('an address leads to a slide and a step', async () => {
  const other = await openPage('#/it-turns-by-the-river/0');
  expect(await other.$$eval('.present .fragment.visible', (steps) => steps.length)).toBe(1);
  await other.close();
});

describe('the pen and the pointer', () => {
  const canvas = () =>
    page.$eval('canvas.pointer', (element) => {
      const { hidden, dataset, style } = element as HTMLCanvasElement;
      const blank = element.cloneNode() as HTMLCanvasElement;
      const isDrawn = (element as HTMLCanvasElement).toDataURL() !== blank.toDataURL();
      return { hidden, pen: dataset.pen, x: style.getPropertyValue('--x'), isDrawn };
    });

  test('T shows where the mouse is, until it is pressed again', async () => {
    await page.keyboard.press('t');
    await page.mouse.move(300, 200);
    expect(await canvas()).toEqual({ hidden: false, pen: 'pointer', x: '300px', isDrawn: false });
    await page.keyboard.press('t');
    expect(await canvas()).toMatchObject({ hidden: true });
  });

  test('D draws, and what was drawn goes with the slide', async () => {
    await page.keyboard.press('d');
    await page.mouse.move(300, 200);
    await page.mouse.down();
    await page.mouse.move(500, 300, { steps: 5 });
    await page.mouse.up();
    expect(await canvas()).toMatchObject({ pen: 'pen', isDrawn: true });
    await page.keyboard.press('ArrowRight');
    expect(await canvas()).toMatchObject({ isDrawn: true });
    await page.keyboard.press('ArrowRight');
    expect(await canvas()).toMatchObject({ hidden: false, isDrawn: false });
  });
});

test('V tells the audience where the slide comes from', async () => {
  await page.keyboard.press('v');
  const panel = '.source-panel:not([hidden])';
  expect(await textOf(page, panel)).toContain('The mill · The Valley Post · 2 May 1911');
  expect(await textOf(page, panel)).toContain('The wheel, paragraphs 1–2');
  expect(await page.$eval(`${panel} a`, (link) => link.getAttribute('href'))).toBe(
    'https://example.org/mill',
  );
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await textOf(page, panel)).toContain('The wheel, paragraph 2');
  const links = await page.$$eval(`${panel} a`, (all) => all.map((link) => link.getAttribute('href')));
  expect(links[0]).toContain('https://example.org/mill#:~:text=');
  await page.keyboard.press('ArrowRight');
  expect(await textOf(page, panel)).toBe('The presenter’s own');
  await page.keyboard.press('v');
  expect(await page.$(panel)).toBeNull();
});

describe('the panel of what is known', () => {
  const shelf = <T>(read: (root: ShadowRoot) => T): Promise<T> =>
    page.evaluate((how) => {
      const root = document.querySelector('#lectern-panel')?.shadowRoot;
      return new Function('root', `return (${how})(root)`)(root);
    }, String(read));
  const tells = (words: string) =>
    page.waitForFunction(
      (wanted) => document.querySelector('#lectern-panel')?.shadowRoot?.textContent?.includes(wanted),
      {},
      words,
    );

  test('has the passage beside its slide, the quotes and the coverage, and follows what is saved', async () => {
    await page.keyboard.press('c');
    await tells('It turns nine times in a minute.');
    const passages = () =>
      shelf((root) => [...root.querySelectorAll('.passage')].map((one) => one.textContent));
    expect(await passages()).toHaveLength(2);
    await page.keyboard.press('End');
    expect(await passages()).toHaveLength(0);
    await tells('verbatim The river does the work');
    await tells('The flood unused, 0 of 1 paragraphs');
    await dev.save(OUTLINE, TALK.replace('The river does the work', 'The river does all work'));
    await tells('quote-verbatim');
    await page.$eval('#lectern-panel', (host) =>
      [...(host.shadowRoot?.querySelectorAll('a') ?? [])]
        .find((link) => link.textContent === 'Go to the slide')
        ?.click(),
    );
    await page.waitForFunction(() => document.querySelector('.present blockquote'));
    await tells('This slide');
    expect(await shelf((root) => root.querySelector('ol')?.textContent)).toContain('quote-verbatim');
    const editor = await shelf((root) => root.querySelector('ol a.place')?.getAttribute('href'));
    expect(editor).toMatch(/^vscode:\/\/file\/.*outline\.md:\d+:1$/);
    await dev.save(OUTLINE, TALK);
    await tells('verbatim The river does the work');
    await page.waitForFunction(
      () => !document.querySelector('#lectern-panel')?.shadowRoot?.querySelector('li.error'),
    );
  });

  test('stands beside the slide, which is smaller, and says by how much that is too full', async () => {
    const right = () => page.$eval('section.slide.present', (slide) => slide.getBoundingClientRect().right);
    expect(await right()).toBe(1280);
    await page.keyboard.press('c');
    await page.waitForFunction(() => (document.querySelector('main')?.clientWidth ?? 0) < 1280);
    expect(await right()).toBeLessThanOrEqual(860);
    await dev.save(OUTLINE, TALK.replace('The wheel was', `${'- Much\n'.repeat(40)}\n\nThe wheel was`));
    await tells('px too full');
    await dev.save(OUTLINE, TALK);
    await page.waitForFunction(
      () => !document.querySelector('#lectern-panel')?.shadowRoot?.textContent?.includes('too full'),
    );
    await page.keyboard.press('c');
    expect(await right()).toBe(1280);
  });
});

test('a phone drives the talk by a code that is taken once', async () => {
  await page.keyboard.press('r');
  await page.waitForFunction(() =>
    document.querySelector('#lectern-remote')?.shadowRoot?.querySelector('path'),
  );
  const address = await page.$eval(
    '#lectern-remote',
    ({ shadowRoot }) => shadowRoot?.querySelector('.invitation p')?.textContent ?? '',
  );
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/talk\/remote\?code=\d{9}$/);
  await page.keyboard.press('r');
  const context = await browser().createBrowserContext();
  const phone = await context.newPage();
  await phone.setViewport({ width: 390, height: 844 });
  expect((await phone.goto(address.replace(/\d{9}/, '123456789')))?.status()).toBe(403);
  expect((await phone.goto(`${dev.url}remote`))?.status()).toBe(403);
  expect((await phone.goto(address))?.url()).toBe(`${dev.url}remote`);
  await loadAxe(phone);
  expect(await axeFaults(phone)).toEqual([]);
  await phone.click('[data-move="next"]');
  await isAt('it-turns-by-the-river', 0);
  await phone.click('[data-move="next"]');
  await isAt('the-river-does-the-work');
  await phone.click('[data-move="prev"]');
  await isAt('it-turns-by-the-river', 0);
  await phone.click('[data-move="black"]');
  await page.waitForSelector('.reveal.paused');
  const other = await browser().createBrowserContext();
  const stranger = await other.newPage();
  expect((await stranger.goto(address))?.status()).toBe(403);
  await Promise.all([context.close(), other.close()]);
});

test('what the preview lays over the slides can be read by everybody', async () => {
  await dev.save(OUTLINE, TALK.replace('The river does the work', 'The river does all work'));
  const told = () => document.querySelector('#lectern-problems')?.shadowRoot?.querySelector('li');
  await page.waitForFunction(told);
  for (const key of ['Home', 'c', 'v', 'r'] as const) await page.keyboard.press(key);
  await page.waitForFunction(() =>
    document.querySelector('#lectern-remote')?.shadowRoot?.querySelector('path'),
  );
  await loadAxe(page);
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('r');
  expect(await axeFaults(page)).toEqual([]);
  await dev.save(OUTLINE, TALK);
  const opening = new Promise<Page>((resolve) => page.once('popup', (popup) => resolve(popup as Page)));
  await page.keyboard.press('s');
  const presenter = await opening;
  await presenter.waitForSelector('#now .preview[style*="zoom"]');
  expect(await presenter.title()).toBe('Presenter: The mill');
  await loadAxe(presenter);
  expect(await axeFaults(presenter)).toEqual([]);
  await presenter.close();
  // The page's policy keeps axe-core from what it tries, and says so.
  complaints = [];
});

test('with no deck named, a page shows the first slide of each and leads to it', async () => {
  const all = await startDev([], {
    'slides/talk/outline.md': '---\ntitle: The mill\n---\n\n## One\n',
    'slides/other/outline.md': '---\ntitle: Another <one>\n---\n\n## Only\n',
  });
  const index = await browser().newPage();
  index.on('console', (message) => complaints.push(message.text()));
  await index.goto(all.url);
  const links = await index.$$eval('li a', (list) =>
    list.map((link) => [link.getAttribute('href'), link.textContent]),
  );
  expect(links).toEqual([
    ['/other/', 'Another <one>'],
    ['/talk/', 'The mill'],
  ]);
  const cover = await (await index.waitForSelector('a[href="/talk/"] iframe'))?.contentFrame();
  const title = await cover?.waitForSelector('h1', { visible: true });
  expect(await title?.evaluate((element) => element.textContent)).toBe('The mill');
  const font = (): Promise<string | undefined> | undefined =>
    title?.evaluate((element) => getComputedStyle(element).fontFamily);
  await expect.poll(font, { timeout: 10_000 }).toContain('Newsreader');
  await loadAxe(index);
  expect(await axeFaults(index)).toEqual([]);
  complaints = [];
  await index.click('a[href="/talk/"]');
  await index.waitForSelector('html[data-live]');
  await index.close();
  await all.stop();
});

/** What these tests call of the page's scripts. */
declare const Reveal: { getCurrentSlide(): HTMLElement; getIndices(): { readonly f?: number } };
declare const paceAt: (
  plan: { before: number; now: number; total: number },
  seconds: number,
) => readonly [string, number];
