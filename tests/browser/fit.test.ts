import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examplesIn } from '../support/examples.js';
import { folderOf, lectern, ROOT } from '../support/lectern.js';

const lines = (count: number, line: (number: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index + 1)).join('\n');
const words = (count: number): string => lines(count, (number) => `word${number}`).replaceAll('\n', ' ');
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (rows: number, columns: number, cell: string): string =>
  [
    row(Array.from({ length: columns }, (_, column) => `H${column}`)),
    row(Array(columns).fill('---')),
    lines(rows, () => row(Array(columns).fill(cell))),
  ].join('\n');
const bullets = (count: number, text: string): string => lines(count, (number) => `- ${text} ${number}`);
const fence = (name: string, inside: string): string => `::: ${name}\n${inside}\n:::`;
const figure = fence('figure {src="wide.svg" alt="A roof"}', 'The roof.');
const svg = (inside: string): string => `<svg viewBox="0 0 400 100" width="400" height="100">${inside}</svg>`;

/** What stands on a slide, and what is told of it: the rule and the line, counted from the slide's title. */
const CASES: readonly (readonly [name: string, body: string, ...told: readonly string[]])[] = [
  // What fits.
  ['a sentence', 'A sentence.'],
  ['five points', bullets(5, 'A point of a few words')],
  ['fourteen points', bullets(14, 'A point of a few words')],
  ['six long points', bullets(6, words(16))],
  ['ten numbered points', lines(10, (number) => `${number}. A point`)],
  ['points four deep', '- a\n  - b\n    - c\n      - d'],
  ['a table of twelve rows', table(12, 4, '12')],
  ['a table of ten columns', table(5, 10, '1,204')],
  ['a listing of sixteen lines', `\`\`\`ts\n${lines(16, (number) => `const a${number} = 1;`)}\n\`\`\``],
  ['a listing of thirty lines', `\`\`\`ts\n${lines(30, (number) => `const a${number} = 1;`)}\n\`\`\``],
  ['a line of code that wraps', `\`\`\`sh\ncurl ${'a-long-option '.repeat(20)}\n\`\`\``],
  ['an endless word of code', `\`\`\`\n${'x'.repeat(300)}\n\`\`\``],
  [
    'seven figures',
    fence(
      'stats',
      lines(7, (number) => `- **${number},000** things counted`),
    ),
  ],
  ['a figure of many letters', fence('stats', '- **1,204,000,000 crowns** a year')],
  [
    'six people',
    fence(
      'people',
      lines(6, (number) => `- **Name ${number}** *Place* ${words(8)}`),
    ),
  ],
  [
    'seven short events',
    fence(
      'timeline',
      lines(7, (number) => `- **190${number}** It turns`),
    ),
  ],
  [
    'sixteen events',
    fence(
      'timeline',
      lines(16, (number) => `- **19${number + 10}** ${words(8)}`),
    ),
  ],
  [
    'three sides',
    fence(
      'compare',
      lines(3, (number) => `### Side ${number}\n${bullets(4, words(7))}`),
    ),
  ],
  ['a quote of sixty words', fence('quote {by="A"}', words(60))],
  ['a callout', fence('callout {title="Mind"}', words(50))],
  ['a figure', figure],
  ['a figure and two points', `${figure}\n\n- one\n- two`],
  [
    'columns with a figure',
    `:::: columns\n::: column\n${figure}\n:::\n\n::: column\n${bullets(4, 'a point')}\n:::\n::::`,
  ],
  ['steps', fence('incremental', bullets(6, 'a step'))],
  ['letters above and below', 'x<sup>2</sup> and H<sub>2</sub>O'],
  [
    'text for screen readers alone',
    '<p style="position:absolute;width:1px;height:1px;overflow:hidden;font-size:9px">Unseen words</p>\n\nSeen.',
  ],
  ['hidden text', '<p style="visibility:hidden;font-size:9px">Unseen words</p>\n\nSeen.'],
  [
    'formulas for screen readers',
    '<p><span class="katex"><span class="katex-mathml" style="font-size:4px">x</span><span class="katex-html" aria-hidden="true" style="font-size:33px">x<span style="font-size:0.5em">2</span></span></span></p>',
  ],
  [
    'a drawing with labels',
    svg('<text x="10" y="40" font-size="24">North</text><text x="200" y="40" font-size="24">South</text>'),
  ],
  [
    'slanted labels',
    svg(
      '<text x="50" y="95" font-size="20" transform="rotate(-30 50 95)">North mole</text><text x="90" y="95" font-size="20" transform="rotate(-30 90 95)">South mole</text>',
    ),
  ],
  [
    'a decoration behind the text',
    '<p aria-hidden="true" style="height:0;line-height:0;visibility:hidden">xxxxxx</p>\n\nText.',
  ],
  ['words above others', '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> is read as it is written.</p>'],
  ['a picture between words', 'Words before it.\n\n![A wide one](wide.svg)\n\nAnd words after it.'],
  ['two pictures', '![A wide one](wide.svg)\n\n[![Another](wide.svg)](https://example.org)'],
  ['points under a task', '- [x] Done\n  - nested\n    1. deep\n- [ ] Open'],
  ['what is hidden', '<p hidden>Unseen words that would not fit</p>\n\nSeen.'],
  ['what is closed', '<details><summary>More</summary>Words that a click opens</details>'],
  [
    'gauges',
    '<meter min="0" max="10" value="7">7 of 10</meter> <progress max="10" value="3">3 of 10</progress>',
  ],
  // What spills.
  ['sixty points', bullets(60, 'A point of a few words'), 'fit-overflow:15'],
  ['far too long points', bullets(14, words(60)), 'fit-overflow:5'],
  ['two hundred words a paragraph', lines(4, () => `${words(120)}\n`), 'fit-overflow:5'],
  ['a table of forty rows', table(40, 4, '12'), 'fit-overflow:21'],
  ['a table of thirty columns', table(3, 30, '1,204'), 'fit-overflow:3'],
  [
    'a listing of eighty lines',
    `\`\`\`ts\n${lines(80, (number) => `const a${number} = 1;`)}\n\`\`\``,
    'fit-overflow:22',
  ],
  ['an endless word', 'x'.repeat(200), 'fit-overflow:3'],
  ['an endless word in a list', `- one\n- ${'x'.repeat(200)}`, 'fit-overflow:4'],
  [
    'thirty figures',
    fence(
      'stats',
      lines(30, (number) => `- **${number}** ${words(6)}`),
    ),
    'fit-overflow:16',
  ],
  [
    'a crowd',
    fence(
      'people',
      lines(16, (number) => `- **Name ${number}** *Place* ${words(12)}`),
    ),
    'fit-overflow:12',
  ],
  [
    'fifty events',
    fence(
      'timeline',
      lines(50, (number) => `- **19${number + 10}** ${words(5)}`),
    ),
    'fit-overflow:18',
  ],
  [
    'deep sides',
    fence(
      'compare',
      lines(3, (number) => `### Side ${number}\n${bullets(12, words(14))}`),
    ),
    'fit-overflow:9',
  ],
  ['an endless quote', fence('quote {by="A"}', words(500)), 'fit-overflow:4'],
  [
    'an endless callout',
    fence(
      'callout',
      lines(6, () => `${words(70)}\n`),
    ),
    'fit-overflow:8',
  ],
  [
    'deep columns',
    `:::: columns\n::: column\nLeft.\n:::\n\n::: column\n${bullets(40, 'a point of some words')}\n:::\n::::`,
    'fit-overflow:21',
  ],
  ['a figure that has no room', `${figure}\n\n${bullets(9, words(22))}`, 'fit-overflow:9'],
  [
    'a box that is too wide',
    'Before.\n\n<div style="width:2000px"><p style="text-align:right">At the far end</p></div>',
    'fit-overflow:5',
  ],
  [
    'a picture that is too high',
    '<img src="wide.svg" alt="A roof" style="flex:none;height:900px;max-height:none">',
    'fit-overflow:3',
  ],
  // What is cut off, lies on something, or is too small.
  ['cut off below', '<div style="height:2em;overflow:hidden"><p>One<br>Two<br>Three</p></div>', 'fit-clip:3'],
  [
    'cut off beside',
    '<div style="width:200px;overflow:hidden"><p style="white-space:nowrap">A line that is longer than its box</p></div>',
    'fit-clip:3',
  ],
  [
    'a box to be scrolled',
    '<div style="height:3em;overflow:auto"><p>One<br>Two<br>Three<br>Four</p></div>',
    'fit-clip:3',
  ],
  [
    'three dots',
    '<p style="width:200px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">A line that is longer than its box</p>',
    'fit-clip:3',
  ],
  [
    'a label beyond its drawing',
    svg('<text x="330" y="40" font-size="24">A long label</text>'),
    'fit-clip:3',
  ],
  ['text on text', 'First.\n\n<p style="margin-top:-80px">Second</p>', 'fit-overlap:5'],
  ['text on the title', '<p style="position:absolute;top:125px;left:90px">On the title</p>', 'fit-overlap:3'],
  [
    'a label on a label',
    svg(
      '<text x="10" y="40" font-size="24">North mole</text><text x="60" y="40" font-size="24">South mole</text>',
    ),
    'fit-overlap:3',
  ],
  ['small print', 'Large.\n\n<p style="font-size:12px">Small print</p>', 'fit-small:5'],
  ['small words in a sentence', 'Large and <span style="font-size:12px">small</span>.', 'fit-small:3'],
  ['small labels in a drawing', svg('<text x="10" y="40" font-size="9">North</text>'), 'fit-small:3'],
  [
    'a formula that is too small',
    '<p style="font-size:10px"><span class="katex">x</span></p>',
    'fit-small:3',
  ],
];

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="700"><rect width="9" height="9"/></svg>';

