/** An upload through the mock's front: the bytes come back as they were sent, whole or in part. */
import { expect, test } from 'vitest';
import { createMock } from '../../../src/mock/index.ts';

const headers = { authorization: 'Bearer user-token' };

test('what was uploaded is downloaded, under its new name, and in parts', async () => {
  const mock = createMock();
  const ask = (path: string, init: RequestInit = {}) =>
    mock.fetch(new Request(`http://mock.test/api/v1/files/${path}`, { ...init, headers: { ...headers, ...init.headers } }));
  const bytes = Uint8Array.from({ length: 1000 }, (_, index) => (index * 7) & 255);
  const body = new FormData();
  body.append('file', new File([bytes], 'photo.png', { type: 'image/png' }));
  const { id } = (await (await ask('', { method: 'POST', body })).json()) as { id: string }; // the contract's
  const renamed = { method: 'POST', body: '{"filename":"Füße.png"}', headers: { 'content-type': 'application/json' } };
  expect((await ask(`${id}/rename`, renamed)).status).toBe(200);
  const whole = await ask(`${id}/content`);
  expect(await whole.bytes()).toEqual(bytes);
  expect([whole.headers.get('content-type'), whole.headers.get('content-disposition')]).toEqual([
    'image/png',
    "attachment; filename*=UTF-8''F%C3%BC%C3%9Fe.png",
  ]);
  const part = await ask(`${id}/content`, { headers: { range: 'bytes=10-19' } });
  expect([part.status, part.headers.get('content-range')]).toEqual([206, 'bytes 10-19/1000']);
  expect(await part.bytes()).toEqual(bytes.slice(10, 20));
  expect((await ask(`${id}/content`, { headers: { range: 'bytes=2000-' } })).status).toBe(416);
});
