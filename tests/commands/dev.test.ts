import { readlink, symlink } from 'node:fs/promises';
import { get, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Dev, startDev } from '../support/dev.js';
import { lectern } from '../support/lectern.js';

const OUTLINE = 'slides/talk/outline.md';
const TEXT = '# The mill\n\n## The wheel\n\n![A wheel](wheel.svg)\n\n![A key](key.svg)\n';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>';

let dev: Dev;
let port: number;
beforeAll(async () => {
  dev = await startDev(['talk'], { [OUTLINE]: TEXT, 'slides/talk/wheel.svg': SVG, 'secret.svg': 'secret' });
  await symlink(join(dev.cwd, 'secret.svg'), join(dev.cwd, 'slides/talk/key.svg'));
  port = Number(new URL(dev.url).port);
  await fetch(dev.url).then((answer) => answer.text());
});
afterAll(() => dev.stop());

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly cookie?: string | undefined;
}

/** Asks with a path as it is written, which no library tidies up. */
const ask = (
  path: string,
  { method = 'GET', ...headers }: Readonly<Record<string, string>> = {},
  at = port,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: at, path, method, headers, agent: false }, async (response) => {
      let text = '';
      for await (const chunk of response) text += chunk;
      const cookie = response.headers['set-cookie']?.[0];
      resolve({ status: response.statusCode ?? 0, text, ...(cookie && { cookie }) });
    })
      .on('error', reject)
      .end();
  });

test('serves the deck with all that it needs', async () => {
  const page = await ask('/talk/');
  expect(page).toMatchObject({ status: 200 });
  const needed = [...page.text.matchAll(/(?:src|href)="(assets\/[^"]+)"/g)].map(([, path]) => path);
  expect(needed.length).toBeGreaterThan(5);
  for (const path of needed.filter((one) => !one?.includes('key.svg')))
    expect({ path, status: (await ask(`/talk/${path}`)).status }).toEqual({ path, status: 200 });
});

describe('refuses', () => {
  test.each([
    '/talk/../../secret.svg',
    '/talk/assets/files/../../secret.svg',
    '/talk/assets/files/..%2f..%2fsecret.svg',
    '/talk/assets/files/%2e%2e/%2e%2e/secret.svg',
    '/talk/assets/files/%252e%252e%252f%252e%252e%252fsecret.svg',
    '/talk/assets/files/..%5c..%5csecret.svg',
    '/talk/assets/files/wheel.svg%00.png',
    '/talk/assets/files/%c0%ae%c0%ae/secret.svg',
    '/talk/assets/files//etc/passwd',
    '/talk/outline.md',
    '/talk/assets/files/outline.md',
    '/../secret.svg',
    '/secret.svg',
    '//etc/passwd',
    'http://evil.example/talk/',
    `/${'a'.repeat(8000)}`,
  ])('the path %.80s', async (path) => {
    const { status, text } = await ask(path);
    expect([400, 404]).toContain(status);
    expect(text).not.toContain('secret');
  });

  test('a picture that is a link to a file outside of the deck', async () => {
    expect(await readlink(join(dev.cwd, 'slides/talk/key.svg'))).toContain('secret.svg');
    expect(await ask('/talk/assets/files/key.svg')).toMatchObject({ status: 404 });
    expect(await ask('/talk/assets/files/wheel.svg')).toEqual({ status: 200, text: SVG });
  });

  test.each([
    ['another method', { method: 'POST' }, 405],
    ['HEAD', { method: 'HEAD' }, 405],
    ['OPTIONS, by which a browser asks for another site', { method: 'OPTIONS' }, 405],
    ['a name that was made to lead here', { host: 'evil.example:4100' }, 421],
    ['a name that begins like this one', { host: 'localhost.evil.example' }, 421],
    ['another origin', { origin: 'http://evil.example' }, 403],
    ['no origin', { origin: 'null' }, 403],
    ['another port of this machine', { origin: 'http://localhost:1' }, 403],
    [
      'what a page of another site asks for',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
      403,
    ],
    ['an event stream of another site', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }, 403],
  ] as const)('%s', async (_, headers, status) => {
    for (const path of ['/talk/', '/talk/events', '/'])
      expect((await ask(path, headers)).status).toBe(status);
  });

  test('nobody who follows a link, or goes by another name of this machine', async () => {
    expect(
      await ask('/talk/', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }),
    ).toMatchObject({ status: 200 });
    expect(await ask('/talk/', { host: 'localhost:1234' })).toMatchObject({ status: 200 });
    expect(await ask('/talk/', { host: '[::1]:1234' })).toMatchObject({ status: 200 });
  });
});

