/** Edits of the contract's sources, served while the mock runs. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromRoot } from '../../../scripts/paths.ts';
import { type Watching, watchContract } from '../../../scripts/watch/watch.ts';
import { createNodeMock, type EditableMock } from '../../../src/mock/node/create.ts';

const folder = mkdtempSync(join(tmpdir(), 'owui-watch-'));
const said: string[] = [];
let wake = (): void => undefined;
let mock: EditableMock;
let watching: Watching;

beforeAll(async () => {
  cpSync(fromRoot('openapi'), folder, { recursive: true });
  mock = createNodeMock({});
  await mock.operations();
  watching = await watchContract(
    mock,
    (line) => {
      said.push(line);
      wake();
    },
    folder,
  );
  said.length = 0;
});

afterAll(async () => {
  await watching.close();
  rmSync(folder, { recursive: true });
});

/** Changes a file and waits for what is said of it. */
async function edit(file: string, change: (text: string) => string): Promise<string> {
  const text = readFileSync(join(folder, file), 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  // As many editors save: a new file is renamed over the old one.
  writeFileSync(join(folder, `${file}~`), changed);
  renameSync(join(folder, `${file}~`), join(folder, file));
  return nextSaid();
}

async function nextSaid(): Promise<string> {
  while (said.length === 0) await new Promise<void>((resolve) => (wake = resolve));
  return said.splice(0).join('\n');
}

const ask = (path: string, init: RequestInit = {}) =>
  mock.fetch(
    new Request(`http://mock${path}`, { headers: { authorization: 'Bearer admin-token', 'content-type': 'application/json' }, ...init }),
  );

const EXAMPLE = '$ref: ../examples/app.yaml#/Healthy';
const OTHER = `
  delete:
    tags: [app]
    summary: Tried out
    description: Tried out.
    operationId: tryOut
    x-owui-effect: write
    security:
      - bearerAuth: [admin]
    requestBody:
      required: true
      content:
        application/json:
          schema: { type: object, required: [reason], properties: { reason: { type: string } } }
    responses:
      '200':
        description: Done.
        content:
          application/json:
            schema: { type: boolean }
            examples: { done: { value: true } }
`.replaceAll(/^ {2}/gm, '');

test('an edited example is answered, and shown in the contract; the world stays', async () => {
  const body = JSON.stringify({ chat: { title: 'Stays' } });
  const { id } = await (await ask('/api/v1/chats/new', { method: 'POST', body })).json();
  expect(await edit('paths/health.yaml', (text) => text.replace(EXAMPLE, 'value: { status: edited }'))).toMatch(
    /^served .*paths\/health\.yaml again after \d+ ms$/,
  );
  expect(await (await ask('/health')).json()).toEqual({ status: 'edited' });
  const contract = await (await ask('/openapi.json')).json();
  expect(contract.paths['/health'].get.responses['200'].content['application/json'].examples.healthy.value).toEqual({ status: 'edited' });
  expect((await (await ask(`/api/v1/chats/${id}`)).json()).title).toBe('Stays');
});

test('broken YAML is named with file and line, and the version before is served until it is mended', async () => {
  expect(await edit('paths/health.yaml', (text) => text.replace('security: []', 'security: ['))).toMatch(
    /paths\/health\.yaml:\d+: [\s\S]*Mend the YAML\.\nThe version before goes on being served\.$/,
  );
  expect(await (await ask('/health')).json()).toEqual({ status: 'edited' });
  await edit('paths/health.yaml', (text) => text.replace('security: [\n', 'security: []\n').replace('value: { status: edited }', EXAMPLE));
  expect(await (await ask('/health')).json()).toEqual({ status: true });
});

test.each([
  ['operationId: checkHealth', 'operationId: checkReadiness', /health\.yaml:7: \/ready has the operationId checkReadiness, too\./],
  ['operationId: checkHealth', 'x-other: checkHealth', /health\.yaml:\d+: get has no operationId\./],
  ['responses:', 'answers:', /health\.yaml:\d+: get has no responses\./],
  ['app.yaml#/Health\n', 'app.yaml#/NoSuchThing\n', /health\.yaml:\d+: .*\$ref/],
])(
  '%s as %s is refused, and the version before is served',
  async (good, bad, message) => {
    const line = await edit('paths/health.yaml', (text) => text.replace(good, bad));
    expect(line).toMatch(message);
    expect((await ask('/health')).status).toBe(200);
    await edit('paths/health.yaml', (text) => text.replace(bad, good));
  },
  60_000,
);

test('a new operation is served, checked and guarded; taken out again it is gone', async () => {
  await edit('paths/health.yaml', (text) => text + OTHER);
  const remove = (body: string, token = 'admin-token') =>
    ask('/health', { method: 'DELETE', body, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' } });
  const done = await remove('{"reason":"tried"}');
  expect([done.status, done.headers.get('x-mock-operation'), await done.json()]).toEqual([200, 'tryOut', true]);
  expect((await remove('{}')).status).toBe(422);
  expect((await remove('{"reason":"tried"}', 'user-token')).status).toBe(401);
  expect((await mock.operations()).map(({ operationId }) => operationId)).toContain('tryOut');
  await edit('paths/health.yaml', (text) => text.replace(OTHER, ''));
  expect((await remove('{"reason":"tried"}')).status).toBe(405);
});

test('an edited schema is bundled in the background, and every path that uses it is served with it', async () => {
  const create = () => ask('/api/v1/folders/', { method: 'POST', body: JSON.stringify({ name: 'A' }) });
  expect((await create()).status).toBe(200);
  const line = await edit('schemas/folders.yaml', (text) => text.replace(/^(FolderCreate):\n/m, '$1:\n  minProperties: 40\n'));
  expect(line).toMatch(/^served .*schemas\/folders\.yaml again after \d+ ms \(\d+ paths concerned\)$/);
  expect((await create()).status).toBe(422);
});

test('a file that is written in place is served as well, also in a folder that is new', async () => {
  writeFileSync(
    join(folder, 'paths/ready.yaml'),
    readFileSync(join(folder, 'paths/ready.yaml'), 'utf8').replace(/summary: .*/, 'summary: In place'),
  );
  expect(await nextSaid()).toMatch(/^served .*paths\/ready\.yaml again/);
  mkdirSync(join(folder, 'paths/fresh'));
  writeFileSync(join(folder, 'paths/fresh/new.yaml'), 'get: {}\n');
  expect(await edit('paths/fresh/new.yaml', () => 'get: {} # again\n')).toMatch(/paths\/fresh\/new\.yaml is not served/);
});

test('a path file that the index does not name is told so', async () => {
  writeFileSync(join(folder, 'paths/new.yaml'), '');
  expect(await edit('paths/new.yaml', () => 'get: {}\n')).toMatch(/paths\/new\.yaml is not served: no path of openapi\.yaml names it\./);
});
