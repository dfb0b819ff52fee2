/** Knowledge bases, as a 0.12.4 with a provider of embeddings answers the same requests. */
import { beforeEach, describe, expect, test } from 'vitest';
import { cityGuides, guideOfAda } from '../../contract/cast.ts';
import { ADA, type AskedWorld, BEN, NOT_FOUND, PROHIBITED, refusal, SECONDS, startWorld } from './harness.ts';

const url = '/api/v1/knowledge/';
const files = '/api/v1/files/';

let mock: AskedWorld;

interface Sent {
  readonly token?: string;
  readonly query?: string;
  readonly metadata?: string;
}

const upload = (name: string, content: string, { token = ADA, query = '', ...more }: Sent = {}): string =>
  mock.get(token, 'POST', files + query, { file: { name, type: 'text/plain', bytes: new TextEncoder().encode(content) }, ...more }).id;
const everybody = (permission: string) => [{ principal_type: 'user', principal_id: '*', permission }];
const make = (access_grants: object[] = []): string =>
  mock.get(ADA, 'POST', `${url}create`, { name: 'Guides', description: 'Where', access_grants }).id;
const add = (base: string, file_id: string, directory_id: string | null = null) =>
  mock.get(ADA, 'POST', `${url}${base}/file/add`, { file_id, directory_id });
const directory = (base: string, name: string, parent_id: string | null = null): string =>
  mock.get(ADA, 'POST', `${url}${base}/dirs/create`, { name, parent_id }).id;
const listed = (base: string, query = '', token: string = ADA) => mock.get(token, 'GET', `${url}${base}/files${query}`);
const names = (base: string, query = ''): string[] => listed(base, query).items.map((one: { filename: string }) => one.filename);
const grants = (base: string, permission: string) =>
  mock.get(ADA, 'POST', `${url}${base}/access/update`, { access_grants: everybody(permission) });

beforeEach(() => {
  mock = startWorld();
  mock.world.reset('empty');
});

test('the seed is the knowledge of the cast', () => {
  mock.world.reset('seed');
  expect(mock.get(BEN, 'GET', url)).toMatchObject({
    items: [{ id: cityGuides, file_count: 1, write_access: false, user: { name: 'Ada Okafor' } }],
    total: 1,
  });
  expect(mock.get(ADA, 'GET', url).total).toBe(2);
  expect(listed(cityGuides, '', BEN)).toMatchObject({
    items: [{ id: guideOfAda, directory_path: 'Italy', has_original: true }],
    directories: [{ name: 'Italy' }],
    breadcrumbs: [],
    total: 1,
  });
});

test('a created base, as its owner, administrators and others see it', () => {
  expect(mock.ask(BEN, 'POST', `${url}create`, { name: 'x', description: '' })).toEqual(refusal(401, '401 Unauthorized'));
  const made = mock.get(ADA, 'POST', `${url}create`, { name: 'Guides', description: 'Where', access_grants: everybody('read') });
  expect(made).toMatchObject({ name: 'Guides', description: 'Where', meta: null, files: null, created_at: SECONDS, updated_at: SECONDS });
  expect(made.access_grants).toEqual([
    { id: expect.any(String), resource_type: 'knowledge', resource_id: made.id, ...everybody('read')[0], created_at: SECONDS },
  ]);
  expect(mock.get(ADA, 'GET', url + made.id)).toEqual({ ...made, write_access: true });
  expect(mock.get(BEN, 'GET', url + made.id).write_access).toBe(false);
  const hidden = make();
  expect(mock.get(BEN, 'GET', url).items.map(({ id }: { id: string }) => id)).toEqual([made.id]);
  expect(mock.ask(BEN, 'GET', url + hidden)).toEqual(refusal(401, PROHIBITED));
  expect(mock.ask(BEN, 'GET', `${url}nope`)).toEqual(refusal(404, NOT_FOUND));
});

