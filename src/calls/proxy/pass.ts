/** Passes one request to the target and its reply back, each byte when it comes, and tells of the exchange when it has ended. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HarEntry } from '../../check/traffic.ts';
import { toApp, toTarget } from './headers.ts';
import { Tap } from './tap.ts';
import { ask, unreachable } from './target.ts';
import { toEntry } from './to-entry.ts';

export interface PassOptions {
  readonly target: URL;
  /** The proxy's own base URL. */
  readonly own: string;
  /** URLs are the target's. */
  readonly onExchange: (entry: HarEntry) => void;
  /** The app gets a 502. */
  readonly onUnreachable: (error: Error) => void;
}

const BAD_GATEWAY = 502;

/** Resolves when the exchange has ended and was told of. */
export function pass(
  { target, own, onExchange, onUnreachable }: PassOptions,
  incoming: IncomingMessage,
  reply: ServerResponse,
): Promise<void> {
  const started = new Date();
  const sent = new Tap(incoming);
  const outgoing = ask(target, incoming, toTarget(incoming.rawHeaders, target));
  return new Promise((resolve) => {
    outgoing.on('response', (answer) => {
      const received = new Tap(answer);
      reply.writeHead(answer.statusCode ?? BAD_GATEWAY, answer.statusMessage, toApp(answer.rawHeaders, target, own));
      reply.flushHeaders();
      answer.pipe(reply);
      // A target that breaks off must look to the app like one that breaks off.
      answer.on('error', () => reply.destroy());
      answer.once('close', () => {
        onExchange(toEntry({ target, started, incoming, sent, answer, received }));
        resolve();
      });
    });
    outgoing.on('error', (error) => {
      resolve();
      if (reply.destroyed) return; // the app left, and the request with it
      if (reply.headersSent) return void reply.destroy();
      onUnreachable(error);
      const detail = `owui-contract proxy: ${unreachable(target, error)}`;
      reply.writeHead(BAD_GATEWAY, { 'content-type': 'application/json' }).end(JSON.stringify({ detail }));
    });
    reply.on('close', () => outgoing.destroy());
    incoming.pipe(outgoing);
  });
}
