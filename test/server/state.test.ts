/** Servers that others started: what is known of them is true, also after a kill. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { listServers, NotRunningError, resetServer, stopServer } from '../../scripts/server/manage.ts';
import { placesOf, runningFolder } from '../../scripts/server/places.ts';
import { identify, isAlive, type ProcessIdentity } from '../../scripts/server/processes.ts';
import { AlreadyRunningError, claim, type RunningState, update } from '../../scripts/server/state.ts';
import { bench } from './stubs.ts';

const NAME = 'open-webui@0.12.4';

function sleeper(): ProcessIdentity {
  const child = spawn('sleep', ['60'], { detached: true, stdio: 'ignore' });
  onTestFinished(() => void child.kill('SIGKILL'));
  const identity = identify(child.pid ?? 0);
  if (!identity) throw new Error('sleep did not start');
  return identity;
}

const ended = (): ProcessIdentity => ({ ...sleeper(), started: 'another time' });

const stateOf = (parts: Partial<RunningState>): RunningState => ({
  name: NAME,
  owner: sleeper(),
  command: false,
  since: '2026-11-21T12:00:00.000Z',
  ...parts,
});

test('lists what runs', async () => {
  const setting = bench();
  const state = stateOf({ server: sleeper() });
  await claim(state, setting);
  expect(await listServers(setting)).toEqual({ running: [state], stale: [] });
});

test.each<[string, () => Partial<RunningState>]>([
  ['its server was killed', () => ({ server: ended(), provider: sleeper() })],
  ['whoever started it was killed', () => ({ owner: ended(), server: sleeper(), provider: sleeper() })],
  ['whoever started it was killed while it booted', () => ({ owner: ended(), provider: sleeper() })],
])('%s: list ends the rest and forgets it', async (_, parts) => {
  const setting = bench();
  const state = stateOf(parts());
  await claim(state, setting);
  expect(await listServers(setting)).toEqual({ running: [], stale: [NAME] });
  expect([state.server, state.provider].filter((part) => part && isAlive(part))).toEqual([]);
  expect(await listServers(setting)).toEqual({ running: [], stale: [] });
});

test('so does stop, and the next start has its place', async () => {
  const setting = bench();
  await claim(stateOf({ server: ended() }), setting);
  expect(await stopServer(NAME, setting)).toBe('stale');
  await claim(stateOf({ server: ended() }), setting);
  await claim(stateOf({}), setting);
});

test('a file cut off by a full disk is stale', async () => {
  const setting = bench();
  mkdirSync(runningFolder(setting.home), { recursive: true });
  writeFileSync(placesOf(NAME, setting).state, '{"name": "open-w');
  expect(await listServers(setting)).toEqual({ running: [], stale: [NAME] });
});

test('a number that passed to another process is not ended', async () => {
  const setting = bench();
  const stranger = sleeper();
  await claim(stateOf({ server: { ...stranger, started: 'another time' } }), setting);
  expect(await stopServer(NAME, setting)).toBe('stale');
  expect(isAlive(stranger)).toBe(true);
});

test('stop ends the server of a program and leaves the program alone, and ends the command', async () => {
  const setting = bench();
  const program = stateOf({ server: sleeper(), provider: sleeper() });
  await claim(program, setting);
  expect(await stopServer(NAME, setting)).toBe('stopped');
  expect([program.owner, program.server, program.provider].map((part) => part && isAlive(part))).toEqual([true, false, false]);
  const command = stateOf({ server: sleeper(), command: true });
  await claim(command, setting);
  await stopServer(NAME, setting);
  expect([command.owner, command.server].map((part) => part && isAlive(part))).toEqual([false, false]);
  expect(existsSync(placesOf(NAME, setting).state)).toBe(false);
});

test('what does not run cannot be stopped', async () => {
  await expect(stopServer(NAME, bench())).rejects.toThrow(NotRunningError);
});

test('one name runs once, and its data stays while it runs', async () => {
  const setting = bench();
  const state = stateOf({});
  await claim(state, setting);
  await expect(claim(stateOf({}), setting)).rejects.toThrow(`${NAME} is being started already (process ${state.owner.pid}).`);
  update({ ...state, ready: { url: 'http://127.0.0.1:1', tokens: { admin: 'a', user: 'u', pending: 'p' } } }, setting);
  await expect(resetServer(NAME, setting)).rejects.toThrow(AlreadyRunningError);
  await expect(resetServer(NAME, setting)).rejects.toThrow(`${NAME} runs already, at http://127.0.0.1:1`);
});

test('reset removes the data and nothing else', async () => {
  const setting = bench();
  const places = placesOf(NAME, setting);
  mkdirSync(places.data, { recursive: true });
  mkdirSync(places.venv, { recursive: true });
  expect(await resetServer(NAME, setting)).toBe(true);
  expect([places.data, places.venv].map(existsSync)).toEqual([false, true]);
  expect(await resetServer(NAME, setting)).toBe(false);
});
