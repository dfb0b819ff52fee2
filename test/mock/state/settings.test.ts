/** Settings, one by one and all at once, as a 0.12.4 answers the same requests. */
import { beforeEach, expect, test } from 'vitest';
import { ben, cleo } from '../../contract/cast.ts';
import { ADA, type AskedWorld, BEN, CLEO, PROHIBITED, refusal, startWorld } from './harness.ts';

const url = '/api/v1/configs/';
const auths = '/api/v1/auths/';
const users = '/api/v1/users/';

let mock: AskedWorld;
const read = (target: string) => mock.get(ADA, 'GET', target);
const write = (target: string, body: unknown) => mock.get(ADA, 'POST', target, body);
const exported = () => read(`${url}export`);

beforeEach(() => {
  mock = startWorld();
});

test.each<[string, object, object]>([
  [
    'code_execution',
    { CODE_EXECUTION_ENGINE: 'jupyter', CODE_INTERPRETER_JUPYTER_TIMEOUT: 5 },
    { 'code_execution.engine': 'jupyter', 'code_interpreter.jupyter.timeout': 5 },
  ],
  ['connections', { ENABLE_DIRECT_CONNECTIONS: true }, { 'direct.enable': true, 'direct.integrations.enable': false }],
  ['subagents', { SUBAGENTS_MAX_ASYNC: -1 }, { 'subagents.max_async': -1 }],
])('%s is kept, and stands in the export', (name, change, keys) => {
  const before = read(url + name);
  const body = { ...before, ...change };
  expect(write(url + name, body)).toEqual(body);
  expect(read(url + name)).toEqual(body);
  expect(exported()).toMatchObject(keys);
});

test('defaults of models are cleared by leaving them out', () => {
  const body = { DEFAULT_MODELS: 'a', DEFAULT_PINNED_MODELS: null, MODEL_ORDER_LIST: ['a'] };
  expect(write(`${url}models`, body)).toEqual({ ...body, DEFAULT_MODEL_METADATA: null, DEFAULT_MODEL_PARAMS: null });
  expect(mock.get(BEN, 'GET', `${url}models/defaults`)).toEqual({ DEFAULT_MODEL_METADATA: null });
});

test('banners are replaced', () => {
  const banner = { id: 'a', type: 'info', content: 'c', dismissible: true, timestamp: 1 };
  const kept = [{ i18n: null, title: null, ...banner }];
  expect(write(`${url}banners`, { banners: [{ ...banner, zz: 2 }] })).toEqual(kept);
  expect(mock.get(BEN, 'GET', `${url}banners`)).toEqual(kept);
  expect(exported()['ui.banners']).toMatchObject(kept);
  expect(write(`${url}banners`, { banners: [] })).toEqual([]);
});

test('connections of tool and terminal servers', () => {
  const tools = [{ url: 'http://x', path: 'p', auth_type: null, key: null, config: {}, info: { id: 'a' } }];
  expect(write(`${url}tool_servers`, { TOOL_SERVER_CONNECTIONS: tools }).TOOL_SERVER_CONNECTIONS).toMatchObject([
    { ...tools[0], type: 'openapi', forward_cookies: false, headers: null },
  ]);
  const config = { access_grants: [{ principal_type: 'user', principal_id: ben, permission: 'read' }] };
  const terminals = [
    { url: 'http://x', policy: { a: 1 } },
    { id: 'b', url: 'http://y', config },
    { id: 'c', url: 'http://z', enabled: false },
    { id: 'd', url: 'http://w', config: { access_grants: [{ principal_type: 'user', principal_id: ben, permission: 'write' }] } },
  ];
  expect(write(`${url}terminal_servers`, { TERMINAL_SERVER_CONNECTIONS: terminals }).TERMINAL_SERVER_CONNECTIONS[0]).toEqual({
    ...{ id: '', name: '', enabled: true, url: 'http://x', path: '/openapi.json', key: '', auth_type: 'bearer' },
    ...{ forward_cookies: false, config: null, server_type: null, policy_id: null },
  });
  expect(exported()['terminal_server.connections'][0]).not.toHaveProperty('policy');
  const seen = (token: string) => mock.get(token, 'GET', '/api/v1/terminals/').map(({ id }: { id: string }) => id);
  expect([seen(BEN), seen(ADA)]).toEqual([['b'], ['', 'b', 'd']]);
});

