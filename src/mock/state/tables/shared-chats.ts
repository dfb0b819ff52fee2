/** Links to chats, and who may read through them. */
import { ownerOrAdmin } from '../access.ts';
import { fieldsOf, given, listOf } from '../fields.ts';
import { find } from '../finding.ts';
import { notFound, prohibited, Refusal } from '../refusal.ts';
import { checkedGrants, isGranted, type Kind } from '../sharing.ts';
import type { Fields, Item } from '../store.ts';
import type { Collection, Context, Row } from '../table.ts';
import { NEW_CHAT } from './chat-tree.ts';

const SHARE_MODE = 'share_mode';
const KIND: Kind = { type: 'shared_chat', public: 'public_chats', open: 'open_chats' };

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
  const now = { title: chat['title'], chat: { ...fieldsOf(chat['chat']), ...given(SHARE_MODE)(fields) } };
  const link = linkOf(chat, context);
  const kept = link ? links.change(link, now) : links.insert({ ...now, chat_id: chat['id'], user_id: chat['user_id'] });
  return context.items('chats').change(chat, { share_id: kept['id'] }, { touch: false });
}

/** Says who may read through a chat's link; without one the grants wait for it. */
function setAccess(chat: Item, fields: Fields, context: Context): Item {
  const link_grants = checkedGrants(KIND, chat['id'], fields['access_grants'], context);
  const link = linkOf(chat, context);
  if (link) context.items('shares').change(link, { chat: { ...fieldsOf(link['chat']), ...given(SHARE_MODE)(fields) } });
  return context.items('chats').change(chat, { link_grants }, { touch: false });
}

/** Takes a chat's link away, and the grants that it had. */
function unlink(chat: Item, context: Context): void {
  unshare(chat, context);
  context.items('chats').change(chat, { share_id: null, link_grants: [] }, { touch: false });
}

/** What the chat of a link, or of a copy of it, says about its readers. */
const grantsOf = (source: Item, context: Context): unknown =>
  context.items('chats').get(source['chat_id'] ?? source['id'])?.['link_grants'];

const mayRead = (source: Item, context: Context): boolean =>
  ownerOrAdmin(source, context) || isGranted({ access_grants: grantsOf(source, context) }, 'read', context);

const isOpen = (link: Item, context: Context): boolean =>
  listOf(grantsOf(link, context)).some(
    (grant) => fieldsOf(grant)['principal_type'] === 'anyone' && fieldsOf(grant)['permission'] === 'read',
  );

/** What a reader of the link sees. */
const asRead = (link: Item): Item => ({
  id: link['id'],
  user_id: link['user_id'],
  title: link['title'],
  chat: { ...fieldsOf(link['chat']), [SHARE_MODE]: fieldsOf(link['chat'])[SHARE_MODE] ?? null },
  updated_at: link['updated_at'],
  created_at: link['created_at'],
  share_id: link['id'],
  ...NEW_CHAT,
});

/** Reads through a link. Without a token only links that are open to everybody can be read. */
const readShared: Row = (context) => {
  const link = context.items('shares').get(context.call.params['share_id']);
  if (link && isOpen(link, context)) return asRead(link);
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

const ownOrAdmins = (context: Context): Item => find(context, 'chats', { missing: notFound(404), allowed: ownerOrAdmin });

export const sharedRows = {
  shareChat: (context) => share(mine(context), context.body, context),
  unshareChat: (context) => {
    unlink(mine(context), context);
    return true;
  },
  unshareAllChats: (context) => {
    for (const chat of context.items('chats').of()) unlink(chat, context);
    return true;
  },
  getSharedChat: readShared,
  getSharedChatAccess: (context) => ownOrAdmins(context)['link_grants'],
  setSharedChatAccess: (context) => setAccess(ownOrAdmins(context), context.body, context),
} as const satisfies Readonly<Record<string, Row>>;
