/** How well web pages are read: `npm run bench:articles [-- --pages]`, against the corpora of saved pages beside the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parseDom } from '../../dist/article/html/dom.js';
import { readHtml } from '../../dist/article/html.js';
import { readMarkdown } from '../../dist/article/markdown.js';
import { scoreWords } from './score.mjs';

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/articles/', import.meta.url));
const pages = process.argv.includes('--pages');

if (existsSync(CORPUS)) {
  reportAeb();
  reportReadability();
  reportTrafilatura();
} else console.log(`Nothing was measured: there is no ${CORPUS}`);

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : gunzipSync(readFileSync(`${path}.gz`)).toString();
}
