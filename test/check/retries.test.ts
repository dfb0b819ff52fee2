/** A step that succeeds at its second try is no finding; one that never does is one. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { runWorkflows } from '../../src/check/workflows.ts';
import { type BundledDocument, placedOperations } from '../../src/contract/document.ts';

const closers: (() => void)[] = [];

afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** Runs one step, with two retries, against a server that answers these statuses in turn. */
async function run(...statuses: number[]) {
  const server = createServer((_request, response) => response.writeHead(statuses.shift() ?? 503).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => server.close());
  const folder = await mkdtemp(join(tmpdir(), 'retries-'));
  const responses = { '200': { description: 'Ready.' }, '503': { description: 'Not yet.' } };
  const info = { title: 'Runs', version: '1' };
  const document = { openapi: '3.1.0', info, paths: { '/run': { get: { operationId: 'getRun', responses } } } };
  await writeFile(join(folder, 'openapi.json'), JSON.stringify(document));
  const step = {
    stepId: 'wait',
    operationId: 'getRun',
    successCriteria: [{ condition: '$statusCode == 200' }],
    onFailure: [{ name: 'again', type: 'retry', retryAfter: 0, retryLimit: 2 }],
  };
  const file = join(folder, 'runs.arazzo.json');
  const sourceDescriptions = [{ name: 'contract', url: './openapi.json', type: 'openapi' }];
  await writeFile(
    file,
    JSON.stringify({ arazzo: '1.0.1', info, sourceDescriptions, workflows: [{ workflowId: 'waitForRun', steps: [step] }] }),
  );
  const operations = placedOperations(document as unknown as BundledDocument); // as much of a bundle as is looked at
  const { findings } = await runWorkflows({
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    files: [file],
    workFolder: folder,
    served: new Map(operations.map((operation) => [operation.node.operationId, operation])),
    inputs: {},
  });
  return findings;
}

test('only the last try counts', async () => {
  expect(await run(503, 200)).toEqual([]);
  expect(await run(503, 503, 503)).toEqual([expect.objectContaining({ kind: 'workflow', operationId: 'getRun' })]);
});
