/** One run of Schemathesis: one address, one token, some operations. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BundledDocument } from '../../src/contract/document.ts';
import { fromRoot } from '../paths.ts';
import { run } from '../server/run.ts';
import { readableBySchemathesis } from './document.ts';
import { FuzzSetupError } from './error.ts';
import { type FuzzReport, readReport } from './events.ts';

/** Whom to ask, and what must hold. */
export interface Round {
  /** Whose token it is, for people. */
  readonly name: string;
  readonly url: string;
  readonly token: string;
  /** How the printed commands write the token: itself, or a variable. */
  readonly tokenInCurl: string;
  /** Where the printed commands send their request, if not to `url`. */
  readonly curlOrigin?: string;
  readonly document: BundledDocument;
  readonly operationIds: readonly string[];
  readonly checks: readonly string[];
}

export interface RoundOptions {
  readonly schemathesis: string;
  readonly seed: number;
  readonly examples: number;
  /** Most seconds to wait for one reply. */
  readonly requestTimeout?: number;
  /** Aborts when the run's time is over; what was found till then counts. */
  readonly signal: AbortSignal;
}

export async function fuzzRound(round: Round, { schemathesis, seed, examples, requestTimeout, signal }: RoundOptions): Promise<FuzzReport> {
  const folder = fromRoot(`.cache/fuzz/${round.name}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const document = join(folder, 'openapi.json');
  const report = join(folder, 'report.ndjson');
  writeFileSync(document, JSON.stringify(readableBySchemathesis(round.document)));
  const args = [
    ['--config-file', fromRoot('scripts/fuzz/schemathesis.toml')],
    ['run', document, '--url', round.url, '--seed', String(seed), '--max-examples', String(examples)],
    ['--checks', round.checks.join(','), '--report-ndjson-path', report],
    requestTimeout === undefined ? [] : ['--request-timeout', String(requestTimeout)],
    round.operationIds.flatMap((id) => ['--include-operation-id', id]),
  ].flat();
  // Python's own order of sets must not change the requests either.
  const env = { ...process.env, OWUI_FUZZ_TOKEN: round.token, PYTHONHASHSEED: '0' };
  const output = await run(schemathesis, args, { env, signal }).catch((error: unknown) => {
    if (signal.aborted) return undefined;
    throw error;
  });
  const read = readReport(readIfThere(report));
  if (output && !read.finished)
    throw new FuzzSetupError(
      `Schemathesis ended with ${output.status} before its work was done. It said:\n${(output.stdout + output.stderr).trim().split('\n').slice(-12).join('\n')}\n` +
        'If it cannot read the contract, scripts/fuzz/document.ts is the place to help it.',
    );
  return read;
}

/** A run that is cut off at once has written nothing. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
