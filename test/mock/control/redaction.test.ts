/** No secret is in the journal, wherever it was sent; what is none stays. */
import { expect, test } from 'vitest';
import { redactValue } from '../../../src/redact.ts';
import { type AskInit, mockWithAsker } from './harness.ts';

/** Every secret of this file has this in it. */
const MARK = 'hunter2';

const JWT = `eyJhbGciOiJIUzI1NiJ9.eyJpZCI6IjEifQ.${MARK}`;

const fields: Readonly<Record<string, unknown>> = {
  password: MARK,
  new_password: MARK,
  passwordConfirmation: MARK,
  app_dn_password: MARK,
  'ldap.server.app_password': MARK,
  api_key: MARK,
  apiKey: MARK,
  'x-api-key': MARK,
  OPENAI_API_KEYS: [MARK, MARK],
  'openai.api_keys': [MARK],
  OPENAI_API_CONFIGS: { 0: { key: MARK, enable: true } },
  document_intelligence_key: MARK,
  BING_SEARCH_V7_SUBSCRIPTION_KEY: MARK,
  AUTOMATIC1111_API_AUTH: `user:${MARK}`,
  token: MARK,
  access_token: MARK,
  idToken: MARK,
  tokens: [MARK],
  PADDLEOCR_VL_TOKEN: MARK,
  oauth_client_secret: MARK,
  secret: { nested: { deeper: MARK } },
  credentials: { user: 'x', value: MARK },
  headers: { Authorization: `Bearer ${MARK}`, Cookie: `token=${MARK}` },
  jwt: MARK,
  note: `curl -H 'Authorization: Bearer ${MARK}'`,
  basic: `Basic ${MARK}==`,
  url: `https://user:${MARK}@example.org/path`,
  openai: `my key is sk-${MARK}abcdef`,
  text: `it is ${JWT}`,
  valves: JSON.stringify({ inner: [{ password: MARK }] }),
  brokenJson: `{"a": 1, "password": "${MARK}`,
};

const harmless = {
  max_tokens: 100,
  usage: { total_tokens: 3, prompt_tokens_details: { cached_tokens: 1 } },
  token_count: 4,
  token_type: 'bearer',
  enable_api_keys: true,
  ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS: false,
  monkey: 'banana',
  keyboard: 'qwerty',
  keywords: ['a'],
  author: 'Ada',
  api_key: '',
  password: null,
  content: 'The secret of tokens is a key.',
  course: 'Basic English for the bearer of news',
  list: [1, 'two', null, { three: 3 }],
};

test.each(Object.entries(fields))('%s', (name, value) => {
  expect(JSON.stringify(value)).toContain(MARK);
  expect(JSON.stringify(redactValue({ [name]: value }))).not.toContain(MARK);
  expect(JSON.stringify(redactValue([{ a: { b: [{ [name]: value }] } }]))).not.toContain(MARK);
});

test('numbers under a secret name are secrets', () => {
  expect(redactValue({ password: 1234, otp: 99, token: 7 })).toEqual({ password: '[redacted]', otp: '[redacted]', token: '[redacted]' });
});

test('what is no secret stays as it is', () => {
  expect(redactValue(harmless)).toEqual(harmless);
});

test('what is nested too deep to be looked at is not shown, and does not break the journal', () => {
  let deep: unknown = { password: MARK };
  for (let depth = 0; depth < 50_000; depth++) deep = [deep];
  expect(JSON.stringify(redactValue(deep))).not.toContain(MARK);
});

const form = (boundary: string): string =>
  [
    `--${boundary}\r\ncontent-disposition: form-data; name="password"\r\n\r\n${MARK}\r\n`,
    `--${boundary}\r\ncontent-disposition: form-data; name="metadata"\r\n\r\n{"api_key": "${MARK}", "x": 1}\r\n`,
    `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\ncontent-type: text/plain\r\n\r\n${MARK}\r\n`,
    `--${boundary}--\r\n`,
  ].join('');

