/** Holds recorded traffic against the contract with `redocly drift`, once as it is and once with every object closed. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BundledDocument, type PlacedOperation, placedOperations } from '../contract/document.ts';
import { fillPath, type RouteIndex } from '../contract/routes.ts';
import { closeSchemas } from './closed.ts';
import { type Finding, toFinding } from './findings.ts';
import { reportOf } from './redocly.ts';
import { type HarEntry, writeHar } from './traffic.ts';

export interface DriftOptions {
  readonly url: string;
  readonly document: BundledDocument;
  readonly routes: RouteIndex<PlacedOperation>;
  readonly workFolder: string;
}

/** One problem of drift's JSON report, as far as it is read here. */
interface Problem {
  readonly exchangeIndex: number;
  readonly message: string;
  readonly category: string;
  readonly operationId?: string;
  readonly target?: string;
  readonly dataPath?: string;
  readonly status: number;
  readonly details?: {
    readonly keyword?: string;
    readonly params?: Readonly<Record<string, unknown>>;
    readonly actual?: string;
    readonly expected?: string | null;
  };
}

/** A reply that differs from the schema that the contract promises for its status. */
export interface Difference {
  readonly operation: PlacedOperation;
  /** Which entry of the traffic; the first, where several differ alike. */
  readonly index: number;
  readonly status: number;
  /** Path of the field inside the reply, such as `/users/0/name`; empty for the reply itself. */
  readonly field: string;
  /** Whether the field is one that the contract does not name; otherwise it breaks what the contract says of it. */
  readonly undeclared: boolean;
  /** drift's own sentence. */
  readonly message: string;
  /** Such as `type "integer"`; absent for an undeclared field. */
  readonly expected: string | undefined;
  /** The value, cut short; absent if nothing is there. */
  readonly actual: string | undefined;
}

/**
 * Compares the bodies of replies with the schemas that the contract promises for their status.
 *
 * @throws RedoclyError if drift wrote no report
 */
export const compareTraffic = async (traffic: readonly HarEntry[], options: DriftOptions): Promise<Finding[]> =>
  (await differences(traffic, options)).map(describe);

/**
 * What `compareTraffic` finds, as data. The open contract is compared only if the closed one found something: what breaks the one breaks
 * the other, and a start of drift takes seconds.
 *
 * @throws RedoclyError if drift wrote no report
 */
export async function differences(
  traffic: readonly HarEntry[],
  { url, document, routes, workFolder }: DriftOptions,
): Promise<Difference[]> {
  if (traffic.length === 0) return []; // the server serves none of what was asked for, and Redocly refuses an empty file
  const har = join(workFolder, 'traffic.har');
  await writeHar(
    har,
    traffic.map((entry) => encodeSegments(entry, url, routes)),
  );
  const operations = new Map(placedOperations(document).map((operation) => [operation.node.operationId, operation]));
  const compare = async (variant: 'as-is' | 'closed', description: BundledDocument): Promise<Difference[]> => {
    const problems = await drift(har, join(workFolder, `contract.${variant}.json`), description, url);
    return problems.flatMap((problem) => {
      const operation = operations.get(problem.operationId ?? '');
      if (!operation || problem.target !== 'response' || problem.category !== 'schema') return [];
      return [toDifference(problem, operation)];
    });
  };
  const closed = await compare('closed', closeSchemas(document));
  const open = closed.length === 0 ? [] : await compare('as-is', document);
  // The closed variant repeats what the open one found, and adds branches of unions that did not fit; only unknown fields count.
  return [...open.filter(({ undeclared }) => !undeclared), ...closed.filter(({ undeclared }) => undeclared)];
}

async function drift(har: string, file: string, description: BundledDocument, url: string): Promise<readonly Problem[]> {
  await writeFile(file, JSON.stringify(description));
  const report = `${file}.drift.json`;
  const args = ['drift', har, '--api', file, '--server', url, '--format', 'json', '-o', report];
  const { problems } = await reportOf<{ problems: readonly Problem[] }>(args, report);
  return problems;
}

const NOTHING = '[missing]';

function toDifference({ exchangeIndex, message, dataPath = '', status, details }: Problem, operation: PlacedOperation): Difference {
  const undeclared = details?.keyword === 'unevaluatedProperties';
  const name = undeclared ? `/${String(details?.params?.['unevaluatedProperty'] ?? '?')}` : '';
  return {
    operation,
    index: exchangeIndex,
    status,
    field: `${dataPath}${name}`,
    undeclared,
    message,
    expected: undeclared ? undefined : (details?.expected ?? undefined),
    actual: details?.actual === NOTHING ? undefined : details?.actual,
  };
}

function describe({ operation: { method, path, node }, status, field, undeclared, message, actual }: Difference): Finding {
  return toFinding({
    kind: undeclared ? 'undeclared-field' : 'schema',
    method,
    path,
    operationId: node.operationId,
    field,
    message: undeclared
      ? `The ${status} reply has the field ${field}, which the contract does not name. Add it with its type, and x-owui-since if not every server has it.`
      : `The ${status} reply breaks its schema at ${field || '/'}: ${message} The server sent ${actual ?? 'nothing there'}. Mend the schema.`,
  });
}

/** drift does not match a parameter that holds slashes, so such a tail is encoded first. */
function encodeSegments(entry: HarEntry, url: string, routes: RouteIndex<PlacedOperation>): HarEntry {
  const target = entry.request.url.slice(url.length);
  const [pathname = '', search] = target.split('?', 2);
  const match = routes.match(entry.request.method, pathname);
  if (match.kind !== 'found' || match.route.multiSegment.length === 0) return entry;
  const path = fillPath(match.route.path, match.params);
  return { ...entry, request: { ...entry.request, url: `${url}${path}${search === undefined ? '' : `?${search}`}` } };
}