test('who may write need not be able to read', () => {
  const id = make(everybody('read'));
  const shared = grants(id, 'write');
  expect(shared).toMatchObject({ access_grants: everybody('write'), files: [], write_access: false });
  expect(mock.ask(BEN, 'GET', url + id)).toEqual(refusal(401, PROHIBITED));
  expect(mock.get(BEN, 'POST', `${url}${id}/update`, { name: 'G3', description: 'x' })).toMatchObject({ name: 'G3', files: [] });
  expect(mock.get(BEN, 'GET', url).items).toEqual([]);
  expect(mock.ask(BEN, 'POST', `${url}${id}/access/update`, { access_grants: everybody('read') })).toEqual(
    refusal(403, 'You do not have permission to share with the requested audience'),
  );
  expect(mock.get(BEN, 'DELETE', `${url}${id}/delete`)).toBe(true);
});

test('searches', () => {
  const [guides, other] = [make(), mock.get(ADA, 'POST', `${url}create`, { name: 'Private', description: '' }).id];
  const found = (query: string): string[] => mock.get(ADA, 'GET', `${url}search?${query}`).items.map(({ id }: { id: string }) => id);
  expect(found('query=priv')).toEqual([other]);
  expect(found('query=OKAFOR&order_by=name&direction=asc')).toEqual([guides, other]);
  expect(found('view_option=shared')).toEqual([]);
  expect(found('source=external')).toEqual([]);
  expect(found('source=local&page=2')).toEqual([]);
});

test.each<[string, string, unknown, unknown]>([
  ['POST', '/update', refusal(400, NOT_FOUND), refusal(400, PROHIBITED)],
  ['POST', '/access/update', refusal(404, NOT_FOUND), refusal(400, PROHIBITED)],
  ['POST', '/file/add', refusal(400, NOT_FOUND), refusal(400, PROHIBITED)],
  ['POST', '/file/update', refusal(400, NOT_FOUND), refusal(400, PROHIBITED)],
  ['POST', '/file/remove', refusal(400, NOT_FOUND), refusal(400, PROHIBITED)],
  ['POST', '/file/move', refusal(404, NOT_FOUND), refusal(403, PROHIBITED)],
  ['POST', '/reset', refusal(400, NOT_FOUND), refusal(400, PROHIBITED)],
  ['POST', '/dirs/create', refusal(404, NOT_FOUND), refusal(403, PROHIBITED)],
  ['POST', '/dirs/x/update', refusal(404, NOT_FOUND), refusal(403, PROHIBITED)],
  ['DELETE', '/dirs/x/delete', refusal(404, NOT_FOUND), refusal(403, PROHIBITED)],
  ['GET', '/files', refusal(400, NOT_FOUND), refusal(400, PROHIBITED)],
  ['GET', '/files/pending', refusal(404, NOT_FOUND), refusal(400, PROHIBITED)],
  ['POST', '/files/batch/add', refusal(400, NOT_FOUND), refusal(400, PROHIBITED)],
  ['POST', '/sync/diff', refusal(404, NOT_FOUND), refusal(403, PROHIBITED)],
  ['POST', '/sync/cleanup', refusal(404, NOT_FOUND), refusal(403, PROHIBITED)],
  ['DELETE', '/delete', refusal(400, NOT_FOUND), refusal(400, PROHIBITED)],
])('%s %s of an unknown base and of one that is not shared', (method, path, unknown, foreign) => {
  const body = { name: 'x', description: '', access_grants: [], file_id: 'x', manifest: [], file_ids: [] };
  expect(mock.ask(BEN, method, `${url}nope${path}`, body)).toEqual(unknown);
  expect(mock.ask(BEN, method, url + make() + path, body)).toEqual(foreign);
});

