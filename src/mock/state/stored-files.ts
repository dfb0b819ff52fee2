/** Keeps the bytes of files among the world's items, so that a snapshot and a state file hold them, too. */
import type { FileStore, StoredFile } from '../files/store.ts';
import type { Item, Store } from './store.ts';

/** No table declares it: rows reach the bytes through `context.files`. */
const COLLECTION = 'bytes';

export function storedFiles(store: Store): FileStore {
  // By item: one that is replaced, or put back from a snapshot, is read anew.
  const read = new WeakMap<Item, StoredFile>();
  return {
    put(key, { name, type, bytes, modified }) {
      store.put(COLLECTION, key, { name, ...(type === undefined ? {} : { type }), modified, base64: toBase64(bytes) });
    },
    get(key) {
      const item = store.get(COLLECTION, key);
      if (!item) return undefined;
      const known = read.get(item) ?? toFile(item);
      read.set(item, known);
      return known;
    },
    delete: (key) => store.delete(COLLECTION, key),
    clear() {
      for (const [key] of store.dump()[COLLECTION] ?? []) store.delete(COLLECTION, key);
    },
  };
}

const toFile = ({ name, type, modified, base64 }: Item): StoredFile => ({
  name: String(name),
  type: typeof type === 'string' ? type : undefined,
  modified: Number(modified),
  bytes: Uint8Array.from(atob(String(base64)), (character) => character.charCodeAt(0)),
});

/** As many bytes at once as a call takes arguments. */
const CHUNK = 8_192;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}
