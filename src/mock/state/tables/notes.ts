/** Notes, who may read and write them, and everybody's own pins. */
import { anyone } from '../access.ts';
import { type Order, pages } from '../choosing.ts';
import { both, fieldsOf, givenAndNotNull, mergedInto } from '../fields.ts';
import { type Finding, find } from '../finding.ts';
import { lists, reads } from '../reading.ts';
import { notFound, somethingWrong } from '../refusal.ts';
import { allowedGrants, checkedGrants, exactly, isGranted, type Kind } from '../sharing.ts';
import type { Fields, Item } from '../store.ts';
import type { Context, Row, Table } from '../table.ts';
import { changes, creates, deletes } from '../writing.ts';
import { noteChatRows } from './note-chats.ts';

const KIND: Kind = { type: 'note', sharing: 'notes', public: 'public_notes' };

const writable: Finding = { allowed: exactly('write') };
const readable: Finding = { allowed: exactly('read') };

const isOwn = (note: Item, { caller }: Context): boolean => note['user_id'] === caller.id;
const mayRead = (note: Item, context: Context): boolean => isOwn(note, context) || isGranted(note, 'read', context);
const mayWrite = (note: Item, context: Context): boolean => isOwn(note, context) || isGranted(note, 'write', context);

const pinId = (note: Item, { caller }: Context): string => `${caller.id}/${String(note['id'])}`;

/** The beginning of the Markdown text, which is all that lists show of a note's data. */
function excerpt({ data }: Item): Fields {
  const { content } = fieldsOf(data);
  return content === undefined || content === null ? {} : { content: { md: String(fieldsOf(content)['md'] ?? '').slice(0, 1000) } };
}

const inList = (note: Item, context: Context): Item => ({
  ...context.items('notes').view(note),
  data: excerpt(note),
  user: context.items('users').get(note['user_id']) ?? null,
});

/** Whether title or text have all the words, hyphens and spaces aside. */
function hasWords(note: Item, query: string | null): boolean {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[-\s]/g, '');
  const texts = [note['title'], fieldsOf(fieldsOf(note['data'])['content'])['md']].map((text) => plain(String(text ?? '')));
  return (query ?? '').split(/\s+/).every((word) => texts.some((text) => text.includes(plain(word))));
}

function isSearched(note: Item, context: Context): boolean {
  const { query } = context.call;
  const permission = query.get('permission') ?? 'write';
  const view = query.get('view_option');
  if ((view === 'created' && !isOwn(note, context)) || (view === 'shared' && isOwn(note, context))) return false;
  if (!hasWords(note, query.get('query'))) return false;
  if (permission === 'read_only') return mayRead(note, context) && !mayWrite(note, context);
  if (context.caller.role === 'admin') return true;
  if (permission === 'read') return mayRead(note, context);
  return permission === 'write' ? mayWrite(note, context) : isOwn(note, context);
}

function searchOrder({ call: { query } }: Context): Order {
  const field = { name: 'title', created_at: 'created_at', updated_at: 'updated_at' }[query.get('order_by') ?? ''];
  if (field === undefined) return ['-updated_at'];
  return [query.get('direction')?.toLowerCase() === 'asc' ? field : `-${field}`];
}

const listPinned: Row = (context) =>
  context
    .items('notePins')
    .of()
    .toReversed()
    .map((pin) => context.items('notes').get(pin['note_id']))
    .filter((note) => note !== undefined)
    .filter((note) => mayRead(note, context))
    .map((note) => inList(note, context));

const togglePinned: Row = (context) => {
  const note = find(context, 'notes', readable);
  const pins = context.items('notePins');
  const id = pinId(note, context);
  const pin = pins.get(id);
  if (pin) pins.remove(pin);
  else pins.insert({ id, note_id: note['id'] });
  return context.items('notes').view(note);
};

const read = reads('notes', {
  ...readable,
  reply: (note, context) => ({ ...context.items('notes').view(note), write_access: exactly('write')(note, context) }),
});

const update = changes('notes', {
  ...writable,
  set: both(givenAndNotNull('title'), mergedInto('data', 'meta')),
  touch: ({ title, data, meta }) => [title, data, meta].some((value) => value !== undefined && value !== null),
});

const remove = deletes('notes', writable);

export const notes = {
  collections: {
    notes: {
      unit: 'nanoseconds',
      seed: (cast) => {
        const { is_pinned: _pinned, write_access: _access, ...note } = cast.item('PackingNote');
        return [note];
      },
      defaults: () => ({ data: {}, meta: null, access_grants: [] }),
      view: (note, context) => ({ is_pinned: context.items('notePins').get(pinId(note, context)) !== undefined }),
      missing: notFound(404),
      forbidden: somethingWrong(403),
      removed: ({ id }, context) => {
        const pins = context.items('notePins');
        for (const pin of pins.all()) if (pin['note_id'] === id) pins.remove(pin);
      },
    },
    /** By account and note. */
    notePins: { updated: null },
  },
  rows: {
    ...noteChatRows,
    createNote: creates('notes', {
      fields: ({ title, data, meta, access_grants }, context) => {
        const id = context.newId();
        const grants = allowedGrants(KIND, id, access_grants, context);
        return { id, title, data: data ?? {}, meta: meta ?? null, access_grants: grants };
      },
    }),
    listNotes: lists('notes', { allowed: mayRead, sort: ['-updated_at'], window: pages(60), reply: inList }),
    listPinnedNotes: listPinned,
    searchNotes: lists('notes', {
      allowed: anyone,
      where: isSearched,
      sort: searchOrder,
      window: pages(60, { always: true }),
      under: 'items',
      reply: inList,
    }),
    getNoteById: read,
    getNote: read,
    updateNoteById: update,
    updateNote: update,
    setNoteAccess: changes('notes', {
      ...writable,
      set: ({ access_grants }, { id }, context) => ({ access_grants: checkedGrants(KIND, id, access_grants, context) }),
      touch: false,
    }),
    toggleNotePinned: togglePinned,
    deleteNoteById: remove,
    deleteNote: remove,
  },
} as const satisfies Table;
