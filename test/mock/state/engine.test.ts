/** The engine of the world, on a table of its own. */
import { beforeEach, describe, expect, test } from 'vitest';
import { TableError } from '../../../src/mock/state/context.ts';
import { overStandard } from '../../../src/mock/state/fields.ts';
import { seededIds } from '../../../src/mock/state/ids.ts';
import { SnapshotError, World } from '../../../src/mock/state/world.ts';
import { ann, ben, EXAMPLES, NOON, type Shelf, shelf, startShelf } from './shelf.ts';

const NOT_FOUND = { status: 401, body: { detail: "We could not find what you're looking for :/" } };
const NANOSECONDS = NOON * 1_000_000;

let mock: Shelf;
const make = (title: string, more: object = {}): string => (mock.say('create', { body: { title, ...more } }) as { id: string }).id; // creates answers the item
const titles = (query = ''): unknown[] => (mock.say('list', { query }) as { title: string }[]).map(({ title }) => title); // a list of books

beforeEach(() => {
  mock = startShelf();
});

describe('builders', () => {
  test('a setting made of examples, which takes no other fields than it has', () => {
    expect(mock.say('readBest')).toEqual({ year: 1815 });
    expect(mock.say('changeBest', { body: { year: 1922, colour: 'green' } })).toEqual({ year: 1922 });
    mock.world.reset('seed');
    expect(mock.say('readBest')).toEqual({ year: 1815 });
  });

  test('creates: what the body says, what the collection adds, owner and times', () => {
    mock.world.reset('empty');
    expect(mock.ask('create', { body: { title: 'Ulysses', colour: 'green' } })).toEqual({
      status: 200,
      body: {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        user_id: 'ben',
        title: 'Ulysses',
        read: false,
        notes: {},
        readers: [],
        created_at: NANOSECONDS,
        updated_at: NANOSECONDS,
        letters: 7,
      },
    });
    expect(mock.ask('create', { body: { title: 'taken' } })).toEqual({ status: 400, body: { detail: 'Taken' } });
    expect(mock.ask('create', { body: 'no object' })?.status).toBe(200);
  });

  test('reads, changes, toggles, deletes', () => {
    const id = make('Ulysses');
    mock.clock.now += 1;
    expect(mock.say('update', { id, body: { title: 'Ulysses 2', read: true } })).toMatchObject({
      title: 'Ulysses 2',
      read: false,
      created_at: NANOSECONDS,
      updated_at: (NOON + 1) * 1_000_000,
    });
    expect(mock.say('toggle', { id })).toMatchObject({ read: true });
    expect(mock.say('toggle', { id })).toMatchObject({ read: false });
    expect(mock.say('read', { id })).toMatchObject({ title: 'Ulysses 2', letters: 9 });
    expect(mock.say('remove', { id })).toBe(true);
    expect(mock.ask('read', { id })).toEqual(NOT_FOUND);
  });

  test('lists and counts leave out what is not listed; reading, changing and deleting do not', () => {
    mock.world.reset('empty');
    const id = make('Secret');
    expect(titles()).toEqual([]);
    expect(mock.say('count')).toEqual({ total: 0 });
    expect(mock.say('read', { id })).toMatchObject({ title: 'Secret' });
    expect(mock.say('readAll')).toBe(1);
    mock.say('removeAll');
    expect(mock.ask('read', { id })).toEqual(NOT_FOUND);
  });

  test('changes: merged objects, lists without doubles, and no new time where it does not count', () => {
    const id = make('Ulysses');
    mock.clock.now += 1;
    expect(mock.say('note', { id, body: { notes: { a: 1 } } })).toEqual({ a: 1 });
    expect(mock.say('note', { id, body: { notes: { b: 2 } } })).toEqual({ a: 1, b: 2 });
    expect(mock.say('read', { id })).toMatchObject({ updated_at: NANOSECONDS });
    expect(mock.say('addReaders', { id, body: { readers: ['x', 'y', 'x'] } })).toMatchObject({ readers: ['x', 'y'] });
    expect(mock.say('removeReaders', { id, body: { readers: ['x', 'z'] } })).toMatchObject({ readers: ['y'] });
  });

  test('deletes with a reply for what is not there', () => {
    expect(mock.say('removeSoftly', { id: 'nope' })).toBe(false);
    expect(mock.say('removeSoftly', { id: 'emma' })).toBe('Emma');
    expect(mock.ask('remove', { id: 'emma' })).toEqual(NOT_FOUND);
  });

  test('lists: filter, order, pages', () => {
    for (const title of ['Dracula', 'Carmilla']) make(title, { year: 1800 + title.length });
    mock.clock.now += 1;
    make('Zadig');
    expect(titles()).toEqual(expect.arrayContaining(['Zadig', 'Emma', 'Dracula', 'Carmilla']));
    expect(titles()[0]).toBe('Zadig');
    expect(titles('query=CARM')).toEqual(['Carmilla']);
    expect(titles('order_by=title&direction=asc')).toEqual(['Carmilla', 'Dracula', 'Emma', 'Zadig']);
    expect(titles('order_by=year&direction=asc')).toEqual(['Dracula', 'Carmilla', 'Emma', 'Zadig']);
    expect(titles('order_by=title&direction=asc&page=1')).toEqual(['Carmilla', 'Dracula']);
    expect(titles('order_by=title&direction=asc&page=2')).toEqual(['Emma', 'Zadig']);
    expect(titles('order_by=title&direction=asc&page=3')).toEqual([]);
    expect(titles('order_by=title&direction=asc&page=-4')).toEqual(['Carmilla', 'Dracula']);
    expect(mock.say('wrapped', { query: 'skip=1' })).toMatchObject({ items: [{ title: 'Dracula' }, { title: 'Emma' }], total: 4 });
    expect(mock.say('wrapped', { query: 'skip=3&limit=9' })).toMatchObject({ items: [{ title: 'Zadig' }], total: 4 });
    expect(mock.say('count')).toEqual({ total: 4 });
  });

  test('lines are NDJSON with the fields of the JSON reply', () => {
    make('Dracula');
    const shape = { list: { fields: { title: null }, required: ['title'] } };
    expect(mock.ask('lines', { shape })).toEqual({
      status: 200,
      body: '{"title":"Dracula"}\n{"title":"Emma"}\n',
      mediaType: 'application/x-ndjson',
    });
  });

  test('copies, imports, all at once', () => {
    expect(mock.say('copy', { id: 'emma' })).toMatchObject({ title: 'Copy of Emma', year: 1815, created_at: NANOSECONDS });
    expect(mock.say('import', { body: { books: [{ id: 'emma', title: 'Emma, again' }, { title: 'Faust' }, 7] } })).toMatchObject([
      { id: 'emma', title: 'Emma, again' },
      { title: 'Faust' },
    ]);
    expect(mock.say('count')).toEqual({ total: 3 });
    expect(mock.say('readAll')).toBe(3);
    expect(mock.say('removeAll')).toBe(true);
    expect(titles()).toEqual([]);
  });

  test('settings are merged or replaced', () => {
    expect(mock.say('getSettings')).toEqual(EXAMPLES.ShelfSettings);
    expect(mock.say('setSettings', { body: { width: 90 } })).toEqual({ ...EXAMPLES.ShelfSettings, width: 90 });
    expect(mock.say('replaceSettings', { body: { width: 1 } })).toEqual({ width: 1 });
    expect(mock.say('getSettings')).toEqual({ width: 1 });
  });

  test('a whole reply is sent as it is', () => {
    const body = new Uint8Array([1, 2]);
    expect(mock.ask('cover')).toEqual({ status: 206, body, mediaType: 'image/png', headers: { 'content-range': 'bytes 0-1/9' } });
  });

  test('a row that leaves the reply to the example still knows what is there', () => {
    expect(mock.ask('translate', { id: 'emma' })).toBeUndefined();
    expect(mock.ask('translate', { id: 'nope' })).toEqual(NOT_FOUND);
  });
});

