/** A workflow goes on behind a step that is answered with bytes. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { withoutByteSchemas } from '../../src/check/bytes.ts';
import { runWorkflows } from '../../src/check/workflows.ts';
import { type BundledDocument, placedOperations } from '../../src/contract/document.ts';

const closers: (() => void)[] = [];

afterEach(() => {
  for (const close of closers.splice(0)) close();
});

test('only schemas of bytes take anything', () => {
  const text = { content: { 'text/plain': { schema: { type: 'string' } } } };
  const zip = { content: { 'application/zip': { schema: { type: 'string', format: 'binary' } } } };
  expect(withoutByteSchemas({ list: [text, zip] })).toEqual({ list: [text, { content: { 'application/zip': { schema: {} } } }] });
});

test('a reply of bytes does not end its workflow', async () => {
  const server = createServer((_request, response) => response.writeHead(200, { 'content-type': 'application/zip' }).end('PK\u0005\u0006'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => server.close());
  const folder = await mkdtemp(join(tmpdir(), 'bytes-'));
  const content = { 'application/zip': { schema: { type: 'string', format: 'binary' } } };
  const responses = { '200': { description: 'An archive.', content } };
  const document = {
    openapi: '3.1.0',
    info: { title: 'Archives', version: '1' },
    paths: { '/archive': { get: { operationId: 'exportAll', responses } } },
  };
  await writeFile(join(folder, 'openapi.json'), JSON.stringify(document));
  const step = (stepId: string) => ({ stepId, operationId: 'exportAll', successCriteria: [{ condition: '$statusCode == 200' }] });
  const workflow = {
    arazzo: '1.0.1',
    info: { title: 'Archives', version: '1' },
    sourceDescriptions: [{ name: 'contract', url: './openapi.json', type: 'openapi' }],
    workflows: [{ workflowId: 'exportTwice', steps: [step('first'), step('second')] }],
  };
  const file = join(folder, 'archives.arazzo.json');
  await writeFile(file, JSON.stringify(workflow));
  const operations = placedOperations(document as unknown as BundledDocument); // as much of a bundle as is looked at
  const run = await runWorkflows({
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    files: [file],
    workFolder: folder,
    served: new Map(operations.map((operation) => [operation.node.operationId, operation])),
    inputs: {},
  });
  expect(run.findings).toEqual([]);
  expect(run.steps).toBe(2);
});
