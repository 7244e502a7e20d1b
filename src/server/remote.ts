import { randomInt } from 'node:crypto';
import { networkInterfaces } from 'node:os';
import { renderSVG } from 'uqr';
import { hasPass, isSame, makePass, type Pass } from './pass.js';

/** What a phone may ask a talk to do. */
export const MOVES = ['next', 'prev', 'black', 'first'] as const;
export type Move = (typeof MOVES)[number];

/** Lets one phone after the other drive a talk, each by a code that is shown on the screen and taken once. */
export interface Remote {
  /** Makes a new code; the one before is worth nothing from now on. Gives the address for the phone, a picture of it, and whether only this machine can open it. */
  invite(
    port: number,
    deck: string,
  ): { readonly url: string; readonly svg: string; readonly isNear: boolean };
  /** Takes a code in return for a pass; undefined where it is another, or was taken. */
  accept(code: string): Pass | undefined;
  /** Whether the phone that asks was accepted. */
  knows(cookies: string | undefined): boolean;
}

/** Wrong codes that are heard before a new one must be shown. */
const GUESSES = 5;

/** Opens the remote control of a server. */
export function openRemote(host: string): Remote {
  const pass = makePass('lectern-remote');
  let code: string | undefined;
  let guesses = 0;
  return {
    invite(port, deck) {
      code = String(randomInt(1e9)).padStart(9, '0');
      guesses = 0;
      const url = `http://${addressFor(host)}:${port}/${encodeURIComponent(deck)}/remote?code=${code}`;
      return { url, svg: renderSVG(url, { border: 2 }), isNear: isLoopback(host) };
    },
    accept(given) {
      guesses += 1;
      if (code === undefined || guesses > GUESSES || !isSame(given, code)) return undefined;
      code = undefined;
      return pass;
    },
    knows: (cookies) => hasPass(pass, cookies),
  };
}

/** Gives the address by which others reach a host that listens: of "every address" the first that is not this machine's own. */
export function addressFor(host: string): string {
  const every = host === '0.0.0.0' || host === '::';
  const addresses = Object.values(networkInterfaces()).flatMap((one) => one ?? []);
  const outer = addresses.find(({ internal, family }) => !internal && family === 'IPv4')?.address;
  const shown = every ? (outer ?? 'localhost') : host;
  return shown.includes(':') ? `[${shown}]` : shown;
}

/** True for the addresses that nobody but this machine reaches. */
export const isLoopback = (host: string): boolean => /^(?:localhost|127\.[\d.]+|::1)$/u.test(host);
