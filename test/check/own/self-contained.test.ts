/** Which workflows a check may run on a server that others use. The lists are reviewed: a change of them is a change of what is touched. */
import { describe, expect, test } from 'vitest';
import { type ArazzoWorkflow, joinWorkflows, ownStepId } from '../../../src/check/arazzo.ts';
import { selfContained, type Verdict } from '../../../src/check/own/self-contained.ts';
import { placedOperations } from '../../../src/contract/document.ts';
import { readContract, workflowFiles } from '../../../src/contract/shipped.ts';

const operations = new Map(placedOperations(await readContract()).map((one) => [one.node.operationId, one]));
const { workflows } = await joinWorkflows(await workflowFiles(), (all) => all);
const verdicts = new Map(workflows.map((workflow) => [workflow.workflowId, selfContained(workflow, operations)]));

/** Workflows that are run, with the steps that are left out of them. */
const SAFE: Readonly<Record<string, readonly string[]>> = {
  seeUsage: [],
  keepAnAutomation: ['run'],
  keepACalendar: ['prefer', 'preferTheFirst'],
  keepEvents: ['repeat'],
  shareACalendar: [],
  keepAGroup: ['open', 'whisper', 'messages', 'close'],
  postByWebhook: [],
  guardAChannel: [],
  letAnAppIn: ['invite', 'apps', 'expel'],
  talkInAChannel: [],
  keepAChat: [],
  copyAndShareAChat: ['copyShared', 'deleteSharedCopy'],
  importAChat: [],
  changeMessages: ['compact'],
  forkAChat: ['resolveUnknownCall'],
  decideOnAToolCall: ['refuse'],
  removeAllTags: [],
  documentedMessages: [],
  askInBackground: ['ask', 'askInNoChat'],
  rateAnswers: ['createBare', 'deleteOwn', 'createAgain', 'deleteAll', 'deleteNothing'],
  listRatedModels: [],
  listAllRatings: [],
  keepAFile: [],
  storeAFileOnly: [],
  failToProcessAFile: [],
  showAPage: [],
  renameAFile: [],
  countFiles: [],
  findOwnFiles: [],
  keepAFolder: ['list', 'createChat', 'fill'],
  shareAFolder: ['createChat', 'fill'],
  readAFolder: [],
  useDocumentedFolders: [],
  keepVersionsOfAFunction: [],
  runAGroup: ['add', 'listOfUser', 'accountOfMember', 'remove'],
  previewGroup: [],
  nestGroups: ['add'],
  sortKnowledgeIntoDirectories: ['makeRome', 'add', 'move', 'moveOut', 'moveDirectory', 'cleanUp'],
  keepAKnowledgeBase: ['add', 'indexFile', 'listFiles', 'searchFiles', 'indexFiles', 'indexNames', 'remove'],
  tagBaseModels: [],
  listAllModels: [],
  keepAModel: ['choose'],
  readASharedModel: ['choose'],
  keepModelVersions: ['forget'],
  keepANote: [],
  pinANote: [],
  chatAboutANote: [],
  keepAPrompt: [],
  switchAPromptOff: [],
  readAPromptByCommand: [],
  searchEverywhere: [],
  keepASkill: [],
  keepVersionsOfASkill: ['update', 'download', 'read', 'compare', 'compareFile', 'restore', 'deleteVersion'],
  stopWhatRuns: ['ask', 'stop'],
  keepVersionsOfATool: [],
};

