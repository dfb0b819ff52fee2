/** A mock in this process, on a free port, that remembers what reached it. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fromRoot } from '../scripts/paths.ts';
import type { CompiledOperation } from '../src/mock/compiled.ts';
import { createMock, type Exchange, type Listening, type MockOptions } from '../src/mock/index.ts';

export interface RecordingMock extends Listening {
  readonly operations: readonly CompiledOperation[];
  /** The exchanges since the last call, oldest first. */
  take(): Exchange[];
}

export async function startRecordingMock(options: MockOptions = {}): Promise<RecordingMock> {
  let exchanges: Exchange[] = [];
  const mock = createMock({
    onError: (error) => console.error(error),
    stateless: true,
    ...options,
    onExchange: (exchange) => exchanges.push(exchange),
  });
  return {
    ...(await mock.listen({ port: 0 })),
    operations: await mock.operations(),
    take() {
      const taken = exchanges;
      exchanges = [];
      return taken;
    },
  };
}

/** A YAML file of the project, parsed. The caller says what it holds. */
export const readYaml = <T>(path: string): T => parse(readFileSync(fromRoot(path), 'utf8')) as T;

/** A JSON file of the project, parsed. The caller says what it holds. */
export const readJson = <T>(path: string): T => JSON.parse(readFileSync(fromRoot(path), 'utf8')) as T;
