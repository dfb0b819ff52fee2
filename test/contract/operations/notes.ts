import {
  createNote,
  createNoteChat,
  deleteNote,
  deleteNoteById,
  getNote,
  getNoteById,
  getNoteChat,
  listNoteChats,
  listNotes,
  listPinnedNotes,
  searchNotes,
  setNoteAccess,
  toggleNotePinned,
  updateNote,
  updateNoteById,
} from '../../../generated/sdk/index.ts';
import { group } from '../cast.ts';
import { rows } from '../row.ts';

const note = '08db15f7-4c6a-4e9c-b135-9fc06ea24d13';
const ofNote = { path: { id: note } };
const url = `/api/v1/notes/${note}`;

const failure = (status: number, detail: string, example?: string) => ({
  prefer: example === undefined ? `code=${status}` : `code=${status}, example=${example}`,
  status,
  body: { detail },
});

const NOT_FOUND = "We could not find what you're looking for :/";
const WRONG = 'Something went wrong :/';
const PROHIBITED = 'You do not have permission to access this resource. Please contact your administrator for assistance.';

const withoutPermission = failure(401, '401 Unauthorized', 'malformedToken');
const off = failure(403, 'Notes is disabled', 'disabled');
const others = failure(403, WRONG, 'notAllowed');
const audience = failure(403, 'You do not have permission to share with the requested audience', 'audience');
const missing = failure(404, NOT_FOUND);
const notStored = failure(400, WRONG);
const pending = failure(401, PROHIBITED, 'accessProhibited');
const crash = { prefer: 'code=500', status: 500, body: 'Internal Server Error' };

const created = {
  title: 'Packing list',
  data: { content: { json: null, html: '', md: '- Sun hat\n- Rain jacket' }, versions: [], files: null },
};
const updated = { title: 'Packing list', data: { content: { md: '- Sun hat' } } };
const titled = { title: 'Packing list for Rome' };
const grants = { access_grants: [{ principal_type: 'group' as const, principal_id: group, permission: 'read' as const }] };
const search = {
  query: 'rain jacket',
  view_option: 'created',
  permission: 'read',
  order_by: 'updated_at',
  direction: 'asc',
  page: 2,
} as const;

