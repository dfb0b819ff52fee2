/** The messages behind the administrator's figures. The figures themselves stand in the examples. */
import { cut, skipLimit, sorted } from '../choosing.ts';
import type { Item } from '../store.ts';
import type { Row, Table } from '../table.ts';
import { treeOf } from './chat-tree.ts';

/** The messages of a chat as the server keeps them apart from its document. */
const messagesOf = (chat: Item): readonly Item[] =>
  Object.entries(treeOf(chat['chat']).messages).map(([id, message]) => ({
    output: null,
    files: null,
    sources: null,
    embeds: null,
    meta: null,
    error: null,
    usage: null,
    context_summary: null,
    ...message,
    id: `${chat['id']}-${id}`,
    chat_id: chat['id'],
    user_id: chat['user_id'],
    parent_id: message['parentId'] ?? null,
    model_id: message['model'] ?? null,
    done: message['done'] ?? true,
    status_history: message['statusHistory'] ?? null,
    created_at: message['timestamp'] ?? chat['created_at'],
    updated_at: chat['updated_at'],
  }));

/** Only one filter counts: the chat before the model before the account. */
const listMessages: Row = (context) => {
  const { query } = context.call;
  const [chat, model, user] = ['chat_id', 'model_id', 'user_id'].map((name) => query.get(name));
  const all = context.items('chats').all().flatMap(messagesOf);
  if (chat) {
    const ofChat = all.filter(({ chat_id }) => chat_id === chat);
    return sorted(ofChat, ['created_at']);
  }
  const [start, end] = [Number(query.get('start_date') ?? 0), Number(query.get('end_date') ?? Number.POSITIVE_INFINITY)];
  const inTime = ({ created_at }: Item) => Number(created_at) >= start && Number(created_at) <= end;
  const found = all.filter((one) => (model ? one['model_id'] === model && inTime(one) : user ? one['user_id'] === user : false));
  const { skip, limit } = skipLimit('query', { limit: 50 })(context) ?? { skip: 0, limit: 50 };
  return cut(sorted(found, ['-created_at']), { skip, limit: limit < 0 ? found.length : limit });
};

export const analytics = {
  rows: { listAnalyticsMessages: listMessages },
} as const satisfies Table;
