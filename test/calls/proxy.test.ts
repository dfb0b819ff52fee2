/** The proxy between an app and a mock: nothing that passes is changed or held back, and what breaks is told. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/paths.ts';
import { openHarFile } from '../../src/calls/proxy/har-file.ts';
import { type RunningProxy, startProxy } from '../../src/calls/proxy/server.ts';
import type { HarEntry } from '../../src/check/traffic.ts';
import { OutputError } from '../../src/diff/output.ts';
import { type RecordingMock, startRecordingMock } from '../harness.ts';

/** Commands are programs of their own; a busy machine takes its time to start them. */
const PATIENCE_MS = 60_000;

const folder = mkdtempSync(join(tmpdir(), 'owui-proxy-'));
let mock: RecordingMock;
const proxies: RunningProxy[] = [];
const servers: Server[] = [];
const children: ChildProcess[] = [];

beforeAll(async () => {
  mock = await startRecordingMock();
});
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true });
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const proxy of proxies.splice(0)) await proxy.close();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function proxyTo(target: string) {
  const entries: HarEntry[] = [];
  const unreachable: Error[] = [];
  const proxy = await startProxy({
    target,
    port: 0,
    host: '127.0.0.1',
    onExchange: (entry) => entries.push(entry),
    onUnreachable: (error) => unreachable.push(error),
  });
  proxies.push(proxy);
  return { proxy, url: proxy.url, entries, unreachable };
}

async function serve(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a TCP server's address is never a string
}

const user = { authorization: 'Bearer user-token' };