/** Why the others are not run. */
const UNSAFE: Readonly<Record<string, readonly string[]>> = {
  'It only reads.': [
    'documentedAnalytics',
    'waitUntilReady',
    'exportAsDocumented',
    'readModelDefaults',
    'readNamespace',
    'watchOllamaServers',
    'readRetrievalStatus',
    'discoverScim',
    'findActiveChats',
    'lookAtAccounts',
    'showImage',
    'readInitialPermissions',
    'previewAccess',
    'renderMarkdownText',
    'printChat',
  ],
  'It reaches beyond the server, or makes a model answer.': [
    'meetTheServer',
    'tryImageUrl',
    'keepAMemory',
    'fileMemories',
    'embedAllMemories',
    'documentedModels',
    'useOllamaLikeOpenai',
    'embedLikeOpenai',
    'useOllamaLikeAnthropic',
    'useOllamaLikeResponses',
    'keepOllamaModels',
    'bringFilesToOllama',
    'lookAtOllama',
    'useOllama',
    'manageProviderModels',
    'passThrough',
    'keepPipelines',
    'tryEmbedding',
    'useATerminalServer',
    'useAChatsTerminal',
    'useHelpers',
  ],
  'It changes more than one thing, or a setting.': [
    'keepTheWebhook',
    'countAndUnshareChats',
    'changeChatSettings',
    'markChatsRead',
    'configureArena',
    'documentedEvaluations',
    'useDocumentedFileConfig',
    'documentedMemories',
    'moveModels',
    'replaceAllModels',
    'connectProviders',
    'changeEmbeddings',
    'startRetrievalAnew',
    'balanceLoad',
    'letAModelWrite',
  ],
  'It needs the input appUrl, which a check does not have.': ['keepAnApp'],
  'It needs the input appId, which a check does not have.': ['useAnApp'],
  'It needs the input mediaUrl, which a check does not have.': ['speakAndListen', 'drawAndEdit', 'tryImageConnection'],
  'It concerns accounts.': [
    'addAnAccount',
    'unknownProviders',
    'falseLogoutNotice',
    'secondFactorIsOff',
    'keepGeneralSettings',
    'tryADirectory',
    'keepOAuthSettings',
    'documentedAuthentication',
    'keepAnApiKey',
    'signOut',
    'signOutByGet',
    'provisionAccount',
    'keepOwnData',
    'keepVariables',
    'keepDefaultPermissions',
  ],
  'It needs the input providerToken, which a check does not have.': ['comeWithAProvidersToken'],
  'It needs the input email, which a check does not have.': ['registerAndSignIn'],
  'It changes what the workflow did not make.': [
    'reactAsDocumented',
    'documentedFunctionSwitches',
    'removeAsDocumented',
    'keepABaseModel',
    'keepANoteAsDocumented',
    'watchTasks',
  ],
  'It makes something that no later step deletes by its id.': [
    'findChats',
    'tidyUpChats',
    'readASharedChat',
    'grantAccessToAChat',
    'deleteEveryFile',
  ],
  'It needs the input openaiModel, which a check does not have.': ['askLikeAnthropic', 'askAModel'],
  'It needs the input llamaModel, which a check does not have.': ['countLikeAnthropic', 'unloadAModel'],
  'It changes settings of the server.': [
    'backUpConfig',
    'changeSettings',
    'allowSubagents',
    'hidePart',
    'documentedConfig',
    'keepAnEventWebhook',
  ],
  'It needs the input toolServerUrl, which a check does not have.': ['connectToolServer'],
  'It needs the input mcpServerUrl, which a check does not have.': ['registerWithProvider'],
  'It needs the input orchestratorUrl, which a check does not have.': ['connectTerminalServer', 'limitTerminals'],
  'It needs the input functionUrl, which a check does not have.': ['keepAFunction'],
  'It makes a model answer.': ['runAJob', 'watchAllJobs'],
  'It needs the input qdrantUrl, which a check does not have.': ['useAnExternalDatabase'],
  'It needs the input webhookUrl, which a check does not have.': ['keepANotificationTarget'],
  'It needs the input retrievalFileId, which a check does not have.': ['embedAndAsk'],
  'It needs the input searchUrl, which a check does not have.': ['readTheWeb'],
  'It needs the input pageUrl, which a check does not have.': ['readAnAddress'],
  'It needs the input skillUrl, which a check does not have.': ['importASkill'],
  'It needs the input toolUrl, which a check does not have.': ['keepATool'],
  'It needs the input mcpToolsUrl, which a check does not have.': ['listToolsOfAnMcpServer'],
  'It needs the input absentUserId, which a check does not have.': ['revokeSessions'],
  'It needs the input spareUserId, which a check does not have.': ['letInAndDelete'],
  'It needs the input guestId, which a check does not have.': ['prioritizeJobs'],
};

test('the workflows that touch only what they make', () => {
  const safe = [...verdicts].flatMap(([name, verdict]) =>
    'ok' in verdict ? [[name, verdict.ok.leftOut.map(({ stepId }) => ownStepId(stepId))] as const] : [],
  );
  expect(Object.fromEntries(safe)).toEqual(SAFE);
});

