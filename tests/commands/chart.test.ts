import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, lectern } from '../support/lectern.js';

const CHART = '## A slide\n\n::: chart {type=bar src=data/trade.csv}\n:::\n';
const html = ['build', '--to', 'html'];

test('a chart is drawn of a CSV file beside the outline', async () => {
  const cwd = await folderOf({
    'slides/talk/outline.md': CHART,
    'slides/talk/data/trade.csv': '\ufeffYear,Trade\r\n2014,95.3\r\n2015,"1,064.2"\r\n',
  });
  expect(await lectern(html, { cwd })).toMatchObject({ code: 0, stderr: '' });
  const page = await readFile(join(cwd, 'out/talk/index.html'), 'utf8');
  expect(page).toContain('>1,064.2</text>');
  expect(page).toContain('<th scope="row">2014</th><td>95.3</td>');
});

test('what is wrong with the file is told where it stands, with its line', async () => {
  const cwd = await folderOf({
    'slides/talk/outline.md': CHART,
    'slides/talk/data/trade.csv': 'Year,Trade\n2014,n/a\n2015,1\n',
  });
  expect(await lectern(html, { cwd })).toEqual({
    code: 1,
    stdout: '',
    stderr: `slides/talk/data/trade.csv:2:6: error chart-number: The value "n/a" is no number. Write it as 1,234.5, or leave the cell empty where there is no value.
  2 | 2014,n/a
    |      ^
`,
  });
  await writeFile(join(cwd, 'slides/talk/data/trade.csv'), Buffer.from('Year,Trade\nM\xe4rz,1\n', 'latin1'));
  expect((await lectern(html, { cwd })).stderr).toBe(
    'slides/talk/data/trade.csv:1:1: error csv-syntax: The file "data/trade.csv" cannot be read as CSV: it is no UTF-8 text. Save it as comma-separated values in UTF-8.\n',
  );
});

test('a file that is not there, or is a folder, or lies elsewhere, is told', async () => {
  const cwd = await folderOf({
    'slides/talk/outline.md': `${CHART}\n${CHART.replace('/trade.csv', '')}\n${CHART.replace('data/', '../')}`,
    'slides/talk/data/other.csv': '',
    'slides/trade.csv': 'Year,Trade\n2014,1\n',
  });
  const { code, stderr } = await lectern(html, { cwd });
  expect(code).toBe(1);
  expect(stderr.split('\n').filter((line) => line.includes(': error '))).toEqual([
    'slides/talk/outline.md:8:25: error file-kind: "data" is a folder, not a file. Name a file.',
    'slides/talk/outline.md:3:25: error file-missing: The file "data/trade.csv" does not lie in the deck\'s folder. Put it there, or mend its name.',
    'slides/talk/outline.md:13:25: error file-outside: The file "../trade.csv" lies outside the deck\'s folder. Put it into the folder, and name it from there.',
  ]);
});
