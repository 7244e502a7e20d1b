import { describe, expect, test } from 'vitest';
import { makeDeck } from '../../../../src/deck/make.js';
import { parseOutline } from '../../../../src/outline/parse.js';
import { makePage } from '../../../../src/page/page.js';
import { loadPens, type Pens } from '../../../../src/page/pens.js';

const THEME = { name: 'none', base: '', css: '', paper: '', faces: [] };
const TABLE = `| Year | Russia | China |
|---|--:|--:|
| 2014 | 95.3 | 88 |
| 2015 | 64.2 | |
| 2016 | 1,069 | 66 |`;
const ONE = '| | Trade |\n|---|---|\n| European Union | 50 |\n| China | 30.5 |\n| Others | 19.5 |';

async function pageOf(text: string, pens?: Pens): Promise<string> {
  const { value: outline } = parseOutline(text, 'deck.md');
  return makePage(makeDeck(outline, undefined).value, THEME, '', pens ?? (await loadPens(outline))).html;
}

const chartOf = async (attributes: string, inside: string, front = '', pens?: Pens) =>
  /<figure class="chart"[\s\S]*<\/figure>/.exec(
    await pageOf(`${front}## A title\n\n::: chart ${attributes}\n${inside}\n:::\n`, pens),
  )?.[0] ?? '';

/** Gives the texts of the drawing, in order. */
const textsIn = (html: string): readonly string[] =>
  [...html.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
const labelOf = (html: string): string | undefined => /aria-label="([^"]*)"/.exec(html)?.[1];

test.each([
  ['bar', TABLE],
  ['stacked', TABLE],
  ['line', TABLE],
  ['area', TABLE],
  ['dot', TABLE],
  ['share', ONE],
])('a chart of type %s', async (type, table) => {
  const html = await chartOf(`{type=${type} title=Partners y=Trade unit="bn US$"}`, `${table}\n\nA caption.`);
  await expect(`${html}\n`).toMatchFileSnapshot(`../__snapshots__/chart-${type}.html`);
});

test.each(['stacked', 'line', 'area'])('the same outline gives the same bytes: %s', async (type) => {
  const draw = () => chartOf(`{type=${type}}`, TABLE);
  expect(await draw()).toBe(await draw());
});

describe('the description', () => {
  test('says what the author says, and the numbers', async () => {
    expect(
      labelOf(await chartOf('{type=line alt="Trade rises." title=Partners y=Trade unit=bn}', TABLE)),
    ).toBe('Trade rises. Trade, bn. Russia: 2014 95.3, 2015 64.2, 2016 1,069. China: 2014 88, 2016 66');
    expect(labelOf(await chartOf('{type=share title=Partners unit=bn}', ONE))).toBe(
      'Partners. Trade, bn. Trade: European Union 50, China 30.5, Others 19.5',
    );
  });

  test('of many numbers says the first and the last', async () => {
    const rows = Array.from({ length: 21 }, (_, index) => `| ${2000 + index} | ${index} | 1 |`).join('\n');
    expect(labelOf(await chartOf('{type=line}', `| | a | b |\n|---|---|---|\n${rows}`))).toBe(
      'a: 2000 0, …, 2020 20. b: 2000 1, …, 2020 1',
    );
  });
});

test('numbers are printed in the language of the deck', async () => {
  const table = '| | a |\n|---|---|\n| b | 1.234,5 |\n| c | -3 |';
  const html = await chartOf('{type=bar}', table, '---\nlang: de\n---\n\n');
  expect(textsIn(html)).toEqual(expect.arrayContaining(['1.234,5', '\u22123']));
  expect(html).toContain('<td>1.234,5</td>');
  const share = await chartOf(
    '{type=share unit="%"}',
    '| | a |\n|---|---|\n| b | 1.234,5 |',
    '---\nlang: de\n---\n\n',
  );
  expect(textsIn(share)).toContain('1.234,5\u00a0%');
});

describe('numbers are written where there is room', () => {
  const rows = (names: readonly string[], values: readonly number[]): string =>
    `| | Trade |\n|---|---|\n${names.map((name, at) => `| ${name} | ${values[at]} |`).join('\n')}`;
  const many = Array.from({ length: 40 }, (_, at) => `${1980 + at}`);

  test('at the ends of bars that lie, since their names are long', async () => {
    const names = ['one', 'another', 'third'].map((word) => `The ${word} of all partners in the trade`);
    const html = await chartOf('{type=bar x=Partners}', rows(names, [71, 52, 33]));
    expect(textsIn(html)).toEqual(expect.arrayContaining(['71', '52', '33', 'Partners']));
  });

  test('at the end of a line that is alone, where its points are too many', async () => {
    const html = await chartOf(
      '{type=line}',
      rows(
        many,
        many.map((_, at) => 1000 + 7 * at),
      ),
    );
    expect(textsIn(html)).toContain('1,273');
    expect(textsIn(html)).not.toContain('1,266');
  });

  test('at none of many bars', async () => {
    const html = await chartOf(
      '{type=bar}',
      rows(
        many,
        many.map((_, at) => 1001 + 7 * at),
      ),
    );
    expect(textsIn(html)).not.toContain('1,274');
  });

  test('in parts of a stack that are large enough', async () => {
    const table = '| | a | b |\n|---|---|---|\n| c | 97 | 3 |\n| d | 88 | 2 |';
    expect(textsIn(await chartOf('{type=stacked}', table))).toEqual(expect.arrayContaining(['97', '88']));
    expect(textsIn(await chartOf('{type=stacked}', table))).not.toContain('3');
  });
});

