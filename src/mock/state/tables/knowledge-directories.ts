/** Directories in knowledge bases, one in another. */
import { sorted } from '../choosing.ts';
import { notFound, Refusal } from '../refusal.ts';
import type { Item } from '../store.ts';
import type { Context, Row, Table } from '../table.ts';
import { fillBase, NEW } from './knowledge-access.ts';
import { deleteFile, linksOf, unlink } from './knowledge-links.ts';

const NO_TARGET = new Refusal(404, 'Target directory not found.');
const NO_PARENT = new Refusal(404, 'Parent directory not found.');
const NOT_CREATED = new Refusal(400, 'Failed to create directory. A directory with this name may already exist at this level.');
const NOT_UPDATED = new Refusal(400, 'Failed to update directory. This may be caused by a naming conflict or circular move.');

export const directoriesOf = (base: Item, context: Context): readonly Item[] =>
  sorted(
    context
      .items('knowledgeDirectories')
      .all()
      .filter(({ knowledge_id }) => knowledge_id === base['id']),
    ['name'],
  );

/** Those at one level, by name. */
export const directoriesIn = (base: Item, parent: string | null, context: Context): readonly Item[] =>
  directoriesOf(base, context).filter(({ parent_id }) => parent_id === parent);

/** A directory and those that it lies in, the outermost first. */
export function pathTo(base: Item | undefined, id: unknown, context: Context): readonly Item[] {
  const directory = context.items('knowledgeDirectories').get(id);
  if (!directory || (base && directory['knowledge_id'] !== base['id'])) return [];
  return [...pathTo(base, directory['parent_id'], context), directory];
}

/** The names of the same, with slashes. */
export const directoryPath = (id: unknown, context: Context): string =>
  pathTo(undefined, id, context)
    .map(({ name }) => name)
    .join('/');

function directoryOf(base: Item, id: unknown, context: Context, missing: Refusal): Item {
  const directory = context.items('knowledgeDirectories').get(id);
  if (directory?.['knowledge_id'] !== base['id'] || !directory) throw missing;
  return directory;
}

/** The id of the directory that a request names, `null` for none. */
export const targetDirectory = (base: Item, id: unknown, context: Context): unknown =>
  id ? directoryOf(base, id, context, NO_TARGET)['id'] : null;

/** A directory with all that lie in it. */
const within = (directory: Item, base: Item, context: Context): readonly Item[] => [
  directory,
  ...directoriesIn(base, String(directory['id']), context).flatMap((one) => within(one, base, context)),
];

/** Names are unique within a directory; at the top they need not be. */
const isTaken = (base: Item, parent: unknown, name: unknown, context: Context, self?: Item): boolean =>
  typeof parent === 'string' && directoriesIn(base, parent, context).some((one) => one['name'] === name && one['id'] !== self?.['id']);

const create: Row = (context) => {
  const base = fillBase(context, NEW);
  const { name, parent_id } = context.body;
  const parent = parent_id ? directoryOf(base, parent_id, context, NO_PARENT)['id'] : null;
  if (isTaken(base, parent, name, context)) throw NOT_CREATED;
  return context.items('knowledgeDirectories').insert({ knowledge_id: base['id'], parent_id: parent, name });
};

const update: Row = (context) => {
  const base = fillBase(context, NEW);
  const directory = directoryOf(base, context.call.params['dir_id'], context, notFound(404));
  const { name, parent_id = directory['parent_id'] } = context.body;
  const parent = parent_id === null ? undefined : directoryOf(base, parent_id, context, NO_PARENT);
  const circular = within(directory, base, context).some(({ id }) => id === parent?.['id']);
  const called = name ?? directory['name'];
  if (circular || isTaken(base, parent_id, called, context, directory)) throw NOT_UPDATED;
  return context.items('knowledgeDirectories').change(directory, { name: called, parent_id });
};

/** Removes a directory with all in it. Its files move up, or with `move_files=false` go, as far as nothing else uses them. */
const remove: Row = (context) => {
  const base = fillBase(context, NEW);
  const directory = directoryOf(base, context.call.params['dir_id'], context, notFound(404));
  const links = linksIn(directory, base, context);
  const moves = context.call.query.get('move_files') !== 'false';
  for (const link of links) {
    if (moves) context.items('knowledgeFiles').change(link, { directory_id: directory['parent_id'] }, { touch: false });
    else unlink(link, context);
  }
  dropDirectory(directory, base, context);
  if (moves) return { status: true, file_ids: [] };
  for (const { file_id } of links) deleteFile(file_id, context, { unused: true });
  return { status: true, file_ids: links.map(({ file_id }) => file_id) };
};

export const linksIn = (directory: Item, base: Item, context: Context): readonly Item[] => {
  const ids = within(directory, base, context).map(({ id }) => id);
  return linksOf(base, context).filter(({ directory_id }) => ids.includes(directory_id));
};

/** Removes a directory and those in it, whatever becomes of their files. */
export function dropDirectory(directory: Item, base: Item, context: Context): void {
  for (const one of within(directory, base, context)) context.items('knowledgeDirectories').remove(one);
}

export const knowledgeDirectories = {
  collections: {
    knowledgeDirectories: { seed: (cast) => [cast.item('ItalyDirectory'), cast.item('RomeDirectory')] },
  },
  rows: {
    createKnowledgeDirectory: create,
    updateKnowledgeDirectory: update,
    deleteKnowledgeDirectory: remove,
  },
} as const satisfies Table;
