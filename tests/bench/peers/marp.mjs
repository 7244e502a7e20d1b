import { join } from 'node:path';

export const marp = {
  name: 'marp-cli',
  packages: { '@marp-team/marp-cli': '4.5.1' },
  bin: 'node_modules/@marp-team/marp-cli/marp-cli.js',
  html: (at) => ['--no-stdin', join(at, 'marp.md'), '-o', join(at, 'marp.html')],
  pdf: (at, { browser }) => ({
    args: [
      '--no-stdin',
      join(at, 'marp.md'),
      '--pdf',
      '--pdf-outlines',
      '--allow-local-files',
      ...['--browser-timeout', '300'],
      ...['--browser-path', browser.path],
      ...['-o', join(at, 'marp.pdf')],
    ],
    file: join(at, 'marp.pdf'),
  }),
  serve: (at, port) => ({
    args: ['--no-stdin', '-s', at],
    env: { PORT: String(port) },
    url: `http://localhost:${port}/marp.md#2`,
    source: join(at, 'marp.md'),
  }),
};
