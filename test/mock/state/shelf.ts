/** A table of books, for tests of the engine alone, and a world that has no other. */
import { asked, hasText, pages, skipLimit } from '../../../src/mock/state/choosing.ts';
import { adding, alreadyThere, given, mergedInto, removing } from '../../../src/mock/state/fields.ts';
import { replays } from '../../../src/mock/state/finding.ts';
import { counts, exportsLines, lists, reads, readsSetting } from '../../../src/mock/state/reading.ts';
import { notFound, Refusal, unauthorized } from '../../../src/mock/state/refusal.ts';
import type { ReplyShape } from '../../../src/mock/state/reply-shape.ts';
import { exactly } from '../../../src/mock/state/sharing.ts';
import { type Caller, type Table, Whole } from '../../../src/mock/state/table.ts';
import { World, type WorldOptions, type WorldReply } from '../../../src/mock/state/world.ts';
import {
  changes,
  changesAll,
  changesSetting,
  copies,
  creates,
  deletes,
  deletesAll,
  imports,
  toggles,
} from '../../../src/mock/state/writing.ts';
import { FrozenStore } from './frozen-store.ts';

export const shelf = {
  collections: {
    books: {
      unit: 'nanoseconds',
      seed: (cast) => [...cast.items('Books', 'books'), cast.item('Emma')],
      defaults: () => ({ read: false, notes: {}, readers: [] }),
      view: ({ title }) => ({ letters: String(title).length }),
      listed: ({ title }) => title !== 'Secret',
      missing: notFound(401),
    },
    groups: { owner: null },
    users: { owner: null, kept: true, seed: () => [{ id: 'ann', role: 'admin' }] },
  },
  settings: { shelf: 'ShelfSettings', best: (cast) => ({ year: cast.item('Emma')['year'] }) },
  rows: {
    readBest: readsSetting('best'),
    changeBest: changesSetting('best', { set: alreadyThere }),
    create: creates('books', {
      fields: (body) => {
        if (body['title'] === 'taken') throw new Refusal(400, 'Taken');
        return given('title', 'year', 'access_grants')(body);
      },
    }),
    read: reads('books'),
    readGranted: reads('books', { allowed: exactly('read'), forbidden: unauthorized(403) }),
    list: lists('books', {
      where: (book, { call }) => hasText(book, call.query.get('query'), 'title'),
      sort: asked(['order_by', 'direction'], ['title', 'year'], '-created_at'),
      window: pages(2),
    }),
    wrapped: lists('books', { sort: ['title'], window: skipLimit('query', { limit: 2 }), under: 'items' }),
    lines: exportsLines('books', { sort: ['title'] }),
    count: counts('books', { under: 'total' }),
    update: changes('books', { set: given('title', 'year') }),
    note: changes('books', { set: mergedInto('notes'), touch: false, reply: ({ notes }) => notes }),
    addReaders: changes('books', { set: adding('readers', ({ readers }) => readers) }),
    removeReaders: changes('books', { set: removing('readers', ({ readers }) => readers) }),
    toggle: toggles('books', 'read'),
    remove: deletes('books'),
    removeSoftly: deletes('books', { absent: false, reply: ({ title }) => title }),
    removeAll: deletesAll('books'),
    readAll: changesAll('books', { set: { read: true }, reply: (books) => books.length }),
    copy: copies('books', { take: ['year'], fields: ({ title }) => ({ title: `Copy of ${String(title)}` }) }),
    import: imports('books', { from: 'books', fields: given('id', 'title') }),
    translate: replays('books'),
    getSettings: readsSetting('shelf'),
    setSettings: changesSetting('shelf'),
    replaceSettings: changesSetting('shelf', { replace: true }),
    cover: () => new Whole(206, new Uint8Array([1, 2]), { mediaType: 'image/png', headers: { 'content-range': 'bytes 0-1/9' } }),
    lost: ({ items }) => items('nowhere').all(),
    unset: ({ setting }) => setting('nowhere'),
  },
} as const satisfies Table;

export const EXAMPLES = {
  Books: { books: [{ id: 'emma', user_id: 'ben', title: 'Emma', created_at: 1, updated_at: 1 }] },
  Emma: { id: 'emma', year: 1815 },
  ShelfSettings: { width: 80, doors: { left: true, right: false } },
};

export const NOON = Date.UTC(2026, 0, 2, 12);

export interface Shelf {
  readonly world: World;
  readonly clock: { now: number };
  ask(row: keyof typeof shelf.rows, request?: Asking): WorldReply | undefined;
  /** The body of the reply. */
  say(row: keyof typeof shelf.rows, request?: Asking): unknown;
}

export interface Asking {
  readonly as?: Caller;
  readonly id?: string;
  readonly query?: string;
  readonly body?: unknown;
  readonly shape?: ReplyShape;
  readonly example?: unknown;
}

export const ann: Caller = { id: 'ann', role: 'admin', session: true, token: 'a' };
export const ben: Caller = { id: 'ben', role: 'user', session: true, token: 'b' };

export function startShelf(options: Partial<WorldOptions> = {}): Shelf {
  const clock = { now: NOON };
  const world = new World({ examples: EXAMPLES, tables: [shelf], store: new FrozenStore(), now: () => clock.now, ...options });
  const ask: Shelf['ask'] = (row, { as = ben, id = '', query = '', body, shape = null, example } = {}) =>
    world.answer({
      operation: { operationId: row, method: 'POST', path: '/', replyShape: shape },
      params: { id },
      query: new URLSearchParams(query),
      body,
      caller: as,
      example: () => example,
      status: 200,
    });
  return { world, clock, ask, say: (row, request) => ask(row, request)?.body };
}
