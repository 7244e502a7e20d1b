import { lookup as systemLookup } from 'node:dns';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FetchOptions, fetchPage } from '../../../src/article/fetch.js';
import { Failure, printProblem } from '../../../src/problem.js';

const page = '<!doctype html><h1>The mill</h1>';
const html = { 'content-type': 'text/html' };
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const to =
  (location: string, status = 302): RequestListener =>
  (_, response) =>
    response.writeHead(status, { location }).end();
const as =
  (type: string, body: string | Uint8Array = page): RequestListener =>
  (_, response) =>
    response.writeHead(200, { 'content-type': type }).end(body);
const packed =
  (encoding: string, body: Uint8Array): RequestListener =>
  (_, response) =>
    response.writeHead(200, { ...html, 'content-encoding': encoding }).end(body);

/** What a server of ours answers, by path. */
const routes: Readonly<Record<string, RequestListener>> = {
  '/plain': as('text/html; charset=utf-8'),
  '/gzip': packed('gzip', gzipSync(page)),
  '/br': packed('br', brotliCompressSync(page)),
  '/deflate': packed('deflate', deflateSync(page)),
  '/koi8': as('text/html;Charset="KOI8-R"'),
  '/xhtml': as('application/xhtml+xml'),
  '/a.txt': as('text/plain'),
  '/a.md': as('text/plain; charset=utf-8'),
  '/readme': as('text/markdown'),
  '/a.docx': as('application/octet-stream'),
  '/word': as(docx),
  '/untyped': (_, response) => response.end(page),
  '/hop': to('/hop/2', 301),
  '/agent': (request, response) => response.writeHead(200, html).end(request.headers['user-agent']),
  '/loop': to('/loop'),
  '/elsewhere': to('file:///etc/passwd'),
  '/login': to('https://user:secret@example.org/'),
  '/nowhere': (_, response) => response.writeHead(302).end(),
  '/pdf': as('application/pdf', '%PDF-1.7'),
  '/blob': as('application/octet-stream'),
  '/large': as('text/html', 'a'.repeat(20_000)),
  '/endless': (_, response) => {
    response.writeHead(200, html);
    const more = (): void => {
      while (!response.destroyed && response.write('a'.repeat(10_000)));
    };
    response.on('drain', more);
    more();
  },
  '/bomb': packed('gzip', gzipSync(Buffer.alloc(200_000_000))),
  '/silent': () => {},
  '/slow': (_, response) => {
    response.writeHead(200, html).write('<p>');
  },
  '/torn': packed('gzip', gzipSync(page).subarray(0, 20)),
  '/garbled': packed('gzip', Buffer.from(page)),
  '/broken-off': (_, response) => {
    response.writeHead(200, { ...html, 'content-length': 100 }).write('a', () => response.destroy());
  },
};

const server = createServer((request, response) => {
  const path = request.url ?? '';
  if (path === '/hop/2') to(`//127.0.0.1:${port()}/gzip#top`, 308)(request, response);
  else if (path.startsWith('/status/')) response.writeHead(Number(path.slice(8))).end(page);
  else if (path.startsWith('/to/')) to(`http://${path.slice(4)}:${port()}/plain`)(request, response);
  else routes[path]?.(request, response);
});
const port = (): number => (server.address() as AddressInfo).port;

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const limits: FetchOptions = { allowPrivate: true, maxBytes: 10_000, timeoutMs: 5000 };
const get = (path: string, options: FetchOptions = {}) =>
  fetchPage(`http://127.0.0.1:${port()}${path}`, { ...limits, ...options });

test.each([
  ['/plain', 'html', 'utf-8'],
  ['/gzip', 'html'],
  ['/br', 'html'],
  ['/deflate', 'html'],
  ['/koi8', 'html', 'KOI8-R'],
  ['/xhtml', 'html'],
  ['/a.txt', 'text'],
  ['/a.md', 'markdown', 'utf-8'],
  ['/readme', 'markdown'],
  ['/a.docx', 'docx'],
  ['/word', 'docx'],
  ['/untyped', 'html'],
])('%s is fetched as %s', async (path, kind, charset?: string) => {
  const { bytes, ...said } = await get(path);
  expect(new TextDecoder().decode(bytes)).toBe(page);
  expect(said).toEqual({ url: `http://127.0.0.1:${port()}${path}`, kind, ...(charset && { charset }) });
});

test('redirects are followed, and the last address is told without its fragment', async () => {
  expect((await get('/hop#start')).url).toBe(`http://127.0.0.1:${port()}/gzip`);
});