test('what a chart names in the page is its own', async () => {
  const block = `::: chart {type=stacked}\n${TABLE}\n:::\n`;
  const html = await pageOf(`## One\n\n${block}\n## Two\n\n${block}\n. . .\n\nLater\n`);
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids.filter((id) => id?.startsWith('chart:')).length).toBeGreaterThan(6);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, used] of html.matchAll(/(?:url\(|href=")#(chart:[^)"]*)/g)) expect(ids).toContain(used);
});

test('a slide that is written once for each step shares no id with itself', async () => {
  const outline = parseOutline(
    `## One\n\n::: chart {type=stacked}\n${TABLE}\n:::\n\n. . .\n\nLater\n`,
    'deck.md',
  ).value;
  const { value: deck } = makeDeck(outline, undefined);
  const { html } = makePage(deck, THEME, '', await loadPens(outline), 'print-steps');
  const ids = [...html.matchAll(/ id="(chart:[^"]*)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(4);
  expect(new Set(ids).size).toBe(ids.length);
});

test('nothing in a drawing runs, reaches out, or is for a pointer', async () => {
  for (const type of ['bar', 'stacked', 'line', 'area', 'dot']) {
    const html = await chartOf(`{type=${type}}`, TABLE);
    expect(html).not.toMatch(/<style|<script|<image|class="zr|ecmeta|pointer|http|<pattern|rgb|#[0-9a-f]{3}/);
  }
});

test('no word of a table ends a tag or is taken for a placeholder', async () => {
  const evil = '{b} {name|x} "e" <i>&l url(#zr0-p0) id=zr0-p0';
  const row = evil.replaceAll('<', '&lt;').replaceAll('|', '\\|');
  const escaped = evil
    .replace('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  for (const type of ['bar', 'line', 'share', 'dot']) {
    const html = await chartOf(
      `{type=${type} title='${evil}' alt='${evil}'}`,
      `| | ${row} |\n|---|---|\n| ${row} | 1 |\n| b | 2 |`,
    );
    expect(html.split(escaped).length).toBeGreaterThan(4);
    expect(html).not.toContain('<i>');
  }
});

test('a drawing is as wide as its space, and no text in it is small', async () => {
  const sizes = ['16:9', '4:3'].map(async (size) => {
    const html = await chartOf('{type=stacked}', TABLE, `---\nsize: ${size}\n---\n\n`);
    for (const [, px] of html.matchAll(/font-size:(\d+)px/g)) expect(Number(px)).toBeGreaterThanOrEqual(19);
    return /viewBox="0 0 (\d+) (\d+)"/.exec(html)?.slice(1).map(Number);
  });
  expect(await Promise.all(sizes)).toEqual([
    [1120, 431],
    [800, 431],
  ]);
});

test('without a pen the numbers stand as a table', async () => {
  const html = await chartOf('{type=bar}', TABLE, '', {});
  expect(html).not.toContain('<svg');
  expect(html).not.toContain('chart-data');
  expect(html).toContain('<tr><th scope="row">2015</th><td>64.2</td><td></td></tr>');
});

test.each([
  ['sixty columns', 'bar', 60, 1],
  ['sixty rows', 'dot', 60, 2],
  ['twelve lines', 'line', 8, 12],
  ['twelve areas', 'area', 8, 12],
  ['twelve parts of a stack', 'stacked', 3, 12],
  ['sixty shares', 'share', 60, 1],
  ['one value', 'line', 1, 1],
])('%s are drawn without a fault', async (_, type, count, columns) => {
  const head = `| ${['', ...Array.from({ length: columns }, (_, index) => `A series with number ${index}`)].join(' | ')} |`;
  const rows = Array.from(
    { length: count },
    (_, row) =>
      `| A very long name of number ${row} | ${Array.from({ length: columns }, (_, index) => `${row + index}e${index}`).join(' | ')} |`,
  );
  const html = await chartOf(`{type=${type}}`, [head, `|${'---|'.repeat(columns + 1)}`, ...rows].join('\n'));
  expect(html).toContain('<svg');
  expect(html).not.toMatch(/NaN|undefined|Infinity/);
  for (let row = 0; row < count; row += 1)
    expect(html).toContain(`<th scope="row">A very long name of number ${row}</th>`);
});

test('only a deck with a chart loads the library', async () => {
  const pensOf = (text: string) => loadPens(parseOutline(text, 'deck.md').value);
  expect(await pensOf(`## A\n\n${TABLE}`)).toEqual({});
  expect(
    (await pensOf(`## A\n\n::::: columns\n:::: column\n::: chart {type=bar}\n${TABLE}\n:::\n::::\n:::::`))
      .chart,
  ).toBeDefined();
});