describe('files', () => {
  test('are put in, and may then be read by who may read the base', () => {
    const [base, paris] = [make(everybody('read')), upload('paris.txt', 'Paris')];
    expect(mock.ask(BEN, 'GET', files + paris)).toEqual(refusal(404, NOT_FOUND));
    const filled = add(base, paris);
    expect(filled.files).toEqual([
      {
        id: paris,
        hash: '5dd272b4f316b776a7b8e3d0894b37e1e42be3d5d3b204b8a5836cc50597a6b1',
        meta: expect.objectContaining({ collection_name: base }),
        created_at: SECONDS,
        updated_at: SECONDS,
      },
    ]);
    expect(add(base, paris).files).toHaveLength(1);
    expect(mock.get(BEN, 'GET', files + paris).filename).toBe('paris.txt');
    expect(mock.ask(BEN, 'DELETE', files + paris)).toEqual(refusal(404, NOT_FOUND));
    expect(mock.ask(BEN, 'POST', `${files}${paris}/rename`, { filename: 'x' })).toEqual(refusal(404, NOT_FOUND));
    expect(mock.get(ADA, 'POST', `${url}${base}/file/update`, { file_id: paris }).files).toHaveLength(1);
  });

  test('that are not read, unknown or the same as another are refused', () => {
    const base = make();
    const refused = (file_id: string, directory_id?: string) => mock.ask(ADA, 'POST', `${url}${base}/file/add`, { file_id, directory_id });
    const unread = upload('n.txt', 'never', { query: '?process=false' });
    expect(refused(unread)).toEqual(
      refusal(400, 'Extracted content is not available for this file. Please ensure that the file is processed before proceeding.'),
    );
    expect(refused('nope')).toEqual(refusal(400, NOT_FOUND));
    const [first, same] = [upload('oslo.txt', 'Oslo'), upload('oslo2.txt', 'Oslo')];
    expect(refused(first, 'nope')).toEqual(refusal(404, 'Target directory not found.'));
    add(base, first);
    expect(refused(same)).toEqual(refusal(400, '400: Duplicate content detected. Please provide unique content to proceed.'));
    expect(mock.get(ADA, 'GET', files + same)).toMatchObject({ data: { status: 'failed', content: 'Oslo' }, hash: null });
    expect(mock.ask(ADA, 'POST', `${url}${base}/file/update`, { file_id: same })).toEqual(refusal(400, NOT_FOUND));
  });

  test('are taken out, and deleted unless told otherwise or not one’s own', () => {
    const [base, kept, gone, foreign] = [make(), upload('a.txt', 'a'), upload('b.txt', 'b'), upload('c.txt', 'c')];
    for (const file of [kept, gone, foreign]) add(base, file);
    mock.get(ADA, 'POST', `${url}${base}/file/remove?delete_file=false`, { file_id: kept });
    mock.get(ADA, 'POST', `${url}${base}/file/remove`, { file_id: gone });
    grants(base, 'write');
    expect(mock.get(BEN, 'POST', `${url}${base}/file/remove`, { file_id: foreign }).files).toEqual([]);
    expect([kept, gone, foreign].map((id) => mock.ask(ADA, 'GET', files + id).status)).toEqual([200, 404, 200]);
    expect(mock.ask(ADA, 'POST', `${url}${base}/file/remove`, { file_id: kept })).toEqual(refusal(400, NOT_FOUND));
  });

  test('that are deleted vanish from the bases', () => {
    const [base, own] = [make(), upload('rome.txt', 'Rome', { token: BEN })];
    add(base, own);
    expect(names(base)).toEqual(['rome.txt']);
    mock.get(BEN, 'DELETE', files + own);
    expect(listed(base)).toMatchObject({ items: [], total: 0 });
    expect(mock.get(ADA, 'GET', url).items[0].file_count).toBe(0);
  });

  test('go in several at once', () => {
    const [base, one, other] = [make(), upload('a.txt', 'a'), upload('b.txt', 'b')];
    const several = (...ids: string[]) =>
      mock.ask(
        ADA,
        'POST',
        `${url}${base}/files/batch/add`,
        ids.map((file_id) => ({ file_id })),
      );
    expect(several(one, 'nope')).toEqual(refusal(400, 'File nope not found'));
    expect(several(one, other).body).toMatchObject({ files: [{ id: one }, { id: other }] });
    expect(several(one).body).toMatchObject({ files: [{}, {}] });
  });

  test('are put in by their upload', () => {
    const base = make();
    const id = upload('a.txt', 'a', { metadata: JSON.stringify({ knowledge_id: base }) });
    upload('b.txt', 'b', { token: BEN, metadata: JSON.stringify({ knowledge_id: base }) });
    expect(names(base)).toEqual(['a.txt']);
    expect(mock.get(ADA, 'GET', files + id).meta.collection_name).toBe(base);
    expect(mock.get(ADA, 'GET', `${url}${base}/files/pending`)).toEqual([]);
    expect(mock.ask(ADA, 'GET', `${url}${base}/files/pending?stream=true`).body).toBe('data: []\n\n');
  });

  test('are listed and searched', () => {
    const base = make(everybody('read'));
    for (const name of ['paris', 'oslo', 'rome']) {
      add(base, upload(`${name}.txt`, `On ${name} and more`));
      mock.clock.now += 1000;
    }
    expect(names(base)).toEqual(['rome.txt', 'oslo.txt', 'paris.txt']);
    expect(names(base, '?order_by=name&direction=asc')).toEqual(['oslo.txt', 'paris.txt', 'rome.txt']);
    expect(names(base, '?limit=1&page=2&order_by=name&direction=asc')).toEqual(['paris.txt']);
    expect(listed(base, '?limit=1', BEN).items).toHaveLength(3);
    expect(names(base, '?query=OSL')).toEqual(['oslo.txt']);
    expect(names(base, '?query=on oslo')).toEqual([]);
    expect(names(base, '?query=on oslo&include_content=true')).toEqual(['oslo.txt']);
    expect(names(base, '?view_option=shared')).toEqual([]);
    expect(listed(base).items[0]).toMatchObject({ data: null, user: { name: 'Ada Okafor' }, directory_id: null, directory_path: '' });
    expect(mock.get(BEN, 'GET', `${url}search/files?query=rome`)).toMatchObject({
      items: [{ filename: 'rome.txt', collection: { id: base } }],
      total: 1,
    });
  });

  test('all go when the base is emptied', () => {
    const [base, own, foreign] = [make(), upload('a.txt', 'a'), upload('b.txt', 'b', { token: BEN })];
    add(base, own, directory(base, 'X'));
    add(base, foreign);
    mock.clock.now += 1000;
    expect(mock.get(ADA, 'POST', `${url}${base}/reset?include_directories=false`)).toMatchObject({ files: null, updated_at: SECONDS + 1 });
    expect(listed(base)).toMatchObject({ items: [], directories: [{ name: 'X' }] });
    mock.get(ADA, 'POST', `${url}${base}/reset`);
    expect(listed(base).directories).toEqual([]);
    expect(mock.ask(ADA, 'GET', files + own).status).toBe(404);
  });

  test('stay when the base is deleted', () => {
    const [base, id] = [make(), upload('a.txt', 'a')];
    add(base, id);
    expect(mock.get(ADA, 'DELETE', `${url}${base}/delete`)).toBe(true);
    expect(mock.ask(ADA, 'DELETE', `${url}${base}/delete`)).toEqual(refusal(400, NOT_FOUND));
    expect(mock.get(ADA, 'GET', files + id).filename).toBe('a.txt');
    expect(add(make(), id).files).toHaveLength(1);
  });

  test('a rewritten text is that of the bases, too', () => {
    const [base, id] = [make(everybody('read')), upload('a.txt', 'a')];
    add(base, id);
    mock.get(ADA, 'POST', `${files}${id}/data/content/update`, { content: 'Walk on' });
    const asked = { collection_name: base, query: 'walk' };
    expect(mock.get(BEN, 'POST', '/api/v1/retrieval/query/doc', asked).documents).toEqual([['Walk on']]);
  });

  test('are exported as texts', () => {
    const base = make();
    add(base, upload('guide.md', 'What to see'));
    const { body, mediaType, headers } = mock.ask(ADA, 'GET', `${url}${base}/export`);
    expect([mediaType, headers?.['content-disposition']]).toEqual(['application/zip', "attachment; filename*=UTF-8''Guides.zip"]);
    expect(new TextDecoder('latin1').decode(body as Uint8Array)).toMatch(/guide\.md\.txtWhat to see/);
    expect(mock.ask(ADA, 'GET', `${url}nope/export`)).toEqual(refusal(404, NOT_FOUND));
  });
});

