/** Folders for chats, one in another. */
import { ownedBy, owner, ownerOrAdmin } from '../access.ts';
import { adding, both, given, givenAndNotNull, listOf, mergedInto } from '../fields.ts';
import { type Finding, find } from '../finding.ts';
import { lists, reads } from '../reading.ts';
import { notFound, prohibited, Refusal } from '../refusal.ts';
import type { Item } from '../store.ts';
import type { Context, Row, Table } from '../table.ts';
import { changes, creates, deletes } from '../writing.ts';
import { folderAccess, subfolders } from './folder-access.ts';
import { sharedFolderRows, sharedWith, withAccess } from './shared-folders.ts';
import { unreadByFolder } from './unread.ts';

const EXISTS = new Refusal(400, '[ERROR: Folder already exists]');
const INTO_ITSELF = new Refusal(400, '[ERROR: Cannot move a folder into itself or one of its subfolders]');

/** Most operations do not say that somebody else's folder is there. */
const writable: Finding = { allowed: folderAccess('write') };
const own: Finding = { allowed: owner, forbidden: prohibited(403) };

/** Refuses a name that another of the owner's folders at that place has. */
function unique(name: unknown, parent: unknown, context: Context, self?: Item, owner: unknown = self?.['user_id']): void {
  const taken = context
    .items('folders')
    .of(typeof owner === 'string' ? owner : context.caller.id)
    .some((one) => one['name'] === name && one['parent_id'] === parent && one['id'] !== self?.['id']);
  if (taken) throw EXISTS;
}

/** What goes with a folder. The chats of others who wrote in it stay. */
function removeFolder(folder: Item, context: Context): void {
  const folders = context.items('folders');
  const chats = context.items('chats');
  const keeps = context.call.query.get('delete_contents') === 'false';
  const ids = subfolders(folder['id'], context);
  for (const chat of chats.all().filter((one) => ids.includes(one['folder_id']))) {
    if (keeps || chat['user_id'] !== folder['user_id']) chats.change(chat, { folder_id: null }, { touch: false });
    else chats.remove(chat);
  }
  for (const inner of ids.slice(1)) {
    const found = folders.get(inner);
    if (found) folders.remove(found);
  }
}

/** Marks the caller's chats in a folder as read, for those who run the folder also the chats in the folders in it. */
const markRead: Row = (context) => {
  const folder = find(context, 'folders', { allowed: folderAccess('read'), forbidden: prohibited(403) });
  const folder_ids = ownerOrAdmin(folder, context) ? subfolders(folder['id'], context) : [folder['id']];
  const chats = context.items('chats');
  const read = chats.of().filter((chat) => folder_ids.includes(chat['folder_id']));
  for (const chat of read) chats.change(chat, { last_read_at: context.now('seconds') }, { touch: false });
  return { folder_id: folder['id'], folder_ids, updated_count: read.length, folder_unread_counts: unreadByFolder(context) };
};

const listFolders: Row = (context) => {
  const unread = unreadByFolder(context);
  const reply = (folder: Item) => ({
    ...folder,
    parent_id: String(folder['parent_id']) in unread ? folder['parent_id'] : null,
    unread_count: unread[String(folder['id'])] ?? 0,
  });
  return lists('folders', { sort: ['created_at'], reply })(context);
};

const create = creates('folders', {
  fields: ({ name, parent_id = null, meta = null, data = null }, context) => {
    const parent = context.items('folders').get(parent_id);
    if (parent && !folderAccess('write')(parent, context)) throw prohibited(403);
    const user_id = parent?.['user_id'] ?? context.caller.id;
    unique(name, parent_id, context, undefined, user_id);
    return { name, parent_id, meta, data, user_id };
  },
});

const update = changes('folders', {
  ...writable,
  set: (body, folder, context) => {
    if (typeof body['name'] === 'string') unique(body['name'], folder['parent_id'], context, folder);
    return both(givenAndNotNull('name'), mergedInto('meta', 'data'))(body, folder);
  },
});

const remove = deletes('folders', { allowed: ownerOrAdmin, forbidden: prohibited(403) });

export const folders = {
  collections: {
    folders: {
      // The list lacks what only one folder's own page shows, its owner among that.
      seed: (cast) => {
        const travel = cast.item('TravelFolder');
        const ofBen = cast.items('BensFolders').map(({ unread_count: _counted, ...folder }) => ({ ...folder, user_id: travel['user_id'] }));
        return [...ofBen, travel, ...cast.items('FoldersSharedWithBen').map((folder) => sharedWith(folder, travel['user_id']))].map(
          (folder) => ({
            items: null,
            data: null,
            access_grants: [],
            ...folder,
          }),
        );
      },
      defaults: () => ({ items: null, meta: null, data: null, parent_id: null, is_expanded: false, access_grants: [] }),
      missing: notFound(404),
      removed: removeFolder,
    },
  },
  rows: {
    createFolder: create,
    createFolderAsDocumented: create,
    listFolders,
    getFolderById: reads('folders', { allowed: folderAccess('read'), reply: withAccess }),
    getFolderAsDocumented: reads('folders', { allowed: folderAccess('read') }),
    updateFolderById: update,
    updateFolderAsDocumented: update,
    setFolderExpanded: (context) =>
      context.items('folders').get(context.call.params['id']) && !mine(context)
        ? null
        : changes('folders', { allowed: owner, set: given('is_expanded') })(context),
    moveFolder: changes('folders', {
      allowed: owner,
      set: ({ parent_id = null }, folder, context) => {
        if (subfolders(folder['id'], context).includes(parent_id)) throw INTO_ITSELF;
        unique(folder['name'], parent_id, context, folder);
        return { parent_id };
      },
    }),
    deleteFolderById: remove,
    deleteFolderAsDocumented: remove,
    markFolderRead: markRead,
    ...sharedFolderRows,
    addFolderChats: changes('folders', {
      ...own,
      set: (body, folder, context) => {
        const chats = context.items('chats');
        const ids = adding('ids', ({ chat_ids }) => chat_ids)(body, {})['ids'];
        for (const chat of chats.of().filter(({ id }) => listOf(ids).includes(id))) chats.change(chat, { folder_id: folder['id'] });
        return {};
      },
      reply: () => true,
    }),
    removeFolderChat: changes('chats', { by: 'chat_id', missing: notFound(404), set: { folder_id: null }, reply: () => true }),
  },
} as const satisfies Table;

const mine = (context: Context): boolean => {
  const folder = context.items('folders').get(context.call.params['id']);
  return folder !== undefined && ownedBy('user_id')(folder, context);
};
