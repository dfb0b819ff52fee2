/** Replies looked at before the caller has them. */
import { expect, test } from 'vitest';
import { ApiError, type CheckedReply, createClient } from '../../src/index.ts';
import { createMock } from '../../src/mock/index.ts';
import { ReplyMismatchError, replyValidator } from '../../src/zod.ts';

const { fetch } = createMock({ stateless: true });
const baseUrl = 'http://localhost:8080';
const options = { baseUrl, token: 'admin-token', fetch, validate: replyValidator };

test('a reply that fits the contract is handed on', async () => {
  const { data } = await createClient(options).GET('/api/v1/auths/');
  expect(data?.email).toContain('@');
});

test('one that does not is refused with the names of operation and field, in either style', async () => {
  const lying = async (): Promise<Response> => Response.json({ ...(await (await fetch(request())).json()), name: 7 });
  for (const client of [createClient({ ...options, fetch: lying }), createClient({ ...options, fetch: lying, throwOnError: true })]) {
    const error: unknown = await client.GET('/api/v1/auths/').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ReplyMismatchError);
    expect(error).toMatchObject({ operation: 'getSession', status: 200, issues: [{ field: 'name' }] });
  }
});

const request = (): Request => new Request(`${baseUrl}/api/v1/auths/`, { headers: { authorization: 'Bearer admin-token' } });

test('refusals are none of its business; it sees method, path template and status', async () => {
  const seen: CheckedReply[] = [];
  const client = createClient({ ...options, throwOnError: true, validate: (reply) => void seen.push(reply) });
  await client.GET('/api/v1/chats/{id}', {
    params: { path: { id: 'd3b5a3c4-1f0e-4b7a-9c2d-8e6f5a4b3c2d' } },
    headers: { prefer: 'code=200' },
  });
  await expect(client.GET('/api/v1/auths/', { headers: { prefer: 'code=401' } })).rejects.toBeInstanceOf(ApiError);
  expect(seen).toMatchObject([
    { method: 'GET', path: '/api/v1/chats/{id}', status: 200, data: expect.objectContaining({ chat: expect.anything() }) },
  ]);
});

test('what it throws is thrown as it is, once the whole reply was read', async () => {
  const validate = (): Promise<void> => Promise.reject(new RangeError('not today'));
  await expect(createClient({ ...options, validate }).GET('/api/v1/auths/')).rejects.toThrow(new RangeError('not today'));
});
