import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { folderOf, lectern } from '../support/lectern.js';

/** What only some decks need, and takes long to load. */
const HEAVY = ['csv-parse', 'echarts', 'fontkitten', 'highlight.js', 'katex', 'postcss', 'puppeteer-core'];

/** Writes the name of each such module that Node is asked for to stderr. */
const WATCH = `import { register } from 'node:module';
register('data:text/javascript,' + encodeURIComponent(\`
  import { writeSync } from 'node:fs';
  export async function resolve(name, context, next) {
    if (${JSON.stringify(HEAVY)}.some((one) => name.includes(one))) writeSync(2, 'asked for ' + name + '\\\\n');
    return next(name, context);
  }\`));
`;

const TABLE = '| a | b |\n|---|---|\n| c | 1 |\n';

test.each([
  ['a plain deck', `## A slide\n\n${TABLE}\n- “Quotes” and \`code\`\n\n\`\`\`\nplain\n\`\`\`\n`, []],
  ['code in a language', '## A slide\n\n```ts\nlet a;\n```\n', ['highlight.js']],
  ['a formula', '## A slide\n\nIt is $x^2$.\n', ['katex']],
  ['a chart of a table', `## A slide\n\n::: chart {type=bar}\n${TABLE}:::\n`, ['echarts']],
  [
    'a chart of a file',
    '## A slide\n\n::: chart {type=bar src=data/trade.csv}\n:::\n',
    ['csv-parse', 'echarts'],
  ],
  ['a theme.css of its own', '---\ntheme: ./theme\n---\n\n## A slide\n', ['postcss']],
  ['letters of another script', '## Τα γραπτά μένουν\n', ['fontkitten']],
])('%s asks only for the libraries that it needs', async (_, outline, libraries) => {
  const cwd = await folderOf({
    'slides/talk/outline.md': outline,
    'slides/talk/data/trade.csv': 'a,b\nc,1\n',
    'slides/talk/theme/theme.css': ':root {\n  --accent: #00566b;\n}\n',
    'watch.mjs': WATCH,
  });
  const env = { NODE_OPTIONS: `--import=${pathToFileURL(join(cwd, 'watch.mjs')).href}` };
  const { code, stderr } = await lectern(['build', '--to', 'html'], { cwd, env });
  expect(code).toBe(0);
  const asked = [...stderr.matchAll(/asked for (\S+)/g)].map(
    ([, name = '']) => HEAVY.find((one) => name.includes(one)) ?? name,
  );
  expect([...new Set(asked)].sort()).toEqual(libraries);
});
