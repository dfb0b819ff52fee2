/** Uploads a file, whatever it comes from, without holding it in memory. */
import type { components } from '../../../generated/schema.d.ts';
import { type AnyClient, answerOf, eitherStyle } from '../answer.ts';
import { slices, streamForm } from './form.ts';
import type { OnProgress } from './progress.ts';
import { type Content, contentOf, type PathSource } from './source.ts';
import { uploadByXhr } from './xhr.ts';

type Schemas = components['schemas'];

export interface UploadOptions {
  /** Name of the file on the server, whose ending says how it is read; `"` arrives as `%22`, as from a web page. Absent: the file's own name. */
  readonly name?: string;
  /** Media type. Absent: that of the Blob; for a path or a stream the server goes by the name's ending, save for sound and video. */
  readonly type?: string;
  /** What the server keeps beside the file, and reads in part: `knowledge_id` puts it into a knowledge base (since 0.9.6). */
  readonly metadata?: Schemas['FileUploadMetadata'];
  /** Whether the server extracts the text and makes it searchable. Absent means yes; `false` stores the file alone. */
  readonly process?: boolean;
  /**
   * Told how far the upload is, again and again, and once at its end. In a browser the upload then goes by XMLHttpRequest, whatever `fetch`
   * the client has.
   */
  readonly onProgress?: OnProgress;
  /** Ends the upload: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** For a source without a name of its own. */
export interface NamedUploadOptions extends UploadOptions {
  readonly name: string;
}

export interface StreamUploadOptions extends NamedUploadOptions {
  /** Bytes of the stream, if known: the `total` of `onProgress`. */
  readonly size?: number;
}

/**
 * Uploads a file. The promise resolves when the server has stored it; the extraction of its text goes on: `waitForFile` waits for it.
 *
 * A Blob or File is sent from where it lies, a path (in Node) from the disk, a stream as it comes. Browsers cannot send streams over
 * HTTP/1: there a stream is collected in a Blob first. An upload is never sent twice, and in Node not sent on to where a server redirects it:
 * give the client the address that the server really has.
 *
 * @returns the file's record as it was before the processing
 * @throws UploadSourceError if there is no name, no such file, or no disk to read a path from
 * @throws ApiError if the server refuses: 400 for an empty file or a forbidden ending, 401, 413 if it is too large, 422
 * @example
 * const { id } = await uploadFile(client, { path: 'guide.pdf' }, { onProgress: ({ sent, total }) => console.log(sent, total) });
 * await waitForFile(client, id);
 * @example
 * await uploadFile(client, input.files[0], { metadata: { knowledge_id } });
 */
export async function uploadFile(
  client: AnyClient<'POST'>,
  source: File | PathSource,
  options?: UploadOptions,
): Promise<Schemas['FileUploaded']>;
export async function uploadFile(client: AnyClient<'POST'>, source: Blob, options: NamedUploadOptions): Promise<Schemas['FileUploaded']>;
export async function uploadFile(
  client: AnyClient<'POST'>,
  source: ReadableStream<Uint8Array>,
  options: StreamUploadOptions,
): Promise<Schemas['FileUploaded']>;
export async function uploadFile(
  client: AnyClient<'POST'>,
  source: Blob | ReadableStream<Uint8Array> | PathSource,
  options: Partial<StreamUploadOptions> = {},
): Promise<Schemas['FileUploaded']> {
  const { metadata, process, onProgress, signal } = options;
  signal?.throwIfAborted();
  const file = await contentOf(source, options);
  const sending = await sendingOf(file, metadata, onProgress);
  const call = eitherStyle(client).POST('/api/v1/files/', {
    ...(process === undefined ? {} : { params: { query: { process } } }),
    ...(signal ? { signal } : {}),
    // The serializer below makes the body; the contract has its file as text.
    body: { file: '' },
    ...sending,
  });
  const stored = await answerOf('POST', '/api/v1/files/', call);
  const size = file.size ?? stored.meta?.size ?? undefined;
  if (size !== undefined) onProgress?.({ sent: size, total: size });
  return stored;
}

/**
 * By the rules of `fetch` a body is kept a second time, whole, for a redirect that may come, unless there can be none and no window to ask for a
 * password. Node does so: without this, 400 MB sent are 400 MB of memory. Cloudflare's workers refuse the value and keep nothing.
 */
function keptOnce(): object {
  try {
    new Request('http://localhost', { redirect: 'error' });
  } catch {
    return {};
  }
  return { redirect: 'error', window: null };
}

/** The part of the request that depends on what is sent, and from where. */
async function sendingOf(file: Content, metadata: unknown, onProgress: OnProgress | undefined): Promise<object> {
  const browser = typeof XMLHttpRequest !== 'undefined';
  const { content, size } = file;
  if (!browser && (onProgress || content instanceof ReadableStream)) {
    const stream = content instanceof Blob ? slices(content) : content;
    const { body, contentType } = await streamForm(formOf(file, new Blob(), metadata), stream, size, onProgress);
    return { ...keptOnce(), bodySerializer: () => body, headers: { 'content-type': contentType }, duplex: 'half' };
  }
  const blob = content instanceof Blob ? content : await new Response(content).blob();
  const form = formOf(file, blob, metadata);
  if (!browser) return { ...keptOnce(), bodySerializer: () => form };
  return { bodySerializer: () => form, ...(onProgress ? { fetch: uploadByXhr(form, blob.size, onProgress) } : {}) };
}

/** The file is the last part. */
function formOf({ name, type }: Content, content: Blob, metadata: unknown): FormData {
  const form = new FormData();
  if (metadata !== undefined) form.append('metadata', JSON.stringify(metadata));
  form.append('file', type === content.type ? content : new Blob([content], { type }), name);
  return form;
}
