import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSources } from '../../../src/commands/sources.js';
import { compile } from '../../../src/compile.js';
import { hostileInputs, setCanaries } from '../../support/hostile.js';
import { folderOf } from '../../support/lectern.js';

const SECRET = 'what-nobody-may-read';

test.skipIf(process.platform === 'win32')(
  'no sheet of a theme takes anything from the network or from outside its folder; each is told (skipped on Windows)',
  async () => {
    const { arm, heard } = await setCanaries();
    const cwd = await folderOf({ 'deck/outline.md': '## A wheel\n\nIt turns.\n' });
    for (const name of ['css', 'svg', 'woff2']) {
      await writeFile(join(cwd, `secret.${name}`), `/* ${SECRET} */`);
      await symlink(`../secret.${name}`, join(cwd, `deck/link.${name}`));
    }
    execFileSync('mkfifo', [join(cwd, 'deck/pipe.css'), join(cwd, 'deck/pipe.svg')]);
    await mkdir(join(cwd, 'deck/folder.css'));
    await symlink('..', join(cwd, 'deck/up'));
    const folder = join(cwd, 'deck');
    const silent: string[] = [];
    for (const css of hostileInputs('themes').map(arm)) {
      await writeFile(join(folder, 'theme.css'), css);
      const { value, problems } = await readSources(
        { name: 'deck', folder, outline: 'deck/outline.md' },
        cwd,
      );
      if (!value) throw new Error('The deck cannot be read.');
      const { page } = await compile(value);
      const sheet = page.assets.flatMap(({ from }) => ('text' in from ? [from.text] : [])).join('\n');
      const files = page.assets.flatMap(({ from }) => ('file' in from ? [from.file] : []));
      const strange = files.filter((file) => !file.includes('node_modules') && !file.includes('/themes/'));
      const told = problems.filter(({ rule }) => /^theme-(?:file|remote)$/.test(rule));
      if (told.length === 0) silent.push(css);
      expect(strange, css).toEqual([]);
      expect(sheet, css).not.toContain(SECRET);
    }
    expect(silent).toEqual([]);
    expect(heard).toEqual([]);
  },
);
