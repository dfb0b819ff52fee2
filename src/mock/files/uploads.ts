/** What `uploadFile` makes of its form. */
import { isRecord } from '../../contract/json.ts';
import type { MockReply } from '../message.ts';
import { failure } from '../reply/errors.ts';
import type { CheckedForm } from './form-check.ts';
import { sha256 } from './sha256.ts';

/** The administrator's settings for files, absent for none. */
export interface UploadRules {
  /** The query's `process`, which is on unless switched off: extensions are looked at only then. */
  readonly process?: boolean;
  /** Lower case, without a dot. */
  readonly allowedExtensions?: readonly string[];
  readonly maxMegabytes?: number;
}

export interface Upload {
  /** The last part of the path that was sent; may be empty. */
  readonly name: string;
  readonly type: string | undefined;
  readonly bytes: Uint8Array;
  /** What the client sent as `metadata`; empty if it sent none. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** The client's own, or the SHA-256 of the bytes in hexadecimal. */
  readonly fileHash: string;
}

export type UploadResult = { readonly ok: true; readonly upload: Upload } | { readonly ok: false; readonly reply: MockReply };

/** The upload of a form without issues, or the server's refusal, in the server's order. */
export function readUpload({ value, files }: Pick<CheckedForm, 'value' | 'files'>, rules: UploadRules = {}): UploadResult {
  const sent = files['file']?.[0];
  if (!sent) return refuse(400, '[ERROR: Error uploading file]');
  const metadata = readMetadata(value['metadata']);
  if (metadata === INVALID) return refuse(400, '[ERROR: Invalid metadata format]');
  const name = sent.name.slice(sent.name.lastIndexOf('/') + 1);
  const extension = /[^.].*\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const allowed = rules.allowedExtensions ?? [];
  if (rules.process !== false && allowed.length > 0 && !allowed.includes(extension)) {
    return refuse(400, `[ERROR: File type ${extension} is not allowed]`);
  }
  // No file system takes such a name.
  if (name.includes('\0')) return refuse(400, '[ERROR: Error uploading file]');
  if (sent.bytes.length === 0) {
    return refuse(400, 'The content provided is empty. Please ensure that there is text or data present before proceeding.');
  }
  if (rules.maxMegabytes && sent.bytes.length > rules.maxMegabytes * 1024 * 1024) {
    return refuse(
      413,
      `Oops! The file you're trying to upload is too large. Please upload a file that is less than ${rules.maxMegabytes} MB.`,
    );
  }
  if (!isRecord(metadata)) return refuse(400, '[ERROR: Error uploading file]');
  const given = metadata['file_hash'];
  const fileHash = typeof given === 'string' && given !== '' ? given : sha256(sent.bytes);
  return { ok: true, upload: { name, type: sent.type, bytes: sent.bytes, metadata, fileHash } };
}

const refuse = (status: number, detail: string): UploadResult => ({ ok: false, reply: failure(status, detail) });

const INVALID = Symbol('no JSON');

/** The parsed metadata. What Python takes for false (`null`, `[]`, `0` …) counts as none. */
function readMetadata(text: unknown): unknown {
  if (typeof text !== 'string') return {};
  try {
    const parsed: unknown = JSON.parse(text);
    return !parsed || (Array.isArray(parsed) && parsed.length === 0) ? {} : parsed;
  } catch {
    return INVALID;
  }
}
