import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { makeStory } from '../decks/story.mjs';
import { bareNode, commandCase, inTurnBySize } from '../measure/turns.mjs';
import { buildPdf, lectern } from '../peers/lectern.mjs';

const RULES = fileURLToPath(new URL('rules.mjs', import.meta.url));
const WORDS = 20_000;

export const check = {
  name: 'check',
  title: `A deck checked against ${WORDS.toLocaleString('en')} words`,
  of: 'slides',
  measure: (lab) => inTurnBySize(lab.sizes, casesOf, lab),
};

async function casesOf(size, lab) {
  const at = await layStory(join(lab.folder, `story-${size}`), size);
  const prepare = (take) => layStory(at, size, take);
  const outline = join(at, 'outline.md');
  return [
    bareNode(size),
    commandCase('check --no-browser', size, lectern(lab, ['check', outline, '--no-browser']), { prepare }),
    commandCase('check', size, lectern(lab, ['check', outline]), { prepare }),
    commandCase('build --to pdf', size, buildPdf(lab, at), { prepare }),
    { tool: 'rules, processor time', size, measure: () => timeRules(at) },
  ];
}

async function layStory(at, slides, take = 0) {
  const { article, outline } = makeStory(WORDS, slides);
  await mkdir(at, { recursive: true });
  await writeFile(join(at, 'article.md'), article);
  await writeFile(join(at, 'outline.md'), `${outline}\n::: notes\nTake ${take}.\n:::\n`);
  return at;
}

/** The milliseconds of processor time of quotes, numbers and names in a new process. */
async function timeRules(at) {
  const { stdout } = await promisify(execFile)(process.execPath, [RULES, at]);
  return Object.values(JSON.parse(stdout)).reduce((sum, time) => sum + time, 0);
}
