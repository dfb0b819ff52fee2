/** One chat: its document, flags, messages, tags, copies and link. */
import { ownerOrAdmin } from '../access.ts';
import { fieldsOf, listOf } from '../fields.ts';
import { type Finding, replays } from '../finding.ts';
import { reads } from '../reading.ts';
import { notFound, prohibited, Refusal, somethingWrong } from '../refusal.ts';
import type { Fields, Item } from '../store.ts';
import type { Context, Table } from '../table.ts';
import { changes, copies, creates, deletes, imports, toggles } from '../writing.ts';
import { author, copied, fork } from './chat-copies.ts';
import { addTag, dropTags, removeTag, tagsOf } from './chat-tags.ts';
import { fromDocument, NEW_CHAT, treeOf, withAuthor, withMessage, withoutMessage } from './chat-tree.ts';
import { chatReadable, folderAccess } from './folder-access.ts';
import { cloneShared, sharedChats, unshare } from './shared-chats.ts';
import { unreadByFolder } from './unread.ts';

/** Three ways of this router to say that the caller has no such chat. */
const invisible: Finding = { missing: notFound(401) };
const wrong: Finding = { missing: somethingWrong(401) };
const refused: Finding = { missing: prohibited(401) };

/** The folder that a request names. Refuses one that the caller may not write in. */
function folderOf(id: unknown, context: Context): string | null {
  if (typeof id !== 'string') return null;
  const folder = context.items('folders').get(id);
  if (!folder || !folderAccess('write')(folder, context)) throw notFound(404);
  return id;
}

function editMessage(body: Fields, chat: Item, context: Context): Fields {
  if (Object.keys(body).length === 0) throw new Refusal(400, 'No message changes supplied');
  return fromDocument(withMessage(chat, context.call.params['message_id'] ?? '', body, context.now('seconds')));
}

/** Events change the message that they are about; one that the chat does not have is only passed on. */
function applyEvent({ type, data }: Fields, chat: Item, { call }: Context): Fields {
  const id = call.params['message_id'] ?? '';
  const message = treeOf(chat['chat']).messages[id];
  if (!message) return {};
  const content = fieldsOf(data)['content'];
  const change =
    type === 'status'
      ? { statusHistory: [...listOf(message['statusHistory']), data] }
      : type === 'message'
        ? { content: `${String(message['content'] ?? '')}${String(content ?? '')}` }
        : type === 'replace'
          ? { content }
          : {};
  return { chat: withMessage(chat, id, change, 0) };
}

