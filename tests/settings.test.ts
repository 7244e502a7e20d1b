import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '../src/markdown/front-matter.js';
import { settingsJsonSchema, settingsTable } from '../src/outline/schema.js';
import { readSettings } from '../src/outline/settings.js';
import { ROOT } from './support/lectern.js';

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(settingsJsonSchema());

test('docs/outline.schema.json is made of the schema', async () => {
  const text = `${JSON.stringify(settingsJsonSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(join(ROOT, 'docs/outline.schema.json'));
});

test('docs/settings.md is made of the schema', async () => {
  const text = `# Settings

The front matter of an outline. This page and \`outline.schema.json\` are made of the schema by \`npm run schema\`.

${settingsTable()}
`;
  await expect(text).toMatchFileSnapshot(join(ROOT, 'docs/settings.md'));
});

test.each(['slides/putin-in-beijing/outline.md', 'slides/tour/outline.md'])(
  'the front matter of %s is valid for editors too',
  async (file) => {
    const front = splitFrontMatter(await readFile(join(ROOT, file), 'utf8'));
    validate(front && front !== 'open' ? parse(front.yaml) : undefined);
    expect(validate.errors).toBe(null);
  },
);

test.each([
  'title: A\ndate: 2022\nlang: no\nsources: false\nnumbers: true\nsize: 4:3',
  'title: A\nkeywords: [a, b]\nskip: { more: links }\ntransition: zoom\ndir: rtl',
])('%j is valid in the editor and for Lectern', (yaml) => {
  expect(validate(parse(yaml))).toBe(true);
  expect(readSettings(`---\n${yaml}\n---\n`, 'a.md').problems).toEqual([]);
});

test.each(['titel: A', 'transition: spin', 'keywords: a', 'skip: [a]', 'dir: up', 'numbers: perhaps'])(
  '%j is wrong in the editor and for Lectern',
  (yaml) => {
    expect(validate(parse(yaml))).toBe(false);
    expect(readSettings(`---\n${yaml}\n---\n`, 'a.md').problems).toHaveLength(1);
  },
);
