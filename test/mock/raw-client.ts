/** A client that writes to a socket what no HTTP library would, and reads no more than it is told to. */
import { once } from 'node:events';
import { connect } from 'node:net';

export interface RawClient {
  /** Resolves when the system has taken the text, or the connection is gone. */
  send(text: string | Uint8Array): Promise<void>;
  /** What has come so far, byte for byte as Latin-1. */
  received(): string;
  /**
   * Resolves with all that has come as soon as it ends with a text, or matches a pattern; rejects if the connection ends before. A pattern
   * is tried on the whole after each piece: keep it anchored at the start.
   */
  until(end: string | RegExp): Promise<string>;
  /** Whether the connection is open in both directions. */
  isOpen(): boolean;
  /** Resolves with all that has come when the connection is gone. */
  readonly ended: Promise<string>;
  stopReading(): void;
  readOn(): void;
  /** Leaves without a goodbye. */
  destroy(): void;
}

/** Connects to the host and port of a base URL. */
export async function openRawClient(base: string): Promise<RawClient> {
  const { hostname, port } = new URL(base);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  let text = '';
  // The server may close at any time; `ended` tells.
  socket.on('error', () => socket.destroy());
  socket.setEncoding('latin1');
  socket.on('data', (chunk) => {
    text += chunk;
  });
  const ended = new Promise<string>((resolve) => socket.once('close', () => resolve(text)));
  return {
    ended,
    received: () => text,
    isOpen: () => socket.readyState === 'open',
    send: (data) =>
      new Promise((resolve) => {
        if (!socket.writable) resolve();
        else socket.write(data, () => resolve());
      }),
    until: (end) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (typeof end === 'string' ? !text.endsWith(end) : !end.test(text)) return;
          socket.off('data', look);
          socket.off('close', gone);
          resolve(text);
        };
        const gone = (): void => reject(new Error(`The connection ended before ${end} came. What came: ${text.slice(0, 1_000)}`));
        socket.on('data', look);
        socket.once('close', gone);
        look();
      }),
    stopReading: () => void socket.pause(),
    readOn: () => void socket.resume(),
    destroy: () => void socket.destroy(),
  };
}
