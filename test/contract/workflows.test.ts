/** The Arazzo workflows: every operation stands in a step, and each workflow runs against the mock as it would against a server. */
import { readdirSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/paths.ts';
import { runWorkflows, type WorkflowRun } from '../../src/check/workflows.ts';
import { type BundledDocument, placedOperations } from '../../src/contract/document.ts';
import { readJson, readYaml, startRecordingMock } from '../harness.ts';
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

test('every operation of the contract stands in a step of a workflow, and every step names one', () => {
  const steps = files.flatMap((file) => readYaml<Arazzo>(`openapi/workflows/${file}`).workflows.flatMap(({ steps }) => steps));
  const named = new Set(steps.map(({ operationId }) => operationId?.replace('$sourceDescriptions.contract.', '')));
  expect([...named].sort()).toEqual([...served.keys()].sort());
});

describe.each([
  { name: 'on the mock, with what they create', stateless: false },
  { name: 'on the mock without state, with the examples', stateless: true },
])('$name', ({ stateless }) => {
  let run: WorkflowRun;

  beforeAll(async () => {
    run = await respect(
      files.map((file) => fromRoot(`generated/workflows/${file.replace(/yaml$/, 'json')}`)),
      stateless,
    );
  }, 120_000);

  test.each(files)('%s holds', (file) => {
    const ids = new Set(readYaml<Arazzo>(`openapi/workflows/${file}`).workflows.map(({ workflowId }) => workflowId));
    expect(run.findings.filter(({ message }) => ids.has(/^Step (\w+)\./.exec(message)?.[1] ?? ''))).toEqual([]);
  });

  test('every workflow is run, under an id of its own', () => {
    expect(run.findings).toEqual([]);
    const ids = files.flatMap((file) => readYaml<Arazzo>(`openapi/workflows/${file}`).workflows.map(({ workflowId }) => workflowId));
    expect([...new Set(ids)]).toHaveLength(run.workflows);
  });
});

test('a step whose criterion does not hold is reported', async () => {
  const results = await respect([fromRoot('test/contract/fixtures/failing.arazzo.json')], true);
  expect(results.findings.map(({ message }) => message)).toEqual([expect.stringContaining('signOut')]);
});

/** Runs files as the checker does, on a mock that serves every operation. */
async function respect(paths: readonly string[], stateless: boolean): Promise<WorkflowRun> {
  const workFolder = await mkdtemp(join(tmpdir(), 'respect-'));
  const mock = await startRecordingMock({ stateless });
  try {
    return await runWorkflows({ url: mock.url, files: paths, workFolder, served, inputs: MOCK_INPUTS });
  } finally {
    await mock.close();
  }
}
