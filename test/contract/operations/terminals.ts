import {
  listTerminalServers,
  proxyDeleteToChatTerminal,
  proxyDeleteToTerminal,
  proxyGetToChatTerminal,
  proxyGetToTerminal,
  proxyHeadToChatTerminal,
  proxyHeadToTerminal,
  proxyOptionsToChatTerminal,
  proxyOptionsToTerminal,
  proxyPatchToChatTerminal,
  proxyPatchToTerminal,
  proxyPostToChatTerminal,
  proxyPostToTerminal,
  proxyPutToChatTerminal,
  proxyPutToTerminal,
} from '../../../generated/sdk/index.ts';
import { chat } from '../cast.ts';
import { rows } from '../row.ts';

/** The SDK encodes the slash of a path of several segments; the server takes both. */
const PROXY = '/api/v1/terminals/workshop';

const onTerminal = (path: string) => ({ server_id: 'workshop', path });
const onChat = (path: string) => ({ server_id: 'workshop', chat_id: chat, path });

const directory = { params: { directory: '/home/ben' } };
const note = { path: 'notes.md', content: '# Rome\nPantheon, Trastevere\n' };
const command = { command: 'echo hello' };

const accessDenied = { prefer: 'code=403', status: 403, body: { error: 'Access denied' } };
const disabled = { prefer: 'code=403, example=serverDisabled', status: 403, body: { error: 'Terminal server disabled' } };
const pathNotAllowed = { prefer: 'code=403, example=pathNotAllowed', status: 403, body: { error: 'Path not allowed' } };
const notInChats = { prefer: 'code=403, example=notInChats', status: 403, body: { error: 'Terminal server is not available in chats' } };
const invalidPath = { prefer: 'code=400', status: 400, body: { error: 'Invalid path' } };
const unknownServer = { prefer: 'code=404', status: 404, body: { error: "Terminal server 'garage' not found" } };
const unsavedChat = { prefer: 'code=409', status: 409, body: { error: 'A saved chat is required for this terminal' } };
const hungUp = { prefer: 'code=502, example=hungUp', status: 502, body: { error: 'Terminal proxy error: Server disconnected' } };
const urlMissing = { prefer: 'code=503', status: 503, body: { error: 'Terminal server URL not configured' } };
const passedThrough = { prefer: 'code=405', status: 405, body: { detail: 'Method Not Allowed' } };

