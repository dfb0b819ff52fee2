/** The command line of the mock: start it, say what it serves, stop cleanly. */
import { createMock, type Exchange, ListenError, type Listening, type Mock } from '../index.ts';

export interface MockCommandOptions {
  readonly port: number;
  readonly host: string;
  readonly maxBody?: number;
  readonly quiet?: boolean;
}

/** Serves until SIGINT or SIGTERM. Exit code 2 if the address is taken. */
export async function mockCommand({ port, host, maxBody, quiet }: MockCommandOptions): Promise<void> {
  try {
    const mock = createMock({
      onError: logError,
      ...(quiet ? {} : { onExchange: logExchange }),
      ...(maxBody === undefined ? {} : { maxBodyBytes: maxBody }),
    });
    const server = await mock.listen({ port, host });
    console.log(greeting(server, await mock.operations()));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
  } catch (error) {
    if (!(error instanceof ListenError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

/** What a person who starts the mock wants to know first. */
function greeting({ url }: Listening, operations: Awaited<ReturnType<Mock['operations']>>): string {
  const paths = new Set(operations.map(({ path }) => path)).size;
  return [
    `Mock of Open WebUI at ${url}: ${operations.length} operations on ${paths} paths.`,
    'Tokens: admin-token, user-token, pending-token. Choose a reply with the header `Prefer: code=404` or `Prefer: example=<name>`.',
    'Try:',
    `  curl -H 'Authorization: Bearer admin-token' ${url}/api/v1/configs/export`,
  ].join('\n');
}

const logExchange = ({ method, url, status, operationId }: Exchange): void =>
  console.log(`${status} ${method} ${url}${operationId ? ` (${operationId})` : ''}`);

const logError = (error: unknown): void => console.error(error);
