/** Closes a server of node:http without breaking what it is saying. */
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** How often connections are looked for whose reply has ended: Node keeps them open for the caller's next request. */
const LOOK_EVERY_MS = 20;

/**
 * Prepares a server, before it listens, to be drained.
 *
 * @returns stops accepting, lets running replies end, after so many milliseconds breaks what is left, and resolves when all is closed.
 *   Every call may shorten the time.
 */
export function drainOf(server: Server): (graceMs: number) => Promise<void> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  let closed: Promise<void> | undefined;
  return (graceMs) => {
    closed ??= new Promise((resolve) => {
      const looking = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS);
      server.close(() => {
        clearInterval(looking);
        resolve();
      });
      // Node counts a connection that has not asked anything yet as busy.
      for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
    });
    const breakAll = (): void => {
      for (const socket of sockets) socket.destroy();
    };
    if (graceMs <= 0) {
      breakAll();
      return closed;
    }
    const limit = setTimeout(breakAll, graceMs);
    return closed.finally(() => clearTimeout(limit));
  };
}
