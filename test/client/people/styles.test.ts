/** The functions take a client that throws refusals as well, and their errors are the same. */
import { expect, test } from 'vitest';
import { ApiError, createClient, pages, saveExchange, uploadFile, waitForFile } from '../../../src/index.ts';
import { createMock } from '../../../src/mock/index.ts';

const client = createClient({ baseUrl: 'http://mock', token: 'user-token', throwOnError: true, fetch: createMock().fetch });

test('what works with one client works with the other', async () => {
  const { id } = await uploadFile(client, new File(['x'], 'x.txt'));
  await waitForFile(client, id);
  const chat = await saveExchange(client, { model: 'm', question: 'What?', answer: 'That.' });
  const { value } = await pages(client, '/api/v1/chats/').next();
  expect(value?.id).toBe(chat.id);
});

test('refusals are the errors that the client throws', async () => {
  await expect(waitForFile(client, 'none')).rejects.toBeInstanceOf(ApiError);
  await expect(uploadFile(client, new File([], 'e.txt'))).rejects.toMatchObject({ status: 400, operationId: 'uploadFile' });
  await expect(pages(client, '/api/v1/users/').next()).rejects.toMatchObject({ status: 401, operationId: 'listUsers' });
});

test('a search that finds nothing is an empty list here too', async () => {
  expect(await pages(client, '/api/v1/files/search', { params: { query: { filename: 'none' } } }).next()).toEqual({ done: true });
});
