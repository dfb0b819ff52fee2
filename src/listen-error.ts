/** The address cannot be listened on. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
  readonly port: number;

  constructor(port: number, host: string, code: string | undefined) {
    const why =
      code === 'EADDRINUSE' ? 'the port is in use' : code === 'EACCES' ? 'the port needs more rights' : `the system says ${code ?? 'no'}`;
    super(`Cannot listen on ${host}:${port}: ${why}. Stop the other server, or choose another port with --port.`);
    this.port = port;
  }
}
