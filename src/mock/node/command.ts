/** The command line of the mock: start it, say what it serves, stop cleanly. */
import { readFile } from 'node:fs/promises';
import { ListenError } from '../../listen-error.ts';
import { paintFor, wantsColours } from '../../terminal.ts';
import { UnknownServerError } from '../emulate.ts';
import type { Exchange } from '../options.ts';
import { StateFileError } from '../state/sqlite.ts';
import { ReplyScriptError } from '../stream/errors.ts';
import type { StreamSettings } from '../stream/settings.ts';
import { createNodeMock, type EditableMock } from './create.ts';
import { greeting } from './greeting.ts';
import { jsonLine, type LogStyle, prettyLine } from './log.ts';

export interface MockCommandOptions {
  readonly port: number;
  readonly host: string;
  readonly server?: string;
  readonly stateless?: boolean;
  readonly state?: string;
  readonly seed?: string;
  readonly maxBody?: number;
  readonly controlToken?: string;
  readonly watch?: boolean;
  readonly stream?: Partial<StreamSettings>;
  readonly script?: string;
  readonly log: LogStyle;
}

/** Serves edits of the contract from now on; `say` prints a line. */
export type WatchContract = (mock: EditableMock, say: (line: string) => void) => Promise<void>;

/** `--watch` without the sources to watch. */
class NothingToWatchError extends Error {
  override readonly name = 'NothingToWatchError';

  constructor() {
    super(
      "--watch serves edits of the contract's sources, which the package does not have. Clone the project and run `npm start -- --watch` there, or leave --watch out.",
    );
  }
}

/** The reply script cannot be read or used. */
class ScriptFileError extends Error {
  override readonly name = 'ScriptFileError';

  constructor(file: string, cause: unknown) {
    const why =
      cause instanceof ReplyScriptError ? cause.message : `it cannot be read (${cause instanceof Error ? cause.message : cause}).`;
    super(`${file}: ${why}${cause instanceof ReplyScriptError ? '' : ' Name a file with a JSON list after --script.'}`, { cause });
  }
}

const START_ERRORS = [ListenError, UnknownServerError, StateFileError, ScriptFileError, NothingToWatchError];

/** Serves until SIGINT or SIGTERM. Exit code 2 with a sentence if it cannot start. */
export async function mockCommand(options: MockCommandOptions, watch?: WatchContract): Promise<void> {
  try {
    if (options.watch && !watch) throw new NothingToWatchError();
    const mock = await start(options);
    stopOnSignals(mock);
    if (options.watch) await watch?.(mock, options.log === 'json' ? sayAsJson : (line) => console.log(line));
  } catch (error) {
    if (!START_ERRORS.some((known) => error instanceof known)) throw error;
    console.error((error as Error).message); // it is one of them
    process.exitCode = 2;
  }
}

async function start(options: MockCommandOptions): Promise<EditableMock> {
  const { port, host, server, stateless, state, seed, maxBody, controlToken, stream, log } = options;
  const onExchange = exchangePrinter(log);
  const mock = createNodeMock({
    onError: log === 'json' ? (error) => console.error(JSON.stringify({ event: 'error', error: String(error) })) : console.error,
    ...(onExchange ? { onExchange } : {}),
    ...(server === undefined ? {} : { server }),
    ...(stateless ? { stateless } : {}),
    ...(state === undefined ? {} : { stateFile: state }),
    ...(seed === undefined ? {} : { seed }),
    ...(maxBody === undefined ? {} : { maxBodyBytes: maxBody }),
    ...(controlToken === undefined ? {} : { controlToken }),
    ...(stream === undefined ? {} : { streams: stream }),
    ...(options.script === undefined ? {} : { script: await readScriptFile(options.script) }),
  });
  try {
    const { url } = await mock.listen({ port, host });
    const operations = await mock.operations();
    if (log === 'json') console.log(JSON.stringify({ event: 'listening', url, operations: operations.length, server }));
    else console.log(greeting(url, operations, options));
    return mock;
  } catch (error) {
    await mock.close();
    if (error instanceof ReplyScriptError) throw new ScriptFileError(options.script ?? '', error);
    throw error;
  }
}

const readScriptFile = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((error: unknown) => {
    throw new ScriptFileError(file, error);
  });

/** SIGINT, which Ctrl-C sends, ends at once, also in the middle of a stream. SIGTERM lets running replies end. */
function stopOnSignals(mock: EditableMock): void {
  const stop = (graceMs: number | undefined) => async (): Promise<never> => {
    await mock.close(graceMs === undefined ? {} : { graceMs });
    process.exit(0);
  };
  process.on('SIGINT', stop(0));
  process.on('SIGTERM', stop(undefined));
}

function exchangePrinter(style: LogStyle): ((exchange: Exchange) => void) | undefined {
  if (style === 'none') return undefined;
  if (style === 'json') return (exchange) => console.log(jsonLine(exchange, new Date()));
  const paint = paintFor(wantsColours(process.stdout, process.env));
  return (exchange) => console.log(prettyLine(exchange, paint));
}

const sayAsJson = (line: string): void => console.log(JSON.stringify({ event: 'watch', message: line }));
