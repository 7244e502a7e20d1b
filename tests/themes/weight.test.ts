import { cp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { themeNames } from '../../src/theme/load.js';
import { lectern, makeFolder, ROOT, removeFolder } from '../support/lectern.js';

/** In bytes, before compression. */
const MOST_FONTS = 150 * 1024;
const MOST_REST = 350 * 1024;

const names = await themeNames();
let out: string;
beforeAll(async () => {
  const cwd = await makeFolder();
  out = join(cwd, 'out');
  for (const name of names) {
    const folder = join(cwd, 'slides', name);
    await cp(join(ROOT, 'slides/putin-in-beijing'), folder, { recursive: true });
    const outline = join(folder, 'outline.md');
    await writeFile(outline, (await readFile(outline, 'utf8')).replace(/^theme: .*$/m, `theme: ${name}`));
  }
  // Nothing is told, so each theme has room for the deck.
  expect(await lectern(['build'], { cwd })).toMatchObject({ code: 0, stderr: '' });
});
afterAll(() => removeFolder(dirname(out)));

test.each(names)('an English deck has room in %s, and carries no more than it needs', async (name) => {
  const files = (await readdir(join(out, name), { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile() && !entry.name.endsWith('.pdf'),
  );
  const sizes = await Promise.all(
    files.map(async (file) => {
      const { size } = await stat(join(file.parentPath, file.name));
      return { font: file.name.endsWith('.woff2'), size };
    }),
  );
  const sum = (font: boolean): number =>
    sizes.filter((one) => one.font === font).reduce((all, { size }) => all + size, 0);
  expect(sum(true)).toBeGreaterThan(20_000);
  expect(sum(true)).toBeLessThanOrEqual(MOST_FONTS);
  expect(sum(false)).toBeLessThanOrEqual(MOST_REST);
});