test('why the others do not', () => {
  const unsafe: Record<string, string[]> = {};
  for (const [name, verdict] of verdicts) if ('why' in verdict) unsafe[verdict.why] = [...(unsafe[verdict.why] ?? []), name];
  expect(unsafe).toEqual(UNSAFE);
});

test('everything that a safe workflow makes has an operation that deletes it', () => {
  for (const verdict of verdicts.values())
    if ('ok' in verdict) for (const [operationId, { remove }] of verdict.ok.creations) expect(remove, operationId).toBeDefined();
});

describe('what is not provable is left out', () => {
  const create = { stepId: 'create', operationId: 'createNote', outputs: { id: '$response.body#/id' } };
  const own = '$steps.create.outputs.id';
  const about = (stepId: string, operationId: string, value: string, more: object = {}) => ({
    stepId,
    operationId,
    parameters: [{ in: 'path', name: 'id', value }],
    ...more,
  });
  const remove = about('delete', 'deleteNoteById', own);
  const judge = (...steps: ArazzoWorkflow['steps']): Verdict => selfContained({ workflowId: 'fixture', steps }, operations);
  const whyOf = (verdict: Verdict, step: string): string | undefined =>
    ('ok' in verdict ? verdict.ok : verdict).leftOut.find(({ stepId }) => stepId === step)?.why;

  test('nothing of a workflow that is provable', () => {
    const verdict = judge(create, about('change', 'updateNoteById', own), remove);
    expect('ok' in verdict && verdict.ok.workflow.steps.map(({ stepId }) => stepId)).toEqual(['create', 'change', 'delete']);
  });

  test.each([
    ['an id that is written down', '5d0e9a31-1c5b-4d2f-8e64-3a9b7c1d5505'],
    ['an id that a list gave', '$steps.list.outputs.id'],
  ])('a change of %s', (_name, id) => {
    const list = { stepId: 'list', operationId: 'listNotes', outputs: { id: '$response.body#/0/id' } };
    const verdict = judge(list, create, about('change', 'updateNoteById', id), remove);
    expect(whyOf(verdict, 'change')).toBe('It changes what the workflow did not make.');
  });

  test('what makes something and does not delete it', () => {
    expect(judge(create)).toMatchObject({ why: 'It makes something that no later step deletes by its id.' });
  });

  test('what deletes something else than it makes', () => {
    const list = { stepId: 'list', operationId: 'listNotes', outputs: { id: '$response.body#/0/id' } };
    const verdict = judge(list, create, about('delete', 'deleteNoteById', '$steps.list.outputs.id'));
    expect(verdict).toMatchObject({ leftOut: [{ stepId: 'create' }, { stepId: 'delete' }] });
  });

  test('a wipe of everything', () => {
    const chat = { ...create, operationId: 'createChat' };
    const verdict = judge(chat, { stepId: 'wipe', operationId: 'deleteAllChats' }, about('delete', 'deleteChatById', own));
    expect(whyOf(verdict, 'wipe')).toBe('It changes more than one thing, or a setting.');
  });

  test('a chat that is put into a folder of somebody', () => {
    const chat = { ...create, operationId: 'createChat' };
    const move = about('move', 'moveChatToFolder', own, { requestBody: { payload: { folder_id: 'e1' } } });
    expect(whyOf(judge(chat, move, about('delete', 'deleteChatById', own)), 'move')).toBe(
      'It puts something into, or takes it out of, what the workflow did not make.',
    );
  });

  test.each([
    ['accounts', 'addUser', 'It concerns accounts.'],
    ['settings', 'setBanners', 'It changes settings of the server.'],
    ['other servers', 'completeChat', 'It reaches beyond the server, or makes a model answer.'],
  ])('%s', (_name, operationId, why) => {
    expect(judge({ stepId: 'step', operationId })).toMatchObject({ why });
  });

  test('an input that a check does not have', () => {
    const step = about('change', 'updateNoteById', own, { requestBody: { payload: { title: '$inputs.title' } } });
    expect(whyOf(judge(create, step, remove), 'change')).toBe('It needs the input title, which a check does not have.');
  });
});