test('Lectern says who it is', async () => {
  const { bytes } = await get('/agent');
  expect(new TextDecoder().decode(bytes)).toMatch(/^Lectern\/\d+\.\d+\.\d+$/);
});

/** Gives what is told of an address; the port, which changes, as PORT. */
async function told(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Failure)) throw error ?? new Error('It was fetched.');
  expect(error.exitCode).toBe(1);
  return printProblem(error.problem).replaceAll(`:${port()}`, ':PORT');
}

test.each([
  '/loop',
  '/elsewhere',
  '/login',
  '/nowhere',
  '/pdf',
  '/blob',
  '/large',
  '/endless',
  '/bomb',
  '/torn',
  '/garbled',
  '/broken-off',
  '/status/204',
  '/status/304',
  '/status/401',
  '/status/403',
  '/status/404',
  '/status/410',
  '/status/429',
  '/status/500',
  '/status/503',
])('%s is told', async (path) => {
  expect(await told(get(path))).toMatchSnapshot();
});

test.each(['/silent', '/slow'])('%s is not waited for', async (path) => {
  expect(await told(get(path, { timeoutMs: 200 }))).toMatchSnapshot();
});

test.each([
  '',
  'example.org',
  'mill',
  'ftp://example.org/',
  'file:///etc/passwd',
  'data:text/html,a',
  'http://me:secret@example.org/',
  'https://',
  'http://a b/',
])('%j is no address', async (address) => {
  expect(await told(fetchPage(address))).toMatchSnapshot();
});

test.each([
  'http://127.0.0.1:PORT/plain',
  'http://2130706433:PORT/plain',
  'http://0x7f.1:PORT/plain',
  'http://0177.0.0.1:PORT/plain',
  'http://127.1:PORT/plain',
  'http://127.0.0.1.:PORT/plain',
  'http://①②⑦.0.0.1:PORT/plain',
  'http://0:PORT/plain',
  'http://[::1]:PORT/plain',
  'http://[::ffff:127.0.0.1]:PORT/plain',
  'http://localhost:PORT/plain',
  'http://169.254.169.254/latest/meta-data/',
])('%s is private', async (address) => {
  expect(await told(fetchPage(address.replace('PORT', String(port()))))).toContain(' error url-private: ');
});

/** Leads names to addresses in turn, and every other name to the server of ours. */
const names = (...turns: readonly (readonly string[])[]): LookupFunction => {
  const left = [...turns];
  return (_, { all }, done) => {
    const [first = '', ...others] = left.shift() ?? [];
    if (all)
      done(
        null,
        [first, ...others].map((address) => ({ address, family: 4 })),
      );
    else done(null, first, 4);
  };
};

test.each([
  ['a name that leads to this machine', names(['127.0.0.1'])],
  ['a name that leads to it beside a public address', names(['192.88.98.1', '127.0.0.1'])],
])('%s is private, and nothing is asked', async (_, lookup) => {
  let asked = 0;
  const count = (): void => {
    asked += 1;
  };
  server.on('request', count);
  expect(await told(fetchPage(`http://mill.example:${port()}/plain`, { lookup }))).toMatchSnapshot();
  server.off('request', count);
  expect(asked).toBe(0);
});

test.each([
  ['an address', '10.0.0.1'],
  ['an address in another spelling', '0xa.1'],
  ['a name that leads to one', 'mill.example'],
])('a redirect to %s that is private is refused', async (_, host) => {
  const lookup = names(['10.0.0.1']);
  const isPublic = (address: string): boolean => address === '127.0.0.1';
  expect(await told(get(`/to/${host}`, { allowPrivate: false, lookup, isPublic }))).toMatchSnapshot();
});

test('the address that was looked at is the one that is asked, and a name is looked up once', async () => {
  let calls = 0;
  const lookup: LookupFunction = (host, options, done) => {
    calls += 1;
    systemLookup('127.0.0.1', options, done);
    expect(host).toBe('mill.example');
  };
  await fetchPage(`http://mill.example:${port()}/plain`, { ...limits, lookup });
  expect(calls).toBe(1);
});

test('a name that nobody knows is told', async () => {
  const lookup: LookupFunction = (host, _, done) =>
    done(Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' }), '', 4);
  expect(await told(fetchPage('https://mill.example/', { lookup }))).toMatchSnapshot();
});

test('a port where nothing listens is told', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port: free } = other.address() as AddressInfo;
  await new Promise((resolve) => other.close(resolve));
  const said = await told(fetchPage(`http://127.0.0.1:${free}/`, limits));
  expect(said.replaceAll(`:${free}`, ':PORT')).toMatchSnapshot();
});
