import { Failure } from '../../problem.js';

/** The ways in which an article cannot be had from the web. */
export type FetchRule =
  | 'url-syntax'
  | 'url-private'
  | 'url-status'
  | 'url-type'
  | 'url-size'
  | 'url-time'
  | 'url-redirects'
  | 'url-failed';

const SAVE_PAGE = 'Open it in a browser, save the page as HTML, and import that file.';
const LOOK = 'Look whether the address is right.';

/** Makes the failure to throw where a page cannot be had. */
export const fetchFault = (rule: FetchRule, url: string, what: string, fix: string): Failure =>
  new Failure({ rule, level: 'error', place: { file: url }, what, fix });

/** Tells an answer that is no page, by its HTTP status (RFC 9110). */
export function statusFault(url: string, status: number): Failure {
  const tell = (what: string, fix: string): Failure =>
    fetchFault('url-status', url, `The server answers with the status "${status}": ${what}.`, fix);
  if (status === 404 || status === 410) return tell('there is no such page', LOOK);
  if ([401, 402, 403, 407, 429, 451].includes(status))
    return tell('it asks for a login or a payment, or turns programs away', SAVE_PAGE);
  if (status >= 500) return tell('it fails', 'Try again later.');
  return tell('that is no page', SAVE_PAGE);
}

/** What the codes of Node and OpenSSL mean; those of certificates are many, and told together. */
const CAUSES: ReadonlyMap<string, string> = new Map([
  ['ENOTFOUND', 'no machine of that name is known'],
  ['EAI_AGAIN', 'its name cannot be looked up'],
  ['ECONNREFUSED', 'the machine takes no connection there'],
  ['ECONNRESET', 'the connection broke off'],
  ['EHOSTUNREACH', 'the machine cannot be reached'],
  ['ENETUNREACH', 'its network cannot be reached'],
  ['ETIMEDOUT', 'the machine does not answer'],
  ['Z_DATA_ERROR', 'the answer cannot be unpacked'],
  ['Z_BUF_ERROR', 'the answer is cut off'],
]);

/** Tells an error of the network. */
export function networkFault(url: string, error: NodeJS.ErrnoException): Failure {
  const { code = '', message } = error;
  const isCertificate = /CERT|SIGNATURE|SIGNED|ISSUER/u.test(code);
  const cause = CAUSES.get(code) ?? (isCertificate ? `its certificate does not hold (${message})` : message);
  const fix = isCertificate ? SAVE_PAGE : 'Look whether the address is right, and this machine is online.';
  return fetchFault('url-failed', url, `The page cannot be fetched: ${cause}.`, fix);
}
