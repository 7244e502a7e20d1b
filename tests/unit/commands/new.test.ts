import { expect, test } from 'vitest';
import { schemaFrom } from '../../../src/commands/new.js';
import { starterFiles } from '../../../src/commands/starter.js';
import { parseOutline } from '../../../src/outline/parse.js';

const SCHEMA = '/home/node_modules/lectern/docs/outline.schema.json';

test.each([
  ['/home/slides/talk', '/home', '../../node_modules/lectern/docs/outline.schema.json'],
  ['/elsewhere/talk', '/home', undefined],
  ['/other/slides/talk', '/other', undefined],
])('a deck in %s of the project %s finds the schema at %s', (folder, cwd, way) => {
  expect(schemaFrom(folder, cwd, SCHEMA)).toBe(way);
});

test('the starter deck names the schema in its first setting’s stead, and is read all the same', () => {
  const text = starterFiles('Talk', 'broadsheet', '../schema.json')['outline.md'] ?? '';
  expect(text.split('\n')[1]).toBe('# yaml-language-server: $schema=../schema.json');
  expect(parseOutline(text, 'outline.md').problems).toEqual([]);
  expect(starterFiles('Talk', 'broadsheet')['outline.md']?.split('\n')[1]).toBe('title: "Talk"');
});
