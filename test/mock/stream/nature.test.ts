/** Which requests are answered by a stream: as real servers of 0.12.4 did, where they were asked (see the table), or as the contract says. */
import { describe, expect, test } from 'vitest';
import { type BundledDocument, placedOperations } from '../../../src/contract/document.ts';
import { asksForBackground, asksForStream } from '../../../src/mock/stream/asked.ts';
import { carriedBy } from '../../../src/mock/stream/items.ts';
import { streamNature } from '../../../src/mock/stream/nature.ts';
import { contract, contractStream, contractStreams } from './contract-streams.ts';

const asks = (operationId: string, asked: { body?: unknown; query?: string; accept?: string; example?: string }) =>
  asksForStream(contractStream(operationId).nature, { body: undefined, query: undefined, accept: undefined, example: undefined, ...asked });

describe('the body decides', () => {
  // Answers of a running 0.12.4: whether it streamed without `stream`, and with null.
  test.each([
    ['completeChat', false, false],
    ['completeChatV1', false, false],
    ['completeOpenAIChat', false, false],
    ['completeAnthropicMessage', false, false],
    ['completeAnthropicMessageV1', false, false],
    ['respondWithOpenAI', false, false],
    ['generateMergedAnswer', false, false],
    ['createOllamaChatCompletion', false, false],
    ['createOllamaCompletion', false, false],
    ['createOllamaMessage', false, false],
    ['createOllamaResponse', false, false],
    ['completeOllamaChat', true, false],
    ['completeOllamaChatOnServer', true, false],
    ['generateWithOllama', true, true],
    ['generateWithOllamaOnServer', true, true],
    ['pullOllamaModel', true, true],
    ['createOllamaModel', true, true],
    ['pushOllamaModel', true, true],
  ])('%s', (operationId, absent, nothing) => {
    expect(asks(operationId, { body: {} })).toBe(absent);
    expect(asks(operationId, { body: { stream: null } })).toBe(nothing);
    expect(asks(operationId, { body: { stream: true } })).toBe(true);
    expect(asks(operationId, { body: { stream: false } })).toBe(false);
    // The servers do not look at Accept.
    expect(asks(operationId, { body: { stream: true }, accept: 'application/json' })).toBe(true);
    expect(asks(operationId, { body: { stream: false }, accept: 'text/event-stream' })).toBe(false);
  });

  test('a text is no yes', () => expect(asks('completeOpenAIChat', { body: { stream: 'true' } })).toBe(false));
});

test.each(['getFileProcessStatus', 'exportChatStats', 'listPendingKnowledgeFiles'])('the query decides: %s', (operationId) => {
  expect(asks(operationId, {})).toBe(false);
  for (const yes of ['true', 'True', '1', 'yes', 'on', 't', 'y']) expect(asks(operationId, { query: yes })).toBe(true);
  for (const no of ['false', '0', 'no', 'off']) expect(asks(operationId, { query: no })).toBe(false);
});

test.each(['streamJobEvents', 'watchProviderModels', 'uploadOllamaModel', 'uploadOllamaModelOnServer'])(
  'always a stream: %s',
  (operationId) => {
    expect(asks(operationId, { body: { stream: false }, accept: 'application/json' })).toBe(true);
  },
);

test('what an older server answered as JSON, the newest streams', () => {
  expect(asks('exportChats', {})).toBe(true);
  expect(asks('exportChats', { accept: 'application/json' })).toBe(false);
  expect(asks('downloadOllamaModel', { body: {} })).toBe(true);
});

test('what is passed to a provider is a stream if it asks for one', () => {
  expect(asks('proxyPostToOpenAI', { body: {} })).toBe(false);
  expect(asks('proxyPostToOpenAI', { body: { stream: true } })).toBe(true);
  expect(asks('proxyGetToOpenAI', {})).toBe(false);
});

test('an example that exists in one form only decides', () => {
  expect(asks('completeChat', { body: {}, example: 'broken' })).toBe(true);
  expect(asks('completeChat', { body: { stream: true }, example: 'background' })).toBe(false);
  expect(asks('completeChat', { body: { stream: true }, example: 'toolCall' })).toBe(true);
  expect(asks('completeChat', { body: {}, example: 'toolCall' })).toBe(false);
  expect(asks('completeChat', { body: { stream: true }, example: 'unheardOf' })).toBe(true);
});

test('an answer that is written into a chat is no stream, where there are such answers', () => {
  const background = { stream: true, session_id: 's', chat_id: 'c', id: 'm' };
  for (const operationId of ['completeChat', 'completeChatV1']) expect(asks(operationId, { body: background })).toBe(false);
  expect(asks('completeOpenAIChat', { body: background })).toBe(true);
  expect(asksForBackground({ session_id: 's', parent_id: null })).toBe(true);
  for (const body of [
    { chat_id: 'c' },
    { session_id: 's' },
    { session_id: '', chat_id: 'c' },
    { session_id: 's', parent_id: 'p' },
    'text',
  ]) {
    expect(asksForBackground(body)).toBe(false);
  }
});

test('every operation with a stream has a nature that is plain data, no other has one', () => {
  const operations = placedOperations(contract);
  const declared = operations.filter(({ node }) => node['x-owui-stream']).map(({ node }) => node.operationId);
  expect(contractStreams.map(({ operationId }) => operationId)).toEqual(declared);
  for (const { nature } of contractStreams) expect(JSON.parse(JSON.stringify(nature))).toEqual(nature);
  for (const operation of operations) if (!operation.node['x-owui-stream']) expect(streamNature(contract, operation)).toBeUndefined();
});

test('the error within a stream fits the contract', () => {
  for (const { operationId, nature, itemProblem } of contractStreams) {
    if (nature.errorItem === undefined) continue;
    const value = carriedBy(nature.format, nature.errorItem);
    expect(value, operationId).toBeDefined();
    expect(itemProblem(value), operationId).toBeUndefined();
  }
});

test('streams of models have a form, those of the server have none', () => {
  const without = contractStreams.filter(({ nature }) => nature.dialect === undefined).map(({ operationId }) => operationId);
  expect(without.map((id) => id.replace(/OnServer$/, '')).filter((id, at, all) => all.indexOf(id) === at)).toEqual([
    'exportChats',
    'exportChatStats',
    'getFileProcessStatus',
    'streamJobEvents',
    'listPendingKnowledgeFiles',
    'createOllamaModel',
    'pullOllamaModel',
    'pushOllamaModel',
    'downloadOllamaModel',
    'uploadOllamaModel',
    'watchProviderModels',
    'proxyGetToOpenAI',
    'proxyPutToOpenAI',
    'proxyPostToOpenAI',
    'proxyDeleteToOpenAI',
  ]);
});

test('a contract that says otherwise is followed', () => {
  const document: BundledDocument = {
    paths: {
      '/say': {
        post: {
          operationId: 'say',
          requestBody: { content: { 'application/json': { schema: { properties: { stream: { type: 'boolean', default: true } } } } } },
          responses: { 200: { content: { 'application/json': {}, 'text/event-stream': {} } } },
          'x-owui-stream': { format: 'sse', item: {}, end: '[DONE]' },
        },
      },
    },
  };
  const [operation] = placedOperations(document);
  expect(operation && streamNature(document, operation)).toEqual({
    format: 'sse',
    mediaType: 'text/event-stream',
    endWord: '[DONE]',
    dialect: undefined,
    choice: { by: 'body', absent: true, null: true },
    background: false,
    streamExamples: [],
    wholeExamples: [],
    errorItem: undefined,
  });
});
