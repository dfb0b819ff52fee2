/**
 * Processes of another moment: which is meant, does it still run, and how it ends together with its children. A number alone may
 * have passed to another process since it was written down, so the time of its start goes with it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in the system's own words; only compared. */
  readonly started: string;
}

/** undefined if no such process runs; one that ended and waits for its parent to notice does not run. */
export function identify(pid: number): ProcessIdentity | undefined {
  const [state = 'Z', started = ''] = existsSync('/proc/self/stat') ? fromProc(pid) : fromPs(pid);
  return /^[ZX]/.test(state) ? undefined : { pid, started };
}

function fromProc(pid: number): readonly string[] {
  try {
    // The name of the program stands in parentheses and may hold spaces; state is field 3, the time of the start field 22.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return [fields[0] ?? 'Z', fields[19] ?? ''];
  } catch {
    return []; // there is no such process
  }
}

function fromPs(pid: number): readonly string[] {
  const { stdout } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return /^\s*(\S+)\s+(.*\S)/.exec(stdout)?.slice(1) ?? [];
}

export const isAlive = ({ pid, started }: ProcessIdentity): boolean => identify(pid)?.started === started;

/** Waits until the process has ended; false if it has not in time. */
export async function ended(target: ProcessIdentity, limitMs: number): Promise<boolean> {
  for (const deadline = Date.now() + limitMs; Date.now() < deadline; await delay(50)) if (!isAlive(target)) return true;
  return !isAlive(target);
}

/** Ends a process that leads a group, and the group: asks first, then kills whatever of it is left. */
export async function endGroup(leader: ProcessIdentity, graceMs = 10_000): Promise<void> {
  if (!isAlive(leader)) return; // its number may be another group's by now
  send(-leader.pid, 'SIGTERM');
  await ended(leader, graceMs);
  send(-leader.pid, 'SIGKILL');
  await ended(leader, graceMs);
}

/** A signal for a process (or, with a negative number, a group) that may have ended meanwhile. */
export function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
