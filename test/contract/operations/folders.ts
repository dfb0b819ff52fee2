import {
  addFolderChats,
  createFolder,
  createFolderAsDocumented,
  deleteFolderAsDocumented,
  deleteFolderById,
  getFolderAsDocumented,
  getFolderById,
  listFolderSharedChats,
  listFolders,
  listSharedFolders,
  markFolderRead,
  moveFolder,
  removeFolderChat,
  setFolderAccess,
  setFolderExpanded,
  updateFolderAsDocumented,
  updateFolderById,
} from '../../../generated/sdk/index.ts';
import { chat, folder } from '../cast.ts';
import { rows } from '../row.ts';

const ada = '6a1f0c52-8f0e-4b6c-9d57-0a4c1be7d101';
const ofFolder = { path: { id: folder } };
const url = `/api/v1/folders/${folder}`;
const documented = `/api/v1/folders/id/${folder}`;

const failure = (status: number, detail: string, example?: string) => ({
  prefer: example === undefined ? `code=${status}` : `code=${status}, example=${example}`,
  status,
  body: { detail },
});

const PROHIBITED = 'You do not have permission to access this resource. Please contact your administrator for assistance.';
const pending = failure(401, PROHIBITED, 'accessProhibited');
const prohibited = failure(403, PROHIBITED);
const notFound = failure(404, "We could not find what you're looking for :/");
const exists = failure(400, '[ERROR: Folder already exists]', 'exists');
const crash = { prefer: 'code=500', status: 500, body: 'Internal Server Error' };

const travel = { name: 'Travel' };
const trips = { name: 'Trips' };
const top = { parent_id: null };
const open = { is_expanded: true };
const access = { access_grants: [{ principal_type: 'user' as const, principal_id: ada, permission: 'read' as const }] };
const page = { page: 1, sort_by: 'title', sort_dir: 'asc' };
const emptied = { delete_contents: false };
const rome = { chat_ids: [chat] };
const ofChat = { path: { id: folder, chat_id: chat } };