describe('whose it is', () => {
  test('nobody sees or changes what is somebody else’s', () => {
    for (const row of ['read', 'update', 'toggle', 'remove', 'copy'] as const) {
      expect(mock.ask(row, { as: ann, id: 'emma', body: { title: 'x' } })).toEqual(NOT_FOUND);
    }
    expect(mock.say('list', { as: ann })).toEqual([]);
    expect(mock.say('count', { as: ann })).toEqual({ total: 0 });
    mock.say('removeAll', { as: ann });
    expect(titles()).toEqual(['Emma']);
  });

  test('grants let others in: everybody, one, a group', () => {
    const cleo = { ...ben, id: 'cleo' };
    const sees = (id: string) => mock.ask('readGranted', { as: cleo, id })?.status;
    const grant = (type: string, id: string, permission = 'read') => ({
      access_grants: [{ principal_type: type, principal_id: id, permission }],
    });
    expect(sees(make('a'))).toBe(403);
    expect(sees(make('b', grant('user', '*')))).toBe(200);
    expect(sees(make('c', grant('user', 'cleo', 'write')))).toBe(403);
    expect(sees(make('d', grant('user', 'dora')))).toBe(403);
    expect(sees(make('e', grant('group', 'team')))).toBe(403);
    mock.world.restore({ ...mock.world.snapshot(), groups: [['team', { id: 'team', user_ids: ['cleo'] }]] });
    expect(sees(make('f', grant('group', 'team')))).toBe(200);
    expect(mock.ask('readGranted', { as: ann, id: make('g') })?.status).toBe(200);
  });
});

