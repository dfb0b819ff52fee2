/** Ranges of a file. All expectations are what Open WebUI 0.12.4 answered for a file of twenty bytes. */
import { describe, expect, test } from 'vitest';
import { serveBytes } from '../../../src/mock/files/ranges.ts';
import type { MockReply } from '../../../src/mock/message.ts';

const TEXT = 'What to see in Rome.';
const ETAG = '"abc380a395930a799e255796bbc1ed6d"';
const STORED = 'Sat, 21 Nov 2026 18:57:58 GMT';

const ask = (headers: Record<string, string> = {}, method = 'GET'): MockReply =>
  serveBytes({
    bytes: new TextEncoder().encode(TEXT),
    type: 'text/plain',
    headers: { etag: ETAG, 'last-modified': STORED },
    request: { method, headers },
  });

const textOf = ({ body }: MockReply): string => {
  if (typeof body === 'string') return body;
  if (!(body instanceof Uint8Array)) throw new Error('A file is no stream.');
  return new TextDecoder().decode(body);
};

const FILE_HEADERS = { 'content-type': 'text/plain; charset=utf-8', 'accept-ranges': 'bytes', 'last-modified': STORED, etag: ETAG };

test('without a range the whole file comes', () => {
  const reply = ask();
  expect(reply).toMatchObject({ status: 200, headers: { ...FILE_HEADERS, 'content-length': '20' } });
  expect(reply.headers).not.toHaveProperty('content-range');
  expect(textOf(reply)).toBe(TEXT);
});

describe('one range', () => {
  test.each([
    ['bytes=0-3', '0-3', 'What'],
    ['bytes=-5', '15-19', 'Rome.'],
    ['bytes=5-', '5-19', 'to see in Rome.'],
    ['bytes=0-500', '0-19', TEXT],
    ['bytes=0-20', '0-19', TEXT],
    ['bytes=-500', '0-19', TEXT],
    ['bytes=19-19', '19-19', '.'],
    ['BYTES = 0-1', '0-1', 'Wh'],
    ['bytes=0 - 3', '0-3', 'What'],
    ['bytes= 0-3', '0-3', 'What'],
    ['bytes=+1-3', '1-3', 'hat'],
    ['bytes=1_0-11', '10-11', 'e '],
    ['bytes=a-b,0-1', '0-1', 'Wh'],
    ['bytes=0-1,0-1', '0-1', 'Wh'],
    ['bytes=0-3,2-5', '0-5', 'What t'],
    ['bytes=0-3,4-5', '0-5', 'What t'],
  ])('%s', (range, sent, text) => {
    const reply = ask({ range });
    expect(reply).toMatchObject({
      status: 206,
      headers: { ...FILE_HEADERS, 'content-range': `bytes ${sent}/20`, 'content-length': String(text.length) },
    });
    expect(textOf(reply)).toBe(text);
  });
});

describe('several ranges', () => {
  const boundaryOf = ({ headers }: MockReply): string =>
    /^multipart\/byteranges; boundary=([0-9a-f]{26})$/.exec(headers['content-type'] ?? '')?.[1] ?? '';

  test.each([
    ['bytes=0-0,2-3', 241, ['0-0', 'W'], ['2-3', 'at']],
    ['bytes=5-6,0-1', 242, ['0-1', 'Wh'], ['5-6', 'to']],
    ['bytes=0-0,2-2', 240, ['0-0', 'W'], ['2-2', 'a']],
  ])('%s', (range, length, ...parts) => {
    const reply = ask({ range });
    const boundary = boundaryOf(reply);
    expect(boundary).not.toBe('');
    expect(reply).toMatchObject({ status: 206, headers: { etag: ETAG, 'last-modified': STORED, 'content-length': String(length) } });
    expect(reply.headers).not.toHaveProperty('content-range');
    const text = textOf(reply);
    expect(text).toBe(
      `${parts
        .map(
          ([sent, part]) =>
            `--${boundary}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Range: bytes ${sent}/20\r\n\r\n${part}\r\n`,
        )
        .join('')}--${boundary}--`,
    );
    expect(text).toHaveLength(length);
  });

  test('two replies have two boundaries', () => {
    expect(boundaryOf(ask({ range: 'bytes=0-0,2-2' }))).not.toBe(boundaryOf(ask({ range: 'bytes=0-0,2-2' })));
  });

  test('a hundred are heeded, more are not', () => {
    const many = (count: number) => `bytes=${Array.from({ length: count }, (_, index) => `${index % 20}-${index % 20}`).join(',')}`;
    expect(ask({ range: many(100) })).toMatchObject({ status: 206, headers: { 'content-range': 'bytes 0-19/20' } });
    expect(ask({ range: many(101) }).status).toBe(200);
  });
});

test.each(['bytes=100-', 'bytes=20-', 'bytes=0-1,100-', 'bytes=-0'])('%s is outside', (range) => {
  const reply = ask({ range });
  expect(reply.status).toBe(416);
  expect(reply.headers).toEqual({ 'content-type': 'text/plain; charset=utf-8', 'content-range': 'bytes */20', 'content-length': '0' });
  expect(textOf(reply)).toBe('');
});

test('no range fits an empty file', () => {
  const reply = serveBytes({ bytes: new Uint8Array(), type: 'text/plain', request: { method: 'GET', headers: { range: 'bytes=0-' } } });
  expect(reply).toMatchObject({ status: 416, headers: { 'content-range': 'bytes */0' } });
});

test.each([
  ['bytes', 'Malformed range header.'],
  ['items=0-1', 'Only support bytes range'],
  ['bytes=', 'Range header: range must be requested'],
  ['bytes=a-b', 'Range header: range must be requested'],
  ['bytes=-', 'Range header: range must be requested'],
  ['bytes=7', 'Range header: range must be requested'],
  ['bytes=0-3;x', 'Range header: range must be requested'],
  ['bytes=5-2', 'Range header: start must be less than end'],
  ['bytes=5--3', 'Range header: start must be less than end'],
])('%s is no range', (range, text) => {
  const reply = ask({ range });
  expect(reply.status).toBe(400);
  expect(reply.headers).toEqual({ 'content-type': 'text/plain; charset=utf-8', 'content-length': String(text.length) });
  expect(textOf(reply)).toBe(text);
});

describe('conditions', () => {
  test.each([
    ['the ETag', ETAG, 206],
    ['the date', STORED, 206],
    ['the ETag, but weak', `W/${ETAG}`, 200],
    ['another ETag', '"other"', 200],
  ])('If-Range with %s', (_, condition, status) => {
    expect(ask({ range: 'bytes=0-3', 'if-range': condition }).status).toBe(status);
  });

  test('If-Range passes over a range that is none', () => {
    expect(ask({ range: 'items=0-1', 'if-range': '"other"' }).status).toBe(200);
  });

  test.each([
    ['if-none-match', ETAG],
    ['if-modified-since', STORED],
    ['if-match', '"other"'],
  ])('%s changes nothing', (name, value) => {
    expect(ask({ [name]: value })).toMatchObject({ status: 200, headers: { 'content-length': '20' } });
  });
});

test('HEAD has the headers of GET and no body', () => {
  const requests: readonly Record<string, string>[] = [{}, { range: 'bytes=0-3' }];
  for (const headers of requests) {
    const { status, headers: sent, body } = ask(headers, 'HEAD');
    expect({ status, sent }).toEqual({ status: ask(headers).status, sent: ask(headers).headers });
    expect(body).toHaveLength(0);
  }
});

test('POST has no ranges', () => {
  expect(ask({ range: 'bytes=0-3' }, 'POST').status).toBe(200);
});
