/** Files, as a 0.12.4 with a provider of embeddings answers the same requests. */
import { beforeEach, describe, expect, test } from 'vitest';
import { Download } from '../../../src/mock/state/table.ts';
import { ben, guide } from '../../contract/cast.ts';
import { ADA, type AskedWorld, BEN, NOT_FOUND, refusal, SECONDS, startWorld } from './harness.ts';

const url = '/api/v1/files/';
const EMPTY = 'The content provided is empty. Please ensure that there is text or data present before proceeding.';

let mock: AskedWorld;

interface Sent {
  readonly name?: string;
  readonly type?: string | undefined;
  readonly content?: string | Uint8Array;
  readonly metadata?: string;
  readonly query?: string;
  readonly token?: string;
}

const form = ({ name = 'a.txt', content = 'What to see in Rome.', metadata, ...sent }: Sent) => ({
  file: {
    name,
    type: 'type' in sent ? sent.type : 'text/plain',
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  },
  ...(metadata === undefined ? {} : { metadata }),
});
const upload = (sent: Sent = {}) => mock.get(sent.token ?? BEN, 'POST', url + (sent.query ?? ''), form(sent));
const read = (id: string) => mock.get(BEN, 'GET', url + id);

beforeEach(() => {
  mock = startWorld();
  mock.world.reset('empty');
});

test('the seed is the files of the cast, each user has his own, and they can be downloaded', () => {
  mock.world.reset('seed');
  const names = (token: string) => mock.get(token, 'GET', url).items.map(({ filename }: { filename: string }) => filename);
  expect(names(BEN)).toEqual(['pantheon.png', 'rome-guide.txt']);
  expect(names(ADA)).toHaveLength(5);
  expect(read(guide).data.content).toBe('What to see in Rome.');
  expect(mock.ask(BEN, 'GET', `${url}${guide}/content`).download).toEqual(new Download(guide, 'rome-guide.txt'));
  expect(new TextDecoder().decode(mock.world.files.get(guide)?.bytes)).toBe('What to see in Rome.');
});

test('an upload answers pending, and is read by the time of the next request', () => {
  const hash = 'f1ce60c4e61778d3dcf14db8ad61d198298d89e6bf86d94b3aaabf73796d8f26';
  const made = upload({ name: 'rome-guide.txt', metadata: '{"language":"en"}' });
  const record = {
    id: made.id,
    user_id: ben,
    filename: 'rome-guide.txt',
    created_at: SECONDS,
    updated_at: SECONDS,
    path: expect.stringMatching(`/${made.id}_rome-guide.txt$`),
  };
  const meta = { name: 'rome-guide.txt', content_type: 'text/plain', size: 20, file_hash: hash, data: { language: 'en' } };
  expect(made).toEqual({ ...record, hash: null, data: { status: 'pending' }, meta, status: true });
  expect(read(made.id)).toEqual({
    ...record,
    hash,
    data: { status: 'completed', content: 'What to see in Rome.', error: null },
    meta: { ...meta, collection_name: `file-${made.id}` },
  });
  expect(mock.get(BEN, 'GET', `${url}${made.id}/process/status`)).toEqual({ status: 'completed' });
  expect(mock.ask(BEN, 'GET', `${url}${made.id}/process/status?stream=true`)).toMatchObject({
    body: 'data: {"status":"completed"}\n\n',
    mediaType: 'text/event-stream; charset=utf-8',
  });
  expect(mock.world.files.get(made.id)?.bytes).toEqual(new TextEncoder().encode('What to see in Rome.'));
});

test('without processing it stays pending, its stream is empty and it has no text', () => {
  const made = upload({ query: '?process=false' });
  expect(Object.keys(made).toSorted()).toEqual(['created_at', 'data', 'filename', 'hash', 'id', 'meta', 'updated_at', 'user_id']);
  expect(made.data).toEqual({});
  expect(mock.get(BEN, 'GET', `${url}${made.id}/process/status`)).toEqual({ status: 'pending' });
  expect(mock.ask(BEN, 'GET', `${url}${made.id}/process/status?stream=true`).body).toBe('');
  expect(mock.get(BEN, 'GET', `${url}${made.id}/data/content`)).toEqual({ content: '' });
});

