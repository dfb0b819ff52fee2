/** Tags of chats. A chat has their ids; a tag of the caller's is there for as long as one of his chats has it. */
import { fieldsOf, listOf } from '../fields.ts';
import { Refusal } from '../refusal.ts';
import type { Fields, Item } from '../store.ts';
import type { Context } from '../table.ts';

/** The id that the server makes of a tag's name. */
export const tagId = (name: string): string => name.replaceAll(' ', '_').toLowerCase();

const keyOf = (owner: unknown, id: unknown): string => `${String(owner)}/${String(id)}`;

/** The ids of a chat's tags. */
export const tagIds = (chat: Item): readonly unknown[] => listOf(fieldsOf(chat['meta'])['tags']);

/** A chat's tags, as the server lists them. */
export function tagsOf(chat: Item, context: Context): readonly Item[] {
  const tags = context.items('tags');
  return tagIds(chat)
    .map((id) => tags.get(keyOf(chat['user_id'], id)))
    .filter((tag) => tag !== undefined);
}

/** Makes the tag if the caller has none of that id, and gives the chat's fields with it. */
export function addTag(chat: Item, name: string, context: Context): Fields {
  const id = tagId(name);
  if (id === 'none') throw new Refusal(400, "[ERROR: Tag name cannot be 'None']");
  const key = keyOf(chat['user_id'], id);
  const tags = context.items('tags');
  if (!tags.get(key)) tags.insert({ key, id, name, user_id: chat['user_id'], meta: null });
  return { meta: { ...fieldsOf(chat['meta']), tags: [...new Set([...tagIds(chat), id])] } };
}

/** Gives the chat's fields without a tag, which goes too if no other chat has it. */
export function removeTag(chat: Item, name: string, context: Context): Fields {
  const id = tagId(name);
  forget(chat, [id], context);
  return { meta: { ...fieldsOf(chat['meta']), tags: tagIds(chat).filter((one) => one !== id) } };
}

/** The same with all of a chat's tags. */
export function dropTags(chat: Item, context: Context): Fields {
  forget(chat, tagIds(chat), context);
  return { meta: { ...fieldsOf(chat['meta']), tags: [] } };
}

function forget(chat: Item, ids: readonly unknown[], context: Context): void {
  if (ids.length === 0) return;
  const others = context
    .items('chats')
    .of(String(chat['user_id']))
    .filter((one) => one['id'] !== chat['id']);
  for (const id of ids) {
    const tag = context.items('tags').get(keyOf(chat['user_id'], id));
    if (tag && !others.some((one) => tagIds(one).includes(id))) context.items('tags').remove(tag);
  }
}
