import { expect, test } from 'vitest';
import { compareTraffic } from '../../src/check/compare-traffic.ts';
import { type BundledDocument, placedOperations } from '../../src/contract/document.ts';
import { RouteIndex } from '../../src/contract/routes.ts';
import { readJson } from '../harness.ts';

test('a server that serves none of the operations asked for has no differences', () => {
  const document = readJson<BundledDocument>('generated/openapi.json');
  expect(compareTraffic([], { url: 'http://127.0.0.1:9', document, routes: new RouteIndex(placedOperations(document)) })).toEqual([]);
});
