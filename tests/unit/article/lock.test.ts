import { expect, test } from 'vitest';
import { lockSections } from '../../../src/article/lock.js';

/** `'a:1 2 | b!:3'`: the key of each section, `!` where it is skipped, and its paragraphs. */
const read = (sketch: string) =>
  sketch.split(' | ').flatMap((part) => {
    const [, key = '', skip, digests = ''] = /^(\w[\w-]*)(!?):(.*)$/.exec(part) ?? [];
    const paragraphs = digests.split(' ').filter((digest) => digest !== '');
    return key === '' ? [] : [{ key, title: key, ...(skip && { skip: 'no story' }), paragraphs }];
  });

const cut = (sketch: string) =>
  read(sketch).map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((digest) => ({ digest, text: digest })),
  }));

const draw = (sections: ReturnType<typeof read>): string =>
  sections.map(({ key, skip, paragraphs }) => `${key}${skip ? '!' : ''}:${paragraphs.join(' ')}`).join(' | ');

test.each([
  ['what is the same', 'a:1 2 | b:3', 'x:1 2 | y:3', 'a:1 2 | b:3'],
  ['sections that a person merged', 'a:1 2 3', 'x:1 2 | y:3', 'a:1 2 3'],
  ['a border that a person moved', 'a:1 | b:2 3', 'x:1 2 | y:3', 'a:1 | b:2 3'],
  ['a changed paragraph', 'a:1 2 | b:3', 'x:1 9 | y:3', 'a:1 9 | b:3'],
  ['one at a border', 'a:1 2 | b:3 4', 'x:1 2 | y:9 4', 'a:1 2 | b:9 4'],
  ['both at a border', 'a:1 2 | b:3 4', 'x:1 8 | y:9 4', 'a:1 8 | b:9 4'],
  ['a section that was written anew', 'a:1 | b:2 3 | c:4', 'x:1 | y:7 8 9 | z:4', 'a:1 | b:7 8 9 | c:4'],
  ['one that came within a section', 'a:1 2 | b:3', 'x:1 9 2 | y:3', 'a:1 9 2 | b:3'],
  ['one at the end', 'a:1 | b:2', 'x:1 | y:2 9', 'a:1 | b:2 9'],
  ['one at the start', 'a:1 | b:2', 'x:9 1 | y:2', 'a:9 1 | b:2'],
  ['a paragraph split in two', 'a:1 2 3', 'x:1 8 9 3', 'a:1 8 9 3'],
  ['one that moved within its section', 'a:1 2 3', 'x:3 1 2', 'a:3 1 2'],
  ['one that moved to another section stays with its own', 'a:1 2 | b:3', 'x:1 | y:3 2', 'a:1 2 | b:3'],
  ['two of the same words', 'a:1 5 | b:5 2', 'x:1 5 | y:5 2', 'a:1 5 | b:5 2'],
  ['a caption in the midst', 'a:1 3 | caption!:2 | b:4', 'x:1 2 9 | y:4', 'a:1 9 | caption!:2 | b:4'],
  [
    'a changed one around a caption',
    'a:1 3 | caption!:2 | b:4',
    'x:1 | p!:2 | x:9 | y:4',
    'a:1 9 | caption!:2 | b:4',
  ],
  ['a paragraph that went', 'a:1 2 | b:3', 'x:1 | y:3', 'a:1 | b:3'],
])('a lock keeps to the map: %s', (_, old, fresh, expected) => {
  const locked = lockSections(read(old), cut(fresh));
  expect(draw(locked.sections as ReturnType<typeof read>)).toBe(expected);
  expect([locked.added, locked.dropped]).toEqual([[], []]);
});

test.each([
  ['a new section', 'a:1 | b:2', 'x:1 | new:8 9 | y:2', 'a:1 | new:8 9 | b:2', ['new'], []],
  ['a new one by the name of another', 'a:1 | b:2', 'x:1 | y:2 | a:9', 'a:1 | b:2 | a-2:9', ['a-2'], []],
  ['a section that went', 'a:1 | b:2 3 | c:4', 'x:1 | z:4', 'a:1 | c:4', [], ['b']],
  [
    'another caption',
    'a:1 3 | caption!:2',
    'x:1 | caption!:9 | y:3',
    'a:1 3 | caption!:9',
    ['caption'],
    ['caption'],
  ],
  ['all went', 'a:1', '', '', [], ['a']],
  ['an empty map', '', 'x:1 | y:2', 'x:1 | y:2', ['x', 'y'], []],
])('a lock tells what came and went: %s', (_, old, fresh, expected, added, dropped) => {
  const locked = lockSections(read(old), cut(fresh));
  expect(draw(locked.sections as ReturnType<typeof read>)).toBe(expected);
  expect([locked.added, locked.dropped]).toEqual([added, dropped]);
});
