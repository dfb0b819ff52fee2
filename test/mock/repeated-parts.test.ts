/** Lists in multipart bodies: one part or several of the same name, as clients send files. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMock, type Listening } from '../../src/mock/index.ts';

let mock: Listening;

beforeAll(async () => {
  mock = await createMock({ stateless: true }).listen({ port: 0 });
});

afterAll(() => mock.close());

async function preview(...texts: readonly string[]): Promise<number> {
  const body = new FormData();
  for (const text of texts) body.append('files', new File([text], 'skill.md'));
  body.append('note', 'A field that the contract does not name.');
  const headers = { authorization: 'Bearer user-token' };
  const response = await fetch(`${mock.url}/api/v1/skills/import/preview`, { method: 'POST', headers, body });
  return response.status;
}

test.each([
  ['one file', ['# Itinerary']],
  ['several files', ['# Itinerary', '# Packing']],
  ['a file with commas and other reserved characters', ['a, b & c = [d]?']],
])('%s', async (_, texts) => {
  expect(await preview(...texts)).toBe(200);
});

test('no file', async () => {
  expect(await preview()).toBe(422);
});