test.each<[string, Sent, object]>([
  [
    'a broken PDF',
    { name: 'x.pdf', type: 'application/pdf', content: 'Not a PDF.' },
    { status: 'failed', error: 'Stream has ended unexpectedly' },
  ],
  [
    'a picture',
    { name: 'b.png', type: 'image/png', content: Uint8Array.of(0x89, 0x50, 0, 0) },
    { status: 'failed', error: 'File type image/png is not supported for processing' },
  ],
  ['a video', { name: 'x.mp4', type: 'video/mp4', content: Uint8Array.of(0, 0, 1) }, { status: 'completed', error: null }],
  [
    'code that a browser takes for a video',
    { name: 'x.ts', type: 'video/mp2t', content: 'let a = 1;' },
    { status: 'completed', content: 'let a = 1;', error: null },
  ],
  [
    'bytes',
    { name: 'x.bin', type: 'application/octet-stream', content: Uint8Array.of(0, 1, 2) },
    { status: 'failed', content: '', error: EMPTY },
  ],
  ['blanks', { content: '   ' }, { status: 'failed', content: '   ', error: EMPTY }],
  ['a page', { name: 'x.html', type: 'text/html', content: '<h1>Rome</h1>' }, { status: 'completed', content: 'Rome', error: null }],
  ['lines of Windows', { content: 'line\r\nü\n' }, { status: 'completed', content: 'line\nü\n', error: null }],
  ['a text without a type', { name: 'noext', type: undefined, content: 'plain' }, { status: 'completed', content: 'plain', error: null }],
])('what is read out of %s', (_what, sent, data) => {
  const file = read(upload(sent).id);
  expect(file.data).toEqual(data);
  expect(file.hash === null).toBe(!('content' in data) || file.data.status === 'failed');
});

test('refused uploads', () => {
  const refused = (sent: Sent) => mock.ask(BEN, 'POST', url + (sent.query ?? ''), form(sent));
  expect(refused({ content: '' })).toMatchObject(refusal(400, EMPTY));
  expect(refused({ metadata: '{bad' })).toMatchObject(refusal(400, '[ERROR: Invalid metadata format]'));
  mock.get(ADA, 'POST', '/api/v1/retrieval/config/update', { ALLOWED_FILE_EXTENSIONS: ['txt'], FILE_MAX_SIZE: 1 });
  expect(refused({ name: 'x.exe' })).toMatchObject(refusal(400, '[ERROR: File type exe is not allowed]'));
  expect(upload({ name: 'x.exe', query: '?process=false' }).filename).toBe('x.exe');
  expect(refused({ content: 'x'.repeat(1024 * 1024 + 1) }).status).toBe(413);
  expect(mock.get(BEN, 'GET', `${url}count`)).toBe(1);
});

test('lists, searches and counts', () => {
  const ids = ['rome-guide.txt', 'rome.md', 'Paris.TXT'].map((name) => {
    mock.clock.now += 1000;
    return upload({ name, content: `On ${name}` }).id;
  });
  upload({ name: 'b.txt', token: ADA, content: 'Ada' });
  const names = (path: string, token: string = BEN): string[] =>
    mock.get(token, 'GET', url + path).map((one: { filename: string }) => one.filename);
  expect(mock.get(BEN, 'GET', url).items.map(({ id }: { id: string }) => id)).toEqual(ids.toReversed());
  expect(mock.get(BEN, 'GET', `${url}?content=false`).items[0].data).toEqual({ status: 'completed', error: null });
  expect(mock.get(BEN, 'GET', `${url}?page=2`)).toEqual({ items: [], total: 3 });
  expect(mock.get(BEN, 'GET', url).items[0]).not.toHaveProperty('path');
  expect(names('search?filename=*.txt')).toEqual(['Paris.TXT', 'rome-guide.txt']);
  expect(names('search?filename=rome%3F*&limit=1')).toEqual(['rome.md']);
  expect(names('search?filename=*', ADA)).toHaveLength(4);
  expect(mock.ask(BEN, 'GET', `${url}search?filename=oslo`)).toEqual(refusal(404, 'No files found matching the pattern.'));
  expect(names('user/search?filename=oslo')).toEqual([]);
  expect(names('user/search', ADA)).toEqual(['b.txt']);
  expect(mock.get(BEN, 'GET', `${url}user/search`)[0].data).not.toHaveProperty('content');
  expect([mock.get(BEN, 'GET', `${url}count`), mock.get(ADA, 'GET', `${url}count`), mock.get(ADA, 'GET', `${url}user/count`)]).toEqual([
    3, 4, 1,
  ]);
});