export const terminals = rows([
  {
    operationId: 'listTerminalServers',
    authority: 'user',
    client: (client) => client.GET('/api/v1/terminals/'),
    sdk: (options) => listTerminalServers(options),
    sends: { method: 'GET', url: '/api/v1/terminals/' },
    reply: 'BensTerminalServers',
  },
  {
    operationId: 'proxyGetToTerminal',
    authority: 'user',
    client: (client) =>
      client.GET('/api/v1/terminals/{server_id}/{path}', {
        params: { path: onTerminal('files/list'), query: directory },
      }),
    sdk: (options) => proxyGetToTerminal({ ...options, path: onTerminal('files/list'), query: directory }),
    sends: { method: 'GET', url: `${PROXY}/files/list?directory=%2Fhome%2Fben` },
    sdkSends: { method: 'GET', url: `${PROXY}/files%2Flist?directory=%2Fhome%2Fben` },
    reply: 'TerminalFiles',
    failures: [
      accessDenied,
      disabled,
      pathNotAllowed,
      invalidPath,
      unknownServer,
      hungUp,
      urlMissing,
      { prefer: 'code=404, example=fileNotFound', status: 404, body: { detail: 'File not found' } },
      { prefer: 'code=401, example=keyRefused', status: 401, body: { detail: 'Invalid API key' } },
    ],
  },
  {
    operationId: 'proxyPostToTerminal',
    authority: 'user',
    client: (client) => client.POST('/api/v1/terminals/{server_id}/{path}', { params: { path: onTerminal('execute') }, body: command }),
    sdk: (options) => proxyPostToTerminal({ ...options, path: onTerminal('execute'), body: command }),
    sends: { method: 'POST', url: `${PROXY}/execute`, body: command },
    reply: 'TerminalCommandDone',
    failures: [
      accessDenied,
      invalidPath,
      unknownServer,
      hungUp,
      urlMissing,
      {
        prefer: 'code=422, example=requestRejected',
        status: 422,
        body: { detail: [{ type: 'missing', loc: ['body', 'command'], msg: 'Field required', input: {} }] },
      },
    ],
  },
  {
    operationId: 'proxyPutToTerminal',
    authority: 'user',
    client: (client) => client.PUT('/api/v1/terminals/{server_id}/{path}', { params: { path: onTerminal('files/write') }, body: note }),
    sdk: (options) => proxyPutToTerminal({ ...options, path: onTerminal('files/write'), body: note }),
    sends: { method: 'PUT', url: `${PROXY}/files/write`, body: note },
    sdkSends: { method: 'PUT', url: `${PROXY}/files%2Fwrite`, body: note },
    reply: 'TerminalFileWritten',
    failures: [accessDenied, invalidPath, unknownServer, hungUp, urlMissing, passedThrough],
  },
  {
    operationId: 'proxyPatchToTerminal',
    authority: 'user',
    client: (client) => client.PATCH('/api/v1/terminals/{server_id}/{path}', { params: { path: onTerminal('files/write') }, body: note }),
    sdk: (options) => proxyPatchToTerminal({ ...options, path: onTerminal('files/write'), body: note }),
    sends: { method: 'PATCH', url: `${PROXY}/files/write`, body: note },
    sdkSends: { method: 'PATCH', url: `${PROXY}/files%2Fwrite`, body: note },
    reply: 'TerminalFileWritten',
    failures: [accessDenied, invalidPath, unknownServer, hungUp, urlMissing, passedThrough],
  },
  {
    operationId: 'proxyDeleteToTerminal',
    authority: 'user',
    client: (client) =>
      client.DELETE('/api/v1/terminals/{server_id}/{path}', { params: { path: onTerminal('execute/20260101-100000-5322ee') } }),
    sdk: (options) => proxyDeleteToTerminal({ ...options, path: onTerminal('execute/20260101-100000-5322ee') }),
    sends: { method: 'DELETE', url: `${PROXY}/execute/20260101-100000-5322ee` },
    sdkSends: { method: 'DELETE', url: `${PROXY}/execute%2F20260101-100000-5322ee` },
    reply: 'TerminalCommandKilled',
    failures: [accessDenied, invalidPath, unknownServer, hungUp, urlMissing],
  },
  {
    operationId: 'proxyHeadToTerminal',
    authority: 'user',
    client: (client) => client.HEAD('/api/v1/terminals/{server_id}/{path}', { params: { path: onTerminal('files/list') } }),
    sdk: (options) => proxyHeadToTerminal({ ...options, path: onTerminal('files/list') }),
    sends: { method: 'HEAD', url: `${PROXY}/files/list` },
    sdkSends: { method: 'HEAD', url: `${PROXY}/files%2Flist` },
    reply: null,
    failures: [accessDenied, invalidPath, unknownServer, urlMissing, passedThrough],
  },
  {
    operationId: 'proxyOptionsToTerminal',
    authority: 'user',
    client: (client) => client.OPTIONS('/api/v1/terminals/{server_id}/{path}', { params: { path: onTerminal('files/list') } }),
    sdk: (options) => proxyOptionsToTerminal({ ...options, path: onTerminal('files/list') }),
    sends: { method: 'OPTIONS', url: `${PROXY}/files/list` },
    sdkSends: { method: 'OPTIONS', url: `${PROXY}/files%2Flist` },
    reply: 'TerminalMethods',
    failures: [accessDenied, invalidPath, unknownServer, hungUp, urlMissing, passedThrough],
  },
  {
    operationId: 'proxyGetToChatTerminal',
    authority: 'user',
    client: (client) => client.GET('/api/v1/terminals/{server_id}/chats/{chat_id}/{path}', { params: { path: onChat('files/cwd') } }),
    sdk: (options) => proxyGetToChatTerminal({ ...options, path: onChat('files/cwd') }),
    sends: { method: 'GET', url: `${PROXY}/chats/${chat}/files/cwd` },
    sdkSends: { method: 'GET', url: `${PROXY}/chats/${chat}/files%2Fcwd` },
    reply: 'TerminalWorkingDirectory',
    failures: [accessDenied, notInChats, invalidPath, unknownServer, unsavedChat, hungUp, urlMissing],
  },
  {
    operationId: 'proxyPostToChatTerminal',
    authority: 'user',
    client: (client) =>
      client.POST('/api/v1/terminals/{server_id}/chats/{chat_id}/{path}', {
        params: { path: onChat('files/cwd') },
        body: { path: 'rome' },
      }),
    sdk: (options) => proxyPostToChatTerminal({ ...options, path: onChat('files/cwd'), body: { path: 'rome' } }),
    sends: { method: 'POST', url: `${PROXY}/chats/${chat}/files/cwd`, body: { path: 'rome' } },
    sdkSends: { method: 'POST', url: `${PROXY}/chats/${chat}/files%2Fcwd`, body: { path: 'rome' } },
    reply: 'TerminalDirectoryEntered',
    failures: [accessDenied, notInChats, invalidPath, unknownServer, unsavedChat],
  },
  {
    operationId: 'proxyPutToChatTerminal',
    authority: 'user',
    client: (client) =>
      client.PUT('/api/v1/terminals/{server_id}/chats/{chat_id}/{path}', { params: { path: onChat('files/write') }, body: note }),
    sdk: (options) => proxyPutToChatTerminal({ ...options, path: onChat('files/write'), body: note }),
    sends: { method: 'PUT', url: `${PROXY}/chats/${chat}/files/write`, body: note },
    sdkSends: { method: 'PUT', url: `${PROXY}/chats/${chat}/files%2Fwrite`, body: note },
    reply: 'TerminalFileWritten',
    failures: [accessDenied, notInChats, unknownServer, unsavedChat, passedThrough],
  },
  {
    operationId: 'proxyPatchToChatTerminal',
    authority: 'user',
    client: (client) =>
      client.PATCH('/api/v1/terminals/{server_id}/chats/{chat_id}/{path}', { params: { path: onChat('files/write') }, body: note }),
    sdk: (options) => proxyPatchToChatTerminal({ ...options, path: onChat('files/write'), body: note }),
    sends: { method: 'PATCH', url: `${PROXY}/chats/${chat}/files/write`, body: note },
    sdkSends: { method: 'PATCH', url: `${PROXY}/chats/${chat}/files%2Fwrite`, body: note },
    reply: 'TerminalFileWritten',
    failures: [accessDenied, notInChats, unknownServer, unsavedChat, passedThrough],
  },
  {
    operationId: 'proxyDeleteToChatTerminal',
    authority: 'user',
    client: (client) =>
      client.DELETE('/api/v1/terminals/{server_id}/chats/{chat_id}/{path}', { params: { path: onChat('execute/20260101-100000-5322ee') } }),
    sdk: (options) => proxyDeleteToChatTerminal({ ...options, path: onChat('execute/20260101-100000-5322ee') }),
    sends: { method: 'DELETE', url: `${PROXY}/chats/${chat}/execute/20260101-100000-5322ee` },
    sdkSends: { method: 'DELETE', url: `${PROXY}/chats/${chat}/execute%2F20260101-100000-5322ee` },
    reply: 'TerminalCommandKilled',
    failures: [accessDenied, notInChats, unknownServer, unsavedChat],
  },
  {
    operationId: 'proxyHeadToChatTerminal',
    authority: 'user',
    client: (client) => client.HEAD('/api/v1/terminals/{server_id}/chats/{chat_id}/{path}', { params: { path: onChat('files/cwd') } }),
    sdk: (options) => proxyHeadToChatTerminal({ ...options, path: onChat('files/cwd') }),
    sends: { method: 'HEAD', url: `${PROXY}/chats/${chat}/files/cwd` },
    sdkSends: { method: 'HEAD', url: `${PROXY}/chats/${chat}/files%2Fcwd` },
    reply: null,
    failures: [accessDenied, unknownServer, unsavedChat, passedThrough],
  },
  {
    operationId: 'proxyOptionsToChatTerminal',
    authority: 'user',
    client: (client) => client.OPTIONS('/api/v1/terminals/{server_id}/chats/{chat_id}/{path}', { params: { path: onChat('files/cwd') } }),
    sdk: (options) => proxyOptionsToChatTerminal({ ...options, path: onChat('files/cwd') }),
    sends: { method: 'OPTIONS', url: `${PROXY}/chats/${chat}/files/cwd` },
    sdkSends: { method: 'OPTIONS', url: `${PROXY}/chats/${chat}/files%2Fcwd` },
    reply: 'TerminalMethods',
    failures: [accessDenied, notInChats, unknownServer, unsavedChat, passedThrough],
  },
]);