/** Gives the fit problems of a deck, one a line. */
async function toldOf(files: Readonly<Record<string, string>>, cwd?: string): Promise<readonly string[]> {
  const folder = cwd ?? (await folderOf(files));
  const { code, stderr } = await lectern(['build', '--to', 'pdf'], { cwd: folder });
  expect({ code, stderr: stderr.split('\n').filter((l) => / error /.test(l)) }).toEqual({
    code: 0,
    stderr: [],
  });
  return stderr.split('\n').filter((line) => line.includes(' fit-'));
}

test('tells what does not fit, with its line, and nothing of what does', async () => {
  let text = '---\ntransition: none\n---\n';
  const starts = CASES.map(([name, body]) => {
    const start = text.split('\n').length;
    text += `## ${name[0]?.toUpperCase()}${name.slice(1)}\n\n${body}\n\n`;
    return start;
  });
  const told = await toldOf({ 'slides/talk/outline.md': text, 'slides/talk/wide.svg': PICTURE });
  const found = new Map(CASES.map(([name]) => [name, [] as string[]]));
  for (const line of told) {
    const [, at, rule] = /^[^:]+:(\d+):\d+: warning (fit-\w+)/.exec(line) ?? [];
    const index = starts.findLastIndex((start) => start <= Number(at));
    const name = CASES[index]?.[0] ?? '';
    found.get(name)?.push(`${rule}:${Number(at) - (starts[index] ?? 0) + 1}`);
  }
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(CASES.map(([name, , ...rules]) => [name, rules])),
  );
  expect(CASES.filter(([, , ...rules]) => rules.length > 0).length).toBeGreaterThan(25);
});

describe('no false alarm', () => {
  test.each(['16:9', '4:3', '1920x1080'])('on the first deck at %s', async (size) => {
    const cwd = await folderOf({});
    const folder = join(cwd, 'slides/talk');
    await cp(join(ROOT, 'slides/putin-in-beijing'), folder, { recursive: true });
    const outline = join(folder, 'outline.md');
    await writeFile(
      outline,
      (await readFile(outline, 'utf8')).replace('\nlang: en\n', `\nlang: en\nsize: ${size}\n`),
    );
    expect(await toldOf({}, cwd)).toEqual([]);
  });

  test('on the examples of the outline language', async () => {
    const examples = await examplesIn('docs/outline.md');
    expect(examples.length).toBeGreaterThan(5);
    expect(await toldOf(Object.assign({}, ...examples))).toEqual([]);
  });
});
