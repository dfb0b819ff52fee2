/** The tree of messages in a chat's document. */
import { isRecord } from '../../../contract/json.ts';
import { fieldsOf, listOf } from '../fields.ts';
import { Refusal } from '../refusal.ts';
import type { Fields, Item } from '../store.ts';

export type Messages = Readonly<Record<string, Fields>>;

export interface Tree {
  readonly messages: Messages;
  readonly currentId: string | null;
}

/** A message's author, as the server writes him into the messages of a chat. */
export interface Author {
  readonly id: string;
  readonly name: unknown;
}

/** What a chat has before anything is done with it, beside its document; what its link shows has no more. */
export const NEW_CHAT = {
  archived: false,
  pinned: false,
  meta: {},
  variables: {},
  folder_id: null,
  tasks: null,
  summary: null,
  current_message_id: null,
  context_usage: null,
} as const satisfies Fields;

/** The tree of a chat's document; empty if it has none. */
export function treeOf(document: unknown): Tree {
  const history = fieldsOf(fieldsOf(document)['history']);
  const messages = Object.entries(fieldsOf(history['messages'])).filter((entry): entry is [string, Fields] => isRecord(entry[1]));
  const current = history['currentId'];
  return { messages: Object.fromEntries(messages), currentId: typeof current === 'string' ? current : null };
}

/** The document with another tree, which may lack a current message. */
export const withTree = (document: unknown, { messages, currentId }: Tree): Fields => ({
  ...fieldsOf(document),
  history: { ...fieldsOf(fieldsOf(document)['history']), messages, currentId },
});

/** Writes the author into the messages; a document without messages stays as it is. */
export function withAuthor(document: unknown, author: Author): Fields {
  const tree = treeOf(document);
  if (Object.keys(tree.messages).length === 0) return fieldsOf(document);
  const messages = Object.entries(tree.messages).map(([id, message]) => [
    id,
    { ...message, user_id: author.id, ...(message['role'] === 'user' ? { user: { id: author.id, name: author.name } } : {}) },
  ]);
  return withTree(document, { ...tree, messages: Object.fromEntries(messages) });
}

/** Fields that follow from the document. */
export const fromDocument = (document: Fields): Fields => ({
  chat: document,
  title: typeof document['title'] === 'string' ? document['title'] : 'New Chat',
  current_message_id: treeOf(document).currentId,
});

/** The chat's document with a message changed, or added at the top as the current one. */
export function withMessage(chat: Item, id: string, fields: Fields, now: number): Fields {
  const tree = treeOf(chat['chat']);
  const known = tree.messages[id];
  const added = { id, parentId: null, childrenIds: [], role: 'assistant', timestamp: now };
  const message = known ? { ...known, ...fields } : { ...fields, ...added };
  return withTree(chat['chat'], { messages: { ...tree.messages, [id]: message }, currentId: known ? tree.currentId : id });
}

/** The chat's document without a message and all that follow it; the last answer to what it answered is the current one then. */
export function withoutMessage(chat: Item, id: string): Fields {
  const tree = treeOf(chat['chat']);
  const gone = tree.messages[id];
  if (!gone) return fieldsOf(chat['chat']);
  const ids = new Set<unknown>();
  const collect = (one: unknown): void => {
    if (ids.has(one)) return;
    ids.add(one);
    for (const child of listOf(tree.messages[String(one)]?.['childrenIds'])) collect(child);
  };
  collect(id);
  const left = Object.entries(tree.messages).flatMap(([key, message]) =>
    ids.has(key) ? [] : [[key, { ...message, childrenIds: listOf(message['childrenIds']).filter((child) => !ids.has(child)) }] as const],
  );
  const messages = Object.fromEntries<Fields>(left);
  return withTree(chat['chat'], { messages, currentId: lastBelow(messages, gone['parentId']) });
}

/** The end of the newest branch below a message. */
function lastBelow(messages: Messages, from: unknown): string | null {
  const seen = new Set<unknown>();
  let id = from;
  for (;;) {
    const next = listOf(messages[String(id)]?.['childrenIds']).at(-1);
    if (next === undefined || seen.has(next) || messages[String(next)] === undefined) break;
    seen.add(next);
    id = next;
  }
  return typeof id === 'string' && messages[id] ? id : null;
}

/** The branch that ends at a message, each message with its one successor. Refuses as the server's `fork` does. */
export function branchTo(chat: Item, end: unknown): Tree {
  const tree = treeOf(chat['chat']);
  const last = end ?? tree.currentId;
  if (typeof last !== 'string') throw new Refusal(400, 'chat has no messages to fork');
  const branch: string[] = [];
  for (let id: unknown = last; typeof id === 'string'; ) {
    const message = tree.messages[id];
    if (!message) throw new Refusal(404, 'message not found');
    if (branch.includes(id)) throw new Refusal(400, 'message branch contains a cycle');
    branch.unshift(id);
    id = message['parentId'];
  }
  const messages = branch.map((id, at) => [id, { ...tree.messages[id], childrenIds: branch.slice(at + 1, at + 2) }]);
  return { messages: Object.fromEntries(messages), currentId: last };
}
