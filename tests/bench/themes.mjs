import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from '../../dist/browser/find.js';
import { closeBrowser, openBrowser } from '../../dist/browser/open.js';
import { build } from '../../dist/commands/build.js';
import { openTerminal } from '../../dist/commands/terminal.js';
import { THEMES, themeNames } from '../../dist/theme/load.js';

/** Builds the sample deck in every theme, or in those that are named, and a page of what they look like: `out/themes/index.html`. */
const OUT = resolve('out/themes');
const themes = process.argv.length > 2 ? process.argv.slice(2) : await themeNames();
const nameOf = (theme) => basename(theme);

const cwd = await mkdtemp(join(tmpdir(), 'lectern-themes-'));
try {
  for (const theme of themes) await copySample(theme);
  const terminal = openTerminal({
    stdout: process.stdout,
    stderr: process.stderr,
    quiet: true,
    color: false,
  });
  const code = await build(
    [],
    { cwd, to: ['html', 'pdf'], out: OUT, browser: { environment: process.env } },
    terminal,
  );
  if (code === 0) await writeGallery();
  process.exitCode = code;
} finally {
  await rm(cwd, { recursive: true, force: true });
}

async function copySample(theme) {
  const folder = join(cwd, 'slides', nameOf(theme));
  await cp(join(THEMES, 'sample'), folder, { recursive: true });
  const named = /^[./]/.test(theme) ? resolve(theme) : theme;
  const outline = await readFile(join(folder, 'outline.md'), 'utf8');
  await writeFile(join(folder, 'outline.md'), outline.replace(/^theme: .*$/m, `theme: ${named}`));
}

async function writeGallery() {
  const browser = await openBrowser(await findBrowser({ environment: process.env }));
  try {
    const ids = [];
    for (const theme of themes) ids.push(await shoot(browser, join(OUT, nameOf(theme))));
    await writeFile(join(OUT, 'index.html'), galleryHtml(ids[0] ?? []));
    process.stdout.write(
      `${join('out', 'themes', 'index.html')} (${themes.length} themes, ${ids.flat().length} slides)\n`,
    );
  } finally {
    await closeBrowser(browser);
  }
}

/** Keeps a picture of each slide of a built deck beside it; gives the slides' ids. */
async function shoot(browser, folder) {
  await mkdir(join(folder, 'pictures'), { recursive: true });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 720 });
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await page.waitForSelector('html[data-ready]');
  const ids = await page.evaluate('document.fonts.ready.then(() => Reveal.getSlides().map(({ id }) => id))');
  for (const [at, id] of ids.entries()) {
    await page.evaluate(`{
      const { h, v } = Reveal.getIndices(Reveal.getSlides()[${at}]);
      Reveal.slide(h, v, 99);
      for (const animation of document.getAnimations()) animation.finish();
    }`);
    await page.screenshot({ path: join(folder, 'pictures', `${id}.webp`), type: 'webp', quality: 80 });
  }
  await page.close();
  return ids;
}

function galleryHtml(ids) {
  const names = themes.map(nameOf);
  const head = names
    .map(
      (name) =>
        `<th scope="col">${name}<br><a href="${name}/index.html">deck</a> <a href="${name}/${name}.pdf">PDF</a></th>`,
    )
    .join('');
  const cell = (name, id) =>
    `<td><a href="${name}/index.html#/${id}"><img src="${name}/pictures/${id}.webp" width="1280" height="720" loading="lazy" alt="${id} in ${name}"></a></td>`;
  const rows = ids.map(
    (id) => `<tr><th scope="row">${id}</th>${names.map((name) => cell(name, id)).join('')}</tr>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>The themes of Lectern</title>
<style>
  body { margin: 24px; background: #e9e9e7; color: #222; font: 15px/1.4 sans-serif; }
  table { border-spacing: 12px; }
  thead th { position: sticky; top: 0; z-index: 1; padding: 6px; background: #e9e9e7; }
  tbody th { font-weight: 400; text-align: end; }
  td { min-width: 320px; width: 480px; }
  img { display: block; width: 100%; height: auto; box-shadow: 0 1px 3px #0004; }
</style>
<table>
<thead><tr><td></td>${head}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
`;
}