export const folders = rows([
  {
    operationId: 'listFolders',
    authority: 'user',
    client: (client) => client.GET('/api/v1/folders/'),
    sdk: (options) => listFolders({ ...options }),
    sends: { method: 'GET', url: '/api/v1/folders/' },
    reply: 'BensFolders',
    failures: [pending, prohibited, crash],
  },
  {
    operationId: 'createFolder',
    authority: 'user',
    client: (client) => client.POST('/api/v1/folders/', { body: travel }),
    sdk: (options) => createFolder({ ...options, body: travel }),
    sends: { method: 'POST', url: '/api/v1/folders/', body: travel },
    reply: 'CreatedFolder',
    failures: [exists, prohibited],
  },
  {
    operationId: 'listSharedFolders',
    authority: 'user',
    client: (client) => client.GET('/api/v1/folders/shared'),
    sdk: (options) => listSharedFolders({ ...options }),
    sends: { method: 'GET', url: '/api/v1/folders/shared' },
    reply: 'FoldersSharedWithBen',
    failures: [prohibited],
  },
  {
    operationId: 'getFolderById',
    authority: 'user',
    client: (client) => client.GET('/api/v1/folders/{id}', { params: ofFolder }),
    sdk: (options) => getFolderById({ ...options, ...ofFolder }),
    sends: { method: 'GET', url },
    reply: 'TravelFolder',
    failures: [prohibited, notFound],
  },
  {
    operationId: 'deleteFolderById',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/folders/{id}', { params: { ...ofFolder, query: emptied } }),
    sdk: (options) => deleteFolderById({ ...options, ...ofFolder, query: emptied }),
    sends: { method: 'DELETE', url: `${url}?delete_contents=false` },
    reply: 'FolderDeleted',
    failures: [failure(400, '[ERROR: Error deleting folder]'), prohibited, notFound],
  },
  {
    operationId: 'updateFolderById',
    authority: 'user',
    client: (client) => client.POST('/api/v1/folders/{id}/update', { params: ofFolder, body: trips }),
    sdk: (options) => updateFolderById({ ...options, ...ofFolder, body: trips }),
    sends: { method: 'POST', url: `${url}/update`, body: trips },
    reply: 'RenamedFolder',
    failures: [exists, failure(400, '[ERROR: Error updating folder]', 'notUpdated'), prohibited, notFound],
  },
  {
    operationId: 'moveFolder',
    authority: 'user',
    client: (client) => client.POST('/api/v1/folders/{id}/update/parent', { params: ofFolder, body: top }),
    sdk: (options) => moveFolder({ ...options, ...ofFolder, body: top }),
    sends: { method: 'POST', url: `${url}/update/parent`, body: top },
    reply: 'MovedFolder',
    failures: [exists, failure(400, '[ERROR: Cannot move a folder into itself or one of its subfolders]', 'intoItself'), notFound],
  },
  {
    operationId: 'setFolderExpanded',
    authority: 'user',
    client: (client) => client.POST('/api/v1/folders/{id}/update/expanded', { params: ofFolder, body: open }),
    sdk: (options) => setFolderExpanded({ ...options, ...ofFolder, body: open }),
    sends: { method: 'POST', url: `${url}/update/expanded`, body: open },
    reply: 'OpenedFolder',
    failures: [prohibited, notFound],
  },
  {
    operationId: 'setFolderAccess',
    authority: 'user',
    client: (client) => client.POST('/api/v1/folders/{id}/access/update', { params: ofFolder, body: access }),
    sdk: (options) => setFolderAccess({ ...options, ...ofFolder, body: access }),
    sends: { method: 'POST', url: `${url}/access/update`, body: access },
    reply: 'FolderWithGrant',
    failures: [
      failure(403, PROHIBITED, 'accessProhibited'),
      failure(403, 'You do not have permission to share with the requested audience', 'audience'),
      notFound,
      crash,
    ],
  },
  {
    operationId: 'listFolderSharedChats',
    authority: 'user',
    client: (client) => client.GET('/api/v1/folders/{id}/shared/chats', { params: { ...ofFolder, query: page } }),
    sdk: (options) => listFolderSharedChats({ ...options, ...ofFolder, query: page }),
    sends: { method: 'GET', url: `${url}/shared/chats?page=1&sort_by=title&sort_dir=asc` },
    reply: 'SharedChatsPage',
    failures: [prohibited, notFound, crash],
  },
  {
    operationId: 'markFolderRead',
    authority: 'user',
    client: (client) => client.POST('/api/v1/folders/{id}/read', { params: ofFolder }),
    sdk: (options) => markFolderRead({ ...options, ...ofFolder }),
    sends: { method: 'POST', url: `${url}/read` },
    reply: 'TravelRead',
    failures: [prohibited, notFound],
  },
  {
    operationId: 'createFolderAsDocumented',
    authority: 'user',
    client: (client) => client.POST('/api/v1/folders/create', { body: travel }),
    sdk: (options) => createFolderAsDocumented({ ...options, body: travel }),
    sends: { method: 'POST', url: '/api/v1/folders/create', body: travel },
    reply: 'CreatedFolder',
    failures: [pending],
  },
  {
    operationId: 'getFolderAsDocumented',
    authority: 'user',
    client: (client) => client.GET('/api/v1/folders/id/{id}', { params: ofFolder }),
    sdk: (options) => getFolderAsDocumented({ ...options, ...ofFolder }),
    sends: { method: 'GET', url: documented },
    reply: 'CreatedFolder',
    failures: [notFound],
  },
  {
    operationId: 'updateFolderAsDocumented',
    authority: 'user',
    client: (client) => client.POST('/api/v1/folders/id/{id}/update', { params: ofFolder, body: trips }),
    sdk: (options) => updateFolderAsDocumented({ ...options, ...ofFolder, body: trips }),
    sends: { method: 'POST', url: `${documented}/update`, body: trips },
    reply: 'RenamedFolder',
    failures: [notFound],
  },
  {
    operationId: 'deleteFolderAsDocumented',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/folders/id/{id}/delete', { params: ofFolder }),
    sdk: (options) => deleteFolderAsDocumented({ ...options, ...ofFolder }),
    sends: { method: 'DELETE', url: `${documented}/delete` },
    reply: 'FolderDeleted',
    failures: [notFound],
  },
  {
    operationId: 'addFolderChats',
    authority: 'user',
    client: (client) => client.POST('/api/v1/folders/id/{id}/chats', { params: ofFolder, body: rome }),
    sdk: (options) => addFolderChats({ ...options, ...ofFolder, body: rome }),
    sends: { method: 'POST', url: `${documented}/chats`, body: rome },
    reply: 'FolderChatsAdded',
    failures: [notFound],
  },
  {
    operationId: 'removeFolderChat',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/folders/id/{id}/chats/{chat_id}', { params: ofChat }),
    sdk: (options) => removeFolderChat({ ...options, ...ofChat }),
    sends: { method: 'DELETE', url: `${documented}/chats/${chat}` },
    reply: 'FolderChatRemoved',
    failures: [notFound],
  },
]);
