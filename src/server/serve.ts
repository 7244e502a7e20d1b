import { send } from './answer.js';
import type { Edit } from './edit.js';
import type { DeckEntry } from './index-page.js';
import { listen } from './listen.js';
import { makePass } from './pass.js';
import { openPreview, type Preview, type Source } from './preview.js';
import { addressFor, isLoopback, openRemote } from './remote.js';
import { answerTo, type Site } from './site.js';

/** Where the decks of a server come from. */
export interface Shelf {
  list(): Promise<readonly DeckEntry[]>;
  /** Finds a deck by its name; undefined where there is none. */
  find(name: string): Promise<Source | undefined>;
  /** Hears what cannot be watched. */
  failed(error: unknown): void;
  /** Opens a place in the person's editor, where they named one; only who sits at this machine is heard. */
  readonly edit?: Edit | undefined;
}

export interface Served {
  /** The address of the index, ending in `/`. */
  readonly url: string;
  /** By which those are let in who are not on this machine; undefined where nobody else can ask. */
  readonly token: string | undefined;
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
  const pass = isLoopback(host) ? undefined : makePass('lectern');
  const edit = pass ? undefined : shelf.edit;
  const site: Site = { list: shelf.list, open, pass, remote: openRemote(host), edit };
  const server = await listen(
    (request, response) => {
      answerTo(request, site).then(
        (answer) => send(response, answer),
        (error: unknown) => {
          shelf.failed(error);
          response.destroy();
        },
      );
    },
    host,
    port,
  );
  return {
    url: `http://${addressFor(host)}:${server.port}/`,
    token: pass?.token,
    async close() {
      const opened = await Promise.all(previews.values());
      await Promise.all([server.close(), ...opened.map((preview) => preview?.close())]);
    },
  };
}
