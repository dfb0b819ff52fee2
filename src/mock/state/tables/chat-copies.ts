/** Chats that are made out of others. */
import { fieldsOf } from '../fields.ts';
import { find } from '../finding.ts';
import { notFound } from '../refusal.ts';
import type { Fields, Item } from '../store.ts';
import type { Context, Row } from '../table.ts';
import { type Author, branchTo, fromDocument, treeOf, withAuthor, withTree } from './chat-tree.ts';
import { chatReadable } from './folder-access.ts';
import { nameOf } from './users.ts';

/** The caller, as the author of messages. */
export const author = (context: Context): Author => ({
  id: context.caller.id,
  name: nameOf(context.items('users').get(context.caller.id)),
});

/** What of a chat its copies keep. */
export const copied = (chat: Item, context: Context, title: unknown, from: unknown = chat['id']): Fields => {
  const document = { ...fieldsOf(chat['chat']), title, originalChatId: from, branchPointMessageId: treeOf(chat['chat']).currentId };
  return fromDocument(withAuthor(document, author(context)));
};

/** A copy of one branch of a chat. */
export const fork: Row = (context) => {
  const chat = find(context, 'chats', { missing: notFound(401), allowed: chatReadable });
  const tree = branchTo(chat, context.body['message_id']);
  const messages = Object.fromEntries(Object.entries(tree.messages).map(([id, message]) => [id, { ...message, done: true }]));
  const document = {
    ...withTree(chat['chat'], { ...tree, messages }),
    title: `${String(chat['title'])} (fork)`,
    originalChatId: chat['id'],
    branchPointMessageId: tree.currentId,
    messages: Object.values(messages),
  };
  return context.items('chats').insert({
    ...fromDocument(withAuthor(document, author(context))),
    meta: { forked_from: chat['id'], forked_from_message_id: tree.currentId },
  });
};
