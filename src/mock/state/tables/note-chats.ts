/** The chats that somebody has about a note. They are chats like others, but no list shows them. */
import { sorted } from '../choosing.ts';
import { fieldsOf } from '../fields.ts';
import { find } from '../finding.ts';
import { exactly } from '../sharing.ts';
import type { Item } from '../store.ts';
import type { Context, Row } from '../table.ts';

const TYPE = 'note';

const readable = (context: Context): Item => find(context, 'notes', { allowed: exactly('read') });

/** The caller's chats about a note, the last changed first. */
function chatsAbout(note: Item, context: Context): readonly Item[] {
  const own = context
    .items('chats')
    .of()
    .filter(({ meta }) => fieldsOf(meta)['type'] === TYPE && fieldsOf(meta)['note_id'] === note['id']);
  return sorted(own.toReversed(), ['-updated_at']);
}

/** Begins a chat. What the server tells the model stands in the contract's example, with that one's note. */
function beginChat(note: Item, context: Context): Item {
  const model = fieldsOf(context.call.example());
  const document = fieldsOf(model['chat']);
  const params = fieldsOf(document['params']);
  const id = context.newId();
  const system = String(params['system'] ?? '').replaceAll(String(fieldsOf(model['meta'])['note_id']), String(note['id']));
  return context.items('chats').insert({
    id,
    title: model['title'],
    chat: { ...document, id, params: { ...params, system } },
    meta: { internal: true, type: TYPE, note_id: note['id'] },
  });
}

export const noteChatRows = {
  getNoteChat: (context) => {
    const note = readable(context);
    return chatsAbout(note, context)[0] ?? beginChat(note, context);
  },
  createNoteChat: (context) => beginChat(readable(context), context),
  listNoteChats: (context) => chatsAbout(readable(context), context),
} as const satisfies Readonly<Record<string, Row>>;
