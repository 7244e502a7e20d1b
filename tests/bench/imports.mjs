/** Imports every article of the public corpora, as `lectern import` does, and says what was found, what is wrong with the draft, and how much of the processor's time it took, which a busy machine changes less than the clock. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { kindByName } from '../../dist/article/kind.js';
import { guessLanguage } from '../../dist/article/language.js';
import { articleOf, readArticleBytes } from '../../dist/article/readers.js';
import { compile } from '../../dist/compile.js';
import { parseOutline } from '../../dist/outline/parse.js';
import { draftOutline } from '../../dist/outline/scaffold.js';

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
const FOLDERS = ['articles', 'texts/md', 'texts/plain', 'texts/html', 'texts/docx', 'segmentation'];
const LIMIT = 1000;

const cpuTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const THEME = { name: 'none', base: '', css: '', paper: '', faces: [] };

if (!existsSync(CORPUS)) {
  console.log('Skipped: the corpora are not here.');
  process.exit();
}

const kindOf = (name) => {
  if (name.endsWith('.gz')) return kindByName(name.slice(0, -3));
  return name.endsWith('.ref') || name.endsWith('.rst') ? 'text' : kindByName(name);
};

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(CORPUS, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => kindOf(name) && !/^(?:expected|README)/.test(basename(name))),
).sort();

async function importFile(name) {
  const raw = readFileSync(join(CORPUS, name));
  const bytes = name.endsWith('.gz') ? gunzipSync(raw) : raw;
  const start = cpuTime();
  const { value, problems } = await readArticleBytes({ bytes, kind: kindOf(name), file: name });
  if (!value) return { name, ms: cpuTime() - start, refused: problems.map(({ rule }) => rule).join(', ') };
  const { citation, passages } = value.reading;
  const lang = citation.lang ?? (await guessLanguage(passages.map(({ text }) => text).join('\n'))) ?? 'en';
  const article = articleOf({ citation: { title: basename(name), ...citation, lang }, passages });
  value.copy();
  const { outline } = draftOutline(article, { articleFile: 'article.yaml', lang });
  const ms = cpuTime() - start;
  const parsed = parseOutline(outline, 'outline.md');
  const compiled = await compile({
    outline: parsed.value,
    article,
    theme: THEME,
    folder: dirname(name),
    pictures: new Set(),
  });
  const told = [...parsed.problems, ...compiled.problems].filter(({ level }) => level !== 'hint');
  return {
    name,
    ms,
    lang,
    sections: article.sections.length,
    paragraphs: passages.length,
    slides: compiled.deck.parts.flatMap(({ slides }) => slides).length,
    told,
  };
}

const done = [];
for (const name of files) {
  try {
    done.push(await importFile(name));
  } catch (error) {
    done.push({
      name,
      ms: 0,
      crashed: String(error?.stack ?? error)
        .split('\n')
        .slice(0, 3)
        .join(' '),
    });
  }
  const { ms, lang, sections, paragraphs, slides, told = [], refused, crashed } = done.at(-1);
  const found =
    crashed ?? refused ?? `${lang} ${sections} sections, ${paragraphs} paragraphs, ${slides} slides`;
  const rules = [...new Set(told.map(({ rule }) => rule))].map(
    (rule) => `${rule} ${told.filter((one) => one.rule === rule).length}`,
  );
  console.log(
    `${String(Math.round(ms)).padStart(6)} ms  ${name}  ${found}${rules.length > 0 ? `  [${rules.join(', ')}]` : ''}`,
  );
  if (process.argv.includes('--verbose'))
    for (const { rule, what } of told) console.log(`           ${rule}: ${what}`);
}
const count = (test) => done.filter(test).length;
const times = done.map(({ ms }) => ms).sort((a, b) => a - b);
console.log(`
${done.length} articles: ${count(({ crashed }) => crashed)} crashed, ${count(({ refused }) => refused !== undefined)} refused with a reason, ${count(({ told }) => told?.length > 0)} drafts with an error or a warning, ${count(({ ms }) => ms > LIMIT)} took more than ${LIMIT} ms.
Median ${Math.round(times[Math.floor(times.length / 2)] ?? 0)} ms, longest ${Math.round(times.at(-1) ?? 0)} ms.`);
if (count(({ crashed, told }) => crashed || told?.some(({ level }) => level === 'error')))
  process.exitCode = 1;
