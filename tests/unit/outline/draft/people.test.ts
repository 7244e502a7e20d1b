import { expect, test } from 'vitest';
import { readMatter } from '../../../../src/outline/draft/facts.js';
import { draftPeople, type Introduced, readPeople } from '../../../../src/outline/draft/people.js';
import { articleIn } from '../../../support/article.js';

test('people are found where they are introduced, with how often they are named', () => {
  const matter = readMatter(
    articleIn(
      '## Wheel\n\nIt turns.\n\nAda Miller, a historian at the Archive, came. Miller spoke.\n\n## Town\n\nThen Paul Weir, the director of the Museum, spoke.',
    ),
    'en',
  );
  expect(
    readPeople(matter, 'en').map(({ name, key, paragraph, mentions }) => [name, key, paragraph, mentions]),
  ).toEqual([
    ['Ada Miller', 'wheel', 2, 2],
    ['Paul Weir', 'town', 1, 1],
  ]);
});

const person = (name: string, mentions: number, affiliation: string | null = `of ${name}`): Introduced =>
  ({ name, mentions, key: 'mill', paragraph: 1, ...(affiliation !== null && { affiliation }) }) as Introduced;

const shown = (
  people: readonly Introduced[],
  quoted: readonly string[] = [],
): readonly string[] | undefined => {
  const [block] = draftPeople(people, new Set(quoted), 'Who is who')?.blocks ?? [];
  return block?.kind === 'people' ? block.items.map(({ lead }) => lead) : undefined;
};

test.each<
  readonly [
    what: string,
    people: readonly Introduced[],
    quoted: readonly string[],
    names: readonly string[] | undefined,
  ]
>([
  ['one is too few', [person('a', 1)], [], undefined],
  ['in the order of the article', [person('a', 1), person('b', 9)], ['b'], ['a', 'b']],
  [
    'those without a role are left out',
    [person('a', 1), person('b', 9, null), person('c', 1)],
    [],
    ['a', 'c'],
  ],
  [
    'and those with too long a one',
    [person('a', 1), person('b', 9, 'x'.repeat(111)), person('c', 1, 'x'.repeat(110))],
    [],
    ['a', 'c'],
  ],
  [
    'eight at the most, those often named',
    'abcdefghi'.split('').map((name, at) => person(name, at === 3 ? 1 : 2)),
    [],
    'abcefghi'.split(''),
  ],
  [
    'but first those who are quoted',
    'abcdefghi'.split('').map((name, at) => person(name, at === 3 ? 1 : 2 + at)),
    ['d'],
    'bcdefghi'.split(''),
  ],
])('who is who: %s', (_, people, quoted, names) => {
  expect(shown(people, quoted)).toEqual(names);
});
