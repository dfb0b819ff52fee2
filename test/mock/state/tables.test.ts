/** What holds for all tables. */
import { expect, test } from 'vitest';
import { placedOperations } from '../../../src/contract/document.ts';
import { TABLES } from '../../../src/mock/state/tables/index.ts';
import { archive, ben, chat, cityGuides, folder, group, guideOfAda, share } from '../../contract/cast.ts';
import { ADA, BEN, contract, data, startWorld } from './harness.ts';

const operations = new Map(placedOperations(contract).map((placed) => [placed.node.operationId, placed]));
const rows = TABLES.flatMap((table) => Object.keys(table.rows));

/** Tags of which the world answers every operation, but for those named. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  chats: [],
  folders: [],
  groups: [],
  users: [],
  // What the server says of itself is the same for all; clients are registered at a provider, and other servers are asked.
  scim: ['listScimResourceTypes', 'listScimSchemas', 'getScimServiceProviderConfig'],
  configs: [
    'registerOAuthClient',
    'setTerminalServerLifecycle',
    'setTerminalServerPolicy',
    'refreshTerminalServerTerminals',
    'verifyTerminalServerConnection',
    'verifyToolServerConnection',
  ],
};

/** The cast's ids, by the beginning of the path and the parameter. */
const CAST: readonly (readonly [path: string, ids: Readonly<Record<string, string>>])[] = [
  ['/api/v1/chats/', { id: chat, chat_id: chat, folder_id: folder, share_id: share, user_id: ben }],
  ['/api/v1/folders/', { id: folder }],
  ['/api/tasks/', { chat_id: chat }],
  ['/api/v1/configs/', { namespace: 'ui' }],
  ['/api/v1/groups/', { id: group }],
  ['/api/v1/scim/', { group_id: group }],
  ['/api/v1/files/', { id: guideOfAda, file_name: 'rome-guide.pdf' }],
  ['/api/v1/knowledge/external/', { id: archive }],
  ['/api/v1/knowledge/', { id: cityGuides }],
  ['/api/v1/users/', { user_id: ben }],
];

test('every row is of an operation of the contract', () => {
  expect(rows.filter((operationId) => !operations.has(operationId))).toEqual([]);
});

test.each(Object.entries(WHOLE))('every operation of %s has a row', (tag, excepted) => {
  const ofTag = [...operations.values()].filter(({ node }) => node.tags?.includes(tag)).map(({ node }) => node.operationId);
  expect(ofTag.filter((operationId) => !rows.includes(operationId))).toEqual(excepted);
});

/** Rows that find nothing on the seed, or leave the reply to the example there. */
const NOT_ON_SEED = ['getScimUser', 'getMyUsage', 'getUserProfileImage', 'listChatTasks'];

const readable = rows.flatMap((operationId) => {
  const placed = operations.get(operationId);
  const ids = CAST.find(([beginning]) => placed?.path.startsWith(beginning))?.[1] ?? {};
  const path = placed?.path.replace(/\{(\w+)\}/g, (whole, name: string) => ids[name] ?? whole);
  const admin = placed?.node.security?.some((one) => one['bearerAuth']?.includes('admin')) ?? false;
  return placed?.method === 'GET' && path !== undefined && !NOT_ON_SEED.includes(operationId)
    ? [[operationId, path, admin ? ADA : BEN] as const]
    : [];
});

/** Replies that are no success on the seed: an empty search fails on the server. */
const AFTER_QUERY: Readonly<Record<string, string>> = { searchChats: '?text=rome' };

test.each(readable)('%s answers with what the contract says, on the seed', (operationId, path, token) => {
  const { get } = startWorld();
  expect(path).not.toMatch(/[{}]/);
  expect(() => get(token, 'GET', path + (AFTER_QUERY[operationId] ?? ''))).not.toThrow();
});

test('the data holds the examples that the tables name and no others', () => {
  expect(data.examples).toHaveProperty('RomeChat');
  expect(data.examples).not.toHaveProperty('ChatStatistics');
  expect(Object.keys(data.shapes).toSorted()).toEqual(rows.toSorted());
});
