/** Links to chats, and who may read through them. */
import { hasGrant, ownerOrAdmin } from '../access.ts';
import { fieldsOf, listOf } from '../fields.ts';
import { find } from '../finding.ts';
import { notFound, prohibited, Refusal } from '../refusal.ts';
import type { Fields, Item } from '../store.ts';
import type { Collection, Context, Row } from '../table.ts';

const SHARE_MODE = 'share_mode';

export const sharedChats = {
  /** What a chat was when it was shared, by the id of the link. */
  shares: {
    seed: (cast) => {
      const shared = cast.item('SharedChat');
      return cast.items('SharedChats').map((link) => ({
        id: link['share_id'],
        chat_id: link['chat_id'],
        user_id: shared['user_id'],
        title: shared['title'],
        chat: shared['chat'],
        access_grants: cast.items('SharedChatGrants'),
        created_at: link['created_at'],
        updated_at: link['updated_at'],
      }));
    },
  },
} as const satisfies Readonly<Record<string, Collection>>;

const linkOf = (chat: Item, context: Context): Item | undefined => context.items('shares').get(chat['share_id']);

const mine = (context: Context): Item => find(context, 'chats', { missing: prohibited(401) });

/** Takes a chat's link away. */
export function unshare(chat: Item, context: Context): void {
  const link = linkOf(chat, context);
  if (link) context.items('shares').remove(link);
}

/** Makes a link, or renews the one there is. Returns the chat with it. */
function share(chat: Item, fields: Fields, context: Context): Item {
  const links = context.items('shares');
  const document = { ...fieldsOf(chat['chat']), ...(SHARE_MODE in fields ? { [SHARE_MODE]: fields[SHARE_MODE] } : {}) };
  const now = { title: chat['title'], chat: document, ...(fields['access_grants'] ? { access_grants: grants(fields, context) } : {}) };
  const link = linkOf(chat, context);
  const kept = link ? links.change(link, now) : links.insert({ access_grants: [], ...now, chat_id: chat['id'], user_id: chat['user_id'] });
  return context.items('chats').change(chat, { share_id: kept['id'] }, { touch: false });
}

/** The grants of a request, each with an id. A plain user may not share with everybody. */
function grants(fields: Fields, context: Context): readonly Fields[] {
  return listOf(fields['access_grants']).map((grant) => {
    const { principal_type, principal_id, permission } = fieldsOf(grant);
    if (principal_id === '*' && context.caller.role !== 'admin') {
      throw new Refusal(403, 'You do not have permission to share with the requested audience');
    }
    return { id: context.newId(), principal_type, principal_id, permission };
  });
}

const mayRead = (link: Item, context: Context): boolean => ownerOrAdmin(link, context) || hasGrant(link['access_grants'], 'read', context);

/** What a reader of the link sees. */
const asRead = (link: Item): Item => ({
  id: link['id'],
  user_id: link['user_id'],
  title: link['title'],
  chat: { ...fieldsOf(link['chat']), [SHARE_MODE]: fieldsOf(link['chat'])[SHARE_MODE] ?? null },
  updated_at: link['updated_at'],
  created_at: link['created_at'],
  share_id: link['id'],
  archived: false,
  pinned: false,
  meta: {},
  variables: {},
  folder_id: null,
  tasks: null,
  summary: null,
  current_message_id: null,
  context_usage: null,
});

/** Reads through a link. Without a token only links that are open to everybody can be read. */
const readShared: Row = (context) => {
  const link = context.items('shares').get(context.call.params['share_id']);
  if (!context.call.caller) throw new Refusal(401, 'Your session has expired or the token is invalid. Please sign in again.');
  if (!link) throw notFound(401);
  if (!mayRead(link, context)) throw prohibited(401);
  return asRead(link);
};

/** Copies a chat by its own id or its link's. */
export const cloneShared =
  (copied: (chat: Item, context: Context, title: unknown, from?: unknown) => Fields): Row =>
  (context) => {
    const { id } = context.call.params;
    const chat = context.items('chats').get(id);
    const link = context.items('shares').get(chat ? chat['share_id'] : id);
    const source = link ?? (chat && ownerOrAdmin(chat, context) ? chat : undefined);
    if (!source) throw notFound(401);
    if (!mayRead(source, context)) throw prohibited(401);
    return context.items('chats').insert(copied(source, context, `Clone of ${String(source['title'])}`, id));
  };

const ownLink = (context: Context): Item => find(context, 'chats', { missing: notFound(404), allowed: ownerOrAdmin });

export const sharedRows = {
  shareChat: (context) => share(mine(context), context.body, context),
  unshareChat: (context) => {
    const chat = mine(context);
    unshare(chat, context);
    context.items('chats').change(chat, { share_id: null }, { touch: false });
    return true;
  },
  unshareAllChats: (context) => {
    for (const chat of context.items('chats').of()) {
      unshare(chat, context);
      context.items('chats').change(chat, { share_id: null }, { touch: false });
    }
    return true;
  },
  getSharedChat: readShared,
  getSharedChatAccess: (context) => linkOf(ownLink(context), context)?.['access_grants'] ?? [],
  setSharedChatAccess: (context) => share(ownLink(context), context.body, context),
} as const satisfies Readonly<Record<string, Row>>;
