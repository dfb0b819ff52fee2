/** Which version the server is, and what it serves by the contract's captures. Loaded when it is first asked for. */
import { operationFacts, servers } from '../../generated/operations.ts';
import { compareVersions, versionOf } from '../contract/version.ts';
import type { Call } from './call.ts';
import type { OperationId, ServerInfo } from './client-types.ts';
import { UnsupportedOperationError } from './errors.ts';
import { factsOf } from './facts.ts';
import { failedCall } from './recovery.ts';

/** @param reply what GET /api/version answers */
export function describeServer(reply: unknown): ServerInfo {
  const { version } = reply as { readonly version: string }; // the contract's AppVersion, on every captured server
  return { version, comparedWith: standIns(version, servers) };
}

/** The servers of a version, else the nearest older and newer ones. */
export function standIns(version: string, captured: readonly string[]): string[] {
  const distance = (server: string): number => compareVersions(versionOf(server), version);
  const same = captured.filter((server) => distance(server) === 0);
  if (same.length > 0) return same;
  const ordered = captured.toSorted((one, other) => compareVersions(versionOf(one), versionOf(other)));
  const older = ordered.findLast((server) => distance(server) < 0);
  const newer = ordered.find((server) => distance(server) > 0);
  return [older, newer].filter((server) => server !== undefined);
}

export function isServed(operationId: OperationId, { comparedWith }: ServerInfo): boolean {
  const found = Object.values(operationFacts).find(([id]) => id === operationId);
  if (!found) throw new TypeError(`supports: the contract has no operation ${operationId}. Take a name from its \`operations\`.`);
  return comparedWith.some((server) => found[1] & (2 ** servers.indexOf(server)));
}

/** @throws UnsupportedOperationError if none of the servers that stand for this version serves the operation */
export async function refuseUnserved(call: Call, { version, comparedWith }: ServerInfo): Promise<void> {
  const facts = await factsOf(call.method, call.path);
  if (!facts || facts.servedBy.some((server) => comparedWith.includes(server))) return;
  throw new UnsupportedOperationError(await failedCall(call), version, facts.servedBy);
}
