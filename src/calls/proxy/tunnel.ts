/** Passes websockets through. What they carry is socket.io's own, which the contract does not describe, and is not recorded. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { pairsOf, toTarget } from './headers.ts';
import { ask } from './target.ts';

export interface TunnelOptions {
  readonly target: URL;
  readonly onUnreachable: (error: Error) => void;
}

/** Connects the app's socket with the target's, once the target agrees. */
export function tunnel({ target, onUnreachable }: TunnelOptions, incoming: IncomingMessage, socket: Duplex, head: Buffer): void {
  const outgoing = ask(target, incoming, [...toTarget(incoming.rawHeaders, target), 'Connection', 'Upgrade']);
  socket.on('error', () => outgoing.destroy()).once('close', () => outgoing.destroy());
  outgoing.on('upgrade', (answer, upstream, first) => {
    const headers = [...pairsOf(answer.rawHeaders)].map(([name, value]) => `${name}: ${value}\r\n`).join('');
    socket.write(`HTTP/1.1 101 Switching Protocols\r\n${headers}\r\n`);
    socket.write(first);
    upstream.write(head);
    upstream.on('error', () => socket.destroy()).once('close', () => socket.destroy());
    socket.once('close', () => upstream.destroy());
    upstream.pipe(socket).pipe(upstream);
  });
  outgoing.on('response', (answer) => {
    answer.resume(); // the target declines, and the app falls back to polling
    refuse(socket, `${answer.statusCode} ${answer.statusMessage}`);
  });
  outgoing.on('error', (error) => {
    if (socket.destroyed) return; // the app left
    onUnreachable(error);
    refuse(socket, '502 Bad Gateway');
  });
  outgoing.end();
}

const refuse = (socket: Duplex, status: string): void =>
  void socket.end(`HTTP/1.1 ${status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
