import type { ServerResponse } from 'node:http';

/** All pages that follow one deck. */
export interface Channel {
  /** Lets a page follow, and tells it the present state at once where it shows another. */
  follow(response: ServerResponse, shown: string | null): void;
  /** Tells all pages something that happens once. */
  say(event: string, data: unknown): void;
  /** Tells all pages that the state has changed. */
  changed(): void;
  close(): void;
}

/** Says how to get from the state that a page is known to show to the present one, and what that is called; undefined where there is none yet. */
export type Tell = (shown: string | undefined) => { readonly id: string; readonly data: unknown } | undefined;

interface Follower {
  readonly response: ServerResponse;
  shown: string | undefined;
  /** Whether what was told last is still on its way. */
  busy: boolean;
}

const HEADERS = { 'content-type': 'text/event-stream', 'cache-control': 'no-store' };

/**
 * Opens a channel. Each page is told from what it shows to what is; one that reads slowly is told again only when it
 * has read, and then of the last state alone, so that it neither holds others up nor fills the memory.
 */
export function openChannel(tell: Tell): Channel {
  const followers = new Set<Follower>();
  const update = (follower: Follower): void => {
    if (follower.busy) return;
    const told = tell(follower.shown);
    if (told === undefined || told.id === follower.shown) return;
    follower.shown = told.id;
    follower.busy = !follower.response.write(eventText('update', told.data));
  };
  return {
    follow(response, shown) {
      const follower: Follower = { response, shown: shown ?? undefined, busy: false };
      response.writeHead(200, HEADERS).write('retry: 300\n\n');
      response.on('close', () => followers.delete(follower));
      response.on('drain', () => {
        follower.busy = false;
        update(follower);
      });
      followers.add(follower);
      update(follower);
    },
    say(event, data) {
      for (const { response } of followers) response.write(eventText(event, data));
    },
    changed() {
      for (const follower of followers) update(follower);
    },
    close() {
      for (const { response } of followers) response.end();
    },
  };
}

const eventText = (event: string, data: unknown): string =>
  `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
