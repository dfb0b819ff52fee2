/** The command line of the mock, as a person meets it. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/paths.ts';

const CLI = fromRoot('src/cli.ts');
const running: ChildProcess[] = [];

const folder = mkdtempSync(join(tmpdir(), 'owui-command-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fileOf = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

afterEach(() => {
  for (const child of running.splice(0)) child.kill();
});

async function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [CLI, 'mock', ...args], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  running.push(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const first = await nextLine(lines, () => true);
  return { child, lines, first, url: /http:\S+:\d+/.exec(first)?.[0] ?? '' };
}

async function nextLine(lines: AsyncIterator<string>, wanted: (line: string) => boolean): Promise<string> {
  for (;;) {
    const { value, done } = await lines.next();
    if (done) throw new Error('The mock ended before it printed the line.');
    if (wanted(value)) return value;
  }
}

const fail = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, [CLI, 'mock', ...args], { encoding: 'utf8', env: { ...process.env, ...env }, timeout: 10_000 });

test('says what it serves, logs each request, and ends on SIGTERM', async () => {
  const { child, lines, first, url } = await start(['--port', '0']);
  expect(first).toMatch(/^Mock of Open WebUI at http:\/\/127\.0\.0\.1:\d+: \d+ operations on \d+ paths\.$/);
  expect((await fetch(`${url}/api/v1/auths/`)).status).toBe(401);
  const line = await nextLine(lines, (text) => /^\d{3} /.test(text));
  expect(line).toMatch(/^401 GET \/api\/v1\/auths\/ getSession \d+\.\d ms$/);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('the curl that it prints works', async () => {
  const { lines } = await start(['--port', '0', '--host', '127.0.0.1']);
  const line = await nextLine(lines, (text) => text.includes('curl'));
  const { stdout } = spawnSync('sh', ['-c', `${line.trim()} --silent --output /dev/null --write-out '%{http_code}'`], { encoding: 'utf8' });
  expect(stdout).toBe('200');
});

test('takes the port from PORT', async () => {
  const { url } = await start([], { PORT: '0' });
  expect(url).not.toBe('');
});

test('a port in use ends with 2 and the mend', async () => {
  const { url } = await start(['--port', '0']);
  const { status, stderr } = fail(['--port', new URL(url).port]);
  expect(status).toBe(2);
  expect(stderr).toBe(
    `Cannot listen on 127.0.0.1:${new URL(url).port}: the port is in use. Stop the other server, or choose another port with --port.\n`,
  );
});

const USER = { authorization: 'Bearer user-token', 'content-type': 'application/json' };

const createChat = async (url: string, title: string): Promise<{ id: string; title: string }> => {
  const sent = { method: 'POST', headers: USER, body: JSON.stringify({ chat: { title } }) };
  return (await fetch(`${url}/api/v1/chats/new`, sent)).json();
};

const titles = async (url: string): Promise<string[]> => {
  const chats: { title: string }[] = await (await fetch(`${url}/api/v1/chats/`, { headers: USER })).json();
  return chats.map(({ title }) => title);
};

const complete = (url: string, text: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/api/chat/completions`, {
    method: 'POST',
    headers: { ...USER, ...headers },
    body: JSON.stringify({ model: 'llama3.2:3b', stream: true, messages: [{ role: 'user', content: text }] }),
  });

test('--server is that server', async () => {
  const { first, url } = await start(['--port', '0', '--server', '0.8.3']);
  expect(first).toContain('Mock of 0.8.3 at');
  // 0.8.3 sends its web page to a path that it does not know; 0.12.4 has the operation.
  const response = await fetch(`${url}/api/v1/automations/list`, { headers: USER });
  expect(response.headers.get('content-type')).toContain('text/html');
});

test('--stateless forgets, and otherwise what is created stays', async () => {
  const [forgetful, mindful] = await Promise.all([start(['--port', '0', '--stateless']), start(['--port', '0'])]);
  await Promise.all([createChat(forgetful.url, 'Mine'), createChat(mindful.url, 'Mine')]);
  expect(await titles(forgetful.url)).not.toContain('Mine');
  expect(await titles(mindful.url)).toContain('Mine');
});

test('--state keeps what was created over a restart, also with --seed, whose ids go on', async () => {
  const args = ['--port', '0', '--state', join(folder, 'world.sqlite'), '--seed', 'rome'];
  const one = await start(args);
  const before = await createChat(one.url, 'Before');
  one.child.kill('SIGTERM');
  expect(await once(one.child, 'exit')).toEqual([0, null]);
  const two = await start(args);
  expect(await titles(two.url)).toContain('Before');
  const after = await createChat(two.url, 'After');
  expect(after.id).not.toBe(before.id);
  expect(await titles(two.url)).toEqual(expect.arrayContaining(['Before', 'After']));
});

test('the same --seed gives the same ids and the same dynamic data', async () => {
  const [one, two, other] = await Promise.all(['rome', 'rome', 'oslo'].map((seed) => start(['--port', '0', '--seed', seed])));
  const seen = async (url = '') => {
    const { id } = await createChat(url, 'Seeded');
    const dynamic = await fetch(`${url}/api/v1/users/user/settings`, { headers: { ...USER, prefer: 'dynamic=true' } });
    return { id, dynamic: await dynamic.text() };
  };
  const first = await seen(one?.url);
  expect(await seen(two?.url)).toEqual(first);
  expect((await seen(other?.url)).id).not.toBe(first.id);
});

test('--max-body and its variable refuse more with 413', async () => {
  for (const [args, env] of [[['--max-body', '20'], {}] as const, [[], { OWUI_MOCK_MAX_BODY: '20' }] as const]) {
    const { url } = await start(['--port', '0', ...args], env);
    const response = await fetch(`${url}/api/v1/chats/new`, {
      method: 'POST',
      headers: USER,
      body: JSON.stringify({ chat: { title: 'x' } }),
    });
    expect(response.status).toBe(413);
  }
});

test('--stream says how streams are sent, and a request may say otherwise', async () => {
  const { url } = await start(['--port', '0', '--stream', 'reply=echo,seed=3']);
  const said = async (headers: Record<string, string> = {}): Promise<string> => (await complete(url, 'Quite unheard', headers)).text();
  expect(await said()).toContain('unheard');
  expect(await said({ 'x-mock-stream': 'reply=example' })).not.toContain('unheard');
});

test('--script says what models answer', async () => {
  const script = fileOf('replies.json', '[{ "match": { "lastMessage": "/weather/i" }, "reply": { "chunks": ["Sun", "shine."] } }]');
  const { url } = await start(['--port', '0', '--script', script]);
  const text = await (await complete(url, 'The Weather?')).text();
  expect(text).toContain('"Sun"');
  expect(text).toContain('"shine."');
});

test('--control-token is wanted by the controls', async () => {
  const { url } = await start(['--port', '0', '--control-token', 'sesame']);
  const health = (headers: Record<string, string>) => fetch(`${url}/__mock/health`, { headers });
  expect((await health({})).status).toBe(401);
  expect((await health({ authorization: 'Bearer sesame' })).status).toBe(200);
});

test('--log json prints nothing but JSON, without secrets', async () => {
  const { first, lines } = await start(['--port', '0', '--log', 'json']);
  const { event, url } = JSON.parse(first);
  expect(event).toBe('listening');
  await fetch(`${url}/api/v1/chats/?page=1&token=hidden-token&api_key=hidden-key`, { headers: { ...USER, cookie: 'token=hidden-cookie' } });
  const line = await nextLine(lines, () => true);
  expect(line).not.toContain('hidden');
  expect(line).not.toContain('user-token');
  expect(JSON.parse(line)).toEqual({
    event: 'request',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    status: 200,
    method: 'GET',
    path: expect.stringMatching(/^\/api\/v1\/chats\/\?page=1&token=/),
    operation: 'listChats',
    source: 'state',
    durationMs: expect.any(Number),
  });
});

test.each([['--quiet'], ['--log=none']])('%s prints no line for a request', async (option) => {
  const { child, lines, url } = await start(['--port', '0', option]);
  await fetch(`${url}/api/v1/auths/`);
  child.kill('SIGTERM');
  await expect(nextLine(lines, (text) => /^\d{3} /.test(text))).rejects.toThrow('ended');
});

test('colours only where they are wanted', async () => {
  const lineWith = async (env: NodeJS.ProcessEnv): Promise<string> => {
    const { lines, url } = await start(['--port', '0'], env);
    await fetch(`${url}/api/v1/auths/`);
    return nextLine(lines, (text) => text.includes('/api/v1/auths/'));
  };
  const begin = '\u001b[';
  expect(await lineWith({ FORCE_COLOR: undefined, NO_COLOR: undefined })).not.toContain(begin);
  expect(await lineWith({ FORCE_COLOR: '1', NO_COLOR: undefined })).toContain(begin);
  expect(await lineWith({ FORCE_COLOR: '0', NO_COLOR: undefined })).not.toContain(begin);
  expect(await lineWith({ FORCE_COLOR: undefined, NO_COLOR: '1' })).not.toContain(begin);
});

test('Ctrl-C ends it at once with 0, in the middle of a stream', async () => {
  const { child, url } = await start(['--port', '0', '--stream', 'stall=1']);
  const reader = (await complete(url, 'Hello')).body?.getReader();
  expect((await reader?.read())?.done).toBe(false);
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
  await expect(reader?.read()).rejects.toThrow();
});

test('SIGTERM lets a stream end', async () => {
  const { child, url } = await start(['--port', '0', '--stream', 'first=0,rate=40,reply=echo']);
  const response = await complete(url, 'one two three four five');
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = (await reader?.read())?.value ?? '';
  child.kill('SIGTERM');
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) text += next.value;
  expect(text).toContain('five');
  expect(text).toContain('[DONE]');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test.each([
  [() => ['--server', 'open-webui@9.9.9'], /^The contract knows no server open-webui@9\.9\.9\. Choose one of .*open-webui@0\.12\.4/],
  [
    () => ['--script', join(folder, 'none.json')],
    /none\.json: it cannot be read \(.*ENOENT.*\)\. Name a file with a JSON list after --script\./,
  ],
  [() => ['--script', fileOf('broken.json', '[{,')], /broken\.json: Reply script: it is not JSON .*Mend the file\./],
  [
    () => ['--script', fileOf('unknown.json', '[{"match":{"operationId":"noSuch"},"reply":"x"}]')],
    /unknown\.json: Reply script, entry \[0\]\.match\.operationId: there is no operation noSuch\./,
  ],
  [
    () => ['--state', fileOf('text.sqlite', 'This is no database, but a text that is long enough to be seen as one.')],
    /text\.sqlite cannot be used/,
  ],
  [() => ['--watch'], /^--watch serves edits of the contract's sources, which the package does not have\. .*npm start -- --watch/],
])('what cannot be served ends with 2 and the mend: %#', (args, message) => {
  const { status, stderr, stdout } = fail(['--port', '0', ...args()]);
  expect(stderr).toMatch(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stdout).toBe('');
  expect(status).toBe(2);
});

test('--help names every option, the tokens, and what a request may ask for', () => {
  const { status, stdout } = fail(['--help']);
  expect(status).toBe(0);
  for (const word of ['--port', '--host', '--server', '--stateless', '--state', '--seed', '--max-body', '--watch', '--stream', '--script'])
    expect(stdout).toContain(word);
  for (const word of [
    '--log',
    '--quiet',
    '--control-token',
    'admin-token',
    'Prefer: code=404',
    'x-mock-stream',
    '/__mock/',
    '/docs',
    'PORT',
  ])
    expect(stdout).toContain(word);
});

test.each([
  [['--port', 'abc'], {}, 'A port is a whole number from 0 to 65535.'],
  [['--port', '65536'], {}, 'A port is a whole number from 0 to 65535.'],
  [['--port', ''], {}, 'A port is a whole number from 0 to 65535.'],
  [[], { PORT: 'abc' }, 'A port is a whole number from 0 to 65535.'],
  [['--max-body', '0'], {}, 'A size is a whole number of bytes, at least 1.'],
  [['--stream', 'frist=3'], {}, 'frist is unknown. Name one of first, rate'],
  [['--stream', 'rate=fast'], {}, 'rate=fast is not a number from 0.001 to 100000'],
  [[], { OWUI_MOCK_STREAM: 'reply=song' }, 'reply=song is unknown. Ask for reply=echo or reply=example.'],
  [['--log', 'loud'], {}, 'Allowed choices are pretty, json, none.'],
  [['--control-token', ''], {}, 'An empty token keeps nobody out.'],
  [['--stateless', '--state', 'x.sqlite'], {}, "'--stateless' cannot be used with option '--state <file>'"],
  [['--prot', '1'], {}, 'Did you mean --port?'],
])('%j %j is refused with the mend', (args, env, message) => {
  const { status, stderr } = fail(args, env);
  expect(status).toBe(1);
  expect(stderr).toContain(message);
});
