import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** It builds what lies beside its packages. The newest that runs on Node 20. */
export const slidev = {
  name: 'Slidev',
  packages: {
    '@slidev/cli': '52.20.1',
    '@slidev/theme-default': '0.25.0',
    'playwright-chromium': '1.65.0',
  },
  // 66.12.0 of one of UnoCSS's parts is not on npm.
  overrides: { unocss: '66.10.5', '@unocss/rollup': '66.10.5' },
  bin: 'node_modules/@slidev/cli/bin/slidev.mjs',
  // At 500 slides its export takes longer than is waited for.
  most: 100,
  runs: 1,
  html: (at, { home }) => {
    const beside = layBeside(home, at);
    return ['build', join(beside, 'slides.md'), '--out', join(beside, 'site')];
  },
  pdf: (at, { home, browser }) => {
    const beside = layBeside(home, at);
    const file = join(beside, 'slidev.pdf');
    const args = ['export', join(beside, 'slides.md'), '--output', file, '--timeout', '300000'];
    return { args: [...args, '--executable-path', browser.path], file };
  },
  serve: (at, port, { home }) => {
    const source = join(layBeside(home, at), 'slides.md');
    return { args: [source, '--port', port, '--open', 'false'], url: `http://localhost:${port}/2`, source };
  },
};

function layBeside(home, at) {
  const beside = join(home, basename(at));
  mkdirSync(beside, { recursive: true });
  copyFileSync(join(at, 'slidev.md'), join(beside, 'slides.md'));
  copyFileSync(join(at, 'wheel.png'), join(beside, 'wheel.png'));
  // Its minifier refuses its own style sheet.
  writeFileSync(join(beside, 'vite.config.ts'), 'export default { build: { cssMinify: false } };\n');
  return beside;
}