export const notes = rows([
  {
    operationId: 'listNotes',
    authority: 'user',
    client: (client) => client.GET('/api/v1/notes/', { params: { query: { page: 2 } } }),
    sdk: (options) => listNotes({ ...options, query: { page: 2 } }),
    sends: { method: 'GET', url: '/api/v1/notes/?page=2' },
    reply: 'BensNotes',
    failures: [withoutPermission, off, crash],
  },
  {
    operationId: 'listPinnedNotes',
    authority: 'user',
    client: (client) => client.GET('/api/v1/notes/pinned'),
    sdk: (options) => listPinnedNotes(options),
    sends: { method: 'GET', url: '/api/v1/notes/pinned' },
    reply: 'PinnedNotes',
    failures: [withoutPermission, off],
  },
  {
    operationId: 'searchNotes',
    authority: 'user',
    client: (client) => client.GET('/api/v1/notes/search', { params: { query: search } }),
    sdk: (options) => searchNotes({ ...options, query: search }),
    sends: {
      method: 'GET',
      url: '/api/v1/notes/search?query=rain%20jacket&view_option=created&permission=read&order_by=updated_at&direction=asc&page=2',
    },
    reply: 'FoundNotes',
    failures: [withoutPermission, off, crash],
  },
  {
    operationId: 'createNote',
    authority: 'user',
    client: (client) => client.POST('/api/v1/notes/create', { body: created }),
    sdk: (options) => createNote({ ...options, body: created }),
    sends: { method: 'POST', url: '/api/v1/notes/create', body: created },
    reply: 'CreatedNote',
    failures: [notStored, withoutPermission, off],
  },
  {
    operationId: 'getNoteById',
    authority: 'user',
    client: (client) => client.GET('/api/v1/notes/{id}', { params: ofNote }),
    sdk: (options) => getNoteById({ ...options, ...ofNote }),
    sends: { method: 'GET', url },
    reply: 'PackingNote',
    failures: [withoutPermission, others, off, missing],
  },
  {
    operationId: 'updateNoteById',
    authority: 'user',
    client: (client) => client.POST('/api/v1/notes/{id}/update', { params: ofNote, body: updated }),
    sdk: (options) => updateNoteById({ ...options, ...ofNote, body: updated }),
    sends: { method: 'POST', url: `${url}/update`, body: updated },
    reply: 'UpdatedNote',
    failures: [notStored, others, missing],
  },
  {
    operationId: 'setNoteAccess',
    authority: 'user',
    client: (client) => client.POST('/api/v1/notes/{id}/access/update', { params: ofNote, body: grants }),
    sdk: (options) => setNoteAccess({ ...options, ...ofNote, body: grants }),
    sends: { method: 'POST', url: `${url}/access/update`, body: grants },
    reply: 'SharedNote',
    failures: [others, audience, missing],
  },
  {
    operationId: 'toggleNotePinned',
    authority: 'user',
    client: (client) => client.POST('/api/v1/notes/{id}/pin', { params: ofNote }),
    sdk: (options) => toggleNotePinned({ ...options, ...ofNote }),
    sends: { method: 'POST', url: `${url}/pin` },
    reply: 'PinnedNote',
    failures: [others, missing],
  },
  {
    operationId: 'deleteNoteById',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/notes/{id}/delete', { params: ofNote }),
    sdk: (options) => deleteNoteById({ ...options, ...ofNote }),
    sends: { method: 'DELETE', url: `${url}/delete` },
    reply: 'NoteDeleted',
    failures: [others, missing],
  },
  {
    operationId: 'getNoteChat',
    authority: 'user',
    client: (client) => client.GET('/api/v1/notes/{id}/chat', { params: ofNote }),
    sdk: (options) => getNoteChat({ ...options, ...ofNote }),
    sends: { method: 'GET', url: `${url}/chat` },
    reply: 'NoteChat',
    failures: [others, missing],
  },
  {
    operationId: 'createNoteChat',
    authority: 'user',
    client: (client) => client.POST('/api/v1/notes/{id}/chat', { params: ofNote }),
    sdk: (options) => createNoteChat({ ...options, ...ofNote }),
    sends: { method: 'POST', url: `${url}/chat` },
    reply: 'NoteChat',
    failures: [others, missing],
  },
  {
    operationId: 'listNoteChats',
    authority: 'user',
    client: (client) => client.GET('/api/v1/notes/{id}/chats', { params: ofNote }),
    sdk: (options) => listNoteChats({ ...options, ...ofNote }),
    sends: { method: 'GET', url: `${url}/chats` },
    reply: 'NoteChats',
    failures: [others, missing],
  },
  {
    operationId: 'getNote',
    authority: 'user',
    client: (client) => client.GET('/api/v1/notes/id/{id}', { params: ofNote }),
    sdk: (options) => getNote({ ...options, ...ofNote }),
    sends: { method: 'GET', url: `/api/v1/notes/id/${note}` },
    reply: 'PackingNote',
    failures: [pending],
  },
  {
    operationId: 'updateNote',
    authority: 'user',
    client: (client) => client.POST('/api/v1/notes/id/{id}/update', { params: ofNote, body: titled }),
    sdk: (options) => updateNote({ ...options, ...ofNote, body: titled }),
    sends: { method: 'POST', url: `/api/v1/notes/id/${note}/update`, body: titled },
    reply: 'UpdatedNote',
    failures: [pending],
  },
  {
    operationId: 'deleteNote',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/notes/id/{id}/delete', { params: ofNote }),
    sdk: (options) => deleteNote({ ...options, ...ofNote }),
    sends: { method: 'DELETE', url: `/api/v1/notes/id/${note}/delete` },
    reply: 'NoteDeleted',
    failures: [pending],
  },
]);
