import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { fetchFault } from './fault.js';

/** How one request is made. */
export interface Manner {
  /** Whether an address may be connected to. */
  readonly isAllowed: (address: string) => boolean;
  /** Looks up the addresses of a name, as `dns.lookup` does. */
  readonly lookup: LookupFunction;
  /** Ends it, however far it is. */
  readonly signal: AbortSignal;
  readonly userAgent: string;
}

const HEADER_BYTES = 65_536;

/** Asks for a URL and gives the answer once its head is there. The address that is connected to is the one that was looked at. */
export async function request(url: URL, manner: Manner): Promise<IncomingMessage> {
  const { isAllowed, signal, userAgent } = manner;
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  if (isIP(host) !== 0 && !isAllowed(host)) throw privateFault(url, host);
  const options = {
    agent: false,
    headers: { 'user-agent': userAgent, accept: ACCEPT, 'accept-encoding': 'gzip, br' },
    lookup: guard(url, manner),
    maxHeaderSize: HEADER_BYTES,
    signal,
  } as const;
  return new Promise((resolve, reject) => {
    const open = url.protocol === 'https:' ? https.get : http.get;
    open(url, options, resolve).on('error', reject);
  });
}

const ACCEPT = 'text/html, application/xhtml+xml, text/markdown, text/plain;q=0.9, */*;q=0.1';

/** A look-up that fails where any of the addresses it finds may not be connected to. */
const guard =
  (url: URL, { lookup, isAllowed }: Manner): LookupFunction =>
  (host, options, done) =>
    lookup(host, options, (error, found, family) => {
      const addresses = typeof found === 'string' ? [found] : (found ?? []).map(({ address }) => address);
      const hidden = error ? undefined : addresses.find((address) => !isAllowed(address));
      done(hidden === undefined ? error : privateFault(url, hidden), found, family);
    });

const privateFault = ({ href, hostname }: URL, address: string): Error =>
  fetchFault(
    'url-private',
    href,
    `"${hostname}" is no machine of the public web: its address is "${address}".`,
    'Save the page as HTML, and import that file.',
  );

const UNPACK: ReadonlyMap<string, () => Transform> = new Map<string, () => Transform>([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

/** Reads an answer to its end, unpacked; undefined where it is longer than `limit` bytes, and then no more of it is read. */
export async function readBody(response: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  const unpack = UNPACK.get(response.headers['content-encoding']?.toLowerCase() ?? '');
  const body: Readable = unpack ? pipeline(response, unpack(), () => {}) : response;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
