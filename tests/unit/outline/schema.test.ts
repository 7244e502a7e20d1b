import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../../src/markdown/front-matter.js';
import { settingsJsonSchema } from '../../../src/outline/schema.js';
import { readSettings, settingsSchema } from '../../../src/outline/settings.js';
import { ROOT } from '../../support/lectern.js';

const read = (file: string): Promise<string> => readFile(join(ROOT, file), 'utf8');

test('every setting says what it is', () => {
  const { properties } = settingsJsonSchema() as { properties: Record<string, { description?: string }> };
  expect(Object.keys(properties)).toEqual(Object.keys(settingsSchema.shape));
  for (const { description } of Object.values(properties)) expect(description).toMatch(/\w{2}/);
});

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(settingsJsonSchema());

test.each(['putin-in-beijing', 'tour'])('the front matter of %s holds to the JSON Schema', async (deck) => {
  const front = splitFrontMatter(await read(`slides/${deck}/outline.md`));
  expect(validate(parse(typeof front === 'object' ? front.yaml : ''))).toBe(true);
});

test.each([
  ['title: 1984', true],
  ['title: Yes\ndate: 2022-02-01\nauthor: Ada', true],
  ['author: [Ada, Paul]', true],
  ['sources: false\nnumbers: current', true],
  ['numbers: true', true],
  ['lang: zh-Hant\ndir: ltr', true],
  ['size: 16:9', true],
  ['size: 1024x768', true],
  ['keywords: [a, 7]', true],
  ['skip: { links: not part of it }', true],
  ['logo: { src: a.svg, alt: A }', true],
  ['background: { src: a.jpg, veil: 40%, tone: dark }', true],
  ['background: "#1c1a17"', true],
  ['titel: x', false],
  ['author: { a: b }', false],
  ['sources: maybe', false],
  ['size: 10x10', false],
  ['navigation: up', false],
  ['keywords: a', false],
  ['logo: a.svg', false],
  ['logo: { src: a.svg }', false],
  ['background: { src: a.jpg, veil: 101% }', false],
  ['skip: [links]', false],
])('an editor and Lectern agree on %j: %s', (yaml, holds) => {
  expect(validate(parse(yaml))).toBe(holds);
  expect(readSettings(`---\n${yaml}\n---\n`, 'deck.md').problems.length === 0).toBe(holds);
});
