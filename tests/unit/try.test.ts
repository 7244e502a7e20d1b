import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { readArticle } from '../../src/article/read.js';
import { checkNumbers } from '../../src/check/numbers.js';
import { makeDeck } from '../../src/deck/make.js';
import { parseOutline } from '../../src/outline/parse.js';
import { printProblem } from '../../src/problem.js';
import { casesOf, measure } from '../support/faults.js';

for (const [deck, text] of [
  ['putin-in-beijing', '/tmp/wt/shared/articles/putin-beijing.txt'],
  ['tour', undefined],
] as const)
  test(deck, async () => {
    const folder = `slides/${deck}`;
    const file = `${folder}/outline.md`;
    const outline = parseOutline(readFileSync(file, 'utf8'), file);
    const article = (
      await readArticle({ folder, setting: outline.value.settings.article, text, place: { file } })
    ).value;
    const made = makeDeck(outline.value, article).value;
    const t = performance.now();
    const problems = checkNumbers(made);
    console.log(performance.now() - t, '\n' + problems.map(printProblem).join('\n'));
  });
test('corpus', async () => {
  const m = await measure('number-grounded', checkNumbers);
  console.log(
    m.faults,
    m.lookAlikes,
    m.recall,
    m.falseAlarms,
    '\nMISSED\n' + m.missed.join('\n'),
    '\nACCUSED\n' + m.accused.join('\n'),
  );
});
