/** What Linux knows of a process: its CPU time and its memory, from the texts under /proc. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { BenchError } from './error.ts';

/** User and system time in clock ticks, from /proc/<pid>/stat. */
export const parseTicks = (stat: string): number => sumOfTicks(stat, 11);

/** The same of the children that have ended, and of theirs. */
export const parseChildTicks = (stat: string): number => sumOfTicks(stat, 13);

function sumOfTicks(stat: string, first: number): number {
  // The second field is the command's name in parentheses, which may hold spaces and parentheses itself.
  const fields = stat.slice(stat.lastIndexOf(') ') + 2).split(' ');
  const [user, system] = [Number(fields[first]), Number(fields[first + 1])];
  if (!Number.isInteger(user) || !Number.isInteger(system)) throw new BenchError(`No CPU times in /proc/<pid>/stat: ${stat}`);
  return user + system;
}

/** Resident memory in MiB, from /proc/<pid>/status. */
export function parseRss(status: string): number {
  const kib = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  if (kib === undefined) throw new BenchError('No VmRSS in /proc/<pid>/status: the process has ended.');
  return Number(kib) / 1024;
}

/** The largest number of open files that a process may ask for, from /proc/<pid>/limits. */
export function parseOpenFiles(limits: string): number {
  const hard = /^Max open files\s+\S+\s+(\S+)/m.exec(limits)?.[1];
  if (hard === undefined) throw new BenchError('No line `Max open files` in /proc/<pid>/limits.');
  return hard === 'unlimited' ? Number.POSITIVE_INFINITY : Number(hard);
}

/** CPU time that a process has used so far, in microseconds; as fine as a clock tick, mostly 10 ms. */
export const cpuMicroseconds = (pid: number): number => (parseTicks(read(pid, 'stat')) * 1_000_000) / ticksPerSecond();

/** CPU time of the processes that this one started and that have ended, in microseconds. */
export const cpuMicrosecondsOfChildren = (): number => (parseChildTicks(read(process.pid, 'stat')) * 1_000_000) / ticksPerSecond();

/** Resident memory of a process in MiB. */
export const rssMiB = (pid: number): number => parseRss(read(pid, 'status'));

/** How many files and sockets this process may open. */
export const openFiles = (): number => parseOpenFiles(readFileSync('/proc/self/limits', 'utf8'));

/** @throws BenchError on a system without /proc */
function read(pid: number, name: string): string {
  if (process.platform !== 'linux') throw new BenchError('The bench of the mock reads /proc, which only Linux has. Run it there.');
  return readFileSync(`/proc/${pid}/${name}`, 'utf8');
}

let ticks: number | undefined;

function ticksPerSecond(): number {
  ticks ??= Number(spawnSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }).stdout) || 100;
  return ticks;
}
