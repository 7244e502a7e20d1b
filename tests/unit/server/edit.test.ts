import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editAnswer, type Spot } from '../../../src/server/edit.js';
import { folderOf } from '../../support/lectern.js';

const PAGE = 'same-origin';

const cases: readonly (readonly [what: string, path: string, site: string | undefined, status: number])[] = [
  ['a file of the deck', 'talk/outline.md', PAGE, 200],
  ['a file beside the deck', 'secret.md', PAGE, 403],
  ['a file reached by a link out of it', 'talk/link.md', PAGE, 403],
  ['a file above it', 'talk/../secret.md', PAGE, 403],
  ['a folder', 'talk', PAGE, 403],
  ['nothing', 'talk/none.md', PAGE, 403],
  ['a file of the deck, for another site', 'talk/outline.md', 'cross-site', 403],
  ['a file of the deck, for who says nothing of itself', 'talk/outline.md', undefined, 403],
  ['a file of the deck, for a link that was typed', 'talk/outline.md', 'none', 403],
];

test.each(cases)('the editor opens %s: %s, asked by %s: %s', async (_, path, site, status) => {
  const cwd = await folderOf({ 'talk/outline.md': 'a', 'secret.md': 'b' });
  await symlink(join(cwd, 'secret.md'), join(cwd, 'talk/link.md'));
  const opened: Spot[] = [];
  const query = new URLSearchParams({ path: `${cwd}/${path}`, line: '3', column: '-2' });
  const answer = editAnswer(query, join(cwd, 'talk'), site, (spot) => opened.push(spot));
  expect(answer).toMatchObject({ status });
  expect(opened).toEqual(status === 200 ? [{ path: `${cwd}/${path}`, line: 3, column: 1 }] : []);
});

test('without an editor nothing is opened', () => {
  expect(editAnswer(new URLSearchParams(), '.', PAGE, undefined)).toMatchObject({ status: 404 });
});
