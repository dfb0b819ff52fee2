/** The files of knowledge bases: put in, moved, taken out, exported. */
import { knowledgeArchive } from '../../files/exports.ts';
import { ownerOrAdmin } from '../access.ts';
import { fieldsOf, listOf } from '../fields.ts';
import { find } from '../finding.ts';
import { notFound, prohibited, Refusal } from '../refusal.ts';
import type { Item } from '../store.ts';
import { type Context, type Row, type Table, Whole } from '../table.ts';
import { forget } from './chunks.ts';
import { fileAccess } from './file-access.ts';
import { indexFile, indexOrRefuse } from './file-processing.ts';
import { fillBase, NEW, OLD } from './knowledge-access.ts';
import { targetDirectory } from './knowledge-directories.ts';
import { knowledgeFileLists } from './knowledge-file-lists.ts';
import { knowledgeFiles as collection, deleteFile, filesOf, linkFile, linkOf, linksOf, unlink, withFiles } from './knowledge-links.ts';

const NOT_PROCESSED = new Refusal(
  400,
  'Extracted content is not available for this file. Please ensure that the file is processed before proceeding.',
);

const wasRead = (file: Item): boolean => Object.keys(fieldsOf(file['data'])).length > 0;

const fileOf = (id: unknown, context: Context): Item => {
  const file = context.items('files').get(id);
  if (!file) throw notFound(400);
  return file;
};

function mayRead(file: Item, context: Context): void {
  if (!fileAccess('read')(file, context)) throw prohibited(403);
}

/** The reason is that of a failure within: its status and its words. */
const because = (error: string): Refusal => new Refusal(400, `400: ${error}`);

function embedInto(base: Item, file: Item, context: Context): void {
  if (!fileAccess('write')(file, context)) throw new Refusal(400, `404: ${notFound(404).detail}`);
  indexOrRefuse(file, { collection: String(base['id']) }, context, because);
}

const add: Row = (context) => {
  const base = fillBase(context, OLD);
  const { file_id, directory_id } = context.body;
  const directory = targetDirectory(base, directory_id, context);
  const file = fileOf(file_id, context);
  if (!wasRead(file)) throw NOT_PROCESSED;
  mayRead(file, context);
  embedInto(base, file, context);
  linkFile(base, file, directory, context);
  return withFiles(base, context);
};

/** Adds several; those that fail are left out without a word. */
const addSeveral: Row = (context) => {
  const base = fillBase(context, OLD);
  const entries = listOf(context.call.body).map(fieldsOf);
  const places = entries.map(({ directory_id }) => targetDirectory(base, directory_id, context));
  const found = entries.map(({ file_id }) => {
    const file = context.items('files').get(file_id);
    if (!file) throw new Refusal(400, `File ${String(file_id)} not found`);
    return file;
  });
  for (const file of found) mayRead(file, context);
  for (const [index, file] of found.entries()) {
    if (linkOf(base, file['id'], context) || !ownerOrAdmin(file, context)) continue;
    const text = String(fieldsOf(file['data'])['content'] ?? '');
    const { error } = text === '' ? {} : indexFile(file, { collection: String(base['id']) }, context);
    if (error === undefined) linkFile(base, file, places[index], context);
  }
  return withFiles(base, context);
};

const linked = (base: Item, context: Context): Item => {
  const link = linkOf(base, fileOf(context.body['file_id'], context)['id'], context);
  if (!link) throw notFound(400);
  return link;
};

const update: Row = (context) => {
  const base = fillBase(context, OLD);
  const { file_id } = linked(base, context);
  forget({ collection: base['id'], file: file_id }, context);
  embedInto(base, fileOf(file_id, context), context);
  return withFiles(base, context);
};

/** Takes a file out, and deletes it unless told to keep it or the caller may not. */
const remove: Row = (context) => {
  const base = fillBase(context, OLD);
  const link = linked(base, context);
  unlink(link, context);
  if (context.call.query.get('delete_file') !== 'false') deleteFile(link['file_id'], context, { unused: false });
  return withFiles(base, context);
};

const move: Row = (context) => {
  const base = fillBase(context, NEW);
  const link = linkOf(base, context.body['file_id'], context);
  if (!link) throw notFound(404);
  context.items('knowledgeFiles').change(link, { directory_id: targetDirectory(base, context.body['directory_id'], context) });
  return { status: true };
};

const reset: Row = (context) => {
  const base = fillBase(context, OLD);
  for (const link of linksOf(base, context)) {
    unlink(link, context);
    deleteFile(link['file_id'], context, { unused: false });
  }
  const directories = context.items('knowledgeDirectories');
  if (context.call.query.get('include_directories') !== 'false') {
    for (const one of directories.all().filter(({ knowledge_id }) => knowledge_id === base['id'])) directories.remove(one);
  }
  return context.items('knowledge').change(base, {});
};

const exportBase: Row = (context) => {
  const base = find(context, 'knowledge', { by: 'id', allowed: () => true });
  fillBase(context, OLD);
  const texts = filesOf(base, context).map((file) => ({
    filename: String(file['filename']),
    content: String(fieldsOf(file['data'])['content'] ?? ''),
  }));
  const { status, headers, body } = knowledgeArchive(String(base['name']), texts);
  const { 'content-type': mediaType = 'application/zip', ...rest } = headers;
  return new Whole(status, body, { mediaType, headers: rest });
};

export const knowledgeFiles = {
  collections: { knowledgeFiles: collection },
  rows: {
    addKnowledgeFile: add,
    addKnowledgeFiles: addSeveral,
    updateKnowledgeFile: update,
    removeKnowledgeFile: remove,
    moveKnowledgeFile: move,
    resetKnowledgeBase: reset,
    ...knowledgeFileLists,
    exportKnowledgeBase: exportBase,
  },
} as const satisfies Table;
