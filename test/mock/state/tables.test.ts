/** What holds for all tables. */
import { expect, test } from 'vitest';
import { placedOperations } from '../../../src/contract/document.ts';
import { TABLES } from '../../../src/mock/state/tables/index.ts';
import {
  app,
  archive,
  automation,
  ben,
  calendar,
  calendarEvent,
  channel,
  channelMessage,
  channelWebhook,
  chat,
  cityGuides,
  feedback,
  folder,
  functionVersion,
  group,
  guideOfAda,
  modelVersion,
  note,
  prompt,
  promptVersion,
  share,
  skillVersion,
  toolVersion,
} from '../../contract/cast.ts';
import { ADA, BEN, contract, data, startWorld } from './harness.ts';

const operations = new Map(placedOperations(contract).map((placed) => [placed.node.operationId, placed]));
const rows = TABLES.flatMap((table) => Object.keys(table.rows));

/** Tags of which the world answers every operation, but for those named. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  apps: ['previewAppManifest'],
  automations: [],
  calendars: [],
  channels: ['getChannelWebhookImage'],
  chats: [],
  events: ['listEventTypes'],
  folders: [],
  groups: [],
  memories: [],
  notes: [],
  notifications: [],
  prompts: [],
  users: [],
  // What is fetched from elsewhere keeps its example.
  tools: ['loadToolFromUrl'],
  functions: ['loadFunctionFromUrl'],
  skills: ['loadSkillsFromUrl'],
  // No server answers these; what they are documented to do is done by others.
  models: ['listDocumentedModels', 'getModelByPath', 'setModelAccessByPath', 'deleteModelByPath', 'toggleModelByPath', 'updateModelByPath'],
  evaluations: [
    'updateDocumentedEvaluationConfig',
    'listDocumentedFeedback',
    'exportDocumentedFeedback',
    'deleteDocumentedFeedback',
    'updateDocumentedFeedback',
  ],
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
  ['/api/v1/apps/', { app_id: app }],
  ['/api/v1/automations/', { id: automation }],
  ['/api/v1/calendars/', { calendar_id: calendar, event_id: calendarEvent }],
  ['/api/v1/channels/users/', { user_id: ben }],
  ['/api/v1/channels/', { id: channel, channel_id: channel, message_id: channelMessage, webhook_id: channelWebhook }],
  ['/api/v1/notes/', { id: note }],
  ['/api/v1/prompts/', { prompt_id: prompt, history_id: promptVersion, command: 'translate' }],
  ['/api/v1/tools/', { id: 'weather_forecast', history_id: toolVersion }],
  ['/api/v1/functions/', { id: 'profanity_filter', history_id: functionVersion }],
  ['/api/v1/skills/', { id: 'itinerary', history_id: skillVersion }],
  ['/api/v1/models', { id: 'rome-guide', history_id: modelVersion }],
  ['/api/v1/evaluations/', { id: feedback, model_id: 'llama3.2:3b' }],
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
const NOT_ON_SEED = ['getScimUser', 'getMyUsage', 'getUserProfileImage', 'listChatTasks', 'listMcpServerTools'];

/** What the workspace shows to administrators and to whom it is shared with; the cast's things there are shared with nobody. */
const PRIVATE = ['/api/v1/prompts/', '/api/v1/tools/', '/api/v1/skills/', '/api/v1/models/'];

/** Operations for users that only an administrator may do with the cast's ids. */
const BY_ADMIN: readonly string[] = [
  'listNotificationEvents',
  'listNotificationTargets',
  'listChannelWebhooks',
  'listAutomations',
  'getAutomationById',
  'listAutomationRuns',
];

const readable = rows.flatMap((operationId) => {
  const placed = operations.get(operationId);
  const ids = CAST.find(([beginning]) => placed?.path.startsWith(beginning))?.[1] ?? {};
  const path = placed?.path.replace(/\{(\w+)\}/g, (whole, name: string) => ids[name] ?? whole);
  const admin =
    BY_ADMIN.includes(operationId) ||
    PRIVATE.some((beginning) => placed?.path.startsWith(beginning)) ||
    (placed?.node.security?.some((one) => one['bearerAuth']?.includes('admin')) ?? false);
  return placed?.method === 'GET' && path !== undefined && !NOT_ON_SEED.includes(operationId)
    ? [[operationId, path, admin ? ADA : BEN] as const]
    : [];
});

/** What must be asked for: an empty search fails on the server, and a list of events without times is refused. */
const AFTER_QUERY: Readonly<Record<string, string>> = {
  searchChats: '?text=rome',
  listCalendarEvents: '?start=2030-01-01T00:00:00Z&end=2030-02-01T00:00:00Z',
  getPromptVersionDiff: `?from_id=${promptVersion}&to_id=${promptVersion}`,
  getToolVersionDiff: `?from_id=${toolVersion}&to_id=${toolVersion}`,
  getFunctionVersionDiff: `?from_id=${functionVersion}&to_id=${functionVersion}`,
  getSkillVersionDiff: `?from_id=${skillVersion}&to_id=${skillVersion}`,
  getSkillFileDiff: `?from_id=${skillVersion}&to_id=${skillVersion}&path=SKILL.md`,
  downloadSkillFile: `?version_id=${skillVersion}&path=SKILL.md`,
  getModelById: '?id=rome-guide',
  getModelProfileImage: '?id=rome-guide',
  listModelVersions: '?id=rome-guide',
  getModelVersion: '?id=rome-guide',
};

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
