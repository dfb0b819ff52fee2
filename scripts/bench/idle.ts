/** Holds as many idle connections on the mock as the system allows, up to ten thousand, and sees whether it still answers. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Contestant } from './contestants.ts';
import { openFiles, rssMiB } from './proc.ts';
import { prepare } from './requests.ts';
import { startServer } from './server-process.ts';

const WANTED = 10_000;
/** Files and sockets that Node has open besides. */
const RESERVED = 200;
/** Fewer than the backlog of a listening socket, so that no attempt waits for a second one. */
const AT_ONCE = 250;

export interface IdleFigures {
  readonly connections: number;
  readonly beforeMiB: number;
  readonly heldMiB: number;
  readonly kibEach: number;
  readonly answersMeanwhile: boolean;
  readonly answersAfterwards: boolean;
}

export async function measureIdle(contestant: Contestant): Promise<IdleFigures> {
  const connections = Math.min(WANTED, openFiles() - RESERVED);
  const server = await startServer(contestant);
  const sockets: Socket[] = [];
  try {
    const beforeMiB = rssMiB(server.pid);
    while (sockets.length < connections) {
      const count = Math.min(AT_ONCE, connections - sockets.length);
      sockets.push(...(await Promise.all(Array.from({ length: count }, () => open(server.url)))));
    }
    const answersMeanwhile = await answers(server.url);
    const held = sockets.filter((socket) => !socket.destroyed).length;
    const heldMiB = rssMiB(server.pid);
    for (const socket of sockets) socket.destroy();
    const answersAfterwards = await answers(server.url);
    return { connections: held, beforeMiB, heldMiB, kibEach: ((heldMiB - beforeMiB) * 1024) / held, answersMeanwhile, answersAfterwards };
  } finally {
    for (const socket of sockets) socket.destroy();
    await server.stop();
  }
}

async function open(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.on('error', () => socket.destroy());
  return socket;
}

async function answers(url: string): Promise<boolean> {
  const request = await prepare('POST chat', url);
  const { url: target, ...init } = request;
  const response = await fetch(target, init);
  await response.arrayBuffer();
  return response.ok;
}
