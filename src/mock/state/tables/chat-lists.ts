/** Lists of chats, what is done to all of them, and their settings. */
import { anyone } from '../access.ts';
import { asked, hasText, pages, skipLimit } from '../choosing.ts';
import { fieldsOf } from '../fields.ts';
import { counts, exportsLines, type Listing, lists, reads, readsSetting } from '../reading.ts';
import { notFound } from '../refusal.ts';
import type { Fields, Item } from '../store.ts';
import { type Context, type Row, type Table, Whole } from '../table.ts';
import { changesAll, changesSetting, deletesAll } from '../writing.ts';
import { statsOf, usageOf } from './chat-stats.ts';
import { tagId, tagIds } from './chat-tags.ts';
import { treeOf } from './chat-tree.ts';
import { subfolders } from './folder-access.ts';
import { sharedRows } from './shared-chats.ts';
import { unreadByFolder } from './unread.ts';

const archived = ({ archived }: Item): boolean => archived === true;
const inView = (chat: Item): boolean => !archived(chat);

const newest = ['-updated_at', 'id'];
const sortedLikeTheSidebar = asked(['sort_by', 'sort_dir'], ['title', 'updated_at'], '-updated_at');
const sortedLikeTheDialogs = asked(['order_by', 'direction'], ['title', 'updated_at', 'created_at'], '-updated_at');
const whole = (chat: Item): Item => chat;

const sidebar: Row = (context) => {
  const { query } = context.call;
  const [withPinned, withFolders] = [query.get('include_pinned') === 'true', query.get('include_folders') === 'true'];
  const where = (chat: Item) => inView(chat) && (withPinned || chat['pinned'] !== true) && (withFolders || chat['folder_id'] === null);
  return lists('chats', { where, sort: sortedLikeTheSidebar, window: pages(60) })(context);
};

const searched = (context: Context): { readonly text: string; readonly filters: readonly string[] } => {
  const words = (context.call.query.get('text') ?? '').trim().toLowerCase().split(/\s+/);
  const isFilter = (word: string): boolean => /^(?:tag|folder|pinned|archived|shared):/.test(word);
  return { text: words.filter((word) => !isFilter(word)).join(' '), filters: words.filter(isFilter) };
};

function fits(chat: Item, filter: string, context: Context): boolean {
  const [name, value = ''] = filter.split(':');
  if (name === 'tag') return value === 'none' ? tagIds(chat).length === 0 : tagIds(chat).includes(tagId(value));
  if (name === 'folder') return tagId(String(context.items('folders').get(chat['folder_id'])?.['name'] ?? '')) === value;
  return (name === 'shared' ? chat['share_id'] !== null : chat[name ?? ''] === true) === (value === 'true');
}

/** The content of the first message with the text. */
const messageWith = (chat: Item, text: string): string | undefined =>
  Object.values(treeOf(chat['chat']).messages)
    .map(({ content }) => String(content ?? ''))
    .find((content) => content.toLowerCase().includes(text));

const search = lists('chats', {
  where: (chat, context) => {
    const { text, filters } = searched(context);
    const shown = archived(chat) === filters.includes('archived:true');
    const found = text === '' || hasText(chat, text, 'title') || messageWith(chat, text) !== undefined;
    return shown && found && filters.every((filter) => fits(chat, filter, context));
  },
  sort: newest,
  window: pages(60, { always: true }),
  reply: (chat, context) => {
    const { text } = searched(context);
    return { ...context.items('chats').view(chat), snippet: text === '' ? null : (messageWith(chat, text)?.slice(0, 200) ?? null) };
  },
});

/** The server fails at an empty text. */
const searchOrFail: Row = (context) =>
  (context.call.query.get('text') ?? '') === ''
    ? new Whole(500, 'Internal Server Error', { mediaType: 'text/plain; charset=utf-8' })
    : search(context);

const allDone = { set: (): Fields => ({}), reply: () => true };

const statistics = exportsOrPages();

function exportsOrPages(): Row {
  const listing: Listing = { sort: newest, reply: statsOf };
  const [lines, page] = [
    exportsLines('chats', listing),
    lists('chats', { ...listing, window: pages(10, { always: true }), under: 'items' }),
  ];
  return (context) => {
    if (context.call.query.get('stream') === 'true') return lines(context);
    return { ...fieldsOf(page(context)), type: 'chats', page: Number(context.call.query.get('page') ?? 1) };
  };
}

export const chatLists = {
  settings: { chats: 'ChatSettings' },
  rows: {
    ...sharedRows,
    listChats: sidebar,
    listChatsAlias: sidebar,
    listPinnedChats: lists('chats', { where: (chat) => inView(chat) && chat['pinned'] === true, sort: newest }),
    listArchivedChats: lists('chats', {
      where: (chat, { call }) => archived(chat) && hasText(chat, call.query.get('query'), 'title'),
      sort: sortedLikeTheDialogs,
      window: pages(60),
      reply: (chat) => ({ ...chat, last_read_at: null, snippet: null, active: false, archived: false }),
    }),
    getArchivedChatCount: counts('chats', { where: archived }),
    listSharedChats: lists('shares', {
      where: (link, { call }) => hasText(link, call.query.get('query'), 'title'),
      sort: sortedLikeTheDialogs,
      window: pages(60),
      reply: (link) => ({ ...link, id: link['chat_id'], share_id: link['id'] }),
    }),
    listChatsByUser: lists('chats', {
      allowed: (chat, { call }) => chat['user_id'] === call.params['user_id'],
      where: (chat, { call }) => hasText(chat, call.query.get('query'), 'title'),
      sort: sortedLikeTheDialogs,
      window: pages(60),
    }),
    listChatsByTag: lists('chats', {
      where: (chat, { body }) => inView(chat) && tagIds(chat).includes(tagId(String(body['name']))),
      sort: newest,
      window: skipLimit('body', { limit: 50 }),
    }),
    listChatsByFolder: lists('chats', {
      where: (chat, { call }) => inView(chat) && chat['folder_id'] === call.params['folder_id'],
      sort: sortedLikeTheSidebar,
      window: pages(10, { always: true }),
    }),
    exportChatsByFolder: lists('chats', {
      where: (chat, context) => inView(chat) && subfolders(context.call.params['folder_id'], context).includes(chat['folder_id']),
      sort: newest,
      reply: whole,
    }),
    searchChats: searchOrFail,
    listAllChatTags: lists('tags'),
    exportChats: exportsLines('chats', { sort: newest, reply: whole }),
    exportChatsAsJson: lists('chats', { sort: newest, reply: whole }),
    exportArchivedChats: lists('chats', { where: archived, sort: newest, reply: whole }),
    exportChatsOfAllUsers: lists('chats', { allowed: anyone, sort: newest, reply: whole }),
    getChatUsage: lists('chats', { sort: newest, window: pages(50, { always: true }), under: 'items', reply: usageOf }),
    exportChatStats: statistics,
    exportChatStatsById: reads('chats', { missing: notFound(404), reply: statsOf }),
    archiveAllChats: changesAll('chats', { where: inView, set: { archived: true, folder_id: null }, reply: allDone.reply }),
    unarchiveAllChats: changesAll('chats', { where: archived, set: { archived: false } }),
    deleteAllChats: deletesAll('chats'),
    markAllChatsRead: changesAll('chats', {
      set: (_chat, context) => ({ last_read_at: context.now('seconds') }),
      touch: false,
      reply: (read, context) => ({ updated_count: read.length, folder_unread_counts: unreadByFolder(context) }),
    }),
    getChatConfig: readsSetting('chats'),
    setChatConfig: changesSetting('chats'),
  },
} as const satisfies Table;