describe('passing', () => {
  test('a reply is the same as without it', async () => {
    const { url } = await proxyTo(mock.url);
    for (const path of ['/api/version', '/api/v1/chats/?page=1', '/api/v1/nothing', '/api/v1/auths/']) {
      const [direct, passed] = await Promise.all([fetch(mock.url + path, { headers: user }), fetch(url + path, { headers: user })]);
      expect([path, passed.status, passed.headers.get('content-type'), await passed.text()]).toEqual([
        path,
        direct.status,
        direct.headers.get('content-type'),
        await direct.text(),
      ]);
    }
  });

  test('each part of a stream comes before the next one is sent', async () => {
    let next: (() => void) | undefined;
    const target = await serve(
      createServer(async (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        for (const item of ['one', 'two', 'three']) {
          response.write(`data: ${item}\n\n`);
          // Nothing more is sent until the reader has this: a proxy that waits for the end waits for ever.
          await new Promise<void>((resolve) => {
            next = resolve;
          });
        }
        response.end();
      }),
    );
    const { url } = await proxyTo(target);
    const { body } = await fetch(`${url}/api/stream`);
    const seen: string[] = [];
    const decoder = new TextDecoder();
    for await (const part of body ?? []) {
      seen.push(decoder.decode(part));
      next?.();
    }
    expect(seen).toEqual(['data: one\n\n', 'data: two\n\n', 'data: three\n\n']);
  });

  test("a mock's stream and its cut look the same", async () => {
    const { url } = await proxyTo(mock.url);
    const ask = (base: string, stream: string) =>
      fetch(`${base}/api/chat/completions`, {
        method: 'POST',
        headers: { ...user, 'content-type': 'application/json', 'x-mock-stream': stream },
        body: JSON.stringify({ model: 'llama3.2:3b', stream: true, messages: [{ role: 'user', content: 'Hello' }] }),
      });
    const whole = await (await ask(url, 'rate=200')).text();
    expect(whole).toMatch(/^data: \{/);
    expect(whole.trimEnd()).toMatch(/data: \[DONE\]$/);
    await expect(ask(url, 'rate=200,cut=1').then((response) => response.text())).rejects.toThrow();
  });

  test('a websocket passes in both directions', async () => {
    const server = createServer();
    server.on('upgrade', (_request, socket) => {
      socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nX-Proof: kept\r\n\r\n');
      socket.on('data', (data: Buffer) => socket.write(`echo ${data}`)).on('error', () => socket.destroy());
    });
    const { url, entries } = await proxyTo(await serve(server));
    const asked = request(`${url}/ws/socket.io/?transport=websocket`, { headers: { Connection: 'Upgrade', Upgrade: 'websocket' } });
    asked.end();
    const [response, socket] = await once(asked, 'upgrade');
    socket.write('ping');
    const [data] = await once(socket, 'data');
    expect([response.statusCode, response.headers['x-proof'], String(data)]).toEqual([101, 'kept', 'echo ping']);
    socket.destroy();
    expect(entries).toEqual([]);
  });

  test('a websocket that the server declines is declined', async () => {
    const { url } = await proxyTo(mock.url);
    const asked = request(`${url}/ws/socket.io/`, { headers: { Connection: 'Upgrade', Upgrade: 'websocket' } });
    asked.end();
    const [response] = await once(asked, 'response');
    expect(response.statusCode).toBeGreaterThanOrEqual(200);
    response.resume();
  });

  test('headers that repeat, a redirect to the server itself, a body of the app', async () => {
    const target = await serve(
      createServer((incoming, response) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('end', () => {
          response.writeHead(307, [
            ...['Set-Cookie', 'a=1', 'Set-Cookie', 'b=2'],
            ...['Location', `http://${incoming.headers.host}/there`, 'X-Body', String(Buffer.concat(chunks))],
          ]);
          response.end();
        });
      }),
    );
    const { url } = await proxyTo(target);
    const response = await fetch(`${url}/here`, { method: 'POST', body: 'text', redirect: 'manual' });
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect([response.headers.get('location'), response.headers.get('x-body')]).toEqual([`${url}/there`, 'text']);
  });

  test('a server that is down: 502 with a sentence, and it lives on', async () => {
    const server = createServer((_request, response) => response.end('{"version":"1"}'));
    const target = await serve(server);
    const { url, unreachable } = await proxyTo(target);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    for (let round = 0; round < 2; round++) {
      const response = await fetch(`${url}/api/version`);
      expect(response.status).toBe(502);
      expect(await response.json()).toEqual({
        detail: `owui-contract proxy: ${target}/ cannot be reached (ECONNREFUSED). Start the server, or check --target.`,
      });
    }
    expect(unreachable).toHaveLength(2);
    server.listen(Number(new URL(target).port), '127.0.0.1');
    await once(server, 'listening');
    expect((await fetch(`${url}/api/version`)).status).toBe(200);
  });
});

describe('recording', () => {
  test('what passed, decoded; of what was cut off no text', async () => {
    const target = await serve(
      createServer((incoming, response) => {
        if (incoming.url === '/cut') {
          response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 }).write('{"half":');
          setImmediate(() => response.destroy());
        } else response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(gzipSync('{"a":1}'));
      }),
    );
    const { proxy, url, entries } = await proxyTo(target);
    expect(
      await (await fetch(`${url}/api/x?q=1`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"b":2}' })).json(),
    ).toEqual({ a: 1 });
    await fetch(`${url}/cut`)
      .then((response) => response.text())
      .catch(() => undefined);
    await proxy.close();
    proxies.length = 0;
    expect(entries[0]).toMatchObject({
      request: { method: 'POST', url: `${target}/api/x?q=1`, postData: { mimeType: 'application/json', text: '{"b":2}' } },
      response: { status: 200, content: { mimeType: 'application/json', text: '{"a":1}' } },
    });
    expect(entries[1]?.response.content).toEqual({ mimeType: 'application/json' });
  });

  test('no secret is in the file, and it is a HAR', async () => {
    const SECRET = 'zzsecretzz0123456789';
    const file = join(folder, 'secrets.har');
    const har = await openHarFile(file);
    const pairs = [
      { name: 'Authorization', value: `Bearer ${SECRET}` },
      { name: 'Cookie', value: `token=${SECRET}` },
      { name: 'x-api-key', value: SECRET },
      { name: 'Set-Cookie', value: `token=${SECRET}; Path=/` },
    ];
    const bodies = [
      { mimeType: 'application/json', text: JSON.stringify({ password: SECRET, nested: [{ api_key: SECRET }], title: 'kept' }) },
      { mimeType: 'application/x-www-form-urlencoded', text: `password=${SECRET}&name=kept` },
      { mimeType: 'text/event-stream', text: `data: {"token":"${SECRET}"}\n\ndata: kept ${SECRET}\n\n` },
    ];
    for (const body of bodies)
      har.add({
        startedDateTime: '',
        time: 1,
        request: {
          method: 'POST',
          url: `http://a.example.com/api/x?token=${SECRET}`,
          headers: pairs,
          queryString: [{ name: 'token', value: SECRET }],
          postData: body,
        },
        response: { status: 200, headers: pairs, content: body },
      });
    await har.close();
    const text = readFileSync(file, 'utf8');
    expect(text).not.toContain(SECRET);
    expect(JSON.parse(text).log.entries).toHaveLength(3);
    expect(text.match(/kept/g)).toHaveLength(6);
  });

  test('a file that cannot be written is told at once', async () => {
    await expect(openHarFile(join(folder, 'no', 'such', 'folder.har'))).rejects.toThrow(OutputError);
  });
});

