import { expect, test } from 'vitest';
import type { Csv } from '../../../../src/deck/charts/csv.js';
import { readCsv } from '../../../../src/deck/charts/csv.js';
import { blockText } from '../../../../src/markdown/text.js';
import { deckOf } from '../../../support/deck.js';

const TABLE = '| Year | Russia | China |\n|---|---|---|\n| 2014 | 95 | 1,088.5 |\n| 2015 | | \u22123 |';
const CSV = 'Year,Russia\n2014,"1,095.5"\n2015,\n';

const tables = (text = CSV): ReadonlyMap<string, Csv> => new Map([['trade.csv', readCsv(text)]]);
const chart = (attributes: string, inside = TABLE, front = '') =>
  deckOf(`${front}::: chart ${attributes}\n${inside}\n:::`, undefined, tables());
const told = (attributes: string, inside?: string) => chart(attributes, inside).told;

test('a table gives its categories, its rows of numbers and its gaps', () => {
  const { slides, told: problems } = chart(
    '{type=bar title="Partners" y=Trade unit="bn US$" alt="It rises"}',
    `${TABLE}\n\nA caption.`,
  );
  expect(problems).toEqual([]);
  expect(slides[0]?.layout).toBe('chart');
  expect(slides[0]?.blocks).toEqual([
    {
      kind: 'chart',
      line: 1,
      type: 'bar',
      title: 'Partners',
      x: 'Year',
      y: 'Trade',
      unit: 'bn US$',
      alt: 'It rises',
      categories: ['2014', '2015'],
      series: [
        { name: 'Russia', values: [{ number: 95, text: '95' }, undefined] },
        {
          name: 'China',
          values: [
            { number: 1088.5, text: '1,088.5' },
            { number: -3, text: '\u22123' },
          ],
        },
      ],
      caption: [{ kind: 'paragraph', line: 7, children: [{ kind: 'text', text: 'A caption.' }] }],
    },
  ]);
});

test('a file gives the same, and one column of numbers names what they are', () => {
  const { slides, told: problems } = chart('{type=line src=trade.csv x=""}', 'A caption.');
  expect(problems).toEqual([]);
  expect(slides[0]?.blocks[0]).toMatchObject({
    y: 'Russia',
    categories: ['2014', '2015'],
    series: [{ name: 'Russia', values: [{ number: 1095.5, text: '1,095.5' }, undefined] }],
  });
  expect(slides[0]?.blocks[0]).not.toHaveProperty('x');
});

test.each([
  ['1.234,5', 1234.5],
  ['95,5', 95.5],
])('in a German deck %s is a number', (text, number) => {
  const { slides } = chart('{type=bar}', `| | a |\n|---|---|\n| b | ${text} |`, '---\nlang: de\n---\n\n');
  expect(slides[0]?.blocks[0]).toMatchObject({ series: [{ values: [{ number, text }] }] });
});

test.each([
  ['a,b\nc,1.5', 1.5],
  ['a;b\nc;1,5', 1.5],
  ['a;b\nc;1.500', 1500],
  ['a\tb\nc\t1,5', 1.5],
])('in a German deck a file %j holds %d', (text, number) => {
  const { slides } = deckOf(
    '---\nlang: de\n---\n\n::: chart {type=bar src=trade.csv}\n:::',
    undefined,
    tables(text),
  );
  expect(slides[0]?.blocks[0]).toMatchObject({ series: [{ values: [{ number }] }] });
});

test('its words and numbers can be walked, as they were written', () => {
  const { slides } = chart('{type=bar title=Partners y=Trade unit="bn US$"}', `${TABLE}\n\nA caption.`);
  expect(blockText(slides[0]?.blocks ?? []).split('\n')).toEqual([
    'Partners',
    'Trade',
    'bn US$',
    'Year',
    '2014',
    '2015',
    'Russia',
    '95',
    'China',
    '1,088.5',
    '\u22123',
    'A caption.',
  ]);
});

