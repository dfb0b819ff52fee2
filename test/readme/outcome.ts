import { expect } from 'vitest';
import { APPLICATION_LINES } from './application-lines.ts';

/** What comes of each failure; nothing stands between these lines. */
const FAILURES = 4;

export function expectApplicationsOutput(lines: readonly string[]): void {
  const expected = APPLICATION_LINES.map((line) => expect.stringMatching(line));
  expect(lines).toEqual(expect.arrayContaining(expected.slice(0, -FAILURES)));
  expect(lines.slice(-FAILURES)).toEqual(expected.slice(-FAILURES));
}
