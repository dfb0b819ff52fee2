/** Uploads: to the mock over HTTP, which keeps files byte for byte. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { UploadProgress } from '../../../src/client/upload/progress.ts';
import { UploadSourceError } from '../../../src/client/upload/source.ts';
import { uploadFile } from '../../../src/client/upload/upload.ts';
import { ApiError, createClient, type OpenWebUIClient } from '../../../src/index.ts';
import type { Listening } from '../../../src/mock/index.ts';
import { serve } from '../../browser/served-mock.ts';
import { clientOfMock, listen } from './harness.ts';

let mock: Listening;
let client: OpenWebUIClient;
let folder: string;

beforeAll(async () => {
  mock = await listen({ maxBodyBytes: 1_500_000 });
  client = createClient({ baseUrl: mock.url, token: 'user-token' });
  folder = mkdtempSync(join(tmpdir(), 'upload-'));
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await mock.close();
});

const bytes = randomBytes(400_000);
const progressOf = () => {
  const seen: UploadProgress[] = [];
  return { seen, onProgress: (progress: UploadProgress) => seen.push(progress) };
};
async function download(id: string): Promise<Buffer> {
  const { data } = await client.GET('/api/v1/files/{id}/content', { params: { path: { id } }, parseAs: 'arrayBuffer' });
  // The contract has the content of a file as text.
  return Buffer.from(data as unknown as ArrayBuffer);
}
const streamOf = (content: Uint8Array): ReadableStream<Uint8Array> => new Blob([new Uint8Array(content)]).stream();

test.each([
  ['a File', () => uploadFile(client, new File([bytes], 'a b.bin', { type: 'application/x-a' })), 'a b.bin', 'application/x-a'],
  ['a Blob', () => uploadFile(client, new Blob([bytes]), { name: 'ü.bin', type: 'application/x-b' }), 'ü.bin', 'application/x-b'],
  ['a stream', () => uploadFile(client, streamOf(bytes), { name: 's 1.bin', type: 'application/x-c' }), 's 1.bin', 'application/x-c'],
  ['a File with progress', () => uploadFile(client, new File([bytes], 'ö.bin', { type: 'a/b' }), progressOf()), 'ö.bin', 'a/b'],
])('%s arrives byte for byte, with its name and type', async (_, upload, name, type) => {
  const stored = await upload();
  expect(stored.meta).toMatchObject({ name, content_type: type, size: bytes.length });
  expect((await download(stored.id)).equals(bytes)).toBe(true);
});

test('a path is read from the disk, with and without progress', async () => {
  const path = join(folder, 'from-disk.bin');
  writeFileSync(path, bytes);
  const { seen, onProgress } = progressOf();
  for (const options of [{}, { onProgress }]) {
    const stored = await uploadFile(client, { path }, options);
    expect(stored.filename).toBe('from-disk.bin');
    expect((await download(stored.id)).equals(bytes)).toBe(true);
  }
  expect(seen.at(-1)).toEqual({ sent: bytes.length, total: bytes.length });
});

test('progress grows in bytes of the file, to its size', async () => {
  const { seen, onProgress } = progressOf();
  await uploadFile(client, new File([bytes], 'a.bin'), { onProgress });
  expect(seen.length).toBeGreaterThan(2);
  expect(seen.map(({ sent }) => sent)).toEqual(seen.map(({ sent }) => sent).toSorted((a, b) => a - b));
  expect(seen[0]?.sent).toBeLessThan(bytes.length);
  expect(seen.every(({ total }) => total === bytes.length)).toBe(true);
  expect(seen.at(-1)?.sent).toBe(bytes.length);
});

test('the total of a stream is what was given, and unknown without', async () => {
  const [known, unknown] = [progressOf(), progressOf()];
  await uploadFile(client, streamOf(bytes), { name: 'a.bin', size: bytes.length, ...known });
  await uploadFile(client, streamOf(bytes), { name: 'a.bin', ...unknown });
  expect(known.seen[0]?.total).toBe(bytes.length);
  expect(unknown.seen[0]?.total).toBeUndefined();
  expect(unknown.seen.at(-1)?.sent).toBe(bytes.length);
});

test('a stream is read as it is sent, never ahead of the connection by more than a little', async () => {
  const chunk = new Uint8Array(64 * 1024);
  let pulled = 0;
  let sent = 0;
  let ahead = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        pulled += chunk.length;
        ahead = Math.max(ahead, pulled - sent);
        if (pulled > 1_200_000) controller.close();
        else controller.enqueue(chunk);
      },
    },
    { highWaterMark: 0 },
  );
  await uploadFile(client, stream, { name: 'a.bin', onProgress: (progress) => (sent = progress.sent) });
  expect(ahead).toBeLessThanOrEqual(4 * chunk.length);
});

test('a quotation mark in a name arrives as browsers send it', async () => {
  expect((await uploadFile(client, new File(['x'], 'a"b.txt'))).filename).toBe('a%22b.txt');
  expect((await uploadFile(client, streamOf(bytes), { name: 'a"b.txt' })).filename).toBe('a%22b.txt');
});

test('a large file is never in memory as a whole', async () => {
  const server = await serve((request, response) => {
    request.resume().on('end', () => response.setHeader('content-type', 'application/json').end('{"id":"f","meta":{"size":1}}'));
  });
  const [size, before] = [200_000_000, process.memoryUsage().external];
  let peak = 0;
  let made = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      made += 65_536;
      if (made > size) controller.close();
      else controller.enqueue(new Uint8Array(65_536).fill(1));
    },
  });
  const onProgress = () => {
    peak = Math.max(peak, process.memoryUsage().external - before);
  };
  await uploadFile(createClient({ baseUrl: server.url }), stream, { name: 'large.bin', onProgress });
  await server.close();
  // Parts that nobody holds any more count until they are collected; a whole copy is more than the size.
  expect(peak).toBeLessThan(size * 0.75);
});

test('metadata and process are sent', async () => {
  const stored = await uploadFile(client, new File(['x'], 'x.txt'), { metadata: { language: 'en' }, process: false });
  expect(stored.meta?.data).toEqual({ language: 'en' });
  expect(stored.status).toBeUndefined();
});

test('an abort before and during the upload rejects with its reason', async () => {
  const gone = AbortSignal.abort(new Error('gone'));
  await expect(uploadFile(client, new File(['x'], 'x.txt'), { signal: gone })).rejects.toThrow('gone');
  const leaving = new AbortController();
  const options = { onProgress: () => leaving.abort(new Error('left')), signal: leaving.signal };
  await expect(uploadFile(client, new File([bytes], 'a.bin'), options)).rejects.toThrow('left');
});

test.each([
  ['401', createRefused, { status: 401, detail: '401 Unauthorized' }],
  ['400 for an empty file', () => uploadFile(client, new File([], 'e.txt')), { status: 400, detail: expect.stringContaining('is empty') }],
  [
    '413 while a stream is still being sent',
    () => uploadFile(client, new Blob([new Uint8Array(20_000_000)]), { name: 'large.bin', onProgress: () => {} }),
    { status: 413 },
  ],
  ['413', () => uploadFile(client, new Blob([new Uint8Array(2_000_000)]), { name: 'large.bin' }), { status: 413 }],
])('a refusal is an error: %s', async (_, upload, expected) => {
  const error = await upload().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ method: 'POST', path: '/api/v1/files/', ...expected });
});

function createRefused() {
  return uploadFile(createClient({ baseUrl: mock.url, token: 'not-a-token' }), new File(['x'], 'x.txt'));
}

test('a 422 says what is wrong with the request', async () => {
  const wanted = createClient({ baseUrl: mock.url, token: 'user-token', headers: { prefer: 'code=422' } });
  const error = await uploadFile(wanted, new File(['x'], 'x.txt')).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ status: 422, detail: expect.stringContaining('Field required') });
});

test('it is sent once, whatever happens', async () => {
  let times = 0;
  const failing = createClient({
    baseUrl: 'http://a.example',
    fetch: () => {
      times += 1;
      return Promise.reject(new TypeError('fetch failed'));
    },
  });
  await expect(uploadFile(failing, new File(['x'], 'x.txt'))).rejects.toThrow('fetch failed');
  expect(times).toBe(1);
});

test('what cannot be uploaded says what to pass instead', async () => {
  const nameless = uploadFile(client, new Blob(['x']), { name: '' });
  await expect(nameless).rejects.toThrow(UploadSourceError);
  await expect(nameless).rejects.toThrow('Pass `name`, with the ending');
  await expect(uploadFile(client, { path: join(folder, 'none.txt') })).rejects.toThrow(/none\.txt cannot be read\. Check the path/);
  // @ts-expect-error a Blob has no name
  await expect(uploadFile(client, new Blob(['x']))).rejects.toThrow('Pass `name`');
});

test('a client without a connection takes streams too', async () => {
  const stored = await uploadFile(clientOfMock(), streamOf(bytes), { name: 'a.bin' });
  expect(stored.meta?.size).toBe(bytes.length);
});
