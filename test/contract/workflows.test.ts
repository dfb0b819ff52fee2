/** The Arazzo workflows: every operation stands in a step, and each workflow runs against the mock as it would against a server. */
import { readdirSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/paths.ts';
import { runWorkflowFile, type WorkflowRun } from '../../src/check/workflows.ts';
import { type BundledDocument, placedOperations } from '../../src/contract/document.ts';
import { type RecordingMock, readJson, readYaml, startRecordingMock } from '../harness.ts';
import { MOCK_INPUTS } from './workflow-inputs.ts';

interface Arazzo {
  readonly workflows: readonly {
    readonly workflowId: string;
    readonly steps: readonly { readonly stepId: string; readonly operationId?: string }[];
  }[];
}

const files = readdirSync(fromRoot('openapi/workflows')).filter((file) => file.endsWith('.arazzo.yaml'));

const contract = readJson<BundledDocument>('generated/openapi.json');
const served = new Map(placedOperations(contract).map((operation) => [operation.node.operationId, operation]));

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
  const results = await respect(fromRoot(`generated/workflows/${file.replace(/yaml$/, 'json')}`));
  expect(results.findings).toEqual([]);
  expect(results.steps).toBeGreaterThan(0);
});

test('a step whose criterion does not hold is reported', async () => {
  const results = await respect(fromRoot('test/contract/fixtures/failing.arazzo.json'));
  expect(results.findings.map(({ message }) => message)).toEqual([expect.stringContaining('signOut')]);
});

/** Runs one file as the checker does, on a mock that serves every operation. */
async function respect(file: string): Promise<WorkflowRun> {
  const workFolder = await mkdtemp(join(tmpdir(), 'respect-'));
  return runWorkflowFile(file, { url: mock.url, workFolder, served, inputs: MOCK_INPUTS });
}
