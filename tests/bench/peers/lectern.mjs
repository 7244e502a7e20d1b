import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

/** Gives the command that runs Lectern with some arguments. */
export const lectern = ({ env }, args, cwd) => ({ args: [CLI, ...args], env, cwd });

export const buildHtml = (lab, at) =>
  lectern(lab, ['build', join(at, 'outline.md'), '--to', 'html', '--out', join(at, 'out')]);

export const buildPdf = (lab, at) =>
  lectern(lab, ['build', join(at, 'outline.md'), '-o', join(at, 'lectern.pdf')]);

/** Gives how the preview of a deck is started, and how its second slide is found from what it says. */
export const serveLectern = (lab, at, port) => ({
  command: lectern(lab, ['dev', join(at, 'outline.md'), '--port', port]),
  source: join(at, 'outline.md'),
  url: (said) => `${said}#/s2`,
});
