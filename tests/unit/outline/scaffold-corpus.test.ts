import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleOf, readArticleBytes } from '../../../src/article/readers.js';
import { compile } from '../../../src/compile.js';
import { slidesOf } from '../../../src/deck/coverage.js';
import { parseOutline } from '../../../src/outline/parse.js';
import { draftOutline } from '../../../src/outline/scaffold.js';
import { ROOT } from '../../support/lectern.js';

const TEXTS = join(ROOT, '../shared/corpus/texts');
const PAGES = join(ROOT, '../shared/corpus/articles/readability');
const absent = !existsSync(TEXTS);
const theme = { name: 'none', base: '', css: '', paper: '', faces: [] };

const filesIn = (folder: string): readonly string[] =>
  absent ? [] : readdirSync(folder).map((name) => join(folder, name));

/** `npm run corpus` takes them all, which takes a minute. */
const FILES = [
  ...filesIn(join(TEXTS, 'md')),
  ...filesIn(join(TEXTS, 'plain')),
  ...filesIn(PAGES).map((folder) => join(folder, 'source.html')),
];

const kindOf = (file: string): 'markdown' | 'html' | 'text' =>
  file.endsWith('.md') ? 'markdown' : file.endsWith('.html') ? 'html' : 'text';

const languageIn = (file: string): string =>
  /\.(ar|de|en|fr|ko)\./u.exec(file)?.[1] ?? (file.includes('zh-') ? 'zh' : 'en');

/** Drafts an article and gives what is wrong with its deck; a section's title is as the article has it. */
async function faultsOf(file: string): Promise<readonly string[]> {
  const { value } = await readArticleBytes({ bytes: readFileSync(file), kind: kindOf(file), file });
  if (!value) return [];
  const article = articleOf(value.reading);
  const lang = article.citation.lang ?? languageIn(file);
  const { outline } = draftOutline(article, { articleFile: 'article.md', lang });
  const parsed = parseOutline(outline, 'outline.md');
  const { deck, problems } = await compile({
    outline: parsed.value,
    article,
    theme,
    folder: '.',
    pictures: new Set(),
  });
  const lines = outline.split('\n');
  const faults = [...parsed.problems, ...problems].filter(
    ({ rule, level, place }) =>
      (level === 'error' || rule === 'section-coverage') && !lines[(place.line ?? 0) - 1]?.startsWith('# '),
  );
  const many = slidesOf(deck).length > 60 ? [`${file}: ${slidesOf(deck).length} slides`] : [];
  return [...faults.map(({ rule, what }) => `${file}: ${rule}: ${what}`), ...many];
}

test.skipIf(absent)(
  'drafts of every third text of the corpus (skipped where it is not) make decks without an error',
  async () => {
    const faults = [];
    for (const file of FILES.filter((one, at) => at % 3 === 0 && existsSync(one)))
      faults.push(...(await faultsOf(file)));
    expect(faults).toEqual([]);
  },
);
