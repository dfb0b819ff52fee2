/** What the README's application writes, in Node and in a browser. */
import { expect } from 'vitest';

export function expectApplicationsOutput(lines: readonly string[]): void {
  expect(lines).toEqual(expect.arrayContaining(['27 of 27 bytes', 'rome.txt is completed', 'kept in What is there to see in Rome?']));
  expect(lines.slice(-4)).toEqual([
    expect.stringMatching(/^sign in again: 401 Unauthorized/),
    expect.stringMatching(/^the request is wrong: query\.limit: /),
    'stopped',
    expect.stringMatching(/^no connection: POST \/api\/v1\/files\//),
  ]);
}
