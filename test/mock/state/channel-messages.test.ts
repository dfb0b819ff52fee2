/** Messages and webhooks of channels, as a 0.12.4 answers the same requests. */
import { beforeEach, expect, test } from 'vitest';
import { ben } from '../../contract/cast.ts';
import { ADA, type AskedWorld, BEN, type Newcomer, NOON, NOT_FOUND, refusal, startEmptyWorld, WRONG } from './harness.ts';

const url = '/api/v1/channels/';
const ada = '6a1f0c52-8f0e-4b6c-9d57-0a4c1be7d101';
const NANOSECONDS = NOON * 1_000_000;

let mock: AskedWorld;
let erik: Newcomer;
let channel: string;
let messages: string;

const post = (token: string, content: string, more: object = {}): string =>
  mock.get(token, 'POST', `${messages}/post`, { content, ...more }).id;
const contents = (target: string): string[] => mock.get(BEN, 'GET', messages + target).map((one: { content: string }) => one.content);
const read = (id: string) => mock.get(BEN, 'GET', `${messages}/${id}`);
const say = (token: string, path: string, body: object) => mock.get(token, 'POST', `${messages}/${path}`, body);

beforeEach(() => {
  ({ mock, erik } = startEmptyWorld());
  const access_grants = ['read', 'write'].map((permission) => ({ principal_type: 'user', principal_id: '*', permission }));
  channel = mock.get(ADA, 'POST', `${url}create`, { name: 'talk', access_grants }).id;
  messages = `${url}${channel}/messages`;
});

test('post, read, list', () => {
  const data = { files: [{ type: 'file', id: 'f1', name: 'n' }] };
  const made = mock.get(BEN, 'POST', `${messages}/post`, { content: 'Q?', data, temp_id: 't1' });
  const message = {
    id: made.id,
    user_id: ben,
    app_id: null,
    channel_id: channel,
    reply_to_id: null,
    parent_id: null,
    is_pinned: false,
    pinned_by: null,
    pinned_at: null,
    content: 'Q?',
    data,
    meta: null,
    created_at: NANOSECONDS,
    updated_at: NANOSECONDS,
    etag: String(NANOSECONDS),
  };
  expect(made).toEqual(message);
  const around = {
    user: { id: ben, name: 'Ben Lindqvist', role: 'user' },
    reply_to_message: null,
    latest_reply_at: null,
    reply_count: 0,
    reactions: [],
  };
  expect(read(made.id)).toEqual({ ...message, ...around });
  expect(mock.get(BEN, 'GET', `${messages}/${made.id}/data`)).toEqual(data);
  expect(mock.get(BEN, 'GET', messages)).toEqual([{ ...message, ...around, data: true }]);
  const plain = post(BEN, 'text');
  expect(mock.get(BEN, 'GET', `${messages}/${plain}/data`)).toBeNull();
  expect(contents('')).toEqual(['text', 'Q?']);
  expect(contents('?limit=1&skip=1')).toEqual(['Q?']);
  expect(contents('?limit=0')).toEqual([]);
  expect(contents('?limit=-1')).toHaveLength(2);
});

test('threads: the newest reply first, the first message last', () => {
  const first = post(BEN, 'Q?', { data: { files: [] } });
  mock.later();
  const reply = post(ADA, 'I do.', { parent_id: first, reply_to_id: first });
  post(erik.token, 'Me too.', { parent_id: first });
  expect(contents('')).toEqual(['Q?']);
  expect(contents(`/${first}/thread`)).toEqual(['Me too.', 'I do.', 'Q?']);
  expect(contents(`/${first}/thread?limit=1`)).toEqual(['Me too.']);
  expect(contents(`/${first}/thread?skip=1`)).toEqual(['I do.', 'Q?']);
  expect(contents(`/${first}/thread?before=${reply}`)).toEqual(['Q?']);
  expect(contents(`/${first}/thread?around=${reply}`)).toEqual(['Me too.', 'I do.', 'Q?']);
  expect(contents('/nope/thread')).toEqual([]);
  expect(read(first)).toMatchObject({ reply_count: 2, latest_reply_at: NANOSECONDS + 60_000_000_000 });
  expect(read(reply).reply_to_message).toMatchObject({ id: first, content: 'Q?', data: false, user: { id: ben } });
  for (const id of ['parent_id', 'reply_to_id']) {
    expect(mock.ask(BEN, 'POST', `${messages}/post`, { content: 'x', [id]: 'nope' })).toEqual(refusal(400, WRONG));
  }
  mock.get(BEN, 'DELETE', `${messages}/${first}/delete`);
  expect(mock.ask(BEN, 'GET', `${messages}/${reply}`)).toEqual(refusal(404, NOT_FOUND));
});

test('reactions are counted by name, once for each account', () => {
  const id = post(BEN, 'Q?');
  const react = (token: string, name: string, how = 'add') => say(token, `${id}/reactions/${how}`, { name });
  for (const token of [ADA, ADA, erik.token]) expect(react(token, '+1')).toBe(true);
  react(BEN, 'heart');
  expect(read(id).reactions).toEqual([
    {
      name: '+1',
      users: [
        { id: ada, name: 'Ada Okafor' },
        { id: erik.id, name: 'Erik' },
      ],
      count: 2,
    },
    { name: 'heart', users: [{ id: ben, name: 'Ben Lindqvist' }], count: 1 },
  ]);
  expect(react(ADA, '+1', 'remove')).toBe(true);
  expect(react(ADA, 'zz', 'remove')).toBe(true);
  expect(read(id).reactions).toMatchObject([{ name: '+1', count: 1 }, { name: 'heart' }]);
});