describe('directories', () => {
  test('are made, renamed and moved', () => {
    const base = make();
    const italy = directory(base, 'Italy');
    directory(base, 'Italy');
    const rome = directory(base, 'Rome', italy);
    const create = (body: object) => mock.ask(ADA, 'POST', `${url}${base}/dirs/create`, body);
    const update = (id: string, body: object) => mock.ask(ADA, 'POST', `${url}${base}/dirs/${id}/update`, body);
    expect(create({ name: 'Rome', parent_id: 'nope' })).toEqual(refusal(404, 'Parent directory not found.'));
    expect(create({ name: 'Rome', parent_id: italy })).toEqual(
      refusal(400, 'Failed to create directory. A directory with this name may already exist at this level.'),
    );
    const circular = refusal(400, 'Failed to update directory. This may be caused by a naming conflict or circular move.');
    expect(update(italy, { parent_id: rome })).toEqual(circular);
    expect(update(italy, { parent_id: 'nope' })).toEqual(refusal(404, 'Parent directory not found.'));
    expect(update('nope', { name: 'x' })).toEqual(refusal(404, NOT_FOUND));
    expect(update(rome, { name: 'Roma' }).body).toMatchObject({ name: 'Roma', parent_id: italy });
    expect(update(rome, { name: null }).body).toMatchObject({ name: 'Roma', parent_id: italy });
    expect(update(rome, { parent_id: null }).body).toMatchObject({ parent_id: null });
  });

  test('hold files, and are listed one level at a time', () => {
    const base = make();
    const italy = directory(base, 'Italy');
    const rome = directory(base, 'Rome', italy);
    const id = upload('a.txt', 'a');
    add(base, id);
    const move = (file_id: string, directory_id: string) => mock.ask(ADA, 'POST', `${url}${base}/file/move`, { file_id, directory_id });
    expect(move(id, 'nope')).toEqual(refusal(404, 'Target directory not found.'));
    expect(move('nope', rome)).toEqual(refusal(404, NOT_FOUND));
    expect(move(id, rome).body).toEqual({ status: true });
    expect(listed(base, `?directory_id=${rome}`)).toMatchObject({
      items: [{ id, directory_id: rome, directory_path: 'Italy/Rome' }],
      directories: [],
      breadcrumbs: [{ id: italy }, { id: rome }],
      total: 1,
    });
    expect(listed(base, '?directory_id=')).toMatchObject({ items: [], directories: [{ id: italy }], breadcrumbs: [] });
    expect(listed(base, '?directory_id=nope')).toEqual({ items: [], directories: [], breadcrumbs: [], total: 0 });
    expect(listed(base)).toMatchObject({ items: [{ id }], directories: [{ id: italy }] });
  });

  test('are deleted with what lies in them, or without', () => {
    const base = make();
    const italy = directory(base, 'Italy');
    const rome = directory(base, 'Rome', italy);
    const id = upload('a.txt', 'a');
    add(base, id, rome);
    const remove = (dir: string, query = '') => mock.ask(ADA, 'DELETE', `${url}${base}/dirs/${dir}/delete${query}`);
    expect(remove(italy).body).toEqual({ status: true, file_ids: [] });
    expect(remove(rome)).toEqual(refusal(404, NOT_FOUND));
    expect(listed(base)).toMatchObject({ items: [{ id, directory_id: null }], directories: [] });
    const other = directory(base, 'X');
    mock.get(ADA, 'POST', `${url}${base}/file/move`, { file_id: id, directory_id: other });
    expect(remove(other, '?move_files=false').body).toEqual({ status: true, file_ids: [id] });
    expect(mock.ask(ADA, 'GET', files + id)).toEqual(refusal(404, NOT_FOUND));
  });

  test('are compared with a local folder, and cleaned up', () => {
    const base = make();
    const italy = directory(base, 'Italy');
    const [same, other, gone] = [upload('a.txt', 'a'), upload('b.txt', 'b'), upload('c.txt', 'c')];
    add(base, same, italy);
    add(base, other);
    add(base, gone);
    const manifest = [
      { filename: 'a.txt', path: 'Italy', checksum: 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb', size: 1 },
      { filename: 'b.txt', path: '', checksum: 'zz', size: 1 },
      { filename: 'x.txt', path: 'A/B', checksum: 'zz', size: 1 },
    ];
    expect(mock.get(ADA, 'POST', `${url}${base}/sync/diff`, { manifest })).toEqual({
      added: [{ filename: 'x.txt', path: 'A/B' }],
      modified: [{ filename: 'b.txt', path: '', stale_file_id: other }],
      deleted: [{ file_id: gone, filename: 'c.txt' }],
      mkdir: ['A', 'A/B'],
      rmdir: [],
      unmodified_count: 1,
      directory_map: { Italy: italy },
    });
    const stale = { file_ids: [gone, 'nope'], dir_ids: [italy, 'nope'] };
    expect(mock.get(ADA, 'POST', `${url}${base}/sync/cleanup`, stale)).toEqual({ status: true });
    expect(listed(base)).toMatchObject({ items: [{ id: other }], directories: [], total: 1 });
    expect([same, gone].map((id) => mock.ask(ADA, 'GET', files + id).status)).toEqual([200, 404]);
  });
});

test('reindexing', () => {
  make();
  expect(mock.get(ADA, 'POST', `${url}reindex`)).toBe(true);
  expect(mock.ask(BEN, 'POST', `${url}reindex`)).toEqual(refusal(401, '401 Unauthorized'));
  expect(mock.get(ADA, 'POST', `${url}metadata/reindex`)).toEqual({ total: 1, success: 1 });
});

describe('external', () => {
  const connections = `${url}external/connections`;
  const connection = {
    name: ' Archive ',
    provider: 'Qdrant',
    endpoint: 'http://qdrant.internal:6333',
    auth_config: { api_key: 'archive-key' },
    config: { timeout: 10, x: 1 },
  };
  const source = { name: 'guides', config: { content_field: 'payload.text', zz: 1 } };
  const connect = (more: object = {}) => mock.ask(ADA, 'POST', connections, { ...connection, ...more });
  const all = () => mock.get(ADA, 'GET', connections);

  test('a connection is made, changed, tested and deleted', () => {
    const made = mock.get(ADA, 'POST', connections, connection);
    expect(made).toMatchObject({
      name: 'Archive',
      provider: 'qdrant',
      config: { timeout: 10 },
      capabilities: { retrieve: true },
      health: null,
    });
    expect(made).toMatchObject({ enabled: true, auth_configured: true });
    expect(made).not.toHaveProperty('auth_config');
    const one = `${connections}/${made.id}`;
    expect(mock.get(ADA, 'PATCH', one, { name: 'A2', provider: 'qdrant', endpoint: 'http://q' })).toMatchObject({
      name: 'A2',
      config: {},
      auth_configured: true,
    });
    const health = { ok: true, provider: 'qdrant', checked_at: SECONDS };
    expect(mock.get(ADA, 'POST', `${one}/test`)).toEqual(health);
    expect(mock.get(ADA, 'GET', one).health).toEqual(health);
    expect(mock.get(ADA, 'DELETE', one)).toBe(true);
    expect(mock.ask(ADA, 'GET', one)).toEqual(refusal(404, NOT_FOUND));
    expect(mock.ask(ADA, 'POST', `${one}/retrieve-test`, { query: 'x' })).toEqual(refusal(404, NOT_FOUND));
  });

  test('what it lacks is named', () => {
    expect(connect({ provider: 'x' })).toEqual(refusal(400, 'Unsupported external knowledge provider.'));
    expect(connect({ name: ' ' })).toEqual(refusal(400, 'Knowledge source name is required.'));
    expect(connect({ endpoint: ' ' })).toEqual(refusal(400, 'Knowledge source endpoint is required.'));
    const { id } = mock.get(ADA, 'POST', connections, connection);
    const create = (more: object) =>
      mock.ask(ADA, 'POST', `${url}external/knowledge/create`, { name: 'T', connection_id: id, source, ...more });
    expect(create({ connection_id: 'nope' })).toEqual(refusal(404, NOT_FOUND));
    expect(create({ name: ' ' })).toEqual(refusal(400, 'Knowledge name is required.'));
    expect(create({ source: { name: 'g', config: {} } })).toEqual(refusal(400, 'Content field is required.'));
    expect(create({ source: { name: ' ', config: {} } })).toEqual(refusal(400, 'Collection name is required.'));
    expect(create({ source: { name: 'x', type: 'y' } })).toEqual(refusal(400, 'Only collection sources are supported.'));
  });

  test('a base on it cannot be filled, and its connection goes with it', () => {
    const { id } = mock.get(ADA, 'POST', connections, connection);
    const base = mock.get(ADA, 'POST', `${url}external/knowledge/create`, { name: 'T', connection_id: id, source });
    expect(base.meta).toEqual({
      source: 'external',
      read_only: true,
      external: {
        connection_id: id,
        source: { type: 'collection', name: 'guides', config: { content_field: 'payload.text' } },
        provider: 'qdrant',
        auth_mode: 'service_account',
        capabilities: { retrieve: true },
      },
    });
    expect(mock.ask(ADA, 'DELETE', `${connections}/${id}`)).toEqual(refusal(400, 'External connection is still used by knowledge bases.'));
    const readOnly = refusal(400, 'External knowledge bases are read-only.');
    expect(mock.ask(ADA, 'POST', `${url}${base.id}/file/add`, { file_id: 'x' })).toEqual(readOnly);
    expect(mock.ask(ADA, 'GET', `${url}${base.id}/export`)).toEqual(readOnly);
    expect(mock.ask(ADA, 'POST', `${url}${base.id}/sync/diff`, { manifest: [] })).toEqual(readOnly);
    expect(mock.get(ADA, 'GET', `${url}search?source=local`).total).toBe(0);
    expect(mock.get(ADA, 'GET', `${url}search?source=external`).total).toBe(1);
    mock.get(ADA, 'DELETE', `${url}${base.id}/delete`);
    expect(all()).toEqual({ items: [], total: 0 });
  });

  test('both are made and changed at once', () => {
    const both = { name: 'Both', description: 'd', connection, source, test_query: 'What?' };
    expect(mock.ask(ADA, 'POST', `${url}external/source/create`, { ...both, test_query: ' ' })).toEqual(
      refusal(400, 'Test query is required.'),
    );
    expect(all().total).toBe(0);
    const { id } = mock.get(ADA, 'POST', `${url}external/source/create`, both);
    const changed = { ...both, name: 'Both2', connection: { ...connection, name: 'N' } };
    expect(mock.get(ADA, 'PATCH', `${url}external/source/${id}`, changed)).toMatchObject({ id, name: 'Both2' });
    expect(all()).toMatchObject({ items: [{ name: 'N' }], total: 1 });
    expect(mock.ask(ADA, 'PATCH', `${url}external/source/nope`, changed)).toEqual(refusal(404, NOT_FOUND));
    expect(mock.ask(ADA, 'PATCH', `${url}external/source/${make()}`, changed)).toEqual(refusal(404, NOT_FOUND));
  });
});