export const chats = {
  collections: {
    chats: {
      seed: (cast) => [
        ...cast.items('BensChats'),
        cast.item('RomeChat'),
        ...cast.items('SharedChats').map((link) => ({ id: link['chat_id'], link_grants: cast.items('SharedChatGrants') })),
      ],
      defaults: (context) => ({
        title: 'New Chat',
        chat: {},
        share_id: null,
        ...NEW_CHAT,
        link_grants: [],
        last_read_at: context.now('seconds'),
      }),
      view: () => ({ snippet: null, active: false }),
      // Chats about notes are internal: they are found by their id and through the note.
      listed: ({ meta }) => fieldsOf(meta)['internal'] !== true,
      removed: (chat, context) => {
        unshare(chat, context);
        dropTags(chat, context);
      },
    },
    ...sharedChats,
    tags: {
      id: 'key',
      created: null,
      updated: null,
      seed: (cast) => cast.items('BensTags').map((tag) => ({ ...tag, key: `${tag['user_id']}/${tag['id']}` })),
    },
  },
  rows: {
    createChat: creates('chats', {
      fields: ({ chat, variables, folder_id }, context) => ({
        ...fromDocument(withAuthor(chat, author(context))),
        variables: variables ?? {},
        folder_id: folderOf(folder_id, context),
      }),
    }),
    importChats: imports('chats', {
      from: 'chats',
      fields: ({ chat, meta, pinned, folder_id, variables, created_at, updated_at }, context) => ({
        ...fromDocument(withAuthor(chat, author(context))),
        meta: meta ?? {},
        pinned: pinned ?? false,
        variables: variables ?? {},
        folder_id: context
          .items('folders')
          .of()
          .some(({ id }) => id === folder_id)
          ? folder_id
          : null,
        ...(created_at ? { created_at } : {}),
        ...(updated_at ? { updated_at } : {}),
      }),
      reply: (made, context) => {
        for (const chat of made) for (const tag of listOf(fieldsOf(chat['meta'])['tags'])) addTag(chat, String(tag), context);
        return made;
      },
    }),
    getChatById: reads('chats', {
      ...invisible,
      allowed: chatReadable,
      reply: (chat) => ({ ...chat, chat: { ...fieldsOf(chat['chat']), share_mode: 'continue' } }),
    }),
    listChatMessages: reads('chats', invisible),
    updateChatById: changes('chats', {
      ...refused,
      set: ({ chat, variables }, item, context) => ({
        ...fromDocument(withAuthor({ ...fieldsOf(item['chat']), ...fieldsOf(chat) }, author(context))),
        ...(variables ? { variables } : {}),
      }),
      // Messages count as a change, a new title does not.
      touch: ({ chat }) => 'history' in fieldsOf(chat),
    }),
    deleteChatById: deletes('chats', { missing: notFound(404), allowed: ownerOrAdmin }),
    toggleChatArchived: toggles('chats', 'archived', {
      ...wrong,
      reply: (chat, context) => context.items('chats').change(chat, { folder_id: null }, { touch: false }),
    }),
    toggleChatPinned: toggles('chats', 'pinned', wrong),
    getChatPinned: reads('chats', { ...wrong, reply: ({ pinned }) => pinned }),
    cloneChat: copies('chats', {
      ...wrong,
      take: [],
      fields: (chat, { title }, context) => copied(chat, context, title ?? `Clone of ${String(chat['title'])}`),
    }),
    cloneSharedChat: cloneShared(copied),
    forkChat: fork,
    compactChat: replays('chats', invisible),
    moveChatToFolder: changes('chats', {
      ...wrong,
      set: ({ folder_id }, _chat, context) => ({ folder_id: folderOf(folder_id, context), pinned: false }),
    }),
    addChatMessage: changes('chats', { ...refused, set: {} }),
    updateChatMessage: changes('chats', { ...refused, by: 'id', set: editMessage }),
    deleteChatMessage: changes('chats', {
      ...refused,
      by: 'id',
      set: (_body, chat, { call }) => fromDocument(withoutMessage(chat, call.params['message_id'] ?? '')),
    }),
    sendChatMessageEvent: changes('chats', { ...refused, by: 'id', set: applyEvent, reply: () => true }),
    resolveToolCall: replays('chats', { by: 'id', missing: notFound(404) }),
    updateChatParams: changes('chats', {
      ...refused,
      set: (body, { chat }) => ({ chat: { ...fieldsOf(chat), params: { ...fieldsOf(fieldsOf(chat)['params']), ...body } } }),
      reply: ({ chat }) => fieldsOf(chat)['params'],
    }),
    markChatUnread: changes('chats', {
      missing: notFound(404),
      set: { last_read_at: 0 },
      touch: false,
      reply: ({ id, last_read_at, folder_id }, context) => ({
        chat_id: id,
        last_read_at,
        folder_id,
        folder_unread_counts: unreadByFolder(context),
      }),
    }),
    listChatTags: reads('chats', { ...invisible, allowed: chatReadable, reply: tagsOf }),
    addChatTag: changes('chats', {
      ...wrong,
      set: (body, chat, context) => addTag(chat, String(body['name']), context),
      touch: false,
      reply: tagsOf,
    }),
    removeChatTag: changes('chats', {
      ...invisible,
      set: (body, chat, context) => removeTag(chat, String(body['name']), context),
      touch: false,
      reply: tagsOf,
    }),
    removeAllChatTags: changes('chats', {
      ...invisible,
      set: (_body, chat, context) => dropTags(chat, context),
      touch: false,
      reply: () => true,
    }),
  },
} as const satisfies Table;