describe('the command', () => {
  const CLI = fromRoot('src/cli.ts');

  test('tells of each trouble once, reports at the end, and its recording says the same', async () => {
    const har = join(folder, 'app.har');
    const child = spawn(process.execPath, [CLI, 'proxy', '--target', mock.url, '--port', '0', '--har', har, '--format', 'json'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.push(child);
    const said: string[] = [];
    let printed = '';
    child.stdout.on('data', (chunk) => {
      printed += chunk;
    });
    const lines = createInterface({ input: child.stderr });
    const [first] = await once(lines, 'line');
    lines.on('line', (line) => said.push(line));
    const url = /^http:\S+/.exec(String(first))?.[0];
    for (let round = 0; round < 2; round++) {
      await (await fetch(`${url}/api/v1/nothing/here`, { headers: user })).text();
      await (await fetch(`${url}/api/version`, { headers: user })).text();
    }
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([1, null]);
    expect(said).toEqual(['breaking: GET /api/v1/nothing/here: The contract has no such path.']);
    const report = JSON.parse(printed);
    expect(report.calls).toEqual([{ operation: 'GET /api/version', operationId: 'getVersion', status: 200, count: 2 }]);
    expect(report.troubles).toEqual([expect.objectContaining({ kind: 'unknown-operation', calls: 2 })]);
    expect(readFileSync(har, 'utf8')).not.toContain('user-token');
    const again = spawnSync(process.execPath, [CLI, 'calls', har, '--format', 'json'], { encoding: 'utf8' });
    expect(JSON.parse(again.stdout)).toEqual(report);
  });

  test.each([
    [['--target', 'chat.example.com'], 'A base URL begins with http:// or https://.'],
    [['--target', 'http://me:pw@chat.example.com'], 'Leave user name and password out of the URL'],
    [[], "required option '--target <url>' not specified"],
    [['--target', 'http://127.0.0.1:1', '--port', '99999'], 'A port is a whole number'],
    [['--target', 'http://127.0.0.1:1', '--against', '9.9.9'], 'the contract knows no such server'],
    [['--target', 'http://127.0.0.1:1', '--port', '0', '--har', '/no/such/folder/app.har'], 'cannot be written'],
  ])('%j is refused with a sentence', (args, message) => {
    const { stderr, status } = spawnSync(process.execPath, [CLI, 'proxy', ...args], { encoding: 'utf8', timeout: PATIENCE_MS });
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  test('a port in use is refused with a sentence', () => {
    const { stderr, status } = spawnSync(process.execPath, [CLI, 'proxy', '--target', mock.url, '--port', new URL(mock.url).port], {
      encoding: 'utf8',
      timeout: PATIENCE_MS,
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining('the port is in use')]);
  });
});
