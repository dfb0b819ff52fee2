/** Thirty different calls; test/client/instantiations.test.ts counts what the compiler does for them. */
import type { OpenWebUIClient } from '../../../src/client/client-types.ts';

declare const client: OpenWebUIClient;
const id = { params: { path: { id: 'id' } } };

export const calls = [
  client.GET('/api/config'),
  client.GET('/api/version'),
  client.GET('/api/models'),
  client.GET('/api/v1/auths/'),
  client.POST('/api/v1/auths/signin', { body: { email: 'ben@example.com', password: 'secret' } }),
  client.POST('/api/v1/auths/signout'),
  client.GET('/api/v1/chats/'),
  client.GET('/api/v1/chats/{id}', id),
  client.POST('/api/v1/chats/new', { body: { chat: { title: 'A week in Rome' } } }),
  client.POST('/api/v1/chats/{id}', { ...id, body: { chat: { title: 'Rome' } } }),
  client.DELETE('/api/v1/chats/{id}', id),
  client.GET('/api/v1/chats/{id}/tags', id),
  client.GET('/api/v1/folders/'),
  client.GET('/api/v1/prompts/'),
  client.GET('/api/v1/tools/'),
  client.GET('/api/v1/functions/'),
  client.GET('/api/v1/knowledge/'),
  client.GET('/api/v1/knowledge/{id}', id),
  client.DELETE('/api/v1/knowledge/{id}/delete', id),
  client.GET('/api/v1/files/'),
  client.GET('/api/v1/files/{id}', id),
  client.GET('/api/v1/files/{id}/content', { ...id, parseAs: 'blob' }),
  client.DELETE('/api/v1/files/{id}', id),
  client.GET('/api/v1/groups/'),
  client.GET('/api/v1/users/'),
  client.GET('/api/v1/memories/'),
  client.POST('/api/v1/memories/query', { body: { content: 'trains' } }),
  client.GET('/api/v1/notes/'),
  client.GET('/api/v1/channels/'),
  client.POST('/api/chat/completions', { body: { model: 'llama3.2', messages: [{ role: 'user', content: 'Hello' }] } }),
];
