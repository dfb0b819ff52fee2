/** Which files are in knowledge bases. */
import { asked, cut, hasText, pages, sorted } from '../choosing.ts';
import { fieldsOf } from '../fields.ts';
import { author } from '../sharing.ts';
import type { Fields, Item } from '../store.ts';
import { type Context, type Row, Whole } from '../table.ts';
import { MIXED, OLD, ownOrGranted, readBase } from './knowledge-access.ts';
import { directoriesIn, directoryPath, pathTo } from './knowledge-directories.ts';
import { linkOf, linksOf } from './knowledge-links.ts';

/** A file of a base as lists show it: with who put it in and where it lies. */
function placed(link: Item, context: Context): Fields {
  const { path, data: _text, ...file } = context.items('files').get(link['file_id']) ?? {};
  return {
    ...file,
    data: null,
    directory_id: link['directory_id'],
    directory_path: directoryPath(link['directory_id'], context),
    has_original: Boolean(path),
    user: author(link, context),
  };
}

function hasWanted(link: Item, context: Context): boolean {
  const { query } = context.call;
  const file = context.items('files').get(link['file_id']) ?? {};
  const text = query.get('query');
  const inContent = query.get('include_content') === 'true' && hasText(fieldsOf(file['data']), text, 'content');
  return hasText(file, text, 'filename') || inContent;
}

const byName = asked(['order_by', 'direction'], ['name', 'created_at', 'updated_at'], '-updated_at');

const listFiles: Row = (context) => {
  const base = readBase(context, OLD);
  const { query } = context.call;
  const directory = query.get('directory_id');
  const view = query.get('view_option');
  const links = linksOf(base, context).filter((link) => {
    const own = link['user_id'] === context.caller.id;
    const inDirectory = directory === null || link['directory_id'] === (directory || null);
    return inDirectory && hasWanted(link, context) && (view !== 'created' || own) && (view !== 'shared' || !own);
  });
  const files = links.map((link) => placed(link, context));
  const order = byName(context).map((key) => key.replace(/name$/, 'filename'));
  const limit = Number(query.get('limit') ?? 30);
  const window = pages(context.caller.role === 'admin' ? Math.max(1, limit) : 30, { always: true })(context);
  return {
    items: cut(sorted(files, order), window),
    directories: directoriesIn(base, directory || null, context),
    breadcrumbs: pathTo(base, directory, context),
    total: files.length,
  };
};

/** Administrators, too, find only what they were given access to. */
const searchFiles: Row = (context) => {
  const links = context.items('knowledgeFiles').all();
  const files = links.flatMap((link) => {
    const base = context.items('knowledge').get(link['knowledge_id']);
    if (!base || !ownOrGranted('read')(base, context) || !hasWanted(link, context)) return [];
    return [{ ...placed(link, context), directory_id: null, directory_path: '', collection: base }];
  });
  const items = cut(sorted(files, ['-updated_at', 'id']), pages(30, { always: true })(context));
  return { items, directories: [], breadcrumbs: [], total: files.length };
};

/** Uploads for a base that are not read yet. */
const listPending: Row = (context) => {
  const base = readBase(context, MIXED);
  const pending = context
    .items('files')
    .all()
    .filter((file) => {
      const { status } = fieldsOf(file['data']);
      const { knowledge_id } = fieldsOf(fieldsOf(file['meta'])['data']);
      return knowledge_id === base['id'] && (status === 'pending' || status === 'processing') && !linkOf(base, file['id'], context);
    });
  if (context.call.query.get('stream') !== 'true') return pending;
  return new Whole(200, `data: ${JSON.stringify(pending)}\n\n`, { mediaType: 'text/event-stream; charset=utf-8' });
};

export const knowledgeFileLists = {
  listKnowledgeFiles: listFiles,
  searchKnowledgeFiles: searchFiles,
  listPendingKnowledgeFiles: listPending,
} as const satisfies Readonly<Record<string, Row>>;
