import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idGiver, nameGiver, slug } from '../../../src/markdown/ids.js';

test.each([
  ['What Beijing’s called', 'what-beijings-called'],
  ["It's 5 o'clock: 3/4", 'its-5-oclock-3-4'],
  ['  A -- B  ', 'a-b'],
  ['Größe & Öl', 'größe-öl'],
  ['Ångström', 'ångström'],
  ['A\u030angstro\u0308m', 'ångström'],
  ['Путин в Пекине', 'путин-в-пекине'],
  ['北京的冬天', '北京的冬天'],
  ['हिन्दी में', 'हिन्दी-में'],
  ['أولمبياد بكين', 'أولمبياد-بكين'],
  ['2022', '2022'],
  ['🎿 …', ''],
  ['', ''],
])('the slug of %j is %j', (title, expected) => {
  expect(slug(title)).toBe(expected);
});

test.each([
  ['words are kept whole', `${'word '.repeat(11)}and-many-more`, `${'word-'.repeat(11)}and`],
  ['a word that is longer is cut', 'x'.repeat(80), 'x'.repeat(60)],
  ['a letter is never halved', `a${'𝒜'.repeat(40)}`, `a${'𝒜'.repeat(29)}`],
])('in a long title %s', (_, title, expected) => {
  expect(slug(title)).toBe(expected);
  expect(slug(title).length).toBeLessThanOrEqual(60);
});

const anyLetter = fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point));

test('the slug of a slug is itself, in any script', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyLetter, maxLength: 100 }), (title) => {
      const once = slug(title);
      return slug(once) === once && /^(?:[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*)?$/u.test(once);
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('a name that is taken gets a number', () => {
  const give = nameGiver();
  expect(['a', 'b', 'a', 'a-2', 'a', '7', '7'].map(give)).toEqual([
    'a',
    'b',
    'a-2',
    'a-2-2',
    'a-3',
    '7',
    '7-2',
  ]);
});

test('an id is never empty and never a bare number', () => {
  const give = idGiver();
  expect(['', '7', '', '7', '1984-a', 'slide'].map(give)).toEqual([
    'slide',
    'slide-7',
    'slide-2',
    'slide-7-2',
    '1984-a',
    'slide-3',
  ]);
});