test('import stores what it names, and the single settings have it', () => {
  const config = { 'code_execution.engine': 'jupyter', 'zz.a': 1 };
  expect(write(`${url}import`, { config })).toMatchObject({ 'code_execution.engine': 'jupyter', 'zz.a': 1, 'code_execution.enable': true });
  expect(read(`${url}code_execution`)).toMatchObject({ CODE_EXECUTION_ENGINE: 'jupyter', ENABLE_CODE_EXECUTION: true });
  const before = exported();
  write(`${url}import`, { config: before });
  expect(exported()).toEqual(before);
  mock.ask(ADA, 'POST', `${url}import`, { config: { 'user.permissions': { chat: { controls: false } } } });
  expect(read(`${users}default/permissions`).chat).toMatchObject({ controls: false, edit: true });
});

test('namespaces', () => {
  write(`${url}import`, { config: { 'zz.a': 1 } });
  expect(read(`${url}namespace/zz`)).toEqual({ 'zz.a': 1 });
  expect(read(`${url}namespace/zz.a`)).toEqual({});
  expect(read(`${url}namespace/nope`)).toEqual({});
  expect(Object.keys(read(`${url}namespace/CODE%`))).toEqual(expect.arrayContaining(['code_execution.enable', 'code_interpreter.enable']));
});

test('suggestions and what the web page shows can be read in the namespace', () => {
  const suggestions = [{ title: ['a'], content: 'b' }];
  expect(write(`${url}suggestions`, { suggestions })).toEqual({ suggestions, i18n: {} });
  expect(write(`${url}interface/visibility`, { visibility: { x: false } })).toEqual({ visibility: { x: false } });
  expect(read(`${url}namespace/ui`)).toMatchObject({ 'ui.prompt_suggestions': suggestions, 'ui.visibility': { x: false } });
});

test('connections of models keep as many keys as addresses', () => {
  const openai = { ENABLE_OPENAI_API: true, OPENAI_API_BASE_URLS: ['http://a', 'http://b'], OPENAI_API_KEYS: ['k'] };
  const made = write('/openai/config/update', { ...openai, OPENAI_API_CONFIGS: { 0: { enable: true }, 7: {} } });
  expect(made).toMatchObject({ ...openai, OPENAI_API_KEYS: ['k', ''] });
  expect(Object.keys(made.OPENAI_API_CONFIGS)).toEqual(['0']);
  expect(read('/openai/config')).toEqual(made);
  const ollama = write('/ollama/config/update', { OLLAMA_BASE_URLS: ['http://a'], OLLAMA_API_CONFIGS: { 7: {} } });
  expect(ollama).toEqual({ ENABLE_OLLAMA_API: null, OLLAMA_BASE_URLS: ['http://a'], OLLAMA_API_CONFIGS: {} });
  expect(exported()['ollama.base_urls']).toEqual(['http://a']);
});

test('settings of tasks', () => {
  const body = { ...read('/api/v1/tasks/config'), TASK_MODEL: 'm' };
  expect(write('/api/v1/tasks/config/update', body)).toEqual(body);
  expect(read('/api/v1/tasks/config').TASK_MODEL).toBe('m');
  expect(exported()['task.model.default']).toBe('m');
  const { AUTOCOMPLETE_GENERATION_INPUT_MAX_LENGTH: _length, TASK_MODEL_PARAMS: _params, ...required } = body;
  const unset = { AUTOCOMPLETE_GENERATION_INPUT_MAX_LENGTH: -1, TASK_MODEL_PARAMS: null };
  expect(write('/api/v1/tasks/config/update', required)).toEqual({ ...body, ...unset });
  const nulls = { ...body, TASK_MODEL: null, AUTOCOMPLETE_GENERATION_INPUT_MAX_LENGTH: null, TASK_MODEL_PARAMS: null };
  expect(write('/api/v1/tasks/config/update', nulls)).toEqual({ ...body, ...unset, TASK_MODEL: null });
  expect(mock.ask(BEN, 'POST', '/api/tasks/chat/nope/stop')).toMatchObject({ status: 404 });
  expect(mock.get(BEN, 'GET', '/api/tasks/chat/nope')).toEqual({ task_ids: [] });
});

