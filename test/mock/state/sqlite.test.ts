/** A world kept in a file. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openSqliteStore, StateFileError } from '../../../src/mock/state/sqlite.ts';
import { type Shelf, startShelf } from './shelf.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'owui-state-'));
  file = join(folder, 'world.sqlite');
});

afterEach(async () => {
  vi.doUnmock('node:sqlite');
  await rm(folder, { recursive: true });
});

async function withShelf<T>(use: (shelf: Shelf) => T): Promise<T> {
  const store = await openSqliteStore(file);
  try {
    return use(startShelf({ store }));
  } finally {
    store.close();
  }
}

test('what is created, changed and deleted is so after a restart, in its order', async () => {
  const before = await withShelf(({ world, say }) => {
    say('create', { body: { title: 'Dracula' } });
    say('create', { body: { title: 'Carmilla' } });
    say('update', { id: 'emma', body: { title: 'Emma 2' } });
    say('setSettings', { body: { width: 1 } });
    return world.snapshot();
  });
  const after = await withShelf(({ world }) => world.snapshot());
  expect(after).toEqual(before);
  expect(after['books']?.map(([, { title }]) => title)).toEqual(['Emma 2', 'Dracula', 'Carmilla']);
  await withShelf(({ say }) => say('remove', { id: 'emma' }));
  expect(await withShelf(({ ask }) => ask('read', { id: 'emma' })?.status)).toBe(401);
});

test('an emptied world stays empty, and a reset one is the seed', async () => {
  await withShelf(({ world }) => world.reset('empty'));
  expect(await withShelf(({ say }) => say('count'))).toEqual({ total: 0 });
  await withShelf(({ world }) => world.reset('seed'));
  expect(await withShelf(({ say }) => say('count'))).toEqual({ total: 1 });
});

test('a file that is something else is refused, and left as it is', async () => {
  await writeFile(file, 'This is a letter, not a database, and it is long enough to be one of neither kind. '.repeat(20));
  await expect(openSqliteStore(file)).rejects.toThrow(
    /world\.sqlite cannot be used to keep the mock's state: .+ Name another file, or delete it\./,
  );
  await expect(openSqliteStore(join(folder, 'no', 'such', 'folder'))).rejects.toBeInstanceOf(StateFileError);
});

test('a Node without SQLite gets a sentence', async () => {
  vi.resetModules();
  vi.doMock('node:sqlite', () => {
    throw new Error('No such built-in module: node:sqlite');
  });
  const { openSqliteStore: open } = await import('../../../src/mock/state/sqlite.ts');
  await expect(open(file)).rejects.toThrow(
    /This Node \(v[\d.]+\) has no SQLite, which --state needs\. Use Node 22\.13 or newer, or leave --state out\./,
  );
});
