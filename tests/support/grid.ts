import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, connect as dial, type Socket } from 'node:net';
import { join } from 'node:path';
import { findBrowser } from '../../src/browser/find.js';
import { makeFolder, removeFolder } from './lectern.js';

/** A browser as a grid has it: started by somebody else, and reached through the network alone. */
export interface Grid {
  /** The address of its debugging port, and that of its socket. */
  readonly http: string;
  readonly ws: string;
  /** What was sent to it, and what it said. */
  readonly sent: string[];
  readonly said: string[];
  /** Breaks the connection each time that a message holds a text, so many times; then it may shut its door. */
  breakAt(text: string, times: number, shut?: boolean): void;
  /** How many pages are open in it. */
  pages(): Promise<number>;
  close(): Promise<void>;
}

/** Starts a browser with a debugging port, and something between that hears and breaks its connections. */
export async function startGrid(): Promise<Grid> {
  const found = await findBrowser({ environment: process.env });
  if (found.kind === 'endpoint') throw new Error('There is a browser on this machine.');
  const profile = await makeFolder();
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];
  const browser = spawn(
    found.path,
    [...flags, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    {
      cwd: profile,
      env: found.environment as NodeJS.ProcessEnv,
    },
  );
  const [, port, path] = await new Promise<RegExpMatchArray>((resolve) => {
    let heard = '';
    browser.stderr.on('data', (data) => {
      heard += data;
      const match = /DevTools listening on ws:\/\/[^:]+:(\d+)(\S+)/.exec(heard);
      if (match) resolve(match);
    });
  });
  const sent: string[] = [];
  const said: string[] = [];
  let breaking = { text: '', times: 0, shut: false };
  const door = createServer((client) => {
    const inner = dial(Number(port), '127.0.0.1');
    const end = (): void => void [client, inner].map((socket) => socket.destroy());
    for (const socket of [client, inner]) socket.on('error', end).on('close', end);
    inner.on('data', (data) => void said.push(data.toString('latin1')));
    inner.pipe(client);
    hear(client, (message) => {
      sent.push(message);
      if (breaking.times === 0 || !message.includes(breaking.text)) return;
      breaking.times -= 1;
      if (breaking.shut) door.close();
      end();
    });
    client.pipe(inner);
  });
  await new Promise<void>((resolve) => void door.listen(0, '127.0.0.1', resolve));
  const { port: outer } = door.address() as { port: number };
  return {
    http: `http://127.0.0.1:${outer}`,
    ws: `ws://127.0.0.1:${outer}${path}`,
    sent,
    said,
    breakAt(text, times, shut = false) {
      breaking = { text, times, shut };
    },
    async pages() {
      const list = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as { type: string }[];
      return list.filter(({ type }) => type === 'page').length;
    },
    async close() {
      door.close();
      browser.kill('SIGKILL');
      await once(browser, 'close');
      await removeFolder(join(profile));
    },
  };
}

/** Takes the text messages out of what a client of a WebSocket sends (RFC 6455, 5.2); what comes before them is passed on as it is. */
function hear(socket: Socket, take: (message: string) => void): void {
  let left = Buffer.alloc(0);
  socket.on('data', (data: Buffer) => {
    left = Buffer.concat([left, data]);
    const head = left.indexOf('\r\n\r\n');
    if (left.subarray(0, 4).toString() === 'GET ' && head > 0) {
      take(left.subarray(0, head).toString());
      left = left.subarray(head + 4);
    }
    for (let frame = frameOf(left); frame; frame = frameOf(left)) {
      take(frame.text);
      left = left.subarray(frame.end);
    }
  });
}

function frameOf(bytes: Buffer): { readonly text: string; readonly end: number } | undefined {
  if (bytes.length < 2) return undefined;
  const short = (bytes[1] ?? 0) & 127;
  const start = 6 + (short === 126 ? 2 : short === 127 ? 8 : 0);
  if (bytes.length < start) return undefined;
  const size =
    short === 126 ? bytes.readUInt16BE(2) : short === 127 ? Number(bytes.readBigUInt64BE(2)) : short;
  if (bytes.length < start + size) return undefined;
  const mask = bytes.subarray(start - 4, start);
  const payload = bytes.subarray(start, start + size).map((byte, at) => byte ^ (mask[at % 4] ?? 0));
  return { text: Buffer.from(payload).toString(), end: start + size };
}
