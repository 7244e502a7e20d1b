import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diagramCache, isDrawing } from '../../../src/export/diagram-cache.js';
import { folderOf } from '../../support/lectern.js';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0"/></svg>';

test('a drawing is kept under all that it is made of', async () => {
  const folder = join(await folderOf({}), 'not/yet/there');
  const cache = diagramCache(folder);
  expect(await cache.get(['a', 'b'])).toBeUndefined();
  await cache.put(['a', 'b'], SVG);
  expect(await cache.get(['a', 'b'])).toBe(SVG);
  for (const other of [['a'], ['b', 'a'], ['a,b'], ['ab', '']])
    expect(await cache.get(other)).toBeUndefined();
  expect(await readdir(folder)).toHaveLength(1);
});

test.each([
  ['nothing', ''],
  ['half of one', SVG.slice(0, 60)],
  ['something else', '<html></html>'],
  ['a script', SVG.replace('<path', '<script>alert(1)</script><path')],
  ['a handler', SVG.replace('<path', '<path onclick="alert(1)"')],
  ['a foreign part', SVG.replace('<path', '<foreignObject/><path')],
  ['a picture', SVG.replace('<path', '<image href="https://example.org/a.png"/><path')],
  ['a link', SVG.replace('<path', '<a href="https://example.org/"><path')],
  ['a file', SVG.replace('d="M0 0"', 'style="fill: url(https://example.org/a.svg#b)"')],
])('a file with %s in it is drawn again', async (_, text) => {
  const folder = await folderOf({});
  const cache = diagramCache(folder);
  await cache.put(['a'], SVG);
  const [file = ''] = await readdir(folder);
  await writeFile(join(folder, file), text);
  expect(isDrawing(text)).toBe(false);
  expect(await cache.get(['a'])).toBeUndefined();
});

test('where nothing can be kept, only time is lost', async () => {
  const folder = await folderOf({ file: '' });
  const cache = diagramCache(join(folder, 'file'));
  await cache.put(['a'], SVG);
  expect(await cache.get(['a'])).toBeUndefined();
});
