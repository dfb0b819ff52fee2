/** The Arazzo workflows: every operation stands in a step, and each workflow runs against the mock as it would against a server. */
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/paths.ts';
import { type RecordingMock, readYaml, startRecordingMock } from '../harness.ts';
import { MOCK_INPUTS } from './workflow-inputs.ts';

interface Arazzo {
  readonly workflows: readonly {
    readonly workflowId: string;
    readonly steps: readonly { readonly stepId: string; readonly operationId?: string }[];
  }[];
}

const files = readdirSync(fromRoot('openapi/workflows')).filter((file) => file.endsWith('.arazzo.yaml'));

let mock: RecordingMock;

beforeAll(async () => {
  mock = await startRecordingMock();
});

afterAll(() => mock.close());

test('every operation of the contract stands in a step of a workflow, and every step names one', () => {
  const steps = files.flatMap((file) => readYaml<Arazzo>(`openapi/workflows/${file}`).workflows.flatMap(({ steps }) => steps));
  const named = new Set(steps.map(({ operationId }) => operationId?.replace('$sourceDescriptions.contract.', '')));
  expect([...named].sort()).toEqual(mock.operations.map(({ operationId }) => operationId).sort());
});

test.each(files)('%s runs against the mock', async (file) => {
  const results = await respect(file, mock.url);
  expect(results.failures).toEqual([]);
  expect(results.steps).toBeGreaterThan(0);
});

test('a step whose criterion does not hold is reported', async () => {
  const results = await respect('../../test/contract/fixtures/failing.arazzo.yaml', mock.url);
  expect(results.failures).toEqual([expect.stringContaining('signOut')]);
});

interface Run {
  readonly steps: number;
  readonly failures: readonly string[];
}

/** The part of Respect's JSON report that is read here. */
interface Report {
  readonly files: Readonly<
    Record<
      string,
      { readonly executedWorkflows: readonly { readonly workflowId: string; readonly executedSteps: readonly ReportedStep[] }[] }
    >
  >;
}

interface ReportedStep {
  readonly stepId: string;
  readonly status: string;
  readonly checks: readonly { readonly name: string; readonly status: string; readonly message?: string }[];
}

async function respect(file: string, server: string): Promise<Run> {
  const output = join(await mkdtemp(join(tmpdir(), 'respect-')), 'report.json');
  const inputs = Object.entries(MOCK_INPUTS).flatMap(([name, value]) => ['-i', `${name}=${value}`]);
  const redocly = fromRoot('node_modules/@redocly/cli/bin/cli.js');
  const args = [redocly, 'respect', fromRoot(`openapi/workflows/${file}`), '-S', `contract=${server}`, '-J', output, ...inputs];
  // A failed workflow ends the process with 1; what failed is in the report, which must exist either way.
  const log = await promisify(execFile)(process.execPath, args, { env: { ...process.env, REDOCLY_TELEMETRY: 'off' } }).catch(
    (error: unknown) => error,
  );
  const text = await readFile(output, 'utf8').catch(() => {
    throw new Error(`redocly respect wrote no report for ${file}: ${JSON.stringify(log)}`);
  });
  const report: Report = JSON.parse(text);
  const steps = Object.values(report.files).flatMap(({ executedWorkflows }) =>
    executedWorkflows.flatMap(({ workflowId, executedSteps }) =>
      executedSteps.map((step) => ({ ...step, stepId: `${workflowId}.${step.stepId}` })),
    ),
  );
  const failures = steps.flatMap(({ stepId, checks }) =>
    checks.filter(({ status }) => status === 'error').map(({ name, message }) => `${stepId}: ${name}: ${message}`),
  );
  return { steps: steps.length, failures };
}
