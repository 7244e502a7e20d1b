import { expect, test } from 'vitest';
import { readHtml } from '../../../../src/deck/html.js';
import { parseOutline } from '../../../../src/outline/parse.js';
import { blocksHtml, startWriting } from '../../../../src/page/blocks/write.js';

const part = `<svg><g id="a">${'<path/>'.repeat(99)}</g></svg>`;
const uses = (times: number): string =>
  `<svg><title>${times}</title>${'<use href="#a"/>'.repeat(times)}</svg>`;

/** Gives the titles of the drawings that stay, and what was told as `line: what`. */
async function read(...blocks: readonly string[]): Promise<readonly [string, ...string[]]> {
  const { value, problems } = await readHtml(
    parseOutline(blocks.map((block) => `## A\n\n${block}\n`).join('\n'), 'deck.md').value,
  );
  const html = value.slides.map((slide) => blocksHtml(slide.blocks, startWriting())).join('');
  const titles = [...html.matchAll(/<title>(\d+)/g)].map(([, title]) => title).join(' ');
  return [titles, ...problems.map(({ place, what }) => `${place.line}: ${what}`)];
}

test('a drawing is left out that draws too much, wherever in the deck its parts stand, and nothing beside it', async () => {
  expect(await read(part, `<div>\n${uses(100)}\n${uses(101)}\n${uses(1)}\n</div>`)).toEqual([
    '100 1',
    '9: A drawing draws 10,100 elements by references, more than 10,000; it is left out of the slide.',
  ]);
});

test('so are those that come to too much together', async () => {
  const told = await read(part, ...Array.from({ length: 11 }, () => uses(95)), uses(50));
  expect(told).toEqual([
    [...Array.from({ length: 10 }, () => 95), 50].join(' '),
    '47: A drawing makes the drawings of the deck draw 104,500 elements by references, more than 100,000; it is left out of the slide.',
  ]);
});
