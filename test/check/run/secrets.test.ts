/** Secrets are masked wherever they stand, and nothing else is. */
import { expect, test } from 'vitest';
import { Secrets } from '../../../src/check/run/secrets.ts';

const secrets = new Secrets(['scim-token', 'pass"word', 'ada@example.com', undefined, '']);

test.each([
  ['the token scim-token here', 'the token ******** here'],
  ['?email=ada%40example.com', '?email=********'],
  [JSON.stringify({ said: 'pass"word' }), '{"said":"********"}'],
  ['eyJhbGciOiJIUzI1NiJ9.eyJpZCI6IjEifQ.c2lnbmF0dXJl', '********'],
  ['eyJhbGciOiJIUzI1NiJ9.eyJpZCI6', '********'],
  ['sk-4f1d2c3b5a697887a6b5c4d3e2f1a0b9', '********'],
  ['{"OPENAI_API_KEY":"x-1","name":"Ada"}', '{"OPENAI_API_KEY":"********","name":"Ada"}'],
  ['{"api_key": "x\\"y", "token":"abc', '{"api_key":"********", "token":"********"'],
  ['{"client_secret":"","monkey":"banana"}', '{"client_secret":"","monkey":"banana"}'],
])('%s', (text, masked) => {
  expect(secrets.mask(text)).toBe(masked);
});

test('a value is masked for the name of its field', () => {
  expect(secrets.maskField('/users/*/api_key', '"abc"')).toBe('"********"');
  expect(secrets.maskField('/OPENAI_API_KEYS/*', '"abc"')).toBe('"********"');
  expect(secrets.maskField('/api_key', 'null')).toBe('null');
  expect(secrets.maskField('/name', '"abc"')).toBe('"abc"');
});
