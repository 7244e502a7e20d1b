import { lookup as lookUp } from 'node:dns';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import type { LookupFunction } from 'node:net';
import { Failure } from '../problem.js';
import { fetchFault, networkFault, statusFault } from './fetch/fault.js';
import { type Manner, readBody, request } from './fetch/http.js';
import { readPageType } from './fetch/page-type.js';
import { isPublicAddress } from './fetch/public-address.js';
import { type ArticleKind, kindByStart } from './kind.js';

export interface FetchOptions {
  /** Whether this machine and its network may be asked too. */
  readonly allowPrivate?: boolean;
  /** For all of it, redirects too. */
  readonly timeoutMs?: number;
  /** Of the page, unpacked. */
  readonly maxBytes?: number;
  readonly maxRedirects?: number;
  /** Looks up the addresses of a name, as `dns.lookup` does. */
  readonly lookup?: LookupFunction;
  /** Which addresses are of the public web. */
  readonly isPublic?: (address: string) => boolean;
}

/** A page as it came. */
export interface FetchedPage {
  readonly bytes: Uint8Array;
  /** Where it was found in the end. */
  readonly url: string;
  readonly kind: ArticleKind;
  /** The encoding that the server named. */
  readonly charset?: string;
}

const DEFAULTS = { allowPrivate: false, timeoutMs: 30_000, maxBytes: 20_000_000, maxRedirects: 10 };

/** Fetches an article from the public web over http or https; throws a Failure whose rule begins with `url-` where it cannot be had. */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const { allowPrivate, timeoutMs, maxBytes, maxRedirects } = { ...DEFAULTS, ...options };
  const { lookup = lookUp, isPublic = isPublicAddress } = options;
  const isAllowed = allowPrivate ? () => true : isPublic;
  const signal = AbortSignal.timeout(timeoutMs);
  const manner: Manner = { isAllowed, lookup, signal, userAgent: await userAgent() };
  try {
    const { url, response } = await follow(readUrl(address), manner, maxRedirects);
    try {
      return await readPage(url, response, maxBytes);
    } finally {
      response.destroy();
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (signal.aborted) throw timeFault(address, timeoutMs);
    throw networkFault(address, error as NodeJS.ErrnoException);
  }
}

async function userAgent(): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  return `Lectern/${version}`;
}

/** Reads an absolute address, or one seen from where a redirect stood. */
function readUrl(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw syntaxFault(address, `"${address}" is no web address.`);
  const url = new URL(address, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw syntaxFault(address, `"${address}" is no address of http or https.`);
  if (url.username !== '' || url.password !== '')
    throw syntaxFault(url.host, `The address of a page on "${url.host}" holds a name or password.`);
  url.hash = '';
  return url;
}

const REDIRECTS: ReadonlySet<number | undefined> = new Set([301, 302, 303, 307, 308]);

/** Asks, and asks again where the answer says, until there is a page. */
async function follow(
  url: URL,
  manner: Manner,
  redirects: number,
): Promise<{ readonly url: URL; readonly response: IncomingMessage }> {
  const response = await request(url, manner);
  const { statusCode: status = 0, headers } = response;
  if (status === 200) return { url, response };
  response.destroy();
  if (!REDIRECTS.has(status) || headers.location === undefined) throw statusFault(url.href, status);
  if (redirects === 0) throw redirectFault(url.href);
  return follow(readUrl(headers.location, url), manner, redirects - 1);
}

async function readPage(url: URL, response: IncomingMessage, maxBytes: number): Promise<FetchedPage> {
  const { 'content-type': header = '', 'content-length': length } = response.headers;
  const { media, kind, charset } = readPageType(header, url.pathname);
  if (!kind) throw typeFault(url.href, media);
  const bytes = Number(length) > maxBytes ? undefined : await readBody(response, maxBytes);
  if (!bytes) throw sizeFault(url.href, maxBytes);
  const found = kind === 'unknown' ? kindByStart(bytes) : kind;
  return { bytes, url: url.href, kind: found, ...(charset !== undefined && { charset }) };
}

const syntaxFault = (url: string, what: string): Failure =>
  fetchFault('url-syntax', url, what, 'Write it as https://example.org/article.');

const redirectFault = (url: string): Failure =>
  fetchFault(
    'url-redirects',
    url,
    'The page only ever leads to another address.',
    'Open it in a browser, and give the address where it ends.',
  );

const typeFault = (url: string, media: string): Failure =>
  fetchFault(
    'url-type',
    url,
    `The server sends "${media}", which is no article.`,
    'Give the address of a web page, a text, or a Markdown or Word file; save the text of anything else, and import that.',
  );

const sizeFault = (url: string, maxBytes: number): Failure =>
  fetchFault(
    'url-size',
    url,
    `The page is larger than ${maxBytes / 1e6} MB.`,
    'Save the text of the article, and import that file.',
  );

const timeFault = (url: string, timeoutMs: number): Failure =>
  fetchFault('url-time', url, `The page was not there after ${timeoutMs / 1000} s.`, 'Try again later.');
