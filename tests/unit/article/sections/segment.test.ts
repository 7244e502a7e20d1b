import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBorders } from '../../../../src/article/sections/segment.js';
import { wordFinder } from '../../../../src/prose/words.js';
import { cpuTime } from '../../../support/cpu-time.js';
import { ROOT } from '../../../support/lectern.js';

/** Units of words that are the letters of a string. */
const unitsOf = (text: string): readonly (readonly string[])[] => text.split(' ').map((unit) => [...unit]);

const cases: Readonly<Record<string, readonly [units: string, borders: readonly number[]]>> = {
  'nothing has no border': ['', []],
  'one unit has no border': ['abcabc', []],
  'units of one topic stay together': ['abab abba baab abab', []],
  'a border stands where the words change': ['ababab abbaba baabab xyxyxy xyyxyx yxxyxy', [3]],
  'a topic that comes back is a run of its own': [
    'ababab abbaba abab xyxyxy xyyxyx yxxyxy ababab abbaba abab',
    [3, 6],
  ],
  'a word that a unit repeats counts once': ['ababab abab bbbbb aaaaa', []],
  'a unit without words goes with what follows': ['ababab abbaba  xyxyxyxy xyyxyx', [2]],
};

test.each(Object.entries(cases))('%s', (_, [units, borders]) => {
  expect(findBorders(unitsOf(units))).toEqual(borders);
});

test('the number of runs can be bounded', () => {
  const units = unitsOf('abcdef bcdefa cdefab defabc uvwxyz vwxyzu wxyzuv xyzuvw abcdef bcdefa cdefab');
  expect(findBorders(units, { most: 2 })).toHaveLength(1);
  expect(findBorders(units, { most: 1 })).toEqual([]);
  expect(findBorders(units, { least: 5 })).toHaveLength(4);
  expect(findBorders(units, { least: 100, most: 100 })).toHaveLength(10);
});

/** As many runs of as many units, each with words of its own. */
const chapters = (runs: number, units: number): readonly (readonly string[])[] =>
  Array.from({ length: runs * units }, (_, index) =>
    Array.from(
      { length: 40 },
      (__, word) => `${(index * 7 + word) % 60}-${word % 3 === 0 ? Math.floor(index / units) : ''}`,
    ),
  );

test('2,000 units take no time, and the borders are exact to a block', () => {
  const begun = cpuTime();
  const borders = findBorders(chapters(10, 200));
  expect(cpuTime() - begun).toBeLessThan(3000);
  expect(borders).toEqual(Array.from({ length: 9 }, (_, index) => (index + 1) * 200));
});

test('20,000 units of one kind take seconds, and have no border', () => {
  const begun = cpuTime();
  expect(findBorders(Array.from({ length: 20_000 }, () => ['mill', 'wheel', 'oak', 'river']))).toEqual([]);
  expect(cpuTime() - begun).toBeLessThan(10_000);
});

const CHOI = join(ROOT, '../shared/corpus/segmentation/choi');

test.skipIf(!existsSync(CHOI))(
  'stands level with C99, told the number of runs or not, on the texts of Choi (skipped where they are not at hand)',
  () => {
    const find = wordFinder('en');
    const texts = readdirSync(CHOI).map((name) =>
      readFileSync(join(CHOI, name), 'utf8')
        .split(/^=+$/mu)
        .map((run) => run.split('\n').filter((line) => line.trim() !== ''))
        .filter((run) => run.length > 0),
    );
    const missed = (isTold: boolean): number =>
      mean(
        texts.map((runs) => {
          const units = runs.flat().map((line) => find(line).map(({ stem }) => stem));
          const told = isTold ? { least: runs.length, most: runs.length } : {};
          return missRate(runs, findBorders(units, told));
        }),
      );
    expect(texts.length).toBeGreaterThan(40);
    expect(missed(true)).toBeLessThan(0.1);
    expect(missed(false)).toBeLessThan(0.125);
  },
);

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Pk (Beeferman and others 1999): the share of windows at whose ends truth and guess differ on whether they belong together. */
function missRate(runs: readonly (readonly string[])[], borders: readonly number[]): number {
  const truth = runs.flatMap((run, index) => run.map(() => index));
  const guess = truth.map((_, index) => borders.filter((border) => border <= index).length);
  const width = Math.round(truth.length / runs.length / 2);
  const windows = truth.slice(width).map((_, start) => start);
  const isTogether = (run: readonly number[], start: number): boolean => run[start] === run[start + width];
  return (
    windows.filter((start) => isTogether(truth, start) !== isTogether(guess, start)).length / windows.length
  );
}
