import { randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret by which those are let in who were given it: first in an address, from then on by a cookie. */
export interface Pass {
  readonly token: string;
  /** The cookie's name. */
  readonly name: string;
}

/** Makes a pass; the secret has 128 bits. */
export const makePass = (name: string): Pass => ({ token: randomBytes(16).toString('base64url'), name });

/** Whether a request carries the secret in its cookies. */
export function hasPass({ token, name }: Pass, cookies: string | undefined): boolean {
  const given = (cookies ?? '').split(/;\s*/u).find((cookie) => cookie.startsWith(`${name}=`));
  return given !== undefined && isSame(given.slice(name.length + 1), token);
}

/** Compares in a time that tells nothing. */
export function isSame(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** Writes the header that gives the cookie, to pages of this site alone and to no script. */
export const passCookie = ({ token, name }: Pass): string =>
  `${name}=${token}; Path=/; HttpOnly; SameSite=Strict`;