test('a value that is no number is told at its cell, and is a gap', () => {
  const inside =
    '| | a | b |\n|---|--:|---|\n| n/a | n/a | 95% |\n|x| 1 \\| 2 |$5|\n| y | 5 bn | 1.234,5 |\n| z | – | 1 |';
  const { slides, told: problems } = chart('{type=bar}', inside);
  expect(problems).toMatchInlineSnapshot(`
    [
      "deck.md:4:9: error chart-number: The value "n/a" is no number. Write it as 1,234.5, or leave the cell empty where there is no value.",
      "deck.md:4:15: error chart-number: The value "95%" is no number. Write the number alone, and what it is counted in once: unit="%".",
      "deck.md:5:5: error chart-number: The value "1 | 2" is no number. Write it as 1,234.5, or leave the cell empty where there is no value.",
      "deck.md:5:13: error chart-number: The value "$5" is no number. Write the number alone, and what it is counted in once: unit="$".",
      "deck.md:6:7: error chart-number: The value "5 bn" is no number. Write the number alone, and what it is counted in once: unit="bn".",
      "deck.md:6:14: error chart-number: The value "1.234,5" is no number. Write it as 1,234.5, or leave the cell empty where there is no value.",
      "deck.md:7:7: error chart-number: The value "–" is no number. Write it as 1,234.5, or leave the cell empty where there is no value.",
    ]
  `);
  expect(slides[0]?.blocks[0]).toMatchObject({
    series: [
      { values: [undefined, undefined, undefined, undefined] },
      { values: [undefined, undefined, undefined, { number: 1 }] },
    ],
  });
});

test('what is wrong in a file is told in the file', () => {
  const faults = [
    'a,b\nc,n/a\nd,1',
    'a,b\nc,"1',
    '',
    'a,b,b\nc,1,2',
    'a,b,\nc,1,2',
    'a,b\nc\nd,1',
    'a,b\nc,1,2',
  ];
  expect(
    faults.flatMap((text) => deckOf('::: chart {type=bar src=trade.csv}\n:::', undefined, tables(text)).told),
  ).toMatchInlineSnapshot(`
    [
      "trade.csv:2:3: error chart-number: The value "n/a" is no number. Write it as 1,234.5, or leave the cell empty where there is no value.",
      "trade.csv:2:1: error csv-syntax: The file "trade.csv" cannot be read as CSV: a quotation mark is never closed. Save it as comma-separated values in UTF-8.",
      "trade.csv:1:1: error chart-data: The chart has no data. Name the columns in the first row, then give each category a row: its name and its numbers.",
      "trade.csv:1:5: error chart-data: Two columns of the chart are called "b". Give each column a name of its own in the first row.",
      "trade.csv:1:5: error chart-data: Column 3 of the chart has no name. Give each column a name of its own in the first row.",
      "trade.csv:2:1: error chart-data: The row "c" has 1 of 2 cells. Give every row as many cells as there are columns; leave one empty where there is no value.",
      "trade.csv:2:5: error chart-data: The row "c" has 3 of 2 cells. Give every row as many cells as there are columns; leave one empty where there is no value.",
    ]
  `);
  const inFolder = deckOf(
    '::: chart {type=bar src=data/trade.csv}\n:::',
    undefined,
    new Map([['data/trade.csv', readCsv('a,b\nc,x')]]),
  );
  expect(inFolder.told[0]).toMatch(/^data\/trade\.csv:2:3: error chart-number/);
});

test('a chart without type or data is told, and not made', () => {
  const sources = [
    ['', TABLE],
    ['{type=pie}', TABLE],
    ['{type=stack}', TABLE],
    ['{type=bar}', 'words'],
    ['{type=bar}', `${TABLE}\n\nand\n\n${TABLE}`],
    ['{type=bar src=trade.csv}', TABLE],
    ['{type=bar src=none.csv}', ''],
    ['{type=bar src=../trade.csv}', ''],
    ['{type=bar src=a/../trade.csv}', ''],
    ['{type=bar src=/trade.csv}', ''],
    ['{type=bar src="C:\\trade.csv"}', ''],
    ['{type=bar src=https://example.org/trade.csv}', ''],
    ['{type=bar}', '| a |\n|---|\n| 1 |'],
    ['{type=bar}', '| | a |\n|---|---|\n| b | |'],
    ['{type=bar colour=red}', TABLE],
  ] as const;
  expect(sources.flatMap(([attributes, inside]) => told(attributes, inside))).toMatchInlineSnapshot(`
    [
      "deck.md:1:1: error attribute-missing: The chart has no "type". Say how it is drawn: type=bar. Known are: bar, stacked, line, area, dot, share.",
      "deck.md:1:17: error attribute-value: The value "pie" of "type" is unknown. Known are: bar, stacked, line, area, dot, share.",
      "deck.md:1:17: error attribute-value: The value "stack" of "type" is unknown. Did you mean "stacked"? Known are: bar, stacked, line, area, dot, share.",
      "deck.md:1:1: error chart-data: The chart has no data. Put a table into it, or name a CSV file of the deck's folder: src=trade.csv.",
      "deck.md:9:1: error chart-data: The chart holds a second table. Keep one of them.",
      "deck.md:2:1: error chart-data: The chart holds a table beside its file "trade.csv". Keep one of them.",
      "deck.md:1:25: error file-missing: The file "none.csv" does not lie in the deck's folder. Put it there, or mend its name.",
      "deck.md:1:25: error file-outside: The file "../trade.csv" lies outside the deck's folder. Put it into the folder, and name it from there.",
      "deck.md:1:25: error file-outside: The file "a/../trade.csv" lies outside the deck's folder. Put it into the folder, and name it from there.",
      "deck.md:1:25: error file-outside: The file "/trade.csv" lies outside the deck's folder. Put it into the folder, and name it from there.",
      "deck.md:1:26: error file-outside: The file "C:\\trade.csv" lies outside the deck's folder. Put it into the folder, and name it from there.",
      "deck.md:1:25: error file-outside: The file "https://example.org/trade.csv" lies outside the deck's folder. Put it into the folder, and name it from there.",
      "deck.md:2:3: error chart-data: The chart has no data. Name the columns in the first row, then give each category a row: its name and its numbers.",
      "deck.md:2:3: error chart-data: The chart has no number. Write one after the name of a category at least.",
      "deck.md:1:21: error attribute-unknown: The attribute "colour" is unknown here. Known are: type, src, title, x, y, unit, alt.",
    ]
  `);
});

