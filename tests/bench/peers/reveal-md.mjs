import { join } from 'node:path';
import { FLAGS } from './flags.mjs';

const PORT = 19481;

export const revealMd = {
  name: 'reveal-md',
  packages: { 'reveal-md': '6.1.4' },
  bin: 'node_modules/reveal-md/bin/reveal-md.js',
  html: (at) => [join(at, 'reveal-md.md'), '--static', join(at, 'reveal-md')],
  pdf: (at, { browser }) => ({
    args: [
      join(at, 'reveal-md.md'),
      '--disable-auto-open',
      ...['--port', PORT],
      ...['--print', join(at, 'reveal-md.pdf')],
      ...['--print-size', '1280x720'],
      ...['--puppeteer-chromium-executable', browser.path],
      `--puppeteer-launch-args=${FLAGS.join(' ')}`,
    ],
    file: join(at, 'reveal-md.pdf'),
  }),
  serve: (at, port) => ({
    args: [join(at, 'reveal-md.md'), '--watch', '--disable-auto-open', '--port', port],
    url: `http://localhost:${port}/reveal-md.md#/1`,
    source: join(at, 'reveal-md.md'),
  }),
};
