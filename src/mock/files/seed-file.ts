/** Bytes for a file of the seed, of which the examples know the name and the type only. */
import { sampleOf } from './media.ts';
import { guessType } from './media-types.ts';
import type { StoredFile } from './store.ts';

export interface SeedFile {
  readonly name: string;
  readonly type: string | undefined;
  /** Unix milliseconds. */
  readonly modified: number;
  /** The text that the record says is in the file; text files hold it. */
  readonly text?: string;
}

/**
 * A stored file with real bytes of its type. Its size is its own, not the one that an example's record may state.
 *
 * @example seedFile({ name: 'rome-guide.pdf', type: 'application/pdf', modified: 0 }) // one page
 */
export function seedFile({ name, type, modified, text }: SeedFile): StoredFile {
  const known = type || guessType(name);
  const bytes = text !== undefined && text !== '' && known.startsWith('text/') ? new TextEncoder().encode(text) : sampleOf(known).bytes;
  return { name, type, bytes, modified };
}
