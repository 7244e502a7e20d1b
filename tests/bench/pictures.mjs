/**
 * What many and large pictures cost: `npm run bench:pictures` prints 1,000 slides with 300 pictures of 4 MB, makes one file of them, and
 * prints as many slides of text, and says how long each takes, how much memory the processes hold at most, and how large the PDF is.
 * `-- --sample` takes a twentieth.
 */
import { copyFile, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { memoryOf } from './measure/process.mjs';
import { lectern } from './peers/lectern.mjs';

const share = process.argv.includes('--sample') ? 20 : 1;
const SLIDES = 1000 / share;
const PICTURES = 300 / share;

const folder = await mkdtemp(join(tmpdir(), 'lectern bench '));
try {
  const megabytes = await writeDecks();
  console.log(`${SLIDES} slides, ${PICTURES} of them with a picture of ${megabytes.toFixed(1)} MB\n`);
  console.log('deck        what            seconds  MB held  KB a page  KB a slide with a picture');
  await row('text', 'pdf', ['--to', 'pdf']);
  await row('pictures', 'pdf', ['--to', 'pdf']);
  await row('pictures', 'one file', ['--to', 'html', '--single-file']);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Writes a deck of text, and one with a picture on every few slides; gives how many MB a picture has. */
async function writeDecks() {
  const text = (number) =>
    `## Slide ${number} says one thing\n\n- It has a first point\n- And **another**, number ${number}\n`;
  const figure = (number) =>
    `## Picture ${number}\n\n::: figure {src=p${number}.jpg alt="Picture ${number}"${number % 2 ? ' fit=cover' : ''}}\n:::\n`;
  const slides = Array.from({ length: SLIDES }, (_, at) => at + 1);
  const isPicture = (at) =>
    Math.floor((at * PICTURES) / SLIDES) !== Math.floor(((at - 1) * PICTURES) / SLIDES);
  await writeDeck('text', slides.map(text));
  await writeDeck(
    'pictures',
    slides.map((at) => (isPicture(at) ? figure(Math.floor((at * PICTURES) / SLIDES)) : text(at))),
  );
  const originals = await Promise.all([1, 2, 3, 4, 5, 6].map(photo));
  for (let number = 1; number <= PICTURES; number += 1)
    await copyFile(originals[number % originals.length], join(folder, 'slides/pictures', `p${number}.jpg`));
  return (await stat(originals[0])).size / 1e6;
}

async function writeDeck(name, slides) {
  const to = join(folder, 'slides', name);
  await mkdir(to, { recursive: true });
  await writeFile(join(to, 'outline.md'), `---\ntitle: ${name}\n---\n\n${slides.join('\n')}`);
}

/** Makes a picture of 12 million pixels with soft shapes and a photograph's grain. */
async function photo(seed) {
  const path = join(folder, `original-${seed}.jpg`);
  const noise = (sigma) => ({ type: 'gaussian', mean: 128, sigma });
  const shapes = await sharp({
    create: { width: 60, height: 45, channels: 3, noise: noise(60), background: '#888888' },
  })
    .resize(4000, 3000, { kernel: 'cubic' })
    .raw()
    .toBuffer();
  const grain = await sharp({
    create: { width: 4000, height: 3000, channels: 3, noise: noise(50), background: '#888888' },
  })
    .blur(0.7)
    .png({ compressionLevel: 0 })
    .toBuffer();
  await sharp(shapes, { raw: { width: 4000, height: 3000, channels: 3 } })
    .composite([{ input: grain, blend: 'soft-light' }])
    .jpeg({ quality: 92 })
    .toFile(path);
  return path;
}

/** Builds a deck and prints a row of the table. */
async function row(deck, what, options) {
  await rm(join(folder, 'out'), { recursive: true, force: true });
  const start = performance.now();
  const held = await memoryOf(lectern({ env: process.env }, ['build', deck, ...options], folder));
  const seconds = (performance.now() - start) / 1000;
  const made = (await readdir(join(folder, 'out', deck))).find(
    (name) => /\.(?:pdf|html)$/.test(name) && name !== 'index.html',
  );
  const kilobytes = (await stat(join(folder, 'out', deck, made))).size / 1024;
  const each = [kilobytes / SLIDES, deck === 'text' ? 0 : kilobytes / PICTURES];
  const cells = [
    deck.padEnd(10),
    what.padEnd(14),
    ...[seconds.toFixed(1), (held ?? 0).toFixed(0)].map((cell) => cell.padStart(7)),
  ];
  console.log(`${cells.join('  ')}  ${each.map((one) => one.toFixed(1).padStart(9)).join('  ')}`);
}
