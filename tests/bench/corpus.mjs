import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** Saved pages written by strangers, which lie beside the project and not in it. */
export const CORPUS = fileURLToPath(new URL('../../../shared/corpus/articles/', import.meta.url));

const bytesOf = (...path) => {
  const file = join(CORPUS, ...path);
  return existsSync(file) ? readFileSync(file) : gunzipSync(readFileSync(`${file}.gz`));
};

const read = (...path) => bytesOf(...path).toString('utf8');

const list = (set, ending) =>
  readdirSync(join(CORPUS, set))
    .filter((name) => name.endsWith(ending))
    .sort();

/** News pages with the words of their stories; every other one was looked at while the rules were made. */
export const newsPages = () =>
  list('aeb', '.html.gz').map((name, index) => {
    const id = name.replace('.html.gz', '');
    const { articleBody, url } = JSON.parse(read('aeb', `${id}.truth.json`));
    return { id, bytes: bytesOf('aeb', `${id}.html`), url, truth: articleBody, seen: index % 2 === 0 };
  });

/** Readability's own suite: what it makes of a page, and what it says of it. */
export const suitePages = () =>
  list('readability', '').map((id) => ({
    id,
    bytes: bytesOf('readability', id, 'source.html'),
    url: 'http://fakehost/test/page.html',
    expected: read('readability', id, 'expected.html'),
    metadata: JSON.parse(read('readability', id, 'expected-metadata.json')),
  }));

/** Pages with strings that must, and must not, be in their stories. */
export const stringPages = () =>
  list('trafilatura', '.html').map((id) => ({
    id,
    bytes: bytesOf('trafilatura', id),
    truth: JSON.parse(read('trafilatura', `${id}.truth.json`)),
  }));