test('the text is rewritten, the name changed', () => {
  const { id } = upload({ query: '?process=false' });
  expect(mock.get(BEN, 'POST', `${url}${id}/data/content/update`, { content: 'New text' })).toEqual({ content: 'New text' });
  expect(read(id)).toMatchObject({
    data: { status: 'completed', content: 'New text' },
    hash: '85c4a159c7b0b21061b87b3b01834819da1d5c6b75b451bf0ae1fbfadc726c59',
  });
  expect(mock.ask(BEN, 'POST', `${url}${id}/data/content/update`, { content: '  ' })).toEqual(refusal(400, EMPTY));
  expect(mock.get(BEN, 'POST', `${url}${id}/rename`, { filename: 'd.md' })).toMatchObject({
    filename: 'd.md',
    meta: { name: 'd.md' },
    path: expect.stringMatching('_a.txt$'),
  });
  expect(mock.ask(BEN, 'GET', `${url}${id}/content/x`).download).toEqual(new Download(id, 'd.md'));
});

test('only an administrator’s file is shown as a page', () => {
  const [own, ofAda] = [upload().id, upload({ token: ADA }).id];
  expect(mock.ask(BEN, 'GET', `${url}${own}/content/html`)).toEqual(refusal(404, NOT_FOUND));
  expect(mock.ask(ADA, 'GET', `${url}${ofAda}/content/html`).download).toEqual(new Download(ofAda, 'a.txt'));
});

describe('an unknown file and somebody else’s', () => {
  test.each([
    ['GET', ''],
    ['DELETE', ''],
    ['GET', '/content'],
    ['GET', '/content/html'],
    ['GET', '/content/x'],
    ['GET', '/data/content'],
    ['POST', '/data/content/update'],
    ['GET', '/process/status'],
    ['POST', '/rename'],
  ])('%s %s', (method, path) => {
    for (const id of ['nope', upload({ token: ADA }).id]) {
      expect(mock.ask(BEN, method, url + id + path, { content: 'x', filename: 'x' })).toEqual(refusal(404, NOT_FOUND));
    }
  });
});

test('what is deleted is gone, with its bytes', () => {
  const [id, other] = [upload().id, upload({ token: ADA }).id];
  expect(mock.get(BEN, 'DELETE', url + id)).toEqual({ message: 'File deleted successfully' });
  expect(mock.ask(BEN, 'DELETE', url + id)).toEqual(refusal(404, NOT_FOUND));
  expect(mock.world.files.get(id)).toBeUndefined();
  expect(mock.get(ADA, 'DELETE', `${url}all`)).toEqual({ message: 'All files deleted successfully' });
  expect(mock.world.files.get(other)).toBeUndefined();
  expect(mock.get(ADA, 'GET', url)).toEqual({ items: [], total: 0 });
});

test('after all uploads were deleted the records stay, and the text', () => {
  const { id } = upload({ content: 'Walk' });
  expect(mock.get(ADA, 'POST', '/api/v1/retrieval/reset/uploads')).toBe(true);
  expect(read(id).data.content).toBe('Walk');
  expect(mock.ask(BEN, 'GET', `${url}${id}/content`)).toEqual(refusal(404, NOT_FOUND));
  expect(mock.ask(BEN, 'GET', `${url}${id}/content/x`)).toEqual({
    status: 200,
    body: 'Walk',
    mediaType: 'text/plain; charset=utf-8',
    headers: { 'content-disposition': "attachment; filename*=UTF-8''a.txt" },
  });
});

test('pictures that are made are files of who asks for them', () => {
  const [{ id, url: address }] = mock.get(BEN, 'POST', '/api/v1/images/generations', { prompt: 'The Pantheon at dawn' });
  expect(address).toBe(`${url}${id}/content`);
  expect(mock.ask(BEN, 'GET', address).download).toEqual(new Download(id, 'generated-image.png'));
  expect(mock.get(BEN, 'POST', '/api/v1/images/generations', { prompt: 'x', n: 2 })).toHaveLength(2);
  const settings = mock.get(ADA, 'GET', '/api/v1/images/config');
  mock.get(ADA, 'POST', '/api/v1/images/config/update', { ...settings, ENABLE_IMAGE_GENERATION: false });
  expect(mock.ask(BEN, 'POST', '/api/v1/images/generations', { prompt: 'x' }).status).toBe(403);
  expect(mock.ask(ADA, 'POST', '/api/v1/images/config/update', { ...settings, IMAGE_SIZE: 'x' })).toEqual(
    refusal(400, 'Invalid format. Please use the correct format  (e.g., 512x512).'),
  );
});
