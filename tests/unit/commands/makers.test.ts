import { cp, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { array, assert, asyncProperty, constantFrom, nat, tuple } from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawDeck, judgeDeck } from '../../../src/commands/compile-deck.js';
import { makingAgain } from '../../../src/commands/makers.js';
import { ROOT } from '../../support/lectern.js';

let folder = '';
let outline = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-makers-'));
  await cp(join(ROOT, 'slides/tour'), folder, { recursive: true });
  outline = (await readFile(join(folder, 'outline.md'), 'utf8')).replace(/^```mermaid[\s\S]*?^```$/gmu, '');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const place = () => ({ name: 'tour', folder, outline: join(folder, 'outline.md') });
const noBrowser = () => Promise.reject(new Error('No browser is needed.'));
const options = { cwd: ROOT, browser: { environment: {} }, purpose: 'preview' } as const;

/** A deck and its page, and what is told of them. */
async function seen(makers?: ReturnType<typeof makingAgain>): Promise<unknown> {
  const drawn = await drawDeck(place(), makers ? { ...options, makers } : options, noBrowser);
  const { deck, page } = drawn.made?.drawn ?? {};
  const written = JSON.stringify(deck, (_, value) => (value instanceof Map ? [...value] : value));
  return { page, deck: written, problems: await judgeDeck(drawn) };
}

const LINE = constantFrom(
  ...[
    '',
    '',
    'A line more',
    '# A part',
    '## A slide',
    '## A slide {#again .own}',
    '---',
    '```ts',
    'let a = 1;',
    '```',
  ],
  ...[
    '- one',
    '[^n]',
    '[^n]: A note',
    '*[API]: interface',
    '[a]: https://example.org',
    '[a]',
    '<div>',
    '<!--',
    '-->',
  ],
  ...[
    '::: notes',
    ':::',
    'theme: nocturne',
    'numbers: current',
    'title: Another',
    '$x^2$',
    '| a | b |',
    '|---|---|',
  ],
);

/** An edit: a line put in, one changed or one taken out. */
const EDIT = tuple(nat(), constantFrom('put', 'change', 'take'), LINE);

test('a deck that is made again and again is what it would be if it were made afresh', {
  timeout: 120_000,
}, async () => {
  await assert(
    asyncProperty(array(EDIT, { minLength: 2, maxLength: 6 }), async (edits) => {
      const makers = makingAgain();
      let lines = outline.split('\n').slice(0, 300);
      for (const [at, kind, line] of edits) {
        const from = at % lines.length;
        lines = lines.toSpliced(from, kind === 'put' ? 0 : 1, ...(kind === 'take' ? [] : [line]));
        await writeFile(place().outline, lines.join('\n'));
        expect(await seen(makers)).toEqual(await seen());
      }
    }),
    { numRuns: 3 },
  );
});

test('a theme that is changed is worn', async () => {
  await writeFile(place().outline, outline);
  const makers = makingAgain();
  const sheet = join(folder, 'theme.css');
  await seen(makers);
  for (const colour of ['#123456', '#654321']) {
    await writeFile(sheet, `:root { --ink: ${colour}; }`);
    // As an editor that puts an older file in its place.
    await utimes(sheet, 1, 1);
    expect(JSON.stringify(await seen(makers))).toContain(colour);
    expect(await seen(makers)).toEqual(await seen());
  }
});
