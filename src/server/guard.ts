import { isIP } from 'node:net';

/** What a request says of itself before its path is looked at. */
export interface Asked {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** `Sec-Fetch-Site` and `Sec-Fetch-Mode`, by which browsers say who asks. */
  readonly site: string | undefined;
  readonly mode: string | undefined;
}

export interface Refusal {
  readonly status: 403 | 405 | 421;
  readonly text: string;
}

/**
 * Refuses what is no plain reading by a page of this server: other methods; a `Host` that is a name, since any name can
 * be made to lead here (DNS rebinding); and whatever another site's page asks for, but for following a link.
 */
export function refuse({ method, host, origin, site, mode }: Asked): Refusal | undefined {
  if (method !== 'GET') return { status: 405, text: 'This server can only be read.' };
  if (host === undefined || !isHere(host))
    return { status: 421, text: 'This server answers to localhost and to addresses in numbers alone.' };
  if (origin !== undefined && origin !== `http://${host}`)
    return { status: 403, text: 'Another site may not ask this server.' };
  const foreign = site === 'cross-site' || site === 'same-site';
  return foreign && mode !== 'navigate'
    ? { status: 403, text: 'Another site may not ask this server.' }
    : undefined;
}

/** `'[::1]:4000' => true`, `'evil.example:4000' => false` */
function isHere(host: string): boolean {
  const name = host.replace(/:\d+$/u, '');
  return name === 'localhost' || isIP(name.replace(/^\[(.*)\]$/u, '$1')) !== 0;
}
