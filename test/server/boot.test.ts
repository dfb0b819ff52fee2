/** The wait for a server's first answer, and what is said when it does not come. */
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { BootError, type BootOptions, bootServer } from '../../scripts/server/boot.ts';
import { HOST, PortError, portFor } from '../../scripts/server/ports.ts';
import { endGroup, identify, isAlive, type ProcessIdentity } from '../../scripts/server/processes.ts';
import { bench } from './stubs.ts';

/** `python` is a shell script, or JavaScript that gets the port as `port`. */
async function options(python: string): Promise<BootOptions & { spawned: ProcessIdentity[] }> {
  const { folder } = bench();
  const spawned: ProcessIdentity[] = [];
  const file = join(folder, 'python');
  writeFileSync(file, `#!/bin/sh\n${python}\n`);
  chmodSync(file, 0o755);
  return {
    name: 'open-webui@0.12.4',
    python: file,
    port: await portFor(0),
    env: { PATH: '/usr/bin:/bin' },
    folder: join(folder, 'data'),
    log: join(folder, 'server.log'),
    onSpawn: (process) => spawned.push(process),
    spawned,
  };
}

const answering = (reply: string): string =>
  `exec "${process.execPath}" -e 'require("node:http").createServer((request, response) => ${reply}).listen(process.argv[7], "127.0.0.1")' -- "$@"`;

test('a server that ends shows its last 20 lines and where the others are', async () => {
  const given = await options('for line in $(seq 1 30); do echo "line $line"; done; echo "ModuleNotFoundError: typer" >&2; exit 3');
  const error = await bootServer(given).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(BootError);
  const lines = [...Array.from({ length: 19 }, (_, index) => `line ${index + 12}`), 'ModuleNotFoundError: typer'];
  expect(error).toMatchObject({ server: 'open-webui@0.12.4', lines, log: given.log });
  expect(error).toMatchObject({
    message: `open-webui@0.12.4 ended with status 3 before it answered. Its last lines:\n${lines.map((line) => `  ${line}`).join('\n')}\nAll of them are in ${given.log}. If its data is at fault: npm run server -- reset open-webui@0.12.4`,
  });
});

test('one that does not answer in time is ended, with its children', async () => {
  const given = await options('echo waiting; sleep 30 & echo $!; wait');
  const error = await bootServer({ ...given, limitMs: 300 }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ message: expect.stringContaining('did not answer within 0.3 s. Its last lines:\n  waiting\n') });
  const child = error instanceof BootError ? Number(error.lines[1]) : 0;
  expect(child).toBeGreaterThan(0);
  expect(given.spawned.map(isAlive)).toEqual([false]);
  expect(identify(child)).toBeUndefined();
});

test('one that cannot be started says why', async () => {
  const given = await options('');
  await expect(bootServer({ ...given, python: '/nowhere/python' })).rejects.toThrow(
    'could not be started (spawn /nowhere/python ENOENT). It wrote nothing.',
  );
});

test('an interruption ends it', async () => {
  const given = await options('exec sleep 30');
  const interruption = new AbortController();
  const booting = bootServer({ ...given, signal: interruption.signal });
  booting.catch(() => {});
  while (!existsSync(given.log)) await delay(20);
  interruption.abort();
  await expect(booting).rejects.toMatchObject({ name: 'AbortError' });
  expect(given.spawned.map(isAlive)).toEqual([false]);
});

test('JSON is an answer', async () => {
  const given = await options(answering('response.end("{\\"status\\":true}")'));
  const server = await bootServer(given);
  expect(server.url).toBe(`http://${HOST}:${given.port}`);
  await endGroup(server.process);
  expect(await server.exited).toBe('ended with SIGTERM');
});

test('the web page, which answers everything with 200, is none', async () => {
  const given = await options(answering('response.end("<!doctype html>")'));
  await expect(bootServer({ ...given, limitMs: 1_000 })).rejects.toThrow('did not answer within 1 s');
});

test('a port in use is named before anything is booted', async () => {
  const holder = createServer().listen(0, HOST);
  onTestFinished(() => void holder.close());
  await new Promise((resolve) => holder.once('listening', resolve));
  const address = holder.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const error = await portFor(port).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(PortError);
  expect(error).toMatchObject({
    port,
    message: `Cannot listen on 127.0.0.1:${port}: the port is in use. Stop what uses it, or choose another port with --port; 0 takes a free one.`,
  });
});
