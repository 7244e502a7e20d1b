import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Failure } from '../problem.js';

export interface Listening {
  readonly port: number;
  /** Ends every connection. */
  close(): Promise<void>;
}

/** Where a server is looked for, and the next free port taken where none is named. */
const FIRST_PORT = 4100;
const PORTS = 50;

/**
 * Listens on a host: on the port that is named, or on the first free one.
 * Throws a Failure: server-port, server-host.
 */
export async function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  host: string,
  port: number | undefined,
): Promise<Listening> {
  const server = createServer({ keepAliveTimeout: 5000, requestTimeout: 30_000 }, answer);
  const ports = port === undefined ? Array.from({ length: PORTS }, (_, index) => FIRST_PORT + index) : [port];
  for (const one of ports) {
    const fault = await tryToListen(server, host, one);
    if (fault === undefined)
      return { port: (server.address() as AddressInfo).port, close: () => close(server) };
    if (fault !== 'EADDRINUSE') throw cannotListen(host, one, fault);
  }
  throw portsTaken(ports);
}

function tryToListen(server: Server, host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException): void => resolve(error.code ?? error.message);
    server.once('error', failed);
    server.listen({ host, port, exclusive: true, backlog: 1024 }, () => {
      server.off('error', failed);
      resolve(undefined);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

const portsTaken = (ports: readonly number[]): Failure =>
  new Failure(
    {
      rule: 'server-port',
      level: 'error',
      place: { file: 'server' },
      what:
        ports.length === 1
          ? `The port ${ports[0]} is taken.`
          : `The ports ${ports[0]} to ${ports.at(-1)} are taken.`,
      fix: ports.length === 1 ? 'Name another, or leave --port out.' : 'Name a free one: --port <number>.',
    },
    2,
  );

const cannotListen = (host: string, port: number, code: string): Failure =>
  new Failure(
    {
      rule: 'server-host',
      level: 'error',
      place: { file: 'server' },
      what: `This machine cannot listen on "${host}", port ${port} (${code}).`,
      fix: 'Name an address of this machine, or leave --host out.',
    },
    2,
  );
