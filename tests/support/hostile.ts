import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { folderOf, ROOT } from './lectern.js';

const FOLDER = join(ROOT, 'tests/fixtures/hostile');

/** Gives the inputs of a file of the corpus, or of all that are named: each with its line ends. */
export const hostileInputs = (...names: readonly string[]): readonly string[] =>
  readdirSync(FOLDER)
    .filter((file) => names.includes(file.replace(/\.txt$/, '')))
    .flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').trimEnd().split('\n'))
    .filter((line) => !line.startsWith('; '))
    .map((line) => line.replaceAll('⏎', '\n'));

/** What must stay untouched: a port that hears nothing, and a file that nobody reads. */
export interface Canaries {
  readonly heard: readonly string[];
  readonly secret: string;
  /** Puts them into an input. */
  readonly arm: (input: string) => string;
}

/** Sets the canaries out, until the test is done. */
export async function setCanaries(): Promise<Canaries> {
  const heard: string[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (data) => heard.push(String(data).split('\r\n')[0] ?? ''));
    socket.end('HTTP/1.1 404 Not Found\r\n\r\n');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as { port: number };
  const secret = `secret-${port}-that-nobody-reads`;
  const folder = await folderOf({});
  const file = join(folder, 'outside.txt').replaceAll(' ', '%20');
  await writeFile(join(folder, 'outside.txt'), secret);
  const arm = (input: string): string =>
    input
      .replaceAll('//NET', `//127.0.0.1:${port}/`)
      .replaceAll('NET', `http://127.0.0.1:${port}/`)
      .replaceAll('FILE', file)
      .replaceAll('PWN', 'window.pwned=1');
  return { heard, secret, arm };
}

/** Makes a deck's outline with a slide for each input. */
export const deckOfInputs = (inputs: readonly string[]): string =>
  inputs.map((input, index) => `## Case ${index} {.own}\n\n${input}\n`).join('\n');
