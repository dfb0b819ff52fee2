/** One at a time, across processes: two starts must not fill the same folder. A holder that has ended holds nothing. */
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { identify, isAlive } from './processes.ts';

/** Runs the task while it holds the lock, for which it waits as long as needed. */
export async function withLock<T>(file: string, task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  mkdirSync(dirname(file), { recursive: true });
  const me = JSON.stringify(identify(process.pid));
  for (let said = false; !createWith(file, me); ) {
    const holder = holderOf(file);
    if (holder === undefined) {
      rmSync(file, { force: true });
      continue;
    }
    if (!said) console.error(`Waiting for process ${holder}, which is at work on the same (${file}).`);
    said = true;
    await delay(300, undefined, signal ? { signal } : {});
  }
  try {
    return await task();
  } finally {
    rmSync(file, { force: true });
  }
}

/** Makes a file together with its content, so that nobody sees it empty; false if it is there already. */
export function createWith(file: string, content: string): boolean {
  const draft = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  try {
    writeFileSync(draft, content, { mode: 0o600 });
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The number of the living process that holds the lock. */
function holderOf(file: string): number | undefined {
  try {
    const holder: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof holder !== 'object' || holder === null || !('pid' in holder) || !('started' in holder)) return undefined;
    const { pid, started } = holder;
    return typeof pid === 'number' && typeof started === 'string' && isAlive({ pid, started }) ? pid : undefined;
  } catch {
    return undefined; // gone meanwhile, or unreadable
  }
}
