/** Files among the world's items: byte for byte, over snapshots and restarts. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSqliteStore } from '../../../src/mock/state/sqlite.ts';
import { MemoryStore } from '../../../src/mock/state/store.ts';
import { storedFiles } from '../../../src/mock/state/stored-files.ts';
import { startWorld } from './harness.ts';

const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256);
const file = (name: string) => ({ name, type: 'application/octet-stream', bytes, modified: 1 });

test('keeps, replaces and forgets files', () => {
  const files = storedFiles(new MemoryStore());
  expect(files.get('1')).toBeUndefined();
  files.put('1', file('a.bin'));
  files.put('1', file('b.bin'));
  expect(files.get('1')).toEqual(file('b.bin'));
  // Its ETag is worked out once for each array.
  expect(files.get('1')?.bytes).toBe(files.get('1')?.bytes);
  expect([files.delete('1'), files.delete('1'), files.get('1')]).toEqual([true, false, undefined]);
  files.put('2', { ...file('c'), type: undefined });
  expect(files.get('2')?.type).toBeUndefined();
  files.clear();
  expect(files.get('2')).toBeUndefined();
});

test('a snapshot of the world holds them', () => {
  const { world } = startWorld();
  world.files.put('1', file('a.bin'));
  const snapshot: unknown = JSON.parse(JSON.stringify(world.snapshot()));
  world.reset('seed');
  expect(world.files.get('1')).toBeUndefined();
  world.restore(snapshot);
  expect(world.files.get('1')).toEqual(file('a.bin'));
});

test('a state file keeps them over a restart', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'stored-files-')), 'world.sqlite');
  const first = await openSqliteStore(path);
  storedFiles(first).put('1', file('a.bin'));
  first.close();
  const second = await openSqliteStore(path);
  expect(storedFiles(second).get('1')).toEqual(file('a.bin'));
  second.close();
});
