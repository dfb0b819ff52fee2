/** The kept files of the mock's world: what was uploaded can be downloaded again, byte for byte. `state/stored-files.ts` keeps them. */

export interface StoredFile {
  /** Name without folders. */
  readonly name: string;
  /** As the upload said; absent if it said none. */
  readonly type: string | undefined;
  readonly bytes: Uint8Array;
  /** When it was stored, Unix milliseconds. */
  readonly modified: number;
}

/** Files by key, the file's id. */
export interface FileStore {
  put(key: string, file: StoredFile): void;
  /** The same bytes as long as they are not replaced. */
  get(key: string): StoredFile | undefined;
  /** Whether there was such a file. */
  delete(key: string): boolean;
  clear(): void;
}
