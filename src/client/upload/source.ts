/** What can be uploaded, and how its content is got. */

/** A file of the disk, in Node. */
export interface PathSource {
  readonly path: string;
}

/** A source that cannot be uploaded as it is. The message says what to pass instead. */
export class UploadSourceError extends TypeError {
  override readonly name = 'UploadSourceError';

  constructor(complaint: string, options?: ErrorOptions) {
    super(`uploadFile: ${complaint}`, options);
  }
}

export interface Content {
  readonly content: Blob | ReadableStream<Uint8Array>;
  readonly name: string;
  /** Media type; empty if unknown. */
  readonly type: string;
  /** In bytes. */
  readonly size: number | undefined;
}

export interface Description {
  readonly name?: string | undefined;
  readonly type?: string | undefined;
  readonly size?: number | undefined;
}

/** @throws UploadSourceError if there is no such file, no name, or no disk */
export async function contentOf(source: Blob | ReadableStream<Uint8Array> | PathSource, given: Description): Promise<Content> {
  if (source instanceof ReadableStream) return { content: source, name: named(given.name), type: given.type ?? '', size: given.size };
  if (source instanceof Blob) return fromBlob(source, source instanceof File ? source.name : undefined, given);
  return fromBlob(await openPath(source.path), source.path.split(/[\\/]/).at(-1), given);
}

const fromBlob = (blob: Blob, name: string | undefined, given: Description): Content => ({
  content: blob,
  name: named(given.name ?? name),
  type: given.type ?? blob.type,
  size: blob.size,
});

function named(name: string | undefined): string {
  if (name) return name;
  throw new UploadSourceError('the source has no name. Pass `name`, with the ending that says what the file is, such as notes.txt.');
}

/** The file as a Blob that is read when it is sent. Not imported, so that bundles for browsers need no `node:fs`. */
async function openPath(path: string): Promise<Blob> {
  const fs = typeof process === 'undefined' ? undefined : process.getBuiltinModule?.('node:fs');
  if (!fs) throw new UploadSourceError('a path can be read in Node 20.16 or newer only. Pass a Blob, a File or a ReadableStream.');
  try {
    return await fs.openAsBlob(path);
  } catch (cause) {
    throw new UploadSourceError(`${path} cannot be read. Check the path, and that it is a file.`, { cause });
  }
}