test('LDAP and OAuth', () => {
  expect(write(`${auths}admin/config/ldap`, { enable_ldap: true })).toEqual({ ENABLE_LDAP: true });
  expect(write(`${auths}admin/config/ldap`, {})).toEqual({ ENABLE_LDAP: null });
  const directory = { label: 'L', host: 'h', app_dn: '', app_dn_password: '', search_base: 'b' };
  const server = `${auths}admin/config/ldap/server`;
  expect(mock.ask(ADA, 'POST', server, { ...directory, label: '', search_base: '' })).toEqual(
    refusal(400, 'Required field label is empty'),
  );
  expect(write(server, directory)).toMatchObject({ ...directory, port: null, use_tls: true, certificate_path: null, ciphers: 'ALL' });
  expect(read(server)).toMatchObject(directory);
  const oauth = read(`${auths}admin/config/oauth`);
  expect(write(`${auths}admin/config/oauth`, { OAUTH_ALLOWED_DOMAINS: 'x.com' })).toEqual({ ...oauth, OAUTH_ALLOWED_DOMAINS: 'x.com' });
});

test('general settings decide who may sign up, and whom to ask', () => {
  const set = (change: object) => write(`${auths}admin/config`, { ...read(`${auths}admin/config`), ...change });
  const signUp = (email: string) => mock.ask('none', 'POST', `${auths}signup`, { name: 'F', email, password: 'pw' });
  set({ DEFAULT_USER_ROLE: 'user' });
  expect(set({ DEFAULT_USER_ROLE: 'king', JWT_EXPIRES_IN: 'soon' })).toMatchObject({ DEFAULT_USER_ROLE: 'user', JWT_EXPIRES_IN: '4w' });
  expect(signUp('fay@x.com')).toMatchObject({ status: 200, body: { role: 'user' } });
  set({ ENABLE_SIGNUP: false });
  expect(signUp('gus@x.com')).toEqual(refusal(403, PROHIBITED));
  expect(mock.get(CLEO, 'GET', `${auths}admin/details`)).toEqual({ name: 'Ada Okafor', email: 'ada@example.com' });
  set({ ADMIN_EMAIL: 'help@example.com' });
  expect(mock.get(CLEO, 'GET', `${auths}admin/details`)).toEqual({ name: null, email: 'help@example.com' });
  set({ SHOW_ADMIN_DETAILS: false });
  expect(mock.ask(CLEO, 'GET', `${auths}admin/details`).status).toBe(400);
  set({ ENABLE_API_KEYS: false });
  expect(mock.ask(BEN, 'POST', `${auths}api_key`)).toEqual(refusal(403, 'API key creation is not allowed in the environment.'));
  set({ ENABLE_USER_STATUS: false });
  expect(mock.ask(BEN, 'GET', `${users}user/status`).status).toBe(403);
});

test('default permissions are replaced as a whole', () => {
  const now = read(`${users}default/permissions`);
  const { api_keys: _left, ...features } = now.features;
  const next = write(`${users}default/permissions`, { ...now, features: { ...features, automations: true, zz: true } });
  expect(next.features).toMatchObject({ automations: true });
  expect(next.features).not.toHaveProperty('zz');
  expect(Object.keys(next.features).toSorted()).toEqual(Object.keys(now.features).toSorted());
  expect(read(`${users}default/permissions/defaults`).features.automations).toBe(false);
});

test('own settings: fields of `ui` change one by one, and what is not permitted is dropped', () => {
  const update = (body: object) => mock.get(BEN, 'POST', `${users}user/settings/update`, body);
  const ui = { system: 'x', toolServers: [1], theme: 'dark', notifications: { webhook_url: 'u', a: 1 } };
  expect(update({ ui, notifications: { x: 1 } })).toMatchObject({ ui: { system: 'x', theme: 'dark', notifications: { a: 1 } } });
  const { ui: kept } = update({ ui: { notifications: { b: 1 }, theme: null } });
  expect(kept).toMatchObject({ system: 'x', notifications: { b: 1 } });
  expect([kept.theme, kept.toolServers, kept.notifications.webhook_url]).toEqual([undefined, undefined, undefined]);
});

