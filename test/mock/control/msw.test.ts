/** The controls behind Mock Service Worker. */
import { setupServer } from 'msw/node';
import { afterEach, expect, test } from 'vitest';
import { createMock } from '../../../src/mock/index.ts';
import { mockHandlers } from '../../../src/mock/msw.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

test.each(['answer', 'pass'] as const)('a dropped connection fails as the network does (%s)', async (unmatched) => {
  const mock = createMock({ stateless: true });
  const server = setupServer(...mockHandlers(mock, { unmatched }));
  server.listen();
  closers.push(() => server.close());
  const ask = () => fetch('http://localhost:8080/api/v1/chats/', { headers: { authorization: 'Bearer user-token' } });
  await mock.next({ operationId: 'listChats', fault: 'drop' });
  await expect(ask()).rejects.toThrow(TypeError);
  expect((await ask()).status).toBe(200);
});
