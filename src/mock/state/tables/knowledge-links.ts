/** Which files are in which knowledge base, and in which of its directories. */
import { ownerOrAdmin } from '../access.ts';
import type { Fields, Item } from '../store.ts';
import type { Collection, Context } from '../table.ts';
import { forget } from './chunks.ts';

const keyOf = (base: unknown, file: unknown): string => `${String(base)}/${String(file)}`;

export const knowledgeFiles: Collection = {
  seed: (cast) => {
    const { id } = cast.item('CityGuides');
    return cast.items('CityGuideFiles', 'items').map(({ id: file_id, directory_id, user_id, created_at, updated_at }) => ({
      id: keyOf(id, file_id),
      knowledge_id: id,
      file_id,
      directory_id,
      user_id,
      created_at,
      updated_at,
    }));
  },
};

export const linkOf = (base: Item, file: unknown, context: Context): Item | undefined =>
  context.items('knowledgeFiles').get(keyOf(base['id'], file));

export const linksOf = (base: Item, context: Context): readonly Item[] =>
  context
    .items('knowledgeFiles')
    .all()
    .filter((link) => link['knowledge_id'] === base['id']);

/** Puts a file into a base. One that is there stays where it is. */
export function linkFile(base: Item, file: Item, directory: unknown, context: Context): void {
  if (linkOf(base, file['id'], context)) return;
  const fields = { knowledge_id: base['id'], file_id: file['id'], directory_id: directory ?? null };
  context.items('knowledgeFiles').insert({ id: keyOf(base['id'], file['id']), ...fields });
}

/** Takes a file out of a base. */
export function unlink(link: Item, context: Context): void {
  forget({ collection: link['knowledge_id'], file: link['file_id'] }, context);
  context.items('knowledgeFiles').remove(link);
}

/** Deletes a file that the caller may delete, and with `unused` only one that is in no other base. */
export function deleteFile(id: unknown, context: Context, { unused }: { readonly unused: boolean }): void {
  const file = context.items('files').get(id);
  if (!file || !ownerOrAdmin(file, context)) return;
  const used = context
    .items('knowledgeFiles')
    .all()
    .some(({ file_id }) => file_id === id);
  if (!(unused && used)) context.items('files').remove(file);
}

/** The files of a base, in the order in which they were put in. */
export const filesOf = (base: Item, context: Context): readonly Item[] =>
  linksOf(base, context)
    .map(({ file_id }) => context.items('files').get(file_id))
    .filter((file) => file !== undefined);

/** A base as most operations answer it: with its files, and whoever asks, without the right to change it. */
export const withFiles = (base: Item, context: Context): Fields => ({
  ...base,
  files: filesOf(base, context).map(({ id, hash, meta, created_at, updated_at }) => ({ id, hash, meta, created_at, updated_at })),
  write_access: false,
});
