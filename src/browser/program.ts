import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { totalmem } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer-core';
import type { Environment } from './search.js';

/** A program that was started, and speaks the DevTools protocol over two pipes. */
export interface Program {
  readonly child: ChildProcess;
  readonly transport: ConnectionTransport;
  /** Fails when the program ends, with what it has said. */
  readonly ended: Promise<never>;
}

/** How much of what a program says is kept, in letters from the end. */
const HEARD = 20_000;

/**
 * How much memory each process of the browser may take for itself, in bytes: half of the machine's, within bounds. A page
 * begins with 0.6 GB, which it has only asked for; one of a thousand slides takes as much again.
 */
const MEMORY = Math.max(1.5, Math.min(4, totalmem() / 2 ** 31)) * 2 ** 30;

/** Starts a Chromium, which ends with this process at the latest. */
export function startProgram(path: string, flags: readonly string[], env: Environment): Program {
  const [command, ...args] = limited([path, '--remote-debugging-pipe', ...flags, 'about:blank']);
  const child = spawn(command, args, {
    // A group of its own, so that all that it starts ends with it.
    detached: process.platform !== 'win32',
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [, , said, commands, answers] = child.stdio as [null, null, Readable, Writable, Readable];
  let heard = '';
  said.on('data', (data) => {
    heard = (heard + data).slice(-HEARD);
  });
  const atExit = (): void => endProgram(child);
  process.once('exit', atExit);
  child.once('close', () => process.off('exit', atExit));
  const ended = new Promise<never>((_, fail) => {
    const tell = (how: string): void => fail(new Error(`${how}\n\nstderr:\n${heard}`));
    child.once('error', ({ message }) => tell(message));
    child.once('close', (code) => tell(`Code: ${code}`));
  });
  ended.catch(() => undefined); // It is of no interest once the browser has started.
  return { child, transport: overPipes(commands, answers), ended };
}

/** Gives the command that runs another within its memory; only Linux counts what a process takes for itself. */
const limited = (command: readonly [string, ...string[]]): readonly [string, ...string[]] =>
  process.platform === 'linux'
    ? ['/bin/sh', '-c', `ulimit -d ${Math.floor(MEMORY / 1024)} 2>/dev/null; exec "$@"`, 'sh', ...command]
    : command;

/** Ends a program with all that it started, at once: it keeps nothing that is worth a farewell. */
export function endProgram({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
  else
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended meanwhile.
    }
}

/** Passes messages on that are told apart by a zero byte. */
function overPipes(commands: Writable, answers: Readable): ConnectionTransport {
  const begun: Buffer[] = [];
  const transport: ConnectionTransport = {
    send(message) {
      commands.write(`${message}\0`);
      // Whoever listens only since the program ended is told now, and does not wait for an answer.
      if (answers.closed) setImmediate(() => transport.onclose?.());
    },
    close: () => commands.destroy(),
  };
  commands.on('error', () => undefined); // The program is gone, which its other pipe tells.
  answers.on('error', () => undefined);
  answers.on('close', () => transport.onclose?.());
  answers.on('data', (data: Buffer) => {
    let from = 0;
    for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, from)) {
      const message = Buffer.concat([...begun.splice(0), data.subarray(from, end)]).toString();
      // Whoever waits for one message goes on before the next is told.
      setImmediate(() => transport.onmessage?.(message));
      from = end + 1;
    }
    begun.push(data.subarray(from));
  });
  return transport;
}
