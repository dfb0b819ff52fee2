/** A HAR file with the place where the API stands in it. */
import type { HarEntry } from '../check/traffic.ts';
import { findServerUrl, pathOfCall } from './base-url.ts';
import type { JudgingContract } from './contract.ts';
import { HarError, readHarFile } from './har.ts';

export interface Recording {
  readonly entries: readonly HarEntry[];
  /** Without a slash at its end. */
  readonly serverUrl: string;
}

/**
 * @param serverUrl where the API stands; absent: found by the calls
 * @throws HarError if the file is no HAR, or no request in it is a call of the API
 */
export async function readRecording(file: string, contract: JudgingContract, serverUrl?: string): Promise<Recording> {
  const entries = await readHarFile(file);
  const base = serverUrl?.replace(/\/+$/, '') ?? findServerUrl(entries, contract);
  if (base === undefined)
    throw new HarError(
      file,
      `none of its ${entries.length} requests is a call of Open WebUI. Record the app's own traffic, or say with --server-url where the API stands.`,
    );
  const calls = entries.filter((entry) => typeof pathOfCall(entry, base, contract) === 'object');
  if (calls.length === 0)
    throw new HarError(file, `no call goes to ${base}. Give the base URL of the API after --server-url, without /api.`);
  return { entries, serverUrl: base };
}
