import type { IncomingMessage, ServerResponse } from 'node:http';
import { readAddress } from './address.js';
import { readAsset } from './asset.js';
import { refuse } from './guard.js';
import { type DeckEntry, indexPage } from './index-page.js';
import type { Preview } from './preview.js';
import { typeOf } from './types.js';
import { waitingPage } from './waiting-page.js';

/** The decks that a server shows. */
export interface Decks {
  /** What the index lists. */
  list(): Promise<readonly DeckEntry[]>;
  /** Opens a deck by its name, once for all who ask; undefined where there is none. */
  open(name: string): Promise<Preview | undefined>;
}

/** Sent with every answer: nobody else may frame, read or guess at what this server shows. */
const HEADERS = {
  'cache-control': 'no-cache',
  'content-security-policy': "frame-ancestors 'self'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** What is sent back: bytes or text of a type, an order to go elsewhere, or nothing where there is none. */
export type Answer =
  | { readonly status: number; readonly type: string; readonly body: string | Uint8Array }
  | { readonly goTo: string }
  | undefined;

const html = (body: string): Answer => ({ status: 200, type: 'text/html; charset=utf-8', body });
const plain = (status: number, body: string): Answer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${body}\n`,
});

/** Answers a request to the site of some decks. */
export async function answerTo(
  request: IncomingMessage,
  response: ServerResponse,
  decks: Decks,
): Promise<void> {
  const { method = '', url = '', headers } = request;
  const refusal = refuse({
    method,
    host: headers.host,
    origin: headers.origin,
    site: one(headers['sec-fetch-site']),
    mode: one(headers['sec-fetch-mode']),
  });
  if (refusal) {
    send(response, plain(refusal.status, refusal.text));
    return;
  }
  const address = readAddress(url);
  if (!address) {
    send(response, plain(400, 'This is no address of a deck.'));
    return;
  }
  const [name = '', ...rest] = address.path;
  const path = rest.join('/');
  if (rest.length === 0) {
    send(
      response,
      name === ''
        ? html(indexPage(await decks.list()))
        : (await decks.open(name))
          ? { goTo: `/${encodeURIComponent(name)}/` }
          : undefined,
    );
    return;
  }
  const preview = await decks.open(name);
  await preview?.started;
  if (preview && path === 'events') preview.channel.follow(response, address.query.get('version'));
  else send(response, preview && (await deckAnswer(path, preview)));
}

async function deckAnswer(path: string, preview: Preview): Promise<Answer> {
  const version = preview.version();
  if (path === '') return html(version?.html ?? waitingPage(preview.problems()));
  if (path === 'report')
    return {
      status: 200,
      type: 'application/json',
      body: JSON.stringify(preview.report()),
    };
  const from = preview.asset(path) ?? PREVIEW_ASSETS.get(path);
  const body = from && (await readAsset(path, from, preview.source.folder));
  return body === undefined ? undefined : { status: 200, type: typeOf(path), body };
}

/** What a page needs where no deck could be made yet. */
const PREVIEW_ASSETS = new Map(
  [
    ['assets/preview.css', 'lectern/themes/base/preview.css'],
    ['assets/preview/problems.js', 'lectern/client/preview/problems.js'],
    ['assets/preview/waiting.js', 'lectern/client/preview/waiting.js'],
  ].map(([path = '', module = '']) => [path, { module }]),
);

function send(response: ServerResponse, answer: Answer): void {
  const given = answer ?? {
    status: 404,
    type: 'text/plain; charset=utf-8',
    body: 'There is nothing here.\n',
  };
  if ('goTo' in given) {
    response.writeHead(302, { ...HEADERS, location: given.goTo }).end();
    return;
  }
  response
    .writeHead(given.status, {
      ...HEADERS,
      'content-type': given.type,
      'content-length': Buffer.byteLength(given.body),
      ...(given.status === 405 && { allow: 'GET' }),
    })
    .end(given.body);
}

const one = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header.join() : header;
