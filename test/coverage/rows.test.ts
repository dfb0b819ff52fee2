/** The coverage table counts by tag, and says what falls short. */
import { expect, test } from 'vitest';
import type { Capture } from '../../scripts/capture/captures.ts';
import { coverageRows, type LiveReport } from '../../scripts/coverage/rows.ts';
import { alignColumns } from '../../scripts/coverage/text.ts';
import type { BundledDocument } from '../../src/contract/document.ts';

const document: BundledDocument = {
  paths: {
    '/notes/{id}': {
      get: { operationId: 'getNote', tags: ['notes'], responses: {} },
      delete: { operationId: 'deleteNote', tags: ['notes'], responses: {} },
    },
    '/jobs': { get: { operationId: 'listJobs', tags: ['jobs'], responses: {} } },
  },
};

const capture = (...names: string[]): Capture => ({
  server: 'open-webui@0.12.4',
  capturedAt: '2026-01-01',
  capturedFrom: 'a fixture',
  operations: names.map((name) => {
    const [method = '', path = ''] = name.split(' ');
    return { method, path, handler: 'notes.handler', authority: 'user', published: true };
  }),
});

const report = (changes: Partial<LiveReport> = {}): LiveReport => ({
  server: 'open-webui@0.12.4',
  coverage: [
    {
      operationId: 'getNote',
      operation: 'GET /notes/{id}',
      seen: 'success',
      statuses: [200],
      fields: { named: 199, free: 1, unnamed: [] },
    },
    { operationId: 'deleteNote', operation: 'DELETE /notes/{id}', seen: 'errors', statuses: [401] },
  ],
  excuses: { deleteNote: 'needs a peer' },
  findings: [],
  ...changes,
});

const rows = (reports: readonly LiveReport[], captured = capture('GET /notes/{note_id}', 'DELETE /notes/{note_id}')) =>
  coverageRows({ document, documented: ['GET /notes/{id}'], captures: [captured], reports });

test('counts by tag, whatever path parameters are called', () => {
  expect(rows([report()])).toEqual([
    expect.objectContaining({ tag: 'jobs', documented: 0, served: 0, inContract: 1, shortfalls: [] }),
    {
      tag: 'notes',
      documented: 1,
      served: 2,
      inContract: 2,
      live: { 'open-webui@0.12.4': { served: 2, exercised: 1 } },
      fields: { named: 199, free: 1, unnamed: 0 },
      shortfalls: [],
      excused: ['DELETE /notes/{id} was not answered with 2xx by open-webui@0.12.4: needs a peer'],
    },
  ]);
});

const shortfalls = (...parameters: Parameters<typeof rows>) => rows(...parameters).flatMap((row) => row.shortfalls);

test('what falls short without a reason is said', () => {
  expect(shortfalls([report({ excuses: {} })])).toEqual([expect.stringContaining('no reason is given')]);
  expect(shortfalls([report({ findings: [{ operation: 'GET /notes/{id}', message: 'a lie' }] })])).toEqual([
    'GET /notes/{id} differs on open-webui@0.12.4: a lie',
  ]);
  expect(shortfalls([report()], capture('POST /notes'))).toEqual(['POST /notes is not in the contract']);
});

test('one field of a hundred may be in no schema', () => {
  const withUnnamed = (...unnamed: string[]) =>
    report({ coverage: report().coverage.map((entry) => (entry.fields ? { ...entry, fields: { ...entry.fields, unnamed } } : entry)) });
  expect(shortfalls([withUnnamed('/a', '/b')])).toEqual([]);
  expect(shortfalls([withUnnamed('/a', '/b', '/c')])).toContain('GET /notes/{id} answers /a, which no schema names');
});

test('columns are as wide as their widest cell', () => {
  expect(
    alignColumns([
      ['tag', 'all'],
      ['notes', '7'],
    ]),
  ).toEqual(['tag    all', 'notes    7']);
});
