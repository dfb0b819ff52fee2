/** The bytes of the world's files. Those of the cast have some of their type from the beginning. */
import { seedFile } from '../../files/seed-file.ts';
import type { StoredFile } from '../../files/store.ts';
import { fieldsOf } from '../fields.ts';
import type { Item } from '../store.ts';
import type { Context } from '../table.ts';

/** What a file was uploaded as; `undefined` after all uploads were deleted. */
export function originalOf(file: Item, { files }: Context): StoredFile | undefined {
  const id = String(file['id']);
  const kept = files.get(id);
  if (kept || file['lost'] === true) return kept;
  const { content_type: type } = fieldsOf(file['meta']);
  const { content } = fieldsOf(file['data']);
  const made = seedFile({
    name: uploadedName(file),
    type: typeof type === 'string' ? type : undefined,
    modified: Number(file['created_at']) * 1000,
    ...(typeof content === 'string' ? { text: content } : {}),
  });
  files.put(id, made);
  return made;
}

/** The name that a file had at first, which its path ends with. */
const uploadedName = ({ id, path, filename }: Item): string => String(path ?? '').split(`${String(id)}_`)[1] ?? String(filename);
