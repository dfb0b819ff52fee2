/** Sends each operation a body that breaks its schema. The server looks at the body before anything else, so nothing changes. */
import { statedAuthority } from '../contract/authority.ts';
import type { BundledDocument, OperationNode, PlacedOperation, SchemaNode } from '../contract/document.ts';
import { follow, responseOf } from '../contract/document.ts';
import { compareVersions } from '../contract/version.ts';
import { type Finding, toFinding } from './findings.ts';
import { emptyTarget, sufficientToken, type Tokens } from './roles.ts';
import type { Recorder } from './traffic.ts';

const ANY_JSON = Symbol('any JSON');

export interface InvalidOptions {
  /** The server's version: what a body means only since a later one, it does not look at. */
  readonly version: string;
  readonly tokens: Tokens;
  readonly recorder: Recorder;
}

/** Reports operations that do not answer 422 to a body of the wrong type, or answer it undeclared. */
export async function checkInvalidBodies(
  document: BundledDocument,
  operations: readonly PlacedOperation[],
  { version, tokens, recorder }: InvalidOptions,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const operation of operations) {
    const { method, path, node } = operation;
    const body = wrongBody(document, node, version);
    if (body === ANY_JSON) continue;
    const token = sufficientToken(statedAuthority(operation.node), tokens);
    const reply = await recorder.send({ method, target: emptyTarget(path), token, body });
    if (reply.status === 422 && responseOf(document, node, 422)) continue;
    const message = `The contract says that a body of the wrong type is refused with 422; the server answered ${reply.status} to ${JSON.stringify(body)}. Mend the request schema, or declare the 422.`;
    findings.push(toFinding({ kind: 'validation', method, path, operationId: node.operationId, message }));
  }
  return findings;
}

/** A value that the request schema refuses for its type alone; `ANY_JSON` if it takes anything, or the operation takes no JSON. */
function wrongBody(document: BundledDocument, node: OperationNode, version: string): unknown {
  const content = node.requestBody?.content ?? {};
  const { schema, 'x-owui-since': since } = content['application/json'] ?? {};
  if (!schema || '*/*' in content || (since !== undefined && compareVersions(version, since) < 0)) return ANY_JSON;
  const types = typesOf(document, schema);
  if (types.size === 0) return ANY_JSON;
  return [[], 'text', 7].find((value) => !types.has(Array.isArray(value) ? 'array' : typeof value)) ?? ANY_JSON;
}

function typesOf(document: BundledDocument, schema: SchemaNode): Set<unknown> {
  const node = follow(document.components?.schemas, schema);
  const branches = [node['allOf'], node['anyOf'], node['oneOf']]
    .flat()
    .filter((branch): branch is SchemaNode => typeof branch === 'object' && branch !== null);
  return new Set([...[node['type'] ?? []].flat(), ...branches.flatMap((branch) => [...typesOf(document, branch)])]);
}
