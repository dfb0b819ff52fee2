/**
 * The proxy's server: streams pass as they come, and websockets pass.
 *
 * `redocly proxy` 2.77.0 does not do here: it holds a reply back until its end, so that a chat appears all at once, and it passes the request
 * for a websocket on as a plain one.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { ListenError } from '../../listen-error.ts';
import { type PassOptions, pass } from './pass.ts';
import { tunnel } from './tunnel.ts';

export interface ProxyOptions extends Pick<PassOptions, 'onExchange' | 'onUnreachable'> {
  /** Base URL of the server, without a slash at its end. */
  readonly target: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly host: string;
}

export interface RunningProxy {
  /** Base URL without a slash at its end. */
  readonly url: string;
  /** Cuts every connection. It resolves when the exchanges that it cut are told of, too. */
  close(): Promise<void>;
}

/** @throws ListenError if the address is taken */
export async function startProxy({ target: base, port, host, onExchange, onUnreachable }: ProxyOptions): Promise<RunningProxy> {
  const target = new URL(base);
  const exchanges = new Set<Promise<void>>();
  const tunnels = new Set<Duplex>();
  let own = '';
  const server = createServer((incoming, reply) => {
    const exchange = pass({ target, own, onExchange, onUnreachable }, incoming, reply);
    exchanges.add(exchange);
    void exchange.finally(() => exchanges.delete(exchange));
  });
  server.requestTimeout = 0; // an upload takes as long as the target lets it
  server.on('upgrade', (incoming, socket, head) => {
    tunnels.add(socket);
    socket.once('close', () => tunnels.delete(socket));
    tunnel({ target, onUnreachable }, incoming, socket, head);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new ListenError(port, host, error.code)));
    server.listen(port, host, resolve);
  });
  const { port: actual } = server.address() as AddressInfo; // a TCP server's address is never a string
  own = `http://${host.includes(':') ? `[${host}]` : host}:${actual}`;
  return {
    url: own,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of tunnels) socket.destroy();
      server.closeAllConnections();
      await closed;
      await Promise.all(exchanges);
    },
  };
}