test('pins: the last pinned first, and the message does not change by it', () => {
  const first = post(BEN, 'Q?');
  const reply = post(ADA, 'I do.', { parent_id: first });
  for (const id of [first, reply]) {
    mock.later();
    expect(say(BEN, `${id}/pin`, { is_pinned: true })).toMatchObject({ is_pinned: true, pinned_by: ben, updated_at: NANOSECONDS });
  }
  expect(contents('/pinned')).toEqual(['I do.', 'Q?']);
  expect(contents('/pinned?page=2')).toEqual([]);
  expect(say(erik.token, `${first}/pin`, { is_pinned: false })).toMatchObject({ is_pinned: false, pinned_by: null, pinned_at: null });
  expect(contents('/pinned')).toEqual(['I do.']);
});

test('the author and administrators change and delete a message', () => {
  const id = post(BEN, 'Q?', { data: { files: [] } });
  mock.later();
  expect(mock.ask(erik.token, 'POST', `${messages}/${id}/update`, { content: 'x' })).toEqual(refusal(403, WRONG));
  expect(mock.ask(erik.token, 'DELETE', `${messages}/${id}/delete`)).toEqual(refusal(403, WRONG));
  const changed = say(BEN, `${id}/update`, { content: 'Q2', data: { z: 1 }, meta: { m: 1 } });
  expect(changed).toMatchObject({ content: 'Q2', data: { files: [], z: 1 }, meta: {} });
  expect(changed.etag).toBe(String(changed.updated_at));
  expect(changed.updated_at).toBeGreaterThan(changed.created_at);
  expect(say(ADA, `${id}/update`, { content: 'by Ada' }).data).toEqual({ files: [], z: 1 });
  expect(mock.get(ADA, 'DELETE', `${messages}/${id}/delete`)).toBe(true);
  expect(contents('')).toEqual([]);
});

test('a message of another channel', () => {
  const id = post(BEN, 'Q?');
  const group = mock.get(BEN, 'POST', `${url}create`, { type: 'group', name: 'g' }).id;
  for (const [method, path] of [
    ['GET', ''],
    ['GET', '/data'],
    ['POST', '/pin'],
    ['POST', '/reactions/add'],
    ['POST', '/reactions/remove'],
    ['POST', '/update'],
    ['DELETE', '/delete'],
  ] as const) {
    expect(mock.ask(BEN, method, `${url}${group}/messages/${id}${path}`, { content: 'x', name: 'x' })).toEqual(refusal(400, WRONG));
  }
  expect(mock.get(BEN, 'GET', `${url}${group}/messages/${id}/thread`)).toEqual([]);
});

test('a webhook posts without a token, by its own name', () => {
  const hooks = `${url}${channel}/webhooks`;
  const hook = mock.get(ADA, 'POST', `${hooks}/create`, { name: 'Build' });
  expect(hook).toMatchObject({ channel_id: channel, user_id: ada, profile_image_url: null, last_used_at: null, created_at: NANOSECONDS });
  mock.later();
  const address = `${url}webhooks/${hook.id}/${hook.token}`;
  const posted = mock.ask('none', 'POST', address, { content: 'passed' }).body as { success: boolean; message_id: string }; // as the schema says
  expect(posted.success).toBe(true);
  expect(mock.get(ADA, 'GET', hooks)).toMatchObject([{ id: hook.id, last_used_at: NANOSECONDS + 60_000_000_000, updated_at: NANOSECONDS }]);
  expect(read(posted.message_id)).toMatchObject({ user: { id: ada, role: 'admin' }, meta: { webhook: { id: hook.id } } });
  const author = () => mock.get(BEN, 'GET', messages)[0].user;
  expect(author()).toEqual({ id: hook.id, name: 'Build', role: 'webhook' });
  expect(mock.get(ADA, 'POST', `${hooks}/${hook.id}/update`, { name: 'B2' })).toMatchObject({ name: 'B2', token: hook.token });
  expect(author().name).toBe('B2');
  say(BEN, `${posted.message_id}/pin`, { is_pinned: true });
  expect(mock.get(BEN, 'GET', `${messages}/pinned`)[0].user).toEqual({ id: hook.id, name: 'Webhook', role: 'webhook' });
  const invalid = refusal(401, 'The URL you provided is invalid. Please double-check and try again.');
  expect(mock.ask('none', 'POST', `${url}webhooks/${hook.id}/bad`, { content: 'x' })).toEqual(invalid);
  const other = mock.get(ADA, 'POST', `${url}create`, { name: 'other' }).id;
  expect(mock.ask(ADA, 'DELETE', `${url}${other}/webhooks/${hook.id}/delete`)).toEqual(refusal(404, NOT_FOUND));
  expect(mock.get(ADA, 'DELETE', `${hooks}/${hook.id}/delete`)).toBe(true);
  expect(author().name).toBe('Deleted Webhook');
  expect(mock.ask('none', 'POST', address, { content: 'x' })).toEqual(invalid);
});

test('the webhook of a deleted channel says that there is none', () => {
  const hook = mock.get(ADA, 'POST', `${url}${channel}/webhooks/create`, { name: 'Build' });
  mock.get(ADA, 'DELETE', `${url}${channel}/delete`);
  expect(mock.ask('none', 'POST', `${url}webhooks/${hook.id}/${hook.token}`, { content: 'x' })).toEqual(refusal(404, NOT_FOUND));
});
