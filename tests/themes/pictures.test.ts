import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { THEMES, themeNames } from '../../src/theme/load.js';
import { axeFaults, openForAxe } from '../support/axe.js';
import { useBrowser } from '../support/browser.js';
import { type Lab, openLab } from '../support/lab.js';
import { lectern, makeFolder, removeFolder } from '../support/lectern.js';
import { shootSlides } from '../support/shoot.js';

const KEPT = join(dirname(fileURLToPath(import.meta.url)), 'pictures');
/** The version of the browser that drew the pictures: another draws letters otherwise. */
const MADE_BY = join(KEPT, 'browser.txt');
const UPDATE = process.env.npm_lifecycle_event === 'themes:update';
const ALL = UPDATE || process.env.npm_lifecycle_event === 'themes:check';
const names = await themeNames();

/** The most that a slide may differ from its page, and from its picture of before, as a share of its pixels. */
const AGREE = 0.001;
const LIKE = 0.001;

/** The least contrast of text, and of large text: AAA in the theme that is made for it, AA in the others. */
const leastIn = (theme: string): readonly [number, number] => (theme === 'contrast' ? [7, 4.5] : [4.5, 3]);

let out: string;
let told: readonly string[];
let lab: Lab;
let version: string;
const browser = useBrowser();
beforeAll(async () => {
  const cwd = await makeFolder();
  out = join(cwd, 'out');
  for (const name of names) {
    await cp(join(THEMES, 'sample'), join(cwd, 'slides', name), { recursive: true });
    const outline = join(cwd, 'slides', name, 'outline.md');
    await writeFile(outline, (await readFile(outline, 'utf8')).replace(/^theme: .*$/m, `theme: ${name}`));
  }
  const { code, stderr } = await lectern(['build'], { cwd });
  expect(code, stderr).toBe(0);
  told = stderr.split('\n').filter((line) => line.startsWith('slides/'));
  expect(await lectern(['build', 'putin-in-beijing', 'tour', '--out', out])).toMatchObject({ code: 0 });
  lab = await openLab(browser());
  version = await browser().version();
  if (!UPDATE) return;
  await mkdir(KEPT, { recursive: true });
  await writeFile(MADE_BY, `${version}\n`);
});
afterAll(async () => {
  await lab.close();
  await removeFolder(dirname(out));
});

/** Looks at each slide of a deck and at its page; gives those that differ, and what cannot be read. */
async function inspect(
  deck: string,
  [least, leastLarge]: readonly [number, number],
  isWanted: (at: number) => boolean,
) {
  const folder = join(out, deck);
  await lab.page.evaluate(
    (pdf) => window.lab.begin(pdf),
    await readFile(join(folder, `${deck}.pdf`), 'base64'),
  );
  const ids: string[] = [];
  const looks: Promise<{ readonly differing: readonly string[]; readonly faint: readonly string[] }>[] = [];
  await shootSlides(browser(), join(folder, 'index.html'), isWanted, ({ id, runs, png, bare }, at) => {
    ids.push(id);
    const look = lab.page.evaluate((...given) => window.lab.look(...given), at, runs, png, bare);
    looks.push(
      look.then(({ off, contrasts }) => ({
        differing: off > AGREE ? [`${id}: ${(off * 100).toFixed(2)} %`] : [],
        faint: runs.flatMap(({ text, large }, index) => {
          const contrast = contrasts[index] ?? 1;
          return contrast < (large ? leastLarge : least) ? [`${id}: ${contrast.toFixed(2)} "${text}"`] : [];
        }),
      })),
    );
  });
  const found = await Promise.all(looks);
  return {
    ids,
    differing: found.flatMap(({ differing }) => differing),
    faint: found.flatMap(({ faint }) => faint),
  };
}

/** Each slide is seen on the screen in one theme of six; on paper all are, in every theme. */
const wantedIn = (name: string) => (at: number) => ALL || (at + names.indexOf(name)) % names.length === 0;

describe.each(names)('the theme %s', (name) => {
  let seen: Awaited<ReturnType<typeof inspect>>;
  beforeAll(async () => {
    seen = await inspect(name, leastIn(name), wantedIn(name));
  });

  test('has room for all of it', () => {
    expect(told.filter((line) => line.startsWith(`slides/${name}/`))).toEqual([]);
  });

  test('looks as it did', async ({ skip }) => {
    const kept = join(KEPT, `${name}.webp`);
    if (UPDATE) await writeFile(kept, await lab.page.evaluate(() => window.lab.sheet()), 'base64');
    const madeBy = (await readFile(MADE_BY, 'utf8')).trim();
    skip(madeBy !== version, `The pictures are made by ${madeBy}, and this is ${version}.`);
    expect(existsSync(kept), 'npm run themes:update makes the picture').toBe(true);
    const shares = await lab.page.evaluate(
      (before) => window.lab.compare(before),
      await readFile(kept, 'base64'),
    );
    expect(seen.ids.filter((_, at) => (shares[at] ?? 1) > LIKE)).toEqual([]);
  });

  test('looks on the screen as on paper', () => {
    expect(seen.differing).toEqual([]);
  });

  test('keeps nobody out', async () => {
    const page = await openForAxe(browser(), join(out, name), 'print');
    try {
      expect(await axeFaults(page)).toEqual([]);
    } finally {
      await page.close();
    }
  });

  test('can be read, wherever it has text', () => {
    expect(seen.faint).toEqual([]);
  });
});

test.each(['putin-in-beijing', 'tour'])(
  '%s looks on the screen as on paper, and can be read',
  async (deck) => {
    expect(await inspect(deck, leastIn('broadsheet'), () => true)).toMatchObject({
      differing: [],
      faint: [],
    });
  },
);
