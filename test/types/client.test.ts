/** What the compiler knows of a call. `npm run lint` compiles this file; an expected error that does not come is an error itself. */
import { expectTypeOf, test } from 'vitest';
import { type components, createClient } from '../../src/index.ts';
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
