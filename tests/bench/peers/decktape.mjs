import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FLAGS } from './flags.mjs';

/** It prints a deck of Reveal.js 6, here without a pause between slides. */
export const decktape = {
  name: 'DeckTape',
  packages: { decktape: '3.16.1' },
  bin: 'node_modules/decktape/decktape.js',
  // It takes minutes at 500 slides.
  most: 100,
  pdf: (at, { browser }) => ({
    args: [
      'reveal',
      ...['-p', '0'],
      ...['-s', '1280x720'],
      ...['--chrome-path', browser.path],
      ...FLAGS.map((flag) => `--chrome-arg=${flag}`),
      pathToFileURL(join(at, 'reveal.html')).href,
      join(at, 'decktape.pdf'),
    ],
    file: join(at, 'decktape.pdf'),
  }),
};
