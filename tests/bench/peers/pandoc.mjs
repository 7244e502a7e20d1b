import { join } from 'node:path';

/** It is used where it is installed. */
export const pandoc = {
  name: 'pandoc',
  program: 'pandoc',
  html: (at) => [
    ...['-t', 'revealjs', '-s', '--slide-level=2'],
    ...['-V', 'revealjs-url=reveal'],
    join(at, 'pandoc.md'),
    ...['-o', join(at, 'pandoc.html')],
  ],
  import: (html) => ['-f', 'html', '-t', 'markdown', html, '-o', `${html}.md`],
};
