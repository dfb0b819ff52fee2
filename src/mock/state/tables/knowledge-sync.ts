/** How a knowledge base is kept like a local folder: what differs, and away with what is too much. */
import { fieldsOf, listOf } from '../fields.ts';
import type { Fields, Item } from '../store.ts';
import type { Context, Row, Table } from '../table.ts';
import { fillBase, NEW } from './knowledge-access.ts';
import { directoriesOf, directoryPath, dropDirectory, linksIn } from './knowledge-directories.ts';
import { deleteFile, linkOf, linksOf, unlink } from './knowledge-links.ts';

/** One file of the base, and what the local folder would call it. */
interface Known {
  readonly key: string;
  readonly file: Item;
}

const keyOf = (path: unknown, name: unknown): string => JSON.stringify([path, name]);

const known = (base: Item, context: Context): readonly Known[] =>
  linksOf(base, context).flatMap((link) => {
    const file = context.items('files').get(link['file_id']);
    return file ? [{ key: keyOf(directoryPath(link['directory_id'], context), file['filename']), file }] : [];
  });

/** A path and those that it lies in. */
const withParents = (path: string): readonly string[] => path.split('/').map((_, depth, names) => names.slice(0, depth + 1).join('/'));

const compare: Row = (context) => {
  const base = fillBase(context, NEW);
  const files = known(base, context);
  const added: Fields[] = [];
  const modified: Fields[] = [];
  let unmodified = 0;
  const manifest = listOf(context.body['manifest']).map(fieldsOf);
  for (const { filename, path, checksum } of manifest) {
    const found = files.findLast(({ key }) => key === keyOf(path, filename))?.file;
    if (!found) added.push({ filename, path });
    else if (fieldsOf(found['meta'])['file_hash'] === checksum) unmodified++;
    else modified.push({ filename, path, stale_file_id: found['id'] });
  }
  const local = manifest.map(({ path, filename }) => keyOf(path, filename));
  const deleted = files.filter(({ key }) => !local.includes(key)).map(({ file }) => ({ file_id: file['id'], filename: file['filename'] }));
  const needed = new Set(manifest.flatMap(({ path }) => (path ? withParents(String(path)) : [])));
  const map = Object.fromEntries(directoriesOf(base, context).map(({ id }) => [directoryPath(id, context), id]));
  const mkdir = [...needed].filter((path) => !Object.hasOwn(map, path)).toSorted((one, other) => depthOf(one) - depthOf(other));
  const rmdir = Object.keys(map).flatMap((path) => (needed.has(path) ? [] : [map[path]]));
  return { added, modified, deleted, mkdir, rmdir, unmodified_count: unmodified, directory_map: map };
};

const depthOf = (path: string): number => path.split('/').length;

/** What the base does not have is passed over. */
const cleanUp: Row = (context) => {
  const base = fillBase(context, NEW);
  for (const id of listOf(context.body['file_ids'])) {
    const link = linkOf(base, id, context);
    if (!link) continue;
    unlink(link, context);
    deleteFile(id, context, { unused: true });
  }
  for (const id of listOf(context.body['dir_ids']).toReversed()) {
    const directory = context.items('knowledgeDirectories').get(id);
    if (directory?.['knowledge_id'] !== base['id'] || !directory) continue;
    for (const link of linksIn(directory, base, context)) unlink(link, context);
    dropDirectory(directory, base, context);
  }
  return { status: true };
};

export const knowledgeSync = {
  rows: { previewKnowledgeSync: compare, removeStaleKnowledgeFiles: cleanUp },
} as const satisfies Table;
