import type { DeckEntry } from './index-page.js';
import { listen } from './listen.js';
import { openPreview, type Preview, type Source } from './preview.js';
import { answerTo } from './site.js';

/** Where the decks of a server come from. */
export interface Shelf {
  list(): Promise<readonly DeckEntry[]>;
  /** Finds a deck by its name; undefined where there is none. */
  find(name: string): Promise<Source | undefined>;
  /** Hears what cannot be watched. */
  failed(error: unknown): void;
}

export interface Served {
  /** The address of the index, ending in `/`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves decks, each of which is watched from the time it is first asked for. */
export async function serveDecks(shelf: Shelf, host: string, port: number | undefined): Promise<Served> {
  const previews = new Map<string, Promise<Preview | undefined>>();
  const start = async (name: string): Promise<Preview | undefined> => {
    const source = await shelf.find(name);
    if (!source) previews.delete(name);
    return source && openPreview(source, shelf.failed);
  };
  const open = (name: string): Promise<Preview | undefined> => {
    const opening = previews.get(name) ?? start(name);
    previews.set(name, opening);
    return opening;
  };
  const server = await listen(
    (request, response) => {
      answerTo(request, response, { list: shelf.list, open }).catch((error: unknown) => {
        shelf.failed(error);
        response.destroy();
      });
    },
    host,
    port,
  );
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${server.port}/`,
    async close() {
      const opened = await Promise.all(previews.values());
      await Promise.all([server.close(), ...opened.map((preview) => preview?.close())]);
    },
  };
}
