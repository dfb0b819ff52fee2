/** Which operations an app calls. */
import type { BundledDocument } from '../contract/document.ts';
import { pathOfCall } from './base-url.ts';
import { JudgingContract } from './contract.ts';
import { readRecording } from './recording.ts';

/**
 * The operations that a HAR file calls.
 *
 * @returns their operationIds
 * @throws HarError if the file is no HAR, or no request in it is a call of the API
 */
export async function calledOperations(file: string, document: BundledDocument, serverUrl?: string): Promise<Set<string>> {
  const contract = new JudgingContract('', document);
  const recording = await readRecording(file, contract, serverUrl);
  return new Set(
    recording.entries.flatMap((entry) => {
      const call = pathOfCall(entry, recording.serverUrl, contract);
      if (typeof call === 'string') return [];
      const match = contract.routes.match(entry.request.method, call.pathname);
      return match.kind === 'found' ? [match.route.node.operationId] : [];
    }),
  );
}