describe('replies', () => {
  const shape = {
    fields: { title: null, isbn: null, shelf: null, tags: { list: { fields: { id: null }, required: [] } } },
    required: ['title', 'isbn'],
  };

  test('have the fields of the schema: from the item, from the example if required, null if the example has null', () => {
    expect(mock.say('read', { id: 'emma', shape, example: { title: 'x', isbn: '978', shelf: null, tags: [] } })).toEqual({
      title: 'Emma',
      isbn: '978',
      shelf: null,
    });
    expect(mock.say('read', { id: 'emma', shape })).toEqual({ title: 'Emma', isbn: null });
  });

  test('are the world’s own: who changes one, or the body that it came from, fails in these tests', () => {
    const body = { notes: { a: { deep: 1 } } };
    const said = mock.say('note', { id: 'emma', body }) as { a: { deep: number } }; // the notes
    const change = (notes: { a: { deep: number } }) => () => {
      notes.a.deep = 2;
    };
    expect(change(said)).toThrow(TypeError);
    expect(change(body.notes)).toThrow(TypeError);
  });

  test('a snapshot is a copy', () => {
    mock.say('note', { id: 'emma', body: { notes: { a: { deep: 1 } } } });
    const kept = mock.world.snapshot()['books']?.[0]?.[1]['notes'] as { a: { deep: number } }; // the notes
    kept.a.deep = 4;
    expect(mock.say('read', { id: 'emma' })).toMatchObject({ notes: { a: { deep: 1 } } });
  });

  test('a field named __proto__ is a field', () => {
    const id = make('x');
    mock.say('note', { id, body: JSON.parse('{"notes":{"__proto__":{"evil":true}}}') });
    expect(JSON.stringify(mock.say('note', { id, body: {} }))).toBe('{"__proto__":{"evil":true}}');
    expect(Object.hasOwn(Object.prototype, 'evil')).toBe(false);
  });
});

describe('the world as a whole', () => {
  test('begins with the examples; items of one id are one', () => {
    expect(mock.say('read', { id: 'emma' })).toMatchObject({ title: 'Emma', year: 1815 });
  });

  test('reset to the seed, or to nothing but what is kept', () => {
    make('Dracula');
    mock.world.reset('seed');
    expect(titles()).toEqual(['Emma']);
    mock.say('setSettings', { body: { width: 1 } });
    mock.world.reset('empty');
    expect(titles()).toEqual([]);
    expect(Object.keys(mock.world.snapshot()).toSorted()).toEqual(['settings', 'users']);
    expect(mock.say('getSettings')).toEqual(EXAMPLES.ShelfSettings);
  });

  test('a snapshot survives JSON and brings everything back in its order', () => {
    make('Dracula');
    make('Carmilla');
    const text = JSON.stringify(mock.world.snapshot());
    mock.say('removeAll');
    mock.world.restore(JSON.parse(text));
    expect(JSON.stringify(mock.world.snapshot())).toBe(text);
    expect(titles()).toHaveLength(3);
  });

  test.each([undefined, null, 7, [], { books: 7 }, { books: [7] }, { books: [['id']] }, { books: [[1, {}]] }])(
    'what is no snapshot is refused, and changes nothing: %j',
    (wrong) => {
      expect(() => mock.world.restore(wrong)).toThrow(SnapshotError);
      expect(titles()).toEqual(['Emma']);
    },
  );

  test('seeded ids are the same again, and random ones are not', () => {
    const ids = () => {
      mock = startShelf({ newId: seededIds(7) });
      return [make('a'), make('b')];
    };
    const first = ids();
    expect(ids()).toEqual(first);
    expect(new Set(first)).toHaveProperty('size', 2);
    expect(first[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    mock = startShelf();
    expect(make('a')).not.toBe(first[0]);
  });

  test('an operation without a row is not the world’s', () => {
    expect(mock.world.has('create')).toBe(true);
    expect(mock.world.has('constructor')).toBe(false);
  });

  test('mistakes in a table say what to do', () => {
    expect(() => mock.ask('lost')).toThrow(/No table declares the collection `nowhere`\. Declare it/);
    expect(() => mock.ask('unset')).toThrow(/No table declares the setting `nowhere`\. Declare it/);
    expect(() => new World({ examples: EXAMPLES, tables: [shelf, shelf] })).toThrow('Two tables declare `books`. Keep one.');
    expect(() => new World({ examples: {}, tables: [shelf] })).toThrow(TableError);
  });
});

test('standard values at every depth, and over them what is set', () => {
  const standard = { a: { b: 1, c: 2 }, d: 3, e: 4 };
  expect(overStandard(standard, { a: { b: 5 }, d: null, e: { f: 6 } })).toEqual({ a: { b: 5, c: 2 }, d: 3, e: { f: 6 } });
});
