/** Which chats are unread. */
import type { Item } from '../store.ts';
import type { Context } from '../table.ts';

/** How many unread chats there are in each of the caller's folders. */
export function unreadByFolder(context: Context): Readonly<Record<string, number>> {
  const counts = new Map(
    context
      .items('folders')
      .of()
      .map(({ id }) => [String(id), 0]),
  );
  for (const chat of context.items('chats').of()) {
    const count = counts.get(String(chat['folder_id']));
    if (count !== undefined && isUnread(chat)) counts.set(String(chat['folder_id']), count + 1);
  }
  return Object.fromEntries(counts);
}

const isUnread = (chat: Item): boolean => chat['archived'] !== true && Number(chat['last_read_at'] ?? 0) < Number(chat['updated_at']);
