import type { ServerResponse } from 'node:http';
import type { Channel } from './channel.js';

/** What is sent back: bytes or text of a type, an order to go elsewhere, or a place among those that follow a deck. */
export type Answer =
  | { readonly status: number; readonly type: string; readonly body: string | Uint8Array }
  | { readonly goTo: string; readonly cookie?: string }
  | { readonly follow: Channel; readonly shown: string | null };

export const html = (body: string): Answer => ({ status: 200, type: 'text/html; charset=utf-8', body });

export const json = (value: unknown): Answer => ({
  status: 200,
  type: 'application/json',
  body: JSON.stringify(value),
});

export const plain = (status: number, body: string): Answer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${body}\n`,
});

/** Sent with every answer: nobody else may frame, read or guess at what this server shows. */
const HEADERS = {
  'cache-control': 'no-cache',
  'content-security-policy': "frame-ancestors 'self'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Sends an answer; where there is none, says so. */
export function send(response: ServerResponse, answer: Answer = plain(404, 'There is nothing here.')): void {
  if ('follow' in answer) answer.follow.follow(response, answer.shown);
  else if ('goTo' in answer) sendAway(response, answer);
  else
    response
      .writeHead(answer.status, {
        ...HEADERS,
        'content-type': answer.type,
        'content-length': Buffer.byteLength(answer.body),
        ...(answer.status === 405 && { allow: 'GET' }),
      })
      .end(answer.body);
}

const sendAway = (response: ServerResponse, { goTo, cookie }: Extract<Answer, { goTo: string }>): void => {
  response.writeHead(302, { ...HEADERS, location: goTo, ...(cookie && { 'set-cookie': cookie }) }).end();
};
