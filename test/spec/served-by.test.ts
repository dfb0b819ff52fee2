/** What the bundler writes into each operation from the captures. */
import { expect, test } from 'vitest';
import type { Capture } from '../../scripts/capture/captures.ts';
import { servedLine, withServedBy } from '../../scripts/served-by.ts';

const UPSTREAM = ['0.8.3', '0.8.12', '0.9.6', '0.10.2', '0.11.4', '0.12.4'].map((version) => `open-webui@${version}`);
const FORK = 'open-webui-jobs@0.8.3';

test.each<[line: string, versions: string, fork?: boolean]>([
  ['', '0.8.3 0.8.12 0.9.6 0.10.2 0.11.4 0.12.4', true],
  ['', '0.8.3 0.8.12 0.9.6 0.10.2 0.11.4 0.12.4'],
  ['Since 0.8.12.', '0.8.12 0.9.6 0.10.2 0.11.4 0.12.4'],
  ['Since 0.12.4.', '0.12.4'],
  ['Until 0.10.2.', '0.8.3 0.8.12 0.9.6 0.10.2', true],
  ['Until 0.8.3.', '0.8.3'],
  ['Since 0.9.6, until 0.11.4.', '0.9.6 0.10.2 0.11.4'],
  ['Only 0.10.2.', '0.10.2'],
  ['Only 0.8.3 and 0.12.4.', '0.8.3 0.12.4'],
  ['Only 0.8.12, 0.9.6 and 0.11.4.', '0.8.12 0.9.6 0.11.4', true],
  ['Only the jobs fork.', '', true],
  ['No captured server serves it.', ''],
])('%j for %s', (line, versions, fork = false) => {
  const servers = versions
    .split(' ')
    .filter(Boolean)
    .map((version) => `open-webui@${version}`);
  expect(servedLine([...servers, ...(fork ? [FORK] : [])], UPSTREAM)).toBe(line);
});

const capture = (server: string, ...paths: string[]): Capture => ({
  server,
  capturedAt: '2026-01-01',
  capturedFrom: 'a fixture',
  operations: paths.map((path) => ({ method: 'GET', path, handler: 'notes.list', authority: 'user', published: true })),
});

const operation = { tags: ['notes'], description: 'Lists notes.\n', operationId: 'listNotes', 'x-owui-effect': 'read', responses: {} };
const document = (get: object = operation) => ({ openapi: '3.1.1', paths: { '/notes/{id}': { parameters: [], get } }, components: {} });

test('an operation gets its servers before its other extensions, and the line as a paragraph of its own', () => {
  const captures = [capture('open-webui@0.8.3', '/tags'), capture('open-webui@0.12.4', '/notes/{note_id}'), capture(FORK, '/notes/{id}')];
  const get = { ...operation, 'x-owui-served-by': ['open-webui@0.12.4', FORK], description: 'Lists notes.\n\nSince 0.12.4.' };
  const bundled = withServedBy(document(), captures);
  expect(bundled).toEqual(document(get));
  expect(JSON.stringify(bundled)).toContain('"operationId":"listNotes","x-owui-served-by":["open-webui@0.12.4"');
});

test('they stand after `deprecated`, and an operation that nobody serves has none', () => {
  const bundled = withServedBy(document({ operationId: 'listNotes', deprecated: true, description: 'Old.' }), [
    capture('open-webui@0.8.3', '/tags'),
  ]);
  expect(JSON.stringify(bundled)).toContain(
    '"deprecated":true,"x-owui-served-by":[],"description":"Old.\\n\\nNo captured server serves it."',
  );
});

test('where every release serves it, the description stays as it is', () => {
  const bundled = withServedBy(document(), [capture('open-webui@0.8.3', '/notes/{id}')]);
  expect(bundled).toEqual(document({ ...operation, 'x-owui-served-by': ['open-webui@0.8.3'] }));
});

test('without captures, and without paths, nothing is written', () => {
  expect(withServedBy(document(), [])).toEqual(document());
  expect(withServedBy({ openapi: '3.1.1' }, [capture('open-webui@0.8.3', '/tags')])).toEqual({ openapi: '3.1.1' });
});
