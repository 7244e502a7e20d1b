import { expect, test } from 'vitest';
import { folderOf, lectern } from '../support/lectern.js';

test('lectern doctor names what it found', async () => {
  const run = await lectern(['doctor']);
  expect(run.stderr).toBe('');
  expect(run.stdout).toMatch(/^Node +\d+\.\d+\.\d+$/m);
  expect(run.stdout).toMatch(/^Browser +\S+\/\d+.*, from .+$/m);
  expect(run.stdout).toMatch(/^Theme +broadsheet \(Newsreader, Libre Franklin, IBM Plex Mono\)$/m);
  expect(run.stdout).toMatch(/^Deck +putin-in-beijing \(slides\/putin-in-beijing\/outline\.md\)$/m);
  expect(run.code).toBe(0);
});

test('lectern doctor exits 2 where a part of the machine is missing, and says what to do about the rest', async () => {
  const cwd = await folderOf({});
  const run = await lectern(['doctor', '--browser', '/no/such/chrome'], { cwd });
  expect(run.stderr).toMatch(/error browser-missing: .*\/no\/such\/chrome/);
  expect(run.stderr).toContain('Make one: lectern new my-talk.');
  expect(run.code).toBe(2);
});
