import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../src/prose/numbers.js';
import { cpuTime } from '../../support/cpu-time.js';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '_ ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** `(1250, 'and') => 'one thousand two hundred and fifty'` */
function inWords(number: number, and: string): string {
  const scale = [1e9, 1e6, 1e3].find((one) => number >= one);
  const names: Readonly<Record<number, string>> = { 1e9: 'billion', 1e6: 'million', 1e3: 'thousand' };
  if (scale !== undefined) {
    const rest = number % scale;
    const link = rest > 0 && rest < 100 ? and : ' ';
    return `${inWords(Math.floor(number / scale), and)} ${names[scale]}${rest === 0 ? '' : link + inWords(rest, and)}`;
  }
  if (number >= 100)
    return `${UNITS[Math.floor(number / 100)]} hundred${number % 100 === 0 ? '' : and + inWords(number % 100, and)}`;
  if (number < 20) return UNITS[number] ?? '';
  return `${TENS[Math.floor(number / 10)]}${number % 10 === 0 ? '' : `-${UNITS[number % 10]}`}`;
}

const grouped = (number: number, sign: string): string => String(number).replace(/\B(?=(?:\d{3})+$)/gu, sign);

const WRITERS: readonly ((number: number) => string)[] = [
  (number) => grouped(number, ','),
  (number) => grouped(number, '\u00a0'),
  (number) => grouped(number, '\u202f'),
  (number) => grouped(number, ' '),
  (number) => inWords(number, ' and '),
  (number) => inWords(number, ' '),
];
const SCALES = [
  ['thousand', 1e3],
  ['million', 1e6],
  ['bn', 1e9],
] as const;
const UNIT_WRITERS = [
  ['percent', '', '%'],
  ['percent', '', ' %'],
  ['percent', '', ' per cent'],
  ['percent', '', ' percent'],
  ['points', '', ' percentage points'],
  ['money', '$', ''],
  ['money', '€', ''],
  ['money', '', ' euros'],
  ['money', '', ' US dollars'],
  ['money', 'GBP ', ''],
] as const;

const integer = fc.oneof(
  fc.integer({ min: 2, max: 999 }),
  fc.integer({ min: 10_000, max: 999_999 }),
  fc.integer({ min: 1_000_000, max: 9_999_999_999 }),
);

/** The one figure of a sentence. */
function only(written: string): string {
  const text = `In all there were ${written} of them.`;
  return findNumbers(text, 'en')
    .map(({ kind, values, start, end }) => `${kind} ${values.join(' ')} at ${start}-${end}`)
    .join('; ');
}
const at = (written: string): string => `at 18-${18 + written.length}`;

test('a whole number is found with its value in every way of writing it', () => {
  fc.assert(
    fc.property(integer, fc.constantFrom(...WRITERS), (number, write) => {
      expect(only(write(number))).toBe(`number ${number} ${at(write(number))}`);
    }),
    { numRuns: 2000 },
  );
});

test('a scaled decimal is worth what its digits say', () => {
  fc.assert(
    fc.property(fc.integer({ min: 11, max: 9999 }), fc.constantFrom(...SCALES), (tenths, [name, factor]) => {
      fc.pre(tenths % 10 > 0);
      const written = `${Math.floor(tenths / 10)}.${tenths % 10} ${name}`;
      expect(only(written)).toBe(`number ${(tenths * factor) / 10} ${at(written)}`);
    }),
    { numRuns: 1000 },
  );
});

test('a percentage and an amount of money are found with their unit', () => {
  fc.assert(
    fc.property(integer, fc.constantFrom(...UNIT_WRITERS), (number, [kind, before, after]) => {
      const written = before + grouped(number, ',') + after;
      expect(only(written)).toBe(`${kind} ${number} ${at(written)}`);
    }),
    { numRuns: 2000 },
  );
});

test('a day is found in every way of writing it', () => {
  const months =
    'January February March April May June July August September October November December'.split(' ');
  const two = (number: number): string => String(number).padStart(2, '0');
  fc.assert(
    fc.property(
      fc.integer({ min: 1500, max: 2099 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      (year, month, day) => {
        const name = months[month - 1] ?? '';
        const ways = [
          `${day} ${name} ${year}`,
          `${name} ${day}, ${year}`,
          `${name.slice(0, 3)}. ${day}, ${year}`,
          `${day} ${name.slice(0, 3)} ${year}`,
          `${year}-${two(month)}-${two(day)}`,
        ];
        for (const way of ways)
          expect(findNumbers(`It was ${way}.`, 'en').map(({ dates }) => dates)).toEqual([
            [`${year}-${two(month)}-${two(day)}`],
          ]);
      },
    ),
    { numRuns: 500 },
  );
});

test('figures lie apart, in order and where they say, in any text of any language', () => {
  const piece = fc.constantFrom(
    ...'1 12 1954 11,000 3.5 % $ € - – . , : / ( ) + one two third half a an and to per cent million bn s th'.split(
      ' ',
    ),
    ...'Uhr h 15h30 Mio. années XXIe elf zwei Drittel vingt quatre et un mille June 2022-02-01 9:30 p.m. G-20'.split(
      ' ',
    ),
    ' ',
    '\n',
    '\ufffc',
    '𝟙',
  );
  fc.assert(
    fc.property(fc.array(piece), fc.constantFrom('en', 'de', 'fr', 'ja', 'x'), (pieces, lang) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end, text: found, values } of findNumbers(text, lang)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(found);
        expect(values.every(Number.isFinite)).toBe(true);
        last = end;
      }
    }),
    { numRuns: 3000 },
  );
});

const hostile: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...[
      '1',
      '1 ',
      '1,',
      '1.',
      '1-',
      '1/',
      '1:1',
      '+1 ',
      '111 ',
      '111,',
      '1\u00a0111',
      '\u00a0',
      '$',
      'A-',
      'A1',
    ],
    ...['one ', 'one hundred ', 'million ', 'a ', '1 to ', '1 and ', 'between 1 and ', 'XVI ', 'half a '],
    ...['3 p.m. to ', 'tens of ', '19th and ', 'June 1-', 'http://', 'w', 'ww.', '1e'],
  ],
  de: ['1. ', 'einundzwanzigtausend', '1 Uhr ', 'zwei '],
  fr: ['vingt et ', 'quatre-vingt-', 'd’', '1h'],
};

describe.each(Object.entries(hostile))('in %s', (lang, pieces) => {
  test.each(pieces)('%j over and over takes no longer than its length asks for', (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const start = cpuTime();
    findNumbers(text, lang);
    expect(cpuTime() - start).toBeLessThan(3000);
  });
});
