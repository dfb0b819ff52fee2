/** A browser whose network is gone cannot load what explains a failure. */
import { expect, test, vi } from 'vitest';
import { createClient } from '../../src/client/create-client.ts';

vi.mock('../../src/client/recovery.ts', () => {
  throw new Error('no network');
});

test('failures stay as the platform tells them', async () => {
  const lost = new TypeError('Failed to fetch');
  const client = createClient({ baseUrl: 'http://a.example', fetch: () => Promise.reject(lost) });
  await expect(client.GET('/api/config')).rejects.toBe(lost);
});

test('refusals are given as usual', async () => {
  const client = createClient({
    baseUrl: 'http://a.example',
    fetch: () => Promise.resolve(Response.json({ detail: 'no' }, { status: 401 })),
  });
  expect((await client.GET('/api/v1/auths/')).error).toEqual({ detail: 'no' });
});

test('a time limit is still an Error that names it', async () => {
  const fetch = ({ signal }: Request) =>
    new Promise<Response>((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  const call = createClient({ baseUrl: 'http://a.example', fetch }).GET('/api/config', { timeout: { attempt: 10 } });
  await expect(call).rejects.toThrow('timeout.attempt ran out after 10 ms');
});
