import { type Answer, html, plain } from './answer.js';
import { passCookie } from './pass.js';
import type { Preview } from './preview.js';
import { MOVES, type Remote } from './remote.js';
import { remotePage } from './remote-page.js';

/** What a phone asks for: its page and what that needs, and the moves of the talk. */
const PATHS = ['remote', ...MOVES.map((move) => `remote/${move}`)];
const NEEDED = ['assets/preview.css', 'assets/preview/phone.js'];

/** Whether it is a phone that asks, which needs no other pass than its own. */
export const isPhone = (path: string, remote: Remote, cookies: string | undefined): boolean =>
  PATHS.includes(path) || (NEEDED.includes(path) && remote.knows(cookies));

/** Answers a phone: takes a right code for a cookie, and from then on passes its moves to the talk; undefined for what its page needs. */
export function phoneAnswer(
  path: string,
  code: string | null,
  preview: Preview,
  remote: Remote,
  cookies: string | undefined,
): Answer | undefined {
  const pass = code === null ? undefined : remote.accept(code);
  if (pass) return { goTo: 'remote', cookie: passCookie(pass) };
  if (!remote.knows(cookies))
    return plain(403, 'This code was used, or is none. Show a new one: press R in the talk.');
  if (path === 'remote') return html(remotePage());
  const move = MOVES.find((one) => path === `remote/${one}`);
  if (!move) return undefined;
  preview.channel.say('move', move);
  return plain(200, 'Done.');
}
