import type { IncomingMessage } from 'node:http';
import { typeOf } from '../media-types.js';
import type { Asset } from '../model.js';
import { type Address, readAddress } from './address.js';
import { type Answer, html, json, plain } from './answer.js';
import { readAsset } from './asset.js';
import { type Edit, editAnswer } from './edit.js';
import { refuse } from './guard.js';
import { coverPage, type DeckEntry, indexPage } from './index-page.js';
import { hasPass, isSame, type Pass, passCookie } from './pass.js';
import { isPhone, phoneAnswer } from './phone.js';
import type { Preview } from './preview.js';
import type { Remote } from './remote.js';
import { waitingPage } from './waiting-page.js';

/** What a server needs to answer. */
export interface Site {
  /** What the index lists. */
  list(): Promise<readonly DeckEntry[]>;
  /** Opens a deck by its name, once for all who ask; undefined where there is none. */
  open(name: string): Promise<Preview | undefined>;
  /** What lets in those who were given the address; undefined where only this machine can ask. */
  readonly pass: Pass | undefined;
  readonly remote: Remote;
  /** Opens a place in the person's editor, where they named one. */
  readonly edit: Edit | undefined;
}

/** Answers a request to the site of some decks; undefined where there is nothing. */
export async function answerTo(
  { method = '', url = '', headers, socket }: IncomingMessage,
  site: Site,
): Promise<Answer | undefined> {
  const one = (name: string): string | undefined => headers[name]?.toString();
  const { host, origin, cookie } = headers;
  const refusal = refuse({ method, host, origin, site: one('sec-fetch-site'), mode: one('sec-fetch-mode') });
  if (refusal) return plain(refusal.status, refusal.text);
  const address = readAddress(url);
  if (!address) return plain(400, 'This is no address of a deck.');
  const [name = '', ...rest] = address.path;
  const path = rest.join('/');
  const { pass, remote } = site;
  const entry = pass && enter(address, pass);
  if (entry) return entry;
  const isOut = pass !== undefined && !hasPass(pass, cookie);
  if (isOut && !isPhone(path, remote, cookie))
    return plain(403, 'Open the address that lectern dev printed, with its token.');
  if (rest.length === 0) return rootAnswer(name, site);
  const preview = await site.open(name);
  await preview?.started;
  if (!preview) return undefined;
  const phone = isPhone(path, remote, cookie)
    ? phoneAnswer(path, address.query.get('code'), preview, remote, cookie)
    : undefined;
  if (phone) return phone;
  if (path === 'events') return { follow: preview.channel, shown: address.query.get('version') };
  if (path === 'remote/invite') return json(remote.invite(socket.localPort ?? 0, name));
  if (path === 'edit')
    return editAnswer(address.query, preview.source.folder, one('sec-fetch-site'), site.edit);
  return deckAnswer(path, preview);
}

/** Takes the secret out of an address, and keeps it as a cookie. */
function enter({ path, query }: Address, pass: Pass): Answer | undefined {
  const given = query.get('token');
  return given !== null && isSame(given, pass.token)
    ? { goTo: `/${path.map(encodeURIComponent).join('/')}`, cookie: passCookie(pass) }
    : undefined;
}

async function rootAnswer(name: string, { list, open }: Site): Promise<Answer | undefined> {
  if (name === '') return html(indexPage(await list()));
  if (name === 'preview.css') return assetAnswer(name, PREVIEW_ASSETS.get('assets/preview.css'), '');
  return (await open(name)) && { goTo: `/${encodeURIComponent(name)}/` };
}

async function deckAnswer(path: string, preview: Preview): Promise<Answer | undefined> {
  const version = preview.version();
  if (path === '') return html(version?.html ?? waitingPage(preview.problems()));
  if (path === 'cover') return version && html(coverPage(version));
  if (path === 'report') return json(await preview.report());
  return assetAnswer(path, preview.asset(path) ?? PREVIEW_ASSETS.get(path), preview.source.folder);
}

async function assetAnswer(
  path: string,
  from: Asset['from'] | undefined,
  folder: string,
): Promise<Answer | undefined> {
  const body = from && (await readAsset(path, from, folder));
  return body === undefined ? undefined : { status: 200, type: typeOf(path), body };
}

/** What pages of the server's own need. */
const PREVIEW_ASSETS = new Map(
  [
    ['assets/preview.css', 'lectern/themes/base/preview.css'],
    ['assets/preview/phone.js', 'lectern/client/preview/phone.js'],
    ['assets/preview/problems.js', 'lectern/client/preview/problems.js'],
    ['assets/preview/waiting.js', 'lectern/client/preview/waiting.js'],
  ].map(([path = '', module = '']) => [path, { module }]),
);
