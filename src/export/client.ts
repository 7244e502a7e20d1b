import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** Gives the text of scripts of the page's client, one after the other, so that each knows what the others declare. */
export const clientScripts = (names: readonly string[]): string =>
  names.map((name) => readFileSync(resolve(`lectern/client/${name}.js`), 'utf8')).join('\n');