test('where others could ask, only those are answered who were given the address', async () => {
  const open = await startDev(['talk', '--host', '0.0.0.0'], { [OUTLINE]: TEXT });
  const { port: at, searchParams } = new URL(open.url);
  const token = searchParams.get('token') ?? '';
  const status = async (path: string, headers = {}): Promise<number> =>
    (await ask(path, headers, Number(at))).status;
  expect(open.told()).toContain('server-open: On "0.0.0.0" others in the network can reach the decks.');
  expect(token).toMatch(/^[\w-]{22}$/);
  for (const path of [
    '/',
    '/talk/',
    '/talk/events',
    '/talk/report',
    '/talk/assets/deck.css',
    '/talk/remote/invite',
  ])
    for (const query of ['', '?token=', `?token=${'a'.repeat(22)}`])
      expect({ path, query, status: await status(`${path}${query}`) }).toEqual({ path, query, status: 403 });
  const entered = await ask(`/talk/?token=${token}`, {}, Number(at));
  expect(entered).toMatchObject({
    status: 302,
    cookie: `lectern=${token}; Path=/; HttpOnly; SameSite=Strict`,
  });
  expect(await status('/talk/', { cookie: `lectern=${token}` })).toBe(200);
  expect(await status('/talk/', { cookie: 'lectern=other' })).toBe(403);
  expect(await status('/talk/', { cookie: `lectern=${token}`, origin: 'http://evil.example' })).toBe(403);
  await open.stop();
});

describe('holds', () => {
  test('1,000 connections, 100 of them event streams, and one that never reads', async () => {
    const sockets: Socket[] = [];
    const open = (path: string): Promise<Socket> =>
      new Promise((resolve, reject) => {
        const socket = connect(port, '127.0.0.1', () => resolve(socket));
        socket.on('error', reject);
        sockets.push(socket);
        if (path) socket.write(`GET ${path} HTTP/1.1\r\nhost: localhost\r\n\r\n`);
      });
    try {
      const slow = await open('/talk/events?version=none');
      slow.pause();
      await Promise.all(Array.from({ length: 900 }, () => open('')));
      const streams = await Promise.all(Array.from({ length: 100 }, () => open('/talk/events')));
      const told = streams.map((socket) => hears(socket, 'The great wheel'));
      const words = Array.from({ length: 4000 }, (_, index) => `word ${index}`).join(' ');
      for (let save = 0; save < 20; save += 1) await dev.save(OUTLINE, `${TEXT}\n\n## ${save}\n\n${words}\n`);
      await dev.save(OUTLINE, TEXT.replace('The wheel', 'The great wheel'));
      await Promise.all(told);
      expect((await ask('/talk/')).text).toContain('The great wheel');
    } finally {
      for (const socket of sockets) socket.destroy();
      await dev.save(OUTLINE, TEXT);
    }
  });
});

/** Waits until a socket has heard some words. */
const hears = (socket: Socket, words: string): Promise<void> =>
  new Promise((resolve) => {
    let heard = '';
    socket.on('data', (data) => {
      heard = heard.slice(-words.length) + data;
      if (heard.includes(words)) resolve();
    });
  });

describe('starts and stops', () => {
  test('on the next port where one is taken; on none where that one is named', async () => {
    const other = await startDev(['talk'], { [OUTLINE]: TEXT });
    expect(Number(new URL(other.url).port)).toBeGreaterThan(port);
    const third = await lectern(['dev', 'talk', '--port', String(port)], { cwd: dev.cwd });
    expect(third).toMatchObject({ code: 2, stdout: '' });
    expect(third.stderr).toContain(`The port ${port} is taken.`);
    expect(await other.stop()).toMatchObject({ code: 0 });
  });

  test('within a second, with pages that follow it and one that is asked for', async () => {
    const other = await startDev(['talk'], { [OUTLINE]: TEXT });
    const ended = new Promise((resolve) => {
      get(`${other.url}events`, (response) => response.resume().on('error', resolve).on('close', resolve)).on(
        'error',
        resolve,
      );
    });
    get(other.url, () => undefined).on('error', () => undefined);
    await ask('/talk/');
    const { code, took } = await other.stop();
    expect(code).toBe(0);
    expect(took).toBeLessThan(1000);
    await ended;
    await expect(fetch(other.url)).rejects.toThrow();
  });

  test.each([
    [['dev', 'none'], 1, 'The deck "none" does not exist.'],
    [['dev', '--port', 'x'], 2, '"x" is no port. Write a number from 0 to 65535.'],
    [['dev', '--host', '192.0.2.1'], 2, 'This machine cannot listen on "192.0.2.1"'],
  ])('lectern %j says what is wrong', async (args, code, told) => {
    const run = await lectern(args, { cwd: dev.cwd });
    expect(run.code).toBe(code);
    expect(run.stderr).toContain(told);
  });
});
