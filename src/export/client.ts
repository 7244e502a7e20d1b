import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** Gives the text of scripts of the page's client, one after the other, so that each knows what the others declare. */
export async function clientScripts(names: readonly string[]): Promise<string> {
  const texts = names.map((name) => readFile(resolve(`lectern/client/${name}.js`), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}
