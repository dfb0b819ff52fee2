/** Uploads: what the server refuses, what it notes of the rest, and that it reads it. */
import { isRecord } from '../../../contract/json.ts';
import type { UploadedFile } from '../../files/form.ts';
import { readUpload, type UploadRules } from '../../files/uploads.ts';
import { listOf } from '../fields.ts';
import { Refusal } from '../refusal.ts';
import { exactly } from '../sharing.ts';
import type { Fields, Item } from '../store.ts';
import { type Context, type Row, Whole } from '../table.ts';
import { forget } from './chunks.ts';
import { indexFile } from './file-processing.ts';
import { linkFile } from './knowledge-links.ts';

/** The administrator's limits for files. */
export function uploadRules({ setting }: Context): UploadRules & { readonly checkSize: (bytes: number) => void } {
  const { ALLOWED_FILE_EXTENSIONS: extensions, FILE_MAX_SIZE: size } = setting('retrieval');
  const maxMegabytes = Number(size ?? 0);
  const rules = { allowedExtensions: listOf(extensions).map(String).filter(Boolean), ...(maxMegabytes > 0 ? { maxMegabytes } : {}) };
  const checkSize = (bytes: number): void => {
    if (maxMegabytes > 0 && bytes > maxMegabytes * 1024 * 1024) {
      const limit = `Please upload a file that is less than ${maxMegabytes} MB.`;
      throw new Refusal(413, `Oops! The file you're trying to upload is too large. ${limit}`);
    }
  };
  return { ...rules, checkSize };
}

const isOn = (name: string, { call }: Context): boolean => !/^(?:false|0|off|no|n|f)$/i.test(call.query.get(name) ?? 'true');

const isUpload = (value: unknown): value is UploadedFile => isRecord(value) && value['bytes'] instanceof Uint8Array;

/**
 * Keeps a file. Its reply still says `pending`; the mock reads the file before it takes the next request, so that whoever asks then finds
 * it completed, or failed.
 */
export const uploads: Row = (context) => {
  const { file, ...value } = context.body;
  const process = isOn('process', context);
  const read = readUpload({ value, files: isUpload(file) ? { file: [file] } : {} }, { ...uploadRules(context), process });
  if (!read.ok) return new Whole(read.reply.status, JSON.parse(String(read.reply.body)));
  const { name, type, bytes, metadata, fileHash } = read.upload;
  const made = keepFile({ name, type, bytes, metadata, fileHash, data: process ? { status: 'pending' } : {} }, context);
  if (!process) {
    const { path: _path, ...stored } = made;
    return stored;
  }
  const indexed = indexFile(made, {}, context);
  if (indexed.error === undefined) linkToBase(indexed.file, metadata, context);
  return { status: true, ...made };
};

interface Keeping {
  readonly name: string;
  readonly type: string | undefined;
  readonly bytes: Uint8Array;
  readonly metadata: Fields;
  readonly fileHash: string;
  readonly data: Fields;
}

/** Makes the record of a file and keeps its bytes. */
export function keepFile({ name, type, bytes, metadata, fileHash, data }: Keeping, context: Context): Item {
  const id = context.newId();
  const meta = { name, content_type: type ?? null, size: bytes.length, file_hash: fileHash, data: metadata };
  const path = `/app/backend/data/uploads/${id}_${name}`;
  const made = context.items('files').insert({ id, hash: null, filename: name, path, data, meta });
  context.files.put(id, { name, type, bytes, modified: context.now() });
  return made;
}

/** Puts an upload into the knowledge base that its metadata names, if the caller may change that. */
function linkToBase(file: Item, { knowledge_id, directory_id }: Fields, context: Context): void {
  const base = context.items('knowledge').get(knowledge_id);
  if (!base || !exactly('write')(base, context)) return;
  const directory = context.items('knowledgeDirectories').get(directory_id);
  const { error } = indexFile(file, { collection: String(base['id']) }, context);
  if (error === undefined) linkFile(base, file, directory?.['knowledge_id'] === base['id'] ? directory?.['id'] : null, context);
  else forget({ collection: base['id'], file: file['id'] }, context);
}
