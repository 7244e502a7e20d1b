import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resampler } from '../../../src/export/resample.js';
import { photo } from '../../support/photo.js';

const BOX = { width: 640, height: 360 };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-resample-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const drawing = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#0a5f8f' } });
const PICTURES = {
  'fat.png': () => drawing(300, 200).png({ compressionLevel: 0 }).toBuffer(),
  'large.png': () => drawing(1280, 200).png().toBuffer(),
  'lean.jpg': () => drawing(300, 200).jpeg().toBuffer(),
  'fat.jpg': () => photo(300, 200),
  'turned.jpg': () => drawing(600, 340).jpeg().withMetadata({ orientation: 6 }).toBuffer(),
  'none.png': async () => Buffer.from('no picture'),
};

test.each([
  ['fat.png', 'screen', 'as it is'],
  ['fat.png', 'paper', '300 x 200'],
  ['large.png', 'screen', '640 x 100'],
  ['lean.jpg', 'screen', 'as it is'],
  ['lean.jpg', 'paper', 'as it is'],
  ['fat.jpg', 'screen', '300 x 200'],
  ['turned.jpg', 'screen', '204 x 360'],
  ['none.png', 'screen', 'as it is'],
] as const)('%s on %s is carried %s', async (name, medium, how) => {
  const [from, to] = [join(folder, name), join(folder, `${medium}-${name}`)];
  await writeFile(from, await PICTURES[name]());
  await resampler({ medium, box: BOX })(from, to, 'whole');
  const [before, after] = [await readFile(from), await readFile(to)];
  const isSame = before.equals(after);
  const { width, height } = isSame ? { width: 0, height: 0 } : await sharp(after).metadata();
  expect(isSame ? 'as it is' : `${width} x ${height}`).toBe(how);
});