test('default interface settings stand behind the own ones', () => {
  const admin = read(`${auths}admin/config`);
  write(`${auths}admin/config`, { ...admin, DEFAULT_INTERFACE_SETTINGS: { theme: 'light', a: { b: 1, c: 2 } } });
  mock.get(BEN, 'POST', `${users}user/settings/update`, { ui: { a: { b: 3 } } });
  expect(mock.get(BEN, 'GET', `${users}user/settings`).ui).toMatchObject({ theme: 'light', a: { b: 3, c: 2 } });
  expect(mock.get(BEN, 'GET', `${users}user/settings?raw=true`).ui).not.toHaveProperty('theme');
});

test('variables that may not be', () => {
  const update = (variables: object) => mock.ask(BEN, 'POST', `${users}user/variables/update`, { variables });
  expect(update({ '1 a': 'x' })).toEqual(refusal(400, 'Invalid user variable key: 1 a'));
  expect(update({ city: 1 })).toEqual(refusal(400, 'User variable must be a string: city'));
  expect(update({ city: 'x'.repeat(20_001) })).toEqual(refusal(400, 'User variable is too long: city'));
  const big = 'x'.repeat(19_999);
  expect(update({ a: big, b: big, c: big, d: big, e: big, f: big })).toEqual(refusal(400, 'User variables are too large.'));
});

test('revoked sessions are over', () => {
  expect(mock.ask(ADA, 'POST', `${users}nope/sessions/revoke`)).toEqual(refusal(404, 'User not found.'));
  expect(mock.get(ADA, 'POST', `${users}${cleo}/sessions/revoke`)).toBe(true);
  expect(mock.world.callerOf(CLEO)).toBeUndefined();
  const { token } = mock.get('none', 'POST', `${auths}signin`, { email: 'cleo@example.com', password: 'x' });
  expect(mock.world.callerOf(token)).toMatchObject({ id: cleo });
});

test('sessions at providers', () => {
  const sessions = `${users}${ben}/oauth/sessions`;
  const providers = () => read(sessions).map(({ provider }: { provider: string }) => provider);
  expect(mock.ask(ADA, 'GET', `${users}${cleo}/oauth/sessions`).status).toBe(400);
  const { token } = mock.get('none', 'POST', `${auths}oauth/oidc/token/exchange`, { token: 'theirs' });
  expect(providers()).toEqual(['mcp:workshop', 'oidc']);
  expect(mock.get(token, 'DELETE', `${auths}oauth/sessions/oidc`)).toBe(true);
  expect(mock.ask(token, 'DELETE', `${auths}oauth/sessions/oidc`)).toEqual(refusal(404, 'No OAuth session found for this provider'));
  expect(providers()).toEqual(['mcp:workshop']);
});

test('images of accounts', () => {
  const image = () => mock.ask(BEN, 'GET', `${users}${ben}/profile/image`);
  const set = (profile_image_url: string) => mock.get(ADA, 'POST', `${users}${ben}/update`, { profile_image_url });
  set('https://x.com/a.png');
  expect(image()).toMatchObject({ status: 302, headers: { Location: 'https://x.com/a.png' } });
  set('data:image/png;base64,AQID');
  expect(image()).toMatchObject({
    status: 200,
    body: Uint8Array.of(1, 2, 3),
    mediaType: 'image/png',
    headers: { 'Content-Disposition': 'inline' },
  });
  expect(mock.ask(BEN, 'GET', `${users}nope/profile/image`).status).toBe(400);
});

test('an answer to what the administrator looks for in chats', () => {
  const analytics = '/api/v1/analytics/messages';
  expect(read(analytics)).toEqual([]);
  const roles = (target: string) => read(analytics + target).map(({ role }: { role: string }) => role);
  const [chat] = mock.get(BEN, 'GET', '/api/v1/chats/');
  expect(roles(`?chat_id=${chat.id}`)).toEqual(['user', 'assistant']);
  expect(roles(`?user_id=${ben}`)).toEqual(['assistant', 'user']);
  expect(roles('?model_id=llama3.2:3b')).toEqual(['assistant']);
  expect(roles(`?user_id=${ben}&limit=1&skip=1`)).toEqual(['user']);
});
