/** Load on a server, sent by autocannon from a process of its own. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { BenchError } from './error.ts';
import type { BenchRequest } from './requests.ts';

/** Either a number of requests or a time. */
export type LoadSize = { readonly amount: number } | { readonly duration: number };

export interface LoadResult {
  readonly requests: number;
  readonly perSecond: number;
  readonly p99Ms: number;
  /** Share of one core that the client used; near 1 it was the client that set the pace. */
  readonly clientBusy: number;
}

const report = z.object({
  requests: z.object({ total: z.number() }),
  latency: z.object({ p99: z.number() }),
  duration: z.number(),
  errors: z.number(),
  timeouts: z.number(),
  non2xx: z.number(),
  clientBusy: z.number(),
});

/**
 * Reads what peers/load.mjs printed.
 *
 * @throws BenchError if any request failed: refusals are cheap, and would pass for speed
 */
export function parseLoad(text: string, target: string): LoadResult {
  const { requests, latency, duration, errors, timeouts, non2xx, clientBusy } = report.parse(JSON.parse(text));
  if (errors + timeouts + non2xx > 0 || requests.total === 0) {
    const why = `${requests.total} replies, ${non2xx} of them not 2xx, ${errors} errors, ${timeouts} timeouts`;
    throw new BenchError(`${target} did not answer every request with success: ${why}. Ask it once by hand and read its log.`);
  }
  return { requests: requests.total, perSecond: requests.total / duration, p99Ms: latency.p99, clientBusy };
}

/** Sends one request again and again over a number of connections. */
export async function sendLoad(peers: string, request: BenchRequest, connections: number, size: LoadSize): Promise<LoadResult> {
  const options = JSON.stringify({ ...request, ...size, connections, timeout: 30 });
  const { stdout } = await promisify(execFile)(process.execPath, [join(peers, 'load.mjs'), options], { maxBuffer: 2 ** 26 });
  return parseLoad(stdout, `${request.method} ${request.url}`);
}
