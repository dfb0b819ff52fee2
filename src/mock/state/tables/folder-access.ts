/** Who may use a folder and the chats in it. A grant counts for the folder and for all below it, and gives just what it says. */
import { ownerOrAdmin } from '../access.ts';
import { itemsAbove, itemsBelow, type Nesting } from '../nesting.ts';
import { isGranted, type Permission } from '../sharing.ts';
import type { Item } from '../store.ts';
import type { Access, Context } from '../table.ts';

const FOLDERS: Nesting = { items: 'folders', parent: 'parent_id' };

/** A folder and those that it is in. */
export const foldersAbove = (folder: Item, context: Context): readonly Item[] => itemsAbove(folder, FOLDERS, context);

/** The ids of a folder and of all folders in it; none for the id of no folder. */
export function subfolders(id: unknown, context: Context): readonly unknown[] {
  const folder = context.items('folders').get(id);
  return folder ? itemsBelow(folder, FOLDERS, context).map((one) => one['id']) : [];
}

/** The owner, administrators, and whom a grant gives this. */
export const folderAccess =
  (permission: Permission): Access =>
  (folder, context) =>
    ownerOrAdmin(folder, context) || foldersAbove(folder, context).some((one) => isGranted(one, permission, context));

/** The owner, administrators, and whoever may read the folder that the chat is in. */
export function chatReadable(chat: Item, context: Context): boolean {
  if (ownerOrAdmin(chat, context)) return true;
  const folder = context.items('folders').get(chat['folder_id']);
  return folder !== undefined && folderAccess('read')(folder, context);
}
