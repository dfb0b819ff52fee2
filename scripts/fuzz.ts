/**
 * `npm run test:fuzz`: Schemathesis asks the mock, or a real server, what nobody thought of, and every answer must be one that the
 * contract declares. Exit code 1 for findings, 2 if the run could not be set up.
 */
import { readFile } from 'node:fs/promises';
import { type BundledDocument, placedOperations } from '../src/contract/document.ts';
import { createMock } from '../src/mock/index.ts';
import { readArguments } from './fuzz/arguments.ts';
import { findSchemathesis } from './fuzz/environment.ts';
import { FuzzSetupError } from './fuzz/error.ts';
import { fuzzRounds } from './fuzz/rounds.ts';
import { checkItself } from './fuzz/self-check.ts';
import { mockRounds, serverRounds } from './fuzz/targets.ts';
import { ensureMockData } from './mock-data.ts';
import { fromRoot } from './paths.ts';

try {
  if (!(await main(process.argv.slice(2)))) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof FuzzSetupError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function main(args: readonly string[]): Promise<boolean> {
  const { server, tokens, operations, seed, examples, limit, sample, stateful, selfCheck } = readArguments(args, process.env);
  const document: BundledDocument = JSON.parse(await readFile(fromRoot('generated/openapi.json'), 'utf8'));
  const rounds = server === undefined ? [] : await serverRounds(server, document, tokens, operations);
  const options = { schemathesis: await findSchemathesis(), seed, examples };
  if (selfCheck) return checkItself(options, limit);
  if (server !== undefined) return (await fuzzRounds(rounds, options, limit)).sound;
  await ensureMockData();
  const mock = await createMock({ stateless: !stateful, onError: (error) => console.error(error) }).listen({ port: 0 });
  try {
    return (await fuzzRounds(mockRounds(mock.url, document, operations.length > 0 ? operations : spread(document, sample)), options, limit))
      .sound;
  } finally {
    await mock.close();
  }
}

/** Every n-th operation, so that a sample has some of each tag; none, which means all, without a number. */
function spread(document: BundledDocument, sample: number | undefined): string[] {
  const ids = placedOperations(document).map(({ node }) => node.operationId);
  if (sample === undefined || sample >= ids.length) return [];
  return Array.from({ length: sample }, (_, index) => ids[Math.floor((index * ids.length) / sample)] ?? '');
}
