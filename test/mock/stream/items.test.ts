/** Streams fall into items and back without a byte's difference. */
import { describe, expect, test } from 'vitest';
import { breakItem, carriedBy, frame, splitItems } from '../../../src/mock/stream/items.ts';
import { streamText } from '../../../src/mock/stream/text.ts';
import { contractStreams } from './contract-streams.ts';

const examples = contractStreams.flatMap(({ operationId, nature, streams, itemProblem }) =>
  streams.map(({ name, text }) => ({ title: `${operationId} ${name}`, nature, text, itemProblem })),
);

test('the contract has streams', () => {
  expect(contractStreams.length).toBeGreaterThanOrEqual(38);
  expect(examples.length).toBeGreaterThanOrEqual(contractStreams.length);
});

describe.each(examples)('$title', ({ nature: { format, endWord }, text, itemProblem }) => {
  const items = splitItems(format, text);

  test('is the same when joined', () => {
    expect(items.join('')).toBe(text);
    expect(items.length).toBe(text.split(format === 'sse' ? /\n{2,}/ : '\n').filter((item) => item.trim() !== '').length);
  });

  test('has items of the schema', () => {
    for (const item of items) {
      if (item.startsWith(':') || item.trim() === `data: ${endWord}`) continue;
      expect(itemProblem(carriedBy(format, item))).toBeUndefined();
    }
  });

  test('has no item that is still JSON when broken, and the framing stays', () => {
    for (const item of items) {
      const broken = breakItem(format, item);
      expect(carriedBy(format, broken)).toBeUndefined();
      expect(splitItems(format, broken + item)).toEqual([broken, item]);
      expect(breakItem(format, item)).not.toBe(item);
    }
  });
});

test.each([
  ['names, comments and several lines of data', ['event: a\ndata: 1\ndata: 2\n\n', ': keepalive\n\n', 'id: 7\nretry: 10\ndata: 3\n\n']],
  ['line breaks of Windows', ['data: 1\r\n\r\n', 'event: b\r\ndata: 2\r\n\r\n']],
  ['line breaks of old Macs', ['data: 1\r\r', 'data: 2\r\r']],
  ['several empty lines', ['data: 1\n\n\n\n', 'data: 2\n\n']],
  ['a last event without its empty line', ['data: 1\n\n', 'data: [DONE]\n']],
  ['a last event without any line break', ['data: 1\n\n', 'data: [DONE]']],
  ['characters of several bytes', ['data: {"content":"日本語 👩‍👩‍👧 é"}\n\n', 'data: "\u2028"\n\n']],
])('events with %s', (_, items) => {
  expect(splitItems('sse', items.join(''))).toEqual(items);
});

test.each([
  ['a last line without a line break', ['{"a":1}\n', '{"a":2}']],
  ['carriage returns', ['{"a":1}\r\n', '{"a":2}\r\n']],
  ['characters of several bytes', ['{"a":"日本語\u2028 👩‍👩‍👧"}\n', '{"a":"é"}\n']],
])('lines with %s', (_, items) => {
  expect(splitItems('ndjson', items.join(''))).toEqual(items);
});

test('an empty stream has no items', () => {
  expect(splitItems('sse', '')).toEqual([]);
  expect(splitItems('ndjson', '')).toEqual([]);
});

test.each(['12', '1', '"ab"', '""', 'true', '[]', '{}', '[DONE]', '"👩‍👩‍👧👩‍👩‍👧"', '"😀"', ''])(
  'data %s is no JSON when broken',
  (data) => {
    const broken = breakItem('sse', `event: a\ndata: ${data}\n\n`);
    expect(broken).toMatch(/^event: a\ndata: [^\n]+\n\n$/);
    expect(carriedBy('sse', broken)).toBeUndefined();
    // Half of a character would be written as U+FFFD.
    expect(new TextDecoder().decode(new TextEncoder().encode(broken))).toBe(broken);
    expect(carriedBy('ndjson', breakItem('ndjson', `${data}\n`))).toBeUndefined();
  },
);

test.each(contractStreams)('$operationId can be written from what its items carry', ({ nature, streams, itemProblem }) => {
  const { format } = nature;
  const values = splitItems(format, streams[0]?.text ?? '')
    .map((item) => carriedBy(format, item))
    .filter((value) => value !== undefined);
  const written = splitItems(format, streamText(nature, values));
  const read = written.map((item) => carriedBy(format, item)).filter((value) => value !== undefined);
  expect(read).toEqual(values);
  for (const value of read) expect(itemProblem(value)).toBeUndefined();
  expect(written.length - read.length).toBe(nature.endWord === undefined ? 0 : 1);
});

test('values are framed as the APIs frame them', () => {
  expect(frame('sse', { type: 'ping' })).toBe('data: {"type":"ping"}\n\n');
  expect(frame('sse', { type: 'ping' }, true)).toBe('event: ping\ndata: {"type":"ping"}\n\n');
  expect(frame('ndjson', { done: true })).toBe('{"done":true}\n');
});
