/** Stores an exchange with a model in the user's history, where the web page shows it. */
import type { components } from '../../../generated/schema.d.ts';
import { type AnyClient, answerOf, eitherStyle } from '../answer.ts';
import { branchOf, type Exchange, withExchange } from './history.ts';

type Schemas = components['schemas'];

export interface SaveOptions {
  /** Id of the chat to go on with. Absent makes a new chat. */
  readonly chatId?: string;
  /** Title of a new chat. Absent: the beginning of the question. */
  readonly title?: string;
  /** Id of the folder for a new chat. Absent: none. */
  readonly folderId?: string;
  readonly signal?: AbortSignal;
}

const TITLE_LENGTH = 60;

/**
 * Stores a question and its answer, in a new chat or behind the message that a chat shows last, and resolves to the chat.
 *
 * What the chat holds already stays, other branches too. If it changes at the same moment elsewhere, both changes stay since 0.10.2;
 * an older server keeps this one.
 *
 * @throws ApiError if the server refuses: 401 for a chat that there is not or that is somebody else's
 * @example
 * const chat = await saveExchange(client, { model, question, answer: stream.answer });
 * await saveExchange(client, { model, question: 'And then?', answer }, { chatId: chat.id });
 */
export function saveExchange(client: AnyClient<'GET' | 'POST'>, exchange: Exchange, options: SaveOptions = {}): Promise<Schemas['Chat']> {
  const { chatId, signal } = options;
  const init = signal ? { signal } : {};
  return chatId === undefined ? create(client, exchange, options, init) : append(client, exchange, chatId, init);
}

async function create(
  client: AnyClient<'POST'>,
  exchange: Exchange,
  { title, folderId }: SaveOptions,
  init: SignalInit,
): Promise<Schemas['Chat']> {
  const path = '/api/v1/chats/new';
  const chat: Schemas['ChatDocument'] = {
    ...{ id: '', title: title ?? titleOf(exchange.question), models: [exchange.model], params: {} },
    ...shown(withExchange({}, exchange)),
    ...{ tags: [], timestamp: Date.now() },
  };
  const body = { chat, ...(folderId === undefined ? {} : { folder_id: folderId }) };
  return answerOf('POST', path, eitherStyle(client).POST(path, { body, ...init }));
}

async function append(client: AnyClient<'GET' | 'POST'>, exchange: Exchange, id: string, init: SignalInit): Promise<Schemas['Chat']> {
  const path = '/api/v1/chats/{id}';
  const params = { path: { id } };
  const { chat } = await answerOf('GET', path, eitherStyle(client).GET(path, { params, ...init }));
  const body = { chat: { models: [exchange.model], ...shown(withExchange(chat.history ?? {}, exchange)) } };
  return answerOf('POST', path, eitherStyle(client).POST(path, { params, body, ...init }));
}

interface SignalInit {
  readonly signal?: AbortSignal;
}

/** Older servers search the texts of `messages`, which the web page keeps beside `history`. */
const shown = (history: Schemas['ChatHistory']): Schemas['ChatDocument'] => ({ history, messages: branchOf(history) });

function titleOf(question: string): string {
  const line = question.trim().split('\n')[0] ?? '';
  return line.length > TITLE_LENGTH ? `${line.slice(0, TITLE_LENGTH - 1)}…` : line || 'New Chat';
}
