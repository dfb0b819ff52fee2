/** Ports of this machine's own address, the only one that real servers listen on. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { RealServerError } from './error.ts';

export const HOST = '127.0.0.1';

export class PortError extends RealServerError {
  readonly port: number;

  constructor(port: number, cause: unknown) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    const why = code === 'EADDRINUSE' ? 'the port is in use. Stop what uses it' : `${String(cause)}. Mend that`;
    super(`Cannot listen on ${HOST}:${port}: ${why}, or choose another port with --port; 0 takes a free one.`, { cause });
    this.port = port;
  }
}

/** The port asked for if it can be had, a free one for 0; else a PortError. */
export async function portFor(wanted: number): Promise<number> {
  const server = createServer();
  try {
    server.listen(wanted, HOST);
    await once(server, 'listening');
  } catch (error) {
    throw new PortError(wanted, error);
  }
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : wanted;
}
