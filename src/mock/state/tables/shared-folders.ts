/** Folders that are shared: by whom, with whom, and the chats in them. */
import { owner, ownerOrAdmin } from '../access.ts';
import { asked, cut, pages, sorted } from '../choosing.ts';
import { listOf } from '../fields.ts';
import { find } from '../finding.ts';
import { lists } from '../reading.ts';
import { prohibited } from '../refusal.ts';
import { checkedGrants, isGranted, type Kind } from '../sharing.ts';
import type { Fields, Item } from '../store.ts';
import type { Context, Row } from '../table.ts';
import { changes } from '../writing.ts';
import { treeOf } from './chat-tree.ts';
import { folderAccess, foldersAbove } from './folder-access.ts';
import { nameOf } from './users.ts';

const KIND: Kind = { type: 'folder', sharing: 'folders' };

const permissionOn = (folder: Item, context: Context): string => (folderAccess('write')(folder, context) ? 'write' : 'read');

export const withAccess = (folder: Item, context: Context): Item => ({
  ...folder,
  write_access: permissionOn(folder, context) === 'write',
});

/** A folder outlives its owner's account. */
const ownerName = (item: Item, context: Context): unknown => nameOf(context.items('users').get(item['user_id'])) ?? 'Unknown';

/** Those who wrote in a chat. */
function participants(chat: Item, context: Context): readonly Fields[] {
  const ids = new Set(Object.values(treeOf(chat['chat']).messages).map(({ user_id }) => user_id));
  return [...ids].flatMap((id) => {
    const account = context.items('users').get(id);
    return account ? [{ id, name: nameOf(account) }] : [];
  });
}

/** The chats that others may see through a shared folder. */
const listChats: Row = (context) => {
  const allowed = (folder: Item): boolean => folderAccess('read')(folder, context) || folderAccess('write')(folder, context);
  const folder = find(context, 'folders', { allowed, forbidden: prohibited(403) });
  const order = asked(['sort_by', 'sort_dir'], ['title', 'updated_at'], '-updated_at')(context);
  const shared = foldersAbove(folder, context).some(({ access_grants }) => listOf(access_grants).length > 0);
  const chats = shared
    ? context
        .items('chats')
        .all()
        .filter((chat) => chat['folder_id'] === folder['id'] && chat['archived'] !== true)
    : [];
  const window = pages(60)(context);
  const shown = cut(sorted(chats, order), window).map((chat) => ({
    ...chat,
    owner_name: ownerName(chat, context),
    participants: participants(chat, context),
    active: false,
    readonly: !ownerOrAdmin(chat, context),
  }));
  const end = window ? { total: chats.length, has_more: window.skip + window.limit < chats.length } : {};
  return { chats: shown, folder_permission: permissionOn(folder, context), ...end };
};

export const sharedFolderRows = {
  listSharedFolders: lists('folders', {
    allowed: (folder, context) => !owner(folder, context) && (isGranted(folder, 'read', context) || isGranted(folder, 'write', context)),
    reply: (folder, context) => ({
      ...folder,
      owner_name: ownerName(folder, context),
      permission: isGranted(folder, 'write', context) ? 'write' : 'read',
    }),
  }),
  setFolderAccess: changes('folders', {
    allowed: ownerOrAdmin,
    forbidden: prohibited(403),
    set: ({ access_grants }, { id }, context) => ({ access_grants: checkedGrants(KIND, id, access_grants, context) }),
  }),
  listFolderSharedChats: listChats,
} as const satisfies Readonly<Record<string, Row>>;

/** A folder that the list says is shared, with the grant that makes it so. */
export function sharedWith({ owner_name: _name, permission, ...folder }: Fields, reader: unknown): Fields {
  const grant = { resource_type: 'folder', resource_id: folder['id'], principal_type: 'user', principal_id: reader, permission };
  return { ...folder, access_grants: [{ id: `${String(folder['id'])}-grant`, ...grant, created_at: folder['created_at'] }] };
}
