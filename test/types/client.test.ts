/** What the compiler knows of a call. `npm run lint` compiles this file; an expected error that does not come is an error itself. */
import { expectTypeOf, test } from 'vitest';
import { type components, createClient, type paths } from '../../src/index.ts';
import { getSession } from '../../src/sdk.ts';

const answer = () => Promise.resolve(Response.json({}));
const client = createClient({ baseUrl: 'http://localhost:8080', fetch: answer });

type Schemas = components['schemas'];

test('a reply has the type of its schema, an error the type of its own', async () => {
  const { data, error } = await client.GET('/api/v1/auths/');
  expectTypeOf(data).toEqualTypeOf<Schemas['Session'] | undefined>();
  expectTypeOf(error?.detail).toEqualTypeOf<string | undefined>();
  const session = await getSession({ fetch: answer });
  expectTypeOf(session.data?.role).toEqualTypeOf<'admin' | 'user' | 'pending' | undefined>();
});

test('a sign-in is a token, a challenge or a wait, told apart by its fields', async () => {
  const { data } = await client.POST('/api/v1/auths/signin', { body: { email: 'ben@example.com', password: 'secret' } });
  if (data && 'token' in data) expectTypeOf(data.token).toEqualTypeOf<string>();
  if (data && 'challenge_token' in data) expectTypeOf(data.expires_in).toEqualTypeOf<number>();
  if (data && 'next_step' in data) expectTypeOf(data.next_step).toEqualTypeOf<'enroll' | 'verify' | 'recover' | 'pending'>();
});

test('a field with a default may be left out of a request', () => {
  expectTypeOf<Schemas['Registration']['profile_image_url']>().toEqualTypeOf<string | null | undefined>();
});

test('the compiler refuses what the contract does not have', () => {
  // @ts-expect-error no such path
  void client.GET('/api/v1/no/such/path');
  // @ts-expect-error no such method on this path
  void client.PUT('/api/v1/auths/signin');
  // @ts-expect-error the body lacks the password
  void client.POST('/api/v1/auths/signin', { body: { email: 'ben@example.com' } });
});

test('with throwOnError the data is always there', async () => {
  const throwing = createClient({ baseUrl: 'http://localhost:8080', fetch: answer, throwOnError: true });
  const { data } = await throwing.GET('/api/v1/auths/');
  expectTypeOf(data).toEqualTypeOf<Schemas['Session']>();
  const file = await throwing.GET('/api/v1/files/{id}/content', { params: { path: { id: 'a' } }, parseAs: 'blob' });
  expectTypeOf(file.data).toEqualTypeOf<Blob>();
});

test('how a reply is read decides its type', async () => {
  const { data } = await client.GET('/api/config', { parseAs: 'text' });
  expectTypeOf(data).toEqualTypeOf<string | undefined>();
});

test("a stream's items are those of its operation, without the failures that are thrown", async () => {
  const body = { model: 'llama3.2', messages: [] };
  const fetch = () => Promise.resolve(new Response('', { headers: { 'content-type': 'text/event-stream' } }));
  const streaming = createClient({ baseUrl: 'http://localhost:8080', fetch });
  for await (const item of streaming.stream('POST', '/api/chat/completions', { body })) {
    expectTypeOf(item).toEqualTypeOf<Schemas['ChatCompletionChunk'] | Schemas['CompletionSourcesFrame'] | Schemas['SelectedModelFrame']>();
  }
  for await (const item of streaming.stream('GET', '/api/v1/chats/all')) expectTypeOf(item).toEqualTypeOf<Schemas['Chat']>();
});

test('the compiler refuses what is no stream, or lacks what the operation needs', () => {
  // @ts-expect-error answers JSON only
  client.stream('GET', '/api/config');
  // @ts-expect-error no model
  client.stream('POST', '/api/chat/completions', { body: { messages: [] } });
  // @ts-expect-error no path parameters
  client.stream('GET', '/api/v1/files/{id}/process/status');
});

test('the compiler refuses options that do not exist', () => {
  // @ts-expect-error misspelled
  void client.GET('/api/config', { timeuot: { total: 5 } });
  // @ts-expect-error no such limit
  void client.GET('/api/config', { timeout: { whole: 5 } });
  // @ts-expect-error no path parameters
  void client.GET('/api/v1/chats/{id}');
  void client.request('get', '/api/v1/chats/{id}', { params: { path: { id: 'a' } }, timeout: { total: 5 }, retries: 0 });
});

test('a client of one server knows what that server serves', async () => {
  const old = createClient<Pick<paths, '/api/v1/auths/'>>({ baseUrl: 'http://localhost:8080', fetch: answer });
  const { data } = await old.GET('/api/v1/auths/');
  expectTypeOf(data).toEqualTypeOf<Schemas['Session'] | undefined>();
  // @ts-expect-error this server does not serve it
  void old.GET('/api/v1/chats/');
  // @ts-expect-error nor by this method
  void old.POST('/api/v1/auths/');
  const throwing = createClient<Pick<paths, '/api/v1/auths/'>>({ baseUrl: 'http://localhost:8080', fetch: answer, throwOnError: true });
  expectTypeOf((await throwing.GET('/api/v1/auths/')).data).toEqualTypeOf<Schemas['Session']>();
});
