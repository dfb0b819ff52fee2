/** A script says what models answer, or says what is wrong with it. */
import { expect, test } from 'vitest';
import { ReplyScriptError } from '../../../src/mock/stream/errors.ts';
import { parseScript, readScript } from '../../../src/mock/stream/script.ts';

const parse = (script: unknown, ids?: ReadonlySet<string>) => parseScript(JSON.stringify(script), ids);

test('entries', () => {
  const [first, second, third] = parse([
    { match: { model: 'a', lastMessage: 'rain', operationId: 'completeChat' }, reply: 'Sunny.', delay: 200 },
    { match: { lastMessage: '/^weather in (rome|oslo)/i', model: '/^llama/' }, reply: { chunks: ['So ', 'far'], error: 'It broke' } },
    { reply: { toolCalls: [{ name: 'look' }, { id: 'x', name: 'go', arguments: { to: 1 } }], error: { message: 'no', status: 503 } } },
  ]);
  expect(first).toMatchObject({ reply: { text: 'Sunny.', toolCalls: [] }, delay: 200 });
  expect(first?.match.model?.('a')).toBe(true);
  expect(first?.match.model?.('ab')).toBe(false);
  expect(first?.match.lastMessage?.('Will it rain?')).toBe(true);
  expect(first?.match.lastMessage?.('Rain?')).toBe(false);
  expect(first?.match.operationId?.('completeChatV1')).toBe(false);
  expect(second?.match.lastMessage?.('Weather in Oslo')).toBe(true);
  expect(second?.match.model?.('my llama')).toBe(false);
  expect(second).toMatchObject({ reply: { text: ['So ', 'far'], error: { message: 'It broke' } }, delay: 0 });
  expect(third).toEqual({
    match: {},
    delay: 0,
    reply: {
      text: [],
      toolCalls: [
        { id: 'call-1', name: 'look', arguments: {} },
        { id: 'x', name: 'go', arguments: { to: 1 } },
      ],
      error: { message: 'no', status: 503 },
    },
  });
});

test.each([
  [{}, '', 'Reply script: it is no list. Write [{ "match": {…}, "reply": "…" }].'],
  [['Hi'], '[0]', 'Reply script, entry [0]: it is no object. Write one with match, reply, delay.'],
  [[{ reply: 'a' }, { replay: 'b' }], '[1]', /entry \[1\]: the field replay is unknown. Name only match, reply, delay/],
  [[{}], '[0].reply', /it is no object. Write one with chunks, toolCalls, error/],
  [[{ reply: {} }], '[0].reply', /it says nothing. Write a text/],
  [[{ reply: { chunks: ['a', 1] } }], '[0].reply.chunks', /no list of texts/],
  [[{ reply: { chunks: 'a' } }], '[0].reply.chunks', /no list of texts/],
  [[{ reply: { chunk: ['a'] } }], '[0].reply', /the field chunk is unknown/],
  [[{ reply: { toolCalls: {} } }], '[0].reply.toolCalls', /no list/],
  [[{ reply: { toolCalls: [{}] } }], '[0].reply.toolCalls[0]', /name and id are texts/],
  [[{ reply: { toolCalls: [{ name: 'a', arguments: '{}' }] } }], '[0].reply.toolCalls[0].arguments', /no object/],
  [[{ reply: { error: {} } }], '[0].reply.error.message', /Say what went wrong/],
  [[{ reply: { error: { message: 'a', status: 200 } } }], '[0].reply.error.status', /from 400 to 599/],
  [[{ reply: 'a', delay: -1 }], '[0].delay', /milliseconds/],
  [[{ reply: 'a', delay: '1' }], '[0].delay', /milliseconds/],
  [[{ reply: 'a', match: 'x' }], '[0].match', /no object/],
  [[{ reply: 'a', match: { message: 'x' } }], '[0].match', /the field message is unknown. Name only model, lastMessage, operationId/],
  [[{ reply: 'a', match: { model: 1 } }], '[0].match.model', /no text/],
  [[{ reply: 'a', match: { lastMessage: '/(/' } }], '[0].match.lastMessage', /Mend the expression/],
  [[{ reply: 'a', match: { lastMessage: '/a/g' } }], '[0].match.lastMessage', /flags g and y have no meaning/],
  [[{ reply: 'a', match: { operationId: 'completeChats' } }], '[0].match.operationId', /no operation completeChats/],
])('%j is refused', (script, place, message) => {
  const refuse = () => parse(script, new Set(['completeChat']));
  expect(refuse).toThrow(ReplyScriptError);
  expect(refuse).toThrow(message);
  expect(refuse).toThrow(expect.objectContaining({ place }));
});

test('a script that is not a file', () => {
  expect(readScript([{ reply: 'Hi' }])).toEqual([{ match: {}, reply: { text: 'Hi', toolCalls: [] }, delay: 0 }]);
  expect(() => readScript('[]')).toThrow(/it is no list/);
});

test('a file that is no JSON', () => {
  expect(() => parseScript('[{,')).toThrow(/^Reply script: it is not JSON \(.+\). Mend the file.$/);
});
