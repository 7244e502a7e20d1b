import { expect, test } from 'vitest';
import { stacksHtml } from '../../../src/page/page.js';
import { sheavesOf } from '../../../src/page/sheaves.js';

const slide = (id: string, inside = '') => `<section id="${id}">${inside}</section>`;
const later = (inside: string) => `<section class="slide">${inside}</section>`;

function sheaves(stacks: readonly (readonly string[])[], least = 2): readonly string[] {
  const html = `<main>${stacksHtml(stacks)}</main><i id="end"></i>`;
  return sheavesOf({ html, stacks, assets: [], sheets: stacks.flat().length }, least);
}

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => slide(id));

test.each([
  ['few slides stay together', [[a], [b, c]], 2, [['a', 'b', 'c']]],
  [
    'twice as many as are worth a page go on two',
    [[a], [b], [c], [d]],
    2,
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a part may be cut',
    [[a, b, c, d]],
    2,
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'there are two at the most',
    [
      [a, b],
      [c, d],
    ],
    1,
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['steps stay with their slide', [[a], [b, later('1'), later('2')], [c]], 2, [['a', 'b'], ['c']]],
] as const)('%s', (_, stacks, least, wanted) => {
  const found = sheaves(stacks as readonly (readonly string[])[], least);
  expect(found.map((html) => [...html.matchAll(/<section id="(\w+)"/gu)].map(([, id]) => id))).toEqual(
    wanted,
  );
});

test('of one sheaf the page is as it was', () => {
  expect(sheaves([[slide('a')]])).toEqual(['<main><section id="a"></section></main><i id="end"></i>']);
});

test('a link finds its name in another sheaf, and that sheaf knows that it is looked for', () => {
  const found = sheaves([
    [slide('a', '<a href="#d">on</a>'), slide('b')],
    [slide('c'), slide('d', '<a href="#%C3%A9">back</a> <a href="#d">up</a> <a href="#end">end</a>')],
    [slide('e'), slide('é', '<a href="#b">back</a>')],
  ]);
  const hidden = found.map((html) => html.match(/<(?:i|a) [^>]* hidden>/gu));
  expect(hidden).toEqual([
    ['<i id="d" hidden>', '<a href="#b" hidden>'],
    ['<i id="b" hidden>', '<a href="#d" hidden>'],
  ]);
});

test.each([
  ['a gradient', '<path fill="url(#g)"/>', '<linearGradient id="g"/>'],
  ['a gradient in a style', '<path style="fill: url(&quot;#g&quot;)"/>', '<linearGradient id="g"/>'],
  ['a part of a drawing', '<use class="x" href="#g"/>', '<path id="g"/>'],
])('slides that share %s stay together, where their sheaves would part them', (_, user, used) => {
  expect(
    sheaves([
      [slide('a', user), slide('b')],
      [slide('c', used), slide('d')],
    ]),
  ).toHaveLength(1);
  expect(
    sheaves([
      [slide('a', user), slide('b', used)],
      [slide('c'), slide('d')],
    ]),
  ).toHaveLength(2);
});
