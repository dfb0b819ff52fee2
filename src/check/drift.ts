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

/**
 * Compares the bodies of replies with the schemas that the contract promises for their status.
 *
 * @throws RedoclyError if drift wrote no report
 */
export async function compareTraffic(
  traffic: readonly HarEntry[],
  { url, document, routes, workFolder }: DriftOptions,
): Promise<Finding[]> {
  if (traffic.length === 0) return []; // the server serves none of what was asked for, and Redocly refuses an empty file
  const har = join(workFolder, 'traffic.har');
  await writeHar(
    har,
    traffic.map((entry) => encodeSegments(entry, url, routes)),
  );
  const operations = new Map(placedOperations(document).map((operation) => [operation.node.operationId, operation]));
  const findings: Finding[] = [];
  for (const [variant, description] of [
    ['as-is', document],
    ['closed', closeSchemas(document)],
  ] as const) {
    const problems = await drift(har, join(workFolder, `contract.${variant}.json`), description, url);
    for (const problem of problems) {
      const operation = operations.get(problem.operationId ?? '');
      const closed = problem.details?.keyword === 'unevaluatedProperties';
      // The closed variant repeats what the open one found, and adds branches of unions that did not fit; only unknown fields count.
      if (operation && problem.target === 'response' && problem.category === 'schema' && closed === (variant === 'closed'))
        findings.push(describe(problem, operation, closed));
    }
  }
  return findings;
}

async function drift(har: string, file: string, description: BundledDocument, url: string): Promise<readonly Problem[]> {
  await writeFile(file, JSON.stringify(description));
  const report = `${file}.drift.json`;
  const target = ['--api', file, '--server', url];
  const outputs = ['--format', 'json', '-o', report, '--coverage', '--coverage-output', `${file}.coverage.json`];
  const { problems } = await reportOf<{ problems: readonly Problem[] }>(['drift', har, ...target, ...outputs], report);
  return problems;
}

function describe(
  { message, dataPath = '', status, details }: Problem,
  { method, path, node }: PlacedOperation,
  undeclared: boolean,
): Finding {
  const name = undeclared ? `/${String(details?.params?.['unevaluatedProperty'] ?? '?')}` : '';
  const field = `${dataPath}${name}`;
  return toFinding({
    kind: undeclared ? 'undeclared-field' : 'schema',
    method,
    path,
    operationId: node.operationId,
    field,
    message: undeclared
      ? `The ${status} reply has the field ${field}, which the contract does not name. Add it with its type, and x-owui-since if not every server has it.`
      : `The ${status} reply breaks its schema at ${field || '/'}: ${message} The server sent ${details?.actual ?? 'nothing there'}. Mend the schema.`,
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
