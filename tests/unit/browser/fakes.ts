import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync } from 'node:zlib';
import { packTar } from 'modern-tar/fs';
import { onTestFinished } from 'vitest';

/** A folder for one test, removed after it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a shell script that can be started; gives its path. */
export async function script(path: string, body = 'exit 1'): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `#!/bin/sh\n${body}\n`);
  await chmod(path, 0o755);
  return path;
}

/** Writes a small package with the archives of the npm Chromium under `<folder>/node_modules`; gives its `bin`. */
export async function fakePackage(folder: string, version = '1.2.3'): Promise<string> {
  const root = join(folder, 'node_modules', '@sparticuz', 'chromium');
  const bin = join(root, 'bin');
  await mkdir(bin, { recursive: true });
  await writeFile(join(root, 'package.json'), JSON.stringify({ version }));
  await writeFile(join(bin, 'chromium.br'), brotliCompressSync(`#!/bin/sh\necho ${version}\n`));
  await writeArchive(join(bin, 'al2023.tar.br'), 'lib/libnss3.so');
  await writeArchive(join(bin, 'fonts.tar.br'), 'fonts/Open_Sans/OpenSans-Regular.ttf');
  return bin;
}

async function writeArchive(path: string, target: string): Promise<void> {
  const tar = await buffer(packTar([{ type: 'content', content: `this is ${target}`, target }]));
  await writeFile(path, brotliCompressSync(tar));
}
