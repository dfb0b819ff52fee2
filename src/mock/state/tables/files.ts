/** Uploaded files: their records, their bytes and the text that was read out of them. */
import { encodeFileName } from '../../files/downloads.ts';
import { anyone, owner, ownerOrAdmin } from '../access.ts';
import { cut, pages, skipLimit } from '../choosing.ts';
import { fieldsOf } from '../fields.ts';
import { type Finding, find } from '../finding.ts';
import { choose, counts, lists, reads } from '../reading.ts';
import { notFound, Refusal } from '../refusal.ts';
import type { Item } from '../store.ts';
import { type Access, type Context, Download, type Row, type Table, Whole } from '../table.ts';
import { changes, deletes, deletesAll } from '../writing.ts';
import { chunks, forget, seededChunks } from './chunks.ts';
import { basesOf, readable, writable } from './file-access.ts';
import { originalOf } from './file-bytes.ts';
import { indexFile, indexOrRefuse } from './file-processing.ts';
import { EMPTY_CONTENT } from './file-text.ts';
import { uploadRules, uploads } from './uploads.ts';

const NONE_FOUND = new Refusal(404, 'No files found matching the pattern.');
const NOT_INDEXED = new Refusal(500, 'Failed to process indexed text. Your changes were not fully indexed.');

const contentOf = (file: Item): string => String(fieldsOf(file['data'])['content'] ?? '');
const statusOf = (file: Item): unknown => fieldsOf(file['data'])['status'];

/** A file in a list: without its path, and with `content=false` without its text. */
const listed =
  (byDefault: boolean) =>
  ({ path: _path, ...file }: Item, { call }: Context): Item => {
    const wanted = call.query.get('content') ?? String(byDefault);
    if (/^(?:true|1|on|yes|y|t)$/i.test(wanted)) return file;
    const { content: _content, ...data } = fieldsOf(file['data']);
    return { ...file, data };
  };

/** `*` is any text, `?` one character; in any case of letters. */
function fitsPattern(file: Item, { call }: Context): boolean {
  const pattern = call.query.get('filename') ?? '*';
  const expression = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[\\s\\S]*')
    .replaceAll('?', '[\\s\\S]');
  return new RegExp(`^${expression}$`, 'i').test(String(file['filename']));
}

const searches =
  (allowed: Access, { content, limit }: { readonly content: boolean; readonly limit: number }) =>
  (context: Context): readonly Item[] => {
    const found = choose(context, 'files', { allowed, where: fitsPattern, sort: ['-created_at', '-id'] });
    return cut(found, skipLimit('query', { limit })(context)).map((file) => listed(content)(file, context));
  };

const searchAll = searches(ownerOrAdmin, { content: true, limit: 100 });

const searchOrRefuse: Row = (context) => {
  const found = searchAll(context);
  if (found.length === 0) throw NONE_FOUND;
  return found;
};

/** A stream ends with the state that a file is in: the mock is done with it before it answers. Of one that is not read it is empty. */
const processStatus = reads('files', {
  ...readable,
  reply: (file, { call }) => {
    const status = statusOf(file);
    if (call.query.get('stream') !== 'true') return { status: status ?? 'pending' };
    const { error } = fieldsOf(file['data']);
    const event = status === undefined ? '' : `data: ${JSON.stringify({ status, ...(status === 'failed' ? { error } : {}) })}\n\n`;
    return new Whole(200, event, { mediaType: 'text/event-stream; charset=utf-8' });
  },
});

const nameOf = (file: Item): string => String(fieldsOf(file['meta'])['name'] ?? file['filename']);

const download = (finding: Finding): Row =>
  reads('files', {
    ...finding,
    reply: (file, context) => {
      if (!originalOf(file, context)) throw notFound(404);
      return new Download(String(file['id']), nameOf(file));
    },
  });

const ofAnAdmin: Access = (file, context) => {
  const account = context.items('users').get(file['user_id']);
  return account?.['role'] === 'admin' && (readable.allowed?.(file, context) ?? false);
};

/** A file whose bytes are gone is sent as the text that was read out of it. */
const downloadByName: Row = (context) => {
  const file = find(context, 'files', { ...readable, by: 'id' });
  if (originalOf(file, context)) return new Download(String(file['id']), nameOf(file));
  const headers = { 'content-disposition': `attachment; filename*=UTF-8''${encodeFileName(nameOf(file))}` };
  return new Whole(200, contentOf(file), { mediaType: 'text/plain; charset=utf-8', headers });
};

const rewrite: Row = (context) => {
  const file = find(context, 'files', writable);
  const content = String(context.body['content']);
  if (content.trim() === '') throw new Refusal(400, EMPTY_CONTENT);
  uploadRules(context).checkSize(new TextEncoder().encode(content).length);
  let changed = indexOrRefuse(file, { content }, context, () => NOT_INDEXED);
  for (const base of basesOf(file, context)) changed = indexFile(changed, { collection: String(base['id']) }, context).file;
  return { content: contentOf(changed) };
};

function removeFile(file: Item, context: Context): void {
  const links = context.items('knowledgeFiles');
  for (const link of links.all().filter(({ file_id }) => file_id === file['id'])) links.remove(link);
  forget({ file: file['id'] }, context);
  context.files.delete(String(file['id']));
}

const seeded = (file: Item): boolean => statusOf(file) === 'completed';

export const files = {
  collections: {
    files: {
      seed: (cast) => [cast.item('FailedPicture'), cast.item('GuideRecord'), ...cast.items('AdasGuides', 'items')].map(withPath),
      missing: notFound(404),
      removed: removeFile,
    },
    chunks: {
      ...chunks,
      seed: (cast) => {
        const read = [cast.item('GuideRecord'), ...cast.items('AdasGuides', 'items')].filter(seeded);
        return seededChunks(read, contentOf, (file) => fieldsOf(file['meta'])['collection_name']);
      },
    },
  },
  rows: {
    uploadFile: uploads,
    listFiles: (context) => {
      const reply = listed(true);
      return lists('files', {
        allowed: ownerOrAdmin,
        sort: ['-updated_at', '-id'],
        window: pages(50, { always: true }),
        under: 'items',
        reply,
      })(context);
    },
    searchFiles: searchOrRefuse,
    searchOwnFiles: searches(owner, { content: false, limit: 50 }),
    countFiles: counts('files', { allowed: ownerOrAdmin }),
    countOwnFiles: counts('files'),
    getFileById: reads('files', readable),
    getFileProcessStatus: processStatus,
    getFileText: reads('files', { ...readable, reply: (file) => ({ content: contentOf(file) }) }),
    updateFileText: rewrite,
    downloadFile: download(readable),
    downloadFileAsHtml: download({ ...readable, allowed: ofAnAdmin }),
    downloadFileByName: downloadByName,
    updateFileName: changes('files', {
      ...writable,
      set: ({ filename }, file) => ({ filename, meta: { ...fieldsOf(file['meta']), name: filename } }),
    }),
    deleteFileById: deletes('files', { ...writable, reply: () => ({ message: 'File deleted successfully' }) }),
    deleteAllFiles: (context) => {
      const said = deletesAll('files', { allowed: anyone, reply: () => ({ message: 'All files deleted successfully' }) })(context);
      forget({}, context);
      return said;
    },
  },
} as const satisfies Table;

/** Lists leave the path out. */
const withPath = (file: Item): Item => ({
  path: `/app/backend/data/uploads/${String(file['id'])}_${String(file['filename'])}`,
  ...file,
});
