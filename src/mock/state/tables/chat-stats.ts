/** Figures about a chat, counted from its messages as the server counts them. */
import { fieldsOf, listOf } from '../fields.ts';
import type { Fields, Item } from '../store.ts';
import { tagIds } from './chat-tags.ts';
import { type Messages, treeOf } from './chat-tree.ts';

const average = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

const lengthOf = ({ content }: Fields): number => (typeof content === 'string' ? content.length : 0);

const ofRole = (messages: readonly Fields[], role: string): readonly Fields[] => messages.filter((message) => message['role'] === role);

function modelsOf(messages: readonly Fields[]): Fields {
  const counts = new Map<string, number>();
  for (const { model } of ofRole(messages, 'assistant')) if (typeof model === 'string') counts.set(model, (counts.get(model) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** The messages from the first to the current one. */
function shown(messages: Messages, currentId: string | null): readonly Fields[] {
  const branch: Fields[] = [];
  for (let message = messages[currentId ?? '']; message && !branch.includes(message); message = messages[String(message['parentId'])]) {
    branch.unshift(message);
  }
  return branch;
}

/** Seconds from each question to its answer, where both have a time. */
const responseTimes = (branch: readonly Fields[], messages: Messages): readonly number[] =>
  ofRole(branch, 'assistant').flatMap(({ timestamp, parentId }) => {
    const asked = messages[String(parentId)]?.['timestamp'];
    return typeof timestamp === 'number' && typeof asked === 'number' ? [timestamp - asked] : [];
  });

/** The figures of a chat, without its id. */
function figuresOf(chat: Item): Fields {
  const { messages, currentId } = treeOf(chat['chat']);
  const [all, branch] = [Object.values(messages), shown(messages, currentId)];
  return {
    average_response_time: average(responseTimes(branch, messages)),
    average_user_message_content_length: average(ofRole(branch, 'user').map(lengthOf)),
    average_assistant_message_content_length: average(ofRole(branch, 'assistant').map(lengthOf)),
    models: modelsOf(branch),
    message_count: branch.length,
    history_models: modelsOf(all),
    history_message_count: all.length,
    history_user_message_count: ofRole(all, 'user').length,
    history_assistant_message_count: ofRole(all, 'assistant').length,
  };
}

/** What a chat's row of the usage table says. */
export const usageOf = (chat: Item): Fields => ({
  ...chat,
  ...figuresOf(chat),
  tags: tagIds(chat),
  last_message_at: Math.max(0, ...Object.values(treeOf(chat['chat']).messages).map(({ timestamp }) => Number(timestamp ?? 0))),
});

/** A chat's statistics, with its messages and without their contents. */
export function statsOf(chat: Item): Fields {
  const { messages, currentId } = treeOf(chat['chat']);
  const outlines = Object.entries(messages).map(([id, message]) => {
    const { rating = null, tags = null } = fieldsOf(message['annotation']);
    const { role = null, model = null, timestamp = null } = message;
    return [id, { id, role, model, content_length: lengthOf(message), token_count: null, timestamp, rating, tags: tags && listOf(tags) }];
  });
  return {
    ...chat,
    tags: tagIds(chat),
    stats: figuresOf(chat),
    chat: { history: { messages: Object.fromEntries(outlines), currentId } },
  };
}