const headers = {
  authorization: `Bearer ${MARK}`,
  cookie: `token=${MARK}; other=${MARK}`,
  'x-api-key': MARK,
  'proxy-authorization': `Basic ${MARK}`,
  'x-auth-token': MARK,
  'x-mock-control-token': MARK,
  referer: `http://localhost/page?token=${MARK}&page=1`,
};

const requests: readonly (readonly [string, string, AskInit])[] = [
  ['headers', '/api/v1/chats/', { headers }],
  ['query', `/api/v1/chats/?page=2&token=${MARK}&api%5Fkey=${MARK}&a[password]=${MARK}&code=${MARK}&q=Bearer%20${MARK}`, { headers }],
  ['path', `/api/v1/channels/webhooks/some-id/${MARK}`, { headers, body: { content: 'Ciao' } }],
  ['JSON', '/api/v1/auths/signin', { headers, body: { email: 'ada@example.org', ...fields } }],
  [
    'form',
    '/api/v1/auths/signin',
    { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: `user=ada&password=${MARK}&client%5Fsecret=${MARK}` },
  ],
  ['multipart', '/api/v1/files/', { headers: { 'content-type': 'multipart/form-data; boundary="b;1"' }, body: form('b;1') }],
  ['multipart that is none', '/api/v1/files/', { headers: { 'content-type': 'multipart/form-data; boundary=c' }, body: form('d') }],
  ['text', '/api/chat/completions', { headers: { 'content-type': 'text/plain' }, body: `{"api_key": "${MARK}", Bearer ${MARK}` }],
  ['unknown path', `/nowhere?password=${MARK}`, { headers, body: { password: MARK } }],
];

test.each(requests)('a request with secrets in its %s', async (_, path, init) => {
  const { mock, ask, json } = mockWithAsker({ stateless: true });
  await (await ask(path, { method: init.body === undefined ? 'GET' : 'POST', ...init })).arrayBuffer();
  const journal = await json('/__mock/journal');
  expect(journal.entries).toHaveLength(1);
  expect(JSON.stringify(journal)).not.toContain(MARK);
  expect(JSON.stringify(mock.journal())).not.toContain(MARK);
});

test('what is no secret can be read', async () => {
  const { mock, ask } = mockWithAsker({ stateless: true });
  for (const [, path, init] of requests)
    await (await ask(path, { method: init.body === undefined ? 'GET' : 'POST', ...init })).arrayBuffer();
  const [, query, path, signIn, form, multipart, broken, text] = mock.journal();
  expect(query?.path).toBe(
    '/api/v1/chats/?page=2&token=[redacted]&api%5Fkey=[redacted]&a[password]=[redacted]&code=[redacted]&q=Bearer%20[redacted]',
  );
  expect(query?.headers).toMatchObject({ authorization: '[redacted]', referer: 'http://localhost/page?token=[redacted]&page=1' });
  expect(path?.path).toBe('/api/v1/channels/webhooks/some-id/[redacted]');
  expect(signIn?.body).toMatchObject({
    email: 'ada@example.org',
    OPENAI_API_CONFIGS: { 0: { key: '[redacted]', enable: true } },
    url: 'https://[redacted]@example.org/path',
    valves: '{"inner":[{"password":"[redacted]"}]}',
  });
  expect(form?.body).toBe('user=ada&password=[redacted]&client%5Fsecret=[redacted]');
  expect(multipart?.body).toEqual([
    { field: 'password', value: '[redacted]' },
    { field: 'metadata', value: '{"api_key":"[redacted]","x":1}' },
    { field: 'file', fileName: 'a.txt', mediaType: 'text/plain', bytes: MARK.length },
  ]);
  expect(broken?.body).toBeUndefined();
  expect(text?.body).toBe('{"api_key": "[redacted]", Bearer [redacted]');
});
