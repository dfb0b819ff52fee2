/** A mock that must outlive what tests do to it. */
import { expect } from 'vitest';
import { createMock, type MockOptions } from '../../src/mock/index.ts';
import { openRawClient, type RawClient } from './raw-client.ts';

export interface SurvivingMock {
  readonly url: string;
  /** A connection that stays until the mock closes, unless the test ends it. */
  open(): Promise<RawClient>;
  /** Holds that a request is answered as if nothing had been, and that the mock reported no failure since the last call. */
  expectAlive(): Promise<void>;
  /** Forgets the failures of an earlier test. */
  forget(): void;
  /** Closes the mock, and holds that this ended every connection and that there will be no new one. */
  close(): Promise<void>;
}

export async function startSurvivingMock(options: MockOptions = {}): Promise<SurvivingMock> {
  const failures: unknown[] = [];
  const clients: RawClient[] = [];
  const { url, close } = await createMock({ stateless: true, onError: (error) => failures.push(error), ...options }).listen({ port: 0 });
  return {
    url,
    open: async () => {
      const client = await openRawClient(url);
      clients.push(client);
      return client;
    },
    expectAlive: async () => {
      await expectAnswer(url);
      expect(failures.splice(0)).toEqual([]);
    },
    forget: () => void failures.splice(0),
    close: async () => {
      await close();
      // A socket that does not read does not notice its end.
      for (const client of clients) client.readOn();
      await Promise.all(clients.map(({ ended }) => ended));
      await expect(openRawClient(url)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    },
  };
}

/** Asks for something that needs the token, the contract and a body. */
export async function expectAnswer(url: string): Promise<void> {
  const response = await fetch(`${url}/api/v1/chats/new`, {
    method: 'POST',
    // A connection of its own: what the test did to others must not matter.
    headers: { authorization: 'Bearer user-token', 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ chat: { title: 'A week in Rome' } }),
  });
  expect(await response.json()).toMatchObject({ id: expect.any(String) });
  expect(response.status).toBe(200);
}
