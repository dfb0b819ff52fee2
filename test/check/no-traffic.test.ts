import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareTraffic } from '../../src/check/drift.ts';
import { type BundledDocument, placedOperations } from '../../src/contract/document.ts';
import { RouteIndex } from '../../src/contract/routes.ts';
import { readJson } from '../harness.ts';

test('a server that serves none of the operations asked for has no differences', async () => {
  const document = readJson<BundledDocument>('generated/openapi.json');
  const workFolder = await mkdtemp(join(tmpdir(), 'owui-no-traffic-'));
  expect(
    await compareTraffic([], { url: 'http://127.0.0.1:9', document, routes: new RouteIndex(placedOperations(document)), workFolder }),
  ).toEqual([]);
});
