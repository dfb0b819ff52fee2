/** The whole check of one server: workflows, refusals, wrong bodies, streams, and what all that traffic says about the contract. */
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Authority, statedAuthority } from '../contract/authority.ts';
import type { CapturedOperation } from '../contract/captured.ts';
import { type BundledDocument, type PlacedOperation, placedOperations } from '../contract/document.ts';
import { RouteIndex } from '../contract/routes.ts';
import { compareTraffic } from './compare-traffic.ts';
import { type Coverage, countCoverage, undeclaredStatuses, unproven } from './coverage.ts';
import { countFields, type FieldCount } from './fields.ts';
import { type Finding, toFinding, unique } from './findings.ts';
import { checkInvalidBodies } from './invalid.ts';
import { checkRefusals, type Tokens } from './roles.ts';
import { askForStreams, checkStreamItems } from './streams.ts';
import { type HarEntry, Recorder } from './traffic.ts';
import { runWorkflows } from './workflows.ts';

export interface CheckOptions {
  /** Base URL without a slash at its end. */
  readonly url: string;
  /** What the server serves. */
  readonly captured: readonly CapturedOperation[];
  /** The server's version, such as `0.12.4`. */
  readonly version: string;
  /** Whether the server is the newest captured one: the contract's roles are its roles. An older server's own are used for it. */
  readonly newest: boolean;
  /** The bundled contract. */
  readonly document: BundledDocument;
  /** Folder with the workflows as `*.arazzo.json`. */
  readonly workflows: string;
  /** An empty folder for traffic and reports. */
  readonly workFolder: string;
  readonly tokens: Tokens;
  /** Inputs of the workflows beyond the tokens. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Operations that cannot be answered with 2xx here, by operationId, each with the reason. */
  readonly excuses: Readonly<Record<string, string>>;
  /** What was exchanged with the server before, in calls that no workflow can make. It counts like the workflows' traffic. */
  readonly rehearsed?: readonly HarEntry[];
  /** Looks at the operations of these tags only. */
  readonly tags?: readonly string[] | undefined;
}

export interface CheckReport {
  readonly counts: {
    /** Operations that the server serves. */
    readonly served: number;
    /** Those of them that the contract has. */
    readonly inContract: number;
    /** Those of them that answered with success at least once: 2xx, or a redirect where that is all there is. */
    readonly exercised: number;
    /** Those of them without a finding. */
    readonly true: number;
    readonly workflows: number;
    readonly steps: number;
    readonly requests: number;
  };
  readonly coverage: readonly Coverage[];
  readonly findings: readonly Finding[];
}

/**
 * Checks a server. It creates, changes and deletes data, and changes settings: use a server that can be thrown away.
 *
 * @throws RedoclyError if a tool wrote no report, TypeError if the server cannot be reached
 */
export async function checkServer(options: CheckOptions): Promise<CheckReport> {
  const { url, captured, document, tokens, workFolder, excuses, tags } = options;
  await mkdir(workFolder, { recursive: true });
  const authorities = new Map(captured.map(({ method, path, authority }) => [`${method} ${path}`, authority]));
  const all = placedOperations(document);
  const served = all.filter(({ method, path }) => authorities.has(`${method} ${path}`));
  const routes = new RouteIndex(served);
  const chosen = tags ? served.filter(({ node }) => node.tags?.some((tag) => tags.includes(tag))) : served;

  const run = await runWorkflows({
    url,
    files: await workflowFiles(options.workflows),
    workFolder,
    served: new Map(served.map((operation) => [operation.node.operationId, operation])),
    wanted: new Set(chosen.map(({ node }) => node.operationId)),
    inputs: { token: tokens.user, adminToken: tokens.admin, ...options.inputs },
  });
  const recorder = new Recorder(url);
  const probed = [
    ...(await checkRefusals(options.newest ? chosen : chosen.filter(agreesWith(authorities)), tokens, recorder)),
    ...(await checkInvalidBodies(document, chosen, { version: options.version, tokens, recorder })),
    ...(await askForStreams(chosen, tokens, recorder)),
  ];
  const traffic = [...(options.rehearsed ?? []), ...run.traffic, ...recorder.entries];
  const fields = countFields(document, traffic, url, routes);
  const coverage = countCoverage(chosen, traffic, url, routes).map((entry) => ({ ...entry, ...withFields(fields.get(entry.operationId)) }));
  const found = unique([
    ...(tags ? [] : missing(captured, all)),
    ...(options.newest ? wrongAuthorities(chosen, authorities) : []),
    ...run.findings,
    ...probed,
    ...checkStreamItems(document, traffic, url, routes),
    ...compareTraffic(traffic, { url, document, routes }),
    ...undeclaredStatuses(document, chosen, coverage),
    ...unproven(chosen, coverage, excuses),
  ]);
  const ofChosen = new Set(chosen.map(({ method, path }) => `${method} ${path}`));
  const findings = tags ? found.filter(({ operation }) => ofChosen.has(operation)) : found;
  const faulty = new Set(findings.map(({ operation }) => operation));
  const exercised = coverage.filter(({ seen }) => seen === 'success');
  return {
    counts: {
      served: captured.length,
      inContract: chosen.length,
      exercised: exercised.length,
      true: exercised.filter(({ operation }) => !faulty.has(operation)).length,
      workflows: run.workflows,
      steps: run.steps,
      requests: traffic.length,
    },
    coverage,
    findings,
  };
}

const withFields = (fields: FieldCount | undefined): Pick<Coverage, 'fields'> => (fields ? { fields } : {});

const workflowFiles = async (folder: string): Promise<string[]> =>
  (await readdir(folder))
    .filter((name) => name.endsWith('.arazzo.json'))
    .sort()
    .map((name) => join(folder, name));

const agreesWith =
  (authorities: ReadonlyMap<string, Authority>) =>
  (operation: PlacedOperation): boolean =>
    authorities.get(`${operation.method} ${operation.path}`) === statedAuthority(operation.node);

function missing(captured: readonly CapturedOperation[], all: readonly PlacedOperation[]): Finding[] {
  const known = new Set(all.map(({ method, path }) => `${method} ${path}`));
  return captured
    .filter(({ method, path }) => !known.has(`${method} ${path}`))
    .map(({ method, path }) =>
      toFinding({
        kind: 'missing-operation',
        method,
        path,
        message: `The server serves ${method} ${path}, and the contract does not have it. Describe it.`,
      }),
    );
}

function wrongAuthorities(served: readonly PlacedOperation[], authorities: ReadonlyMap<string, Authority>): Finding[] {
  return served.flatMap((operation) => {
    const { method, path, node } = operation;
    const [stated, enforced] = [statedAuthority(operation.node), authorities.get(`${method} ${path}`)];
    if (stated === enforced) return [];
    const message = `The contract says \`${stated}\`, the server enforces \`${enforced}\`. Mend \`security\`.`;
    return [toFinding({ kind: 'role', method, path, operationId: node.operationId, field: '/security', message })];
  });
}
