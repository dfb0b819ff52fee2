/** The kept files of the mock's world: what was uploaded can be downloaded again, byte for byte. */

export interface StoredFile {
  /** Name without folders. */
  readonly name: string;
  /** As the upload said; absent if it said none. */
  readonly type: string | undefined;
  readonly bytes: Uint8Array;
  /** When it was stored, Unix milliseconds. */
  readonly modified: number;
}

/** Files by key, the file's id. Kept bytes are never changed, so that a snapshot needs no copies. */
export interface FileStore {
  put(key: string, file: StoredFile): void;
  get(key: string): StoredFile | undefined;
  /** Whether there was such a file. */
  delete(key: string): boolean;
  clear(): void;
  snapshot(): FileSnapshot;
  restore(snapshot: FileSnapshot): void;
}

export type FileSnapshot = readonly (readonly [key: string, file: StoredFile])[];

/** A store in memory. */
export function createFileStore(): FileStore {
  const files = new Map<string, StoredFile>();
  return {
    put: (key, file) => void files.set(key, file),
    get: (key) => files.get(key),
    delete: (key) => files.delete(key),
    clear: () => files.clear(),
    snapshot: () => [...files],
    restore: (snapshot) => {
      files.clear();
      for (const [key, file] of snapshot) files.set(key, file);
    },
  };
}
