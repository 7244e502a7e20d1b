import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse.js';
import { cpuTime } from '../../support/cpu-time.js';
import { ROOT } from '../../support/lectern.js';

const CORPUS = join(ROOT, '../shared/corpus');

test('Markdown that strangers wrote is parsed, each file within a second', ({ skip }) => {
  skip(!existsSync(CORPUS), 'the corpus is not beside the repository');
  const files = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:md|qmd|Rmd)$/.test(name),
  );
  expect(files.length).toBeGreaterThan(300);
  const slow = files.flatMap((name) => {
    const text = readFileSync(join(CORPUS, name), 'utf8').replace(/\r\n?/g, '\n');
    const start = cpuTime();
    parseMarkdown(text);
    const seconds = (cpuTime() - start) / 1000;
    return seconds > 1 ? [`${name} ${seconds} s`] : [];
  });
  expect(slow).toEqual([]);
});
