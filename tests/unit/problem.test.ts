import { expect, test } from 'vitest';
import { Failure, inOrder, isError, listKnown, type Problem, printProblem } from '../../src/problem.js';

const problem: Problem = {
  rule: 'section-unknown',
  level: 'error',
  place: { file: 'deck.md', line: 3, column: 7 },
  what: 'The section "vist" is none of the article\'s.',
  fix: 'Did you mean "visit"?',
};

test.each([
  [{ file: 'deck.md', line: 3, column: 7 }, 'deck.md:3:7'],
  [{ file: 'deck.md', line: 3 }, 'deck.md:3'],
  [{ file: 'deck.md' }, 'deck.md'],
])('a problem at %j is printed with its place as %s', (place, where) => {
  expect(printProblem({ ...problem, place })).toBe(
    `${where}: error section-unknown: The section "vist" is none of the article's. Did you mean "visit"?`,
  );
});

test.each([
  ['vist', ['visit', 'words'], 'Did you mean "visit"? Known are: visit, words.'],
  ['titel', ['title', 'lang'], 'Did you mean "title"? Known are: title, lang.'],
  ['TITLE', ['title', 'lang'], 'Did you mean "title"? Known are: title, lang.'],
  ['wrods', ['visit', 'words'], 'Did you mean "words"? Known are: visit, words.'],
  ['weather', ['visit', 'words'], 'Known are: visit, words.'],
  ['', ['visit', 'words'], 'Known are: visit, words.'],
  ['vist', [], 'None is known here.'],
  ['words', ['word', 'wordss', 'words'], 'Did you mean "words"? Known are: word, wordss, words.'],
])('of %j among %j it says: %s', (value, known, said) => {
  expect(listKnown(value, known)).toBe(said);
});

test.each([
  ['error', true],
  ['warning', false],
  ['hint', false],
] as const)('%s stops a build: %s', (level, stops) => {
  expect(isError({ ...problem, level })).toBe(stops);
});

test('a failure carries its problem, prints it, and is the author’s unless it says otherwise', () => {
  const failure = new Failure(problem);
  expect(failure.problem).toBe(problem);
  expect(failure.message).toBe(printProblem(problem));
  expect(failure.exitCode).toBe(1);
  expect(new Failure(problem, 2).exitCode).toBe(2);
});

test('problems of a file are told in the order of its lines, and of their columns', () => {
  const at = (line?: number, column?: number): Problem => ({
    ...problem,
    place: { file: 'deck.md', ...(line !== undefined && { line }), ...(column !== undefined && { column }) },
  });
  const told = [at(7, 2), at(3), at(7), at(), at(3, 1), at(7, 1)];
  expect(inOrder(told).map(({ place }) => [place.line, place.column])).toEqual([
    [undefined, undefined],
    [3, undefined],
    [3, 1],
    [7, undefined],
    [7, 1],
    [7, 2],
  ]);
});

test('problems of one file stand together, and the files in the order in which they are told', () => {
  const at = (file: string, line: number): Problem => ({ ...problem, place: { file, line } });
  const told = [at('deck.md', 9), at('theme.css', 5), at('deck.md', 3), at('theme.css', 1)];
  expect(inOrder(told).map(({ place }) => `${place.file}:${place.line}`)).toEqual([
    'deck.md:3',
    'deck.md:9',
    'theme.css:1',
    'theme.css:5',
  ]);
});
