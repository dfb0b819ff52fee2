/** Folders for chats, one in another, and who shares them. */

import { granted, hasGrant, ownedBy, owner, ownerOrAdmin } from '../access.ts';
import { asked, cut, pages, sorted } from '../choosing.ts';
import { adding, both, fieldsOf, given, givenAndNotNull, listOf, mergedInto } from '../fields.ts';
import { type Finding, find } from '../finding.ts';
import { mayCaller } from '../membership.ts';
import { lists, reads } from '../reading.ts';
import { notFound, prohibited, Refusal } from '../refusal.ts';
import type { Fields, Item } from '../store.ts';
import type { Context, Row, Table } from '../table.ts';
import { changes, creates, deletes } from '../writing.ts';
import { unreadByFolder } from './unread.ts';
import { nameOf } from './users.ts';

const EXISTS = new Refusal(400, '[ERROR: Folder already exists]');
const INTO_ITSELF = new Refusal(400, '[ERROR: Cannot move a folder into itself or one of its subfolders]');
const AUDIENCE = new Refusal(403, 'You do not have permission to share with the requested audience');

/** Most operations do not say that somebody else's folder is there. */
const writable: Finding = { allowed: granted('write') };
const own: Finding = { allowed: owner, forbidden: prohibited(403) };

/** A folder's id and those of all folders in it. */
export function subfolders(id: unknown, context: Context): readonly unknown[] {
  const folders = context.items('folders').all();
  const ids = [id];
  for (const outer of ids) {
    for (const folder of folders) if (folder['parent_id'] === outer && !ids.includes(folder['id'])) ids.push(folder['id']);
  }
  return ids;
}

/** Refuses a name that another folder at that place has. */
function unique(name: unknown, parent: unknown, context: Context, self?: Item): void {
  const taken = context
    .items('folders')
    .of()
    .some((one) => one['name'] === name && one['parent_id'] === parent && one['id'] !== self?.['id']);
  if (taken) throw EXISTS;
}

function removeFolder(folder: Item, context: Context): void {
  const folders = context.items('folders');
  const chats = context.items('chats');
  const keeps = context.call.query.get('delete_contents') === 'false';
  const ids = subfolders(folder['id'], context);
  for (const chat of chats.all().filter((one) => ids.includes(one['folder_id']))) {
    if (keeps) chats.change(chat, { folder_id: null }, { touch: false });
    else chats.remove(chat);
  }
  for (const inner of ids.slice(1)) {
    const found = folders.get(inner);
    if (found) folders.remove(found);
  }
}

const mayShare = (context: Context): boolean => mayCaller('sharing.folders', context);

/** The grants of a request. Who is no administrator needs the permission to share folders, which users lack by default. */
const grantsOf = (body: Fields, folder: Item, context: Context): readonly Fields[] =>
  listOf(body['access_grants']).map((grant) => {
    const { principal_type, principal_id, permission } = fieldsOf(grant);
    if (context.caller.role !== 'admin' && !mayShare(context)) throw AUDIENCE;
    const created_at = context.now('seconds');
    return {
      id: context.newId(),
      resource_type: 'folder',
      resource_id: folder['id'],
      principal_type,
      principal_id,
      permission,
      created_at,
    };
  });

const permissionOn = (folder: Item, context: Context): string => (granted('write')(folder, context) ? 'write' : 'read');

const withAccess = (folder: Item, context: Context): Item => ({ ...folder, write_access: permissionOn(folder, context) === 'write' });

/** Marks the chats of a folder and of the folders in it as read. */
const markRead: Row = (context) => {
  const folder = find(context, 'folders', own);
  const folder_ids = subfolders(folder['id'], context);
  const chats = context.items('chats');
  const read = chats.of().filter((chat) => folder_ids.includes(chat['folder_id']));
  for (const chat of read) chats.change(chat, { last_read_at: context.now('seconds') }, { touch: false });
  return { folder_id: folder['id'], folder_ids, updated_count: read.length, folder_unread_counts: unreadByFolder(context) };
};

/** The chats that others may see through a shared folder. */
const listShared: Row = (context) => {
  const folder = find(context, 'folders', { allowed: granted('read'), forbidden: prohibited(403) });
  const order = asked(['sort_by', 'sort_dir'], ['title', 'updated_at'], '-updated_at')(context);
  const shared = listOf(folder['access_grants']).length > 0;
  const chats = shared
    ? context
        .items('chats')
        .all()
        .filter((chat) => chat['folder_id'] === folder['id'] && chat['archived'] !== true)
    : [];
  const window = pages(60)(context);
  const shown = cut(sorted(chats, order), window).map((chat) => {
    const author = context.items('users').get(chat['user_id']);
    const participants = [{ id: chat['user_id'], name: nameOf(author) }];
    return { ...chat, owner_name: nameOf(author), participants, active: false, readonly: !ownerOrAdmin(chat, context) };
  });
  const end = window ? { total: chats.length, has_more: window.skip + window.limit < chats.length } : {};
  return { chats: shown, folder_permission: permissionOn(folder, context), ...end };
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
    unique(name, parent_id, context);
    return { name, parent_id, meta, data };
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
    listSharedFolders: lists('folders', {
      allowed: (folder, context) => !owner(folder, context) && hasGrant(folder['access_grants'], 'read', context),
      reply: (folder, context) => ({
        ...folder,
        owner_name: nameOf(context.items('users').get(folder['user_id'])),
        permission: hasGrant(folder['access_grants'], 'write', context) ? 'write' : 'read',
      }),
    }),
    getFolderById: reads('folders', { allowed: granted('read'), reply: withAccess }),
    getFolderAsDocumented: reads('folders', { allowed: granted('read') }),
    updateFolderById: update,
    updateFolderAsDocumented: update,
    setFolderExpanded: (context) =>
      context.items('folders').get(context.call.params['id']) && !mine(context)
        ? null
        : changes('folders', { allowed: owner, set: given('is_expanded') })(context),
    moveFolder: changes('folders', {
      ...writable,
      set: ({ parent_id = null }, folder, context) => {
        if (subfolders(folder['id'], context).includes(parent_id)) throw INTO_ITSELF;
        unique(folder['name'], parent_id, context, folder);
        return { parent_id };
      },
    }),
    deleteFolderById: remove,
    deleteFolderAsDocumented: remove,
    setFolderAccess: changes('folders', {
      ...own,
      set: (body, folder, context) => ({ access_grants: grantsOf(body, folder, context) }),
    }),
    markFolderRead: markRead,
    listFolderSharedChats: listShared,
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

/** A folder that the list says is shared, with the grant that makes it so. */
function sharedWith({ owner_name: _name, permission, ...folder }: Fields, reader: unknown): Fields {
  const grant = { resource_type: 'folder', resource_id: folder['id'], principal_type: 'user', principal_id: reader, permission };
  return { ...folder, access_grants: [{ id: `${String(folder['id'])}-grant`, ...grant, created_at: folder['created_at'] }] };
}
