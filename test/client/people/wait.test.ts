/** Waiting for files and knowledge bases. The replies are those that a server 0.12.4 gave. */
import { expect, test } from 'vitest';
import { uploadFile } from '../../../src/client/upload/upload.ts';
import { FileProcessingError, KnowledgeProcessingError, WaitTimeoutError } from '../../../src/client/wait/errors.ts';
import { waitForFile } from '../../../src/client/wait/file.ts';
import { waitForKnowledge } from '../../../src/client/wait/knowledge.ts';
import { clientOfMock, clientOfReplies } from './harness.ts';

const STATUS = 'GET /api/v1/files/f/process/status';
const RECORD = 'GET /api/v1/files/f';
const PENDING = 'GET /api/v1/knowledge/k/files/pending';
const notFound = () => Response.json({ detail: "We could not find what you're looking for :/" }, { status: 404 });
const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'nothing was thrown',
    (error: unknown) => error,
  );

test('a file is waited for through all its states', async () => {
  const statuses: string[] = [];
  const { client, asked } = clientOfReplies({
    [STATUS]: [{ status: 'pending' }, { status: 'processing' }, { status: 'processing' }, { status: 'completed' }],
    [RECORD]: [{ id: 'f', data: { status: 'pending' } }],
  });
  await waitForFile(client, 'f', { onStatus: (status) => statuses.push(status) });
  expect(statuses).toEqual(['pending', 'processing', 'completed']);
  expect(asked).toEqual([STATUS, RECORD, STATUS, STATUS, STATUS]);
});

test("a failure is an error with the server's text", async () => {
  const detail = 'Cannot connect to host api.openai.com:443 ssl:default [Name or service not known]';
  const { client } = clientOfReplies({
    [STATUS]: [{ status: 'processing' }, { status: 'failed' }],
    [RECORD]: [{ id: 'f', data: { status: 'failed', content: 'Hello', error: detail } }],
  });
  const error = await caught(waitForFile(client, 'f'));
  expect(error).toBeInstanceOf(FileProcessingError);
  expect(error).toMatchObject({ fileId: 'f', reason: 'failed', detail, message: `The server could not process the file f: ${detail}` });
});

test('a file that vanishes is an error of its own; one that never was is a refusal', async () => {
  const vanished = clientOfReplies({ [STATUS]: [{ status: 'processing' }, notFound] });
  expect(await caught(waitForFile(vanished.client, 'f'))).toMatchObject({ name: 'FileProcessingError', reason: 'deleted' });
  const soon = clientOfReplies({ [STATUS]: [{ status: 'pending' }], [RECORD]: [notFound] });
  expect(await caught(waitForFile(soon.client, 'f'))).toMatchObject({ name: 'FileProcessingError', reason: 'deleted' });
  const unknown = clientOfReplies({ [STATUS]: [notFound] });
  expect(await caught(waitForFile(unknown.client, 'f'))).toMatchObject({ name: 'ApiError', status: 404 });
});

test('a file that is never processed is not waited for', async () => {
  const { client, asked } = clientOfReplies({ [STATUS]: [{ status: 'pending' }], [RECORD]: [{ id: 'f', data: {} }] });
  const error = await caught(waitForFile(client, 'f'));
  expect(error).toMatchObject({ reason: 'not processed', message: expect.stringContaining('Upload it without.') });
  expect(asked).toEqual([STATUS, RECORD]);
});

test('the wait ends after its timeout, and at an abort with its reason', async () => {
  const { client } = clientOfReplies({ [STATUS]: [{ status: 'processing' }] });
  const late = await caught(waitForFile(client, 'f', { timeout: 50 }));
  expect(late).toBeInstanceOf(WaitTimeoutError);
  expect(late).toMatchObject({ timeout: 50, message: expect.stringContaining('wait again, or pass a larger `timeout`') });
  const leaving = new AbortController();
  const waiting = caught(waitForFile(client, 'f', { signal: leaving.signal, onStatus: () => leaving.abort(new Error('left')) }));
  expect(await waiting).toMatchObject({ message: 'left' });
  expect(await caught(waitForFile(client, 'f', { signal: AbortSignal.abort(new Error('gone')) }))).toMatchObject({ message: 'gone' });
});

test('the mock processes what is uploaded to it, but not what must not be', async () => {
  const client = clientOfMock();
  const { id } = await uploadFile(client, new File(['What to see in Rome.'], 'rome.txt', { type: 'text/plain' }));
  await waitForFile(client, id);
  const stored = await uploadFile(client, new File(['x'], 'x.bin'), { process: false });
  await expect(waitForFile(client, stored.id)).rejects.toThrow(FileProcessingError);
});

test('a knowledge base is waited for until nothing is pending', async () => {
  const counts: number[] = [];
  const { client } = clientOfReplies({
    [PENDING]: [[{ id: 'f' }, { id: 'g' }], [{ id: 'g' }], []],
    [STATUS]: [{ status: 'completed' }],
    'GET /api/v1/files/g/process/status': [{ status: 'completed' }],
  });
  await waitForKnowledge(client, 'k', { onPending: (count) => counts.push(count) });
  expect(counts).toEqual([2, 1, 0]);
});

test('files that fail, or are deleted, while a knowledge base is waited for are in the error', async () => {
  const { client } = clientOfReplies({
    [PENDING]: [[{ id: 'f' }, { id: 'g' }, { id: 'h' }], []],
    [STATUS]: [{ status: 'failed' }],
    [RECORD]: [{ id: 'f', data: { status: 'failed', error: 'no text' } }],
    'GET /api/v1/files/g/process/status': [notFound],
    'GET /api/v1/files/h/process/status': [{ status: 'completed' }],
  });
  const error = await caught(waitForKnowledge(client, 'k'));
  expect(error).toBeInstanceOf(KnowledgeProcessingError);
  expect(error).toMatchObject({
    knowledgeId: 'k',
    files: [
      { fileId: 'f', reason: 'failed', detail: 'no text' },
      { fileId: 'g', reason: 'deleted' },
    ],
    message: expect.stringMatching(/^2 of the files/),
  });
});

test('a knowledge base that may not be read is a refusal', async () => {
  const refused = () => Response.json({ detail: 'Access prohibited' }, { status: 400 });
  const { client } = clientOfReplies({ [PENDING]: [refused] });
  expect(await caught(waitForKnowledge(client, 'k'))).toMatchObject({ name: 'ApiError', status: 400, detail: 'Access prohibited' });
});