const rows = (count: number, columns: number, name: (row: number) => string) =>
  [
    `| ${['', ...Array.from({ length: columns }, (_, index) => `s${index}`)].join(' | ')} |`,
    `|${'---|'.repeat(columns + 1)}`,
    ...Array.from({ length: count }, (_, row) => `| ${name(row)} | ${'1 | '.repeat(columns)}`),
  ].join('\n');

test.each([
  [10_000, 1],
  [9, 2000],
])('%d rows of %d numbers are too many for a chart, and told at once', (count, columns) => {
  expect(
    told(
      '{type=line}',
      rows(count, columns, (row) => `r${row}`),
    ),
  ).toEqual([
    `deck.md:2:4: error chart-data: The chart has ${((count + 1) * (columns + 1)).toLocaleString('en')} cells, and 20,000 are the most. Take fewer rows or columns, or sum them up: by month, say, in place of day.`,
  ]);
});

test('what a type cannot show is told, and what is more than can be read', () => {
  const negative = '| | a |\n|---|---|\n| b | \u22123 |\n| c | 3 |';
  const sources = [
    ['{type=share}', TABLE],
    ['{type=share}', negative],
    ['{type=share}', negative.replace(/.3 /gu, '0 ')],
    ['{type=area}', TABLE],
    ['{type=bar}', rows(2, 7, (row) => `n${row}`)],
    ['{type=bar}', rows(15, 1, (row) => `the name of ${row}`)],
    ['{type=share}', rows(7, 1, (row) => `n${row} and more`)],
  ] as const;
  expect(sources.flatMap(([attributes, inside]) => told(attributes, inside))).toMatchInlineSnapshot(`
    [
      "deck.md:1:1: error chart-shape: The share chart has 2 columns of numbers. Give it one, or make it type=stacked.",
      "deck.md:1:1: error chart-shape: The share chart holds "−3", and no part of a whole is negative. Make it type=bar.",
      "deck.md:1:1: error chart-shape: The share chart holds "−3", and no part of a whole is negative. Make it type=bar.",
      "deck.md:1:1: error chart-shape: The parts of the share chart make nothing. Give it a part above 0.",
      "deck.md:1:1: error chart-shape: The area chart holds "−3", and no part of a whole is negative. Make it type=line.",
      "deck.md:1:1: warning chart-crowded: The chart has 7 columns of numbers, more than a reader can tell apart (6). Keep those that the slide is about, or make several charts.",
      "deck.md:1:1: warning chart-crowded: The chart has 15 categories, more than a slide can name (14). Keep those that the slide is about, or gather the small ones as one.",
      "deck.md:1:1: warning chart-crowded: The chart has 7 categories, more than a slide can name (6). Keep those that the slide is about, or gather the small ones as one.",
    ]
  `);
});

test.each([
  ['{type=area}', '| | a |\n|---|---|\n| b | -3 |'],
  ['{type=bar}', rows(14, 6, (row) => `the name of ${row}`)],
  ['{type=bar}', rows(60, 1, (row) => `${1960 + row}`)],
  ['{type=line}', rows(60, 1, (row) => `Q${(row % 4) + 1} ${2000 + row}`)],
])('a chart %s of %j is told nothing of', (attributes, inside) => {
  expect(told(attributes, inside)).toEqual([]);
});
