/** A multipart form whose file is a stream: the platform writes the form around an empty file, and the stream goes between its two halves. */
import type { OnProgress } from './progress.ts';

export interface StreamedForm {
  readonly body: ReadableStream<Uint8Array>;
  readonly contentType: string;
}

/**
 * @param form a form whose last part is a file without content
 * @param content what the file holds; it is read as the connection takes it, never as a whole
 * @param total bytes of the file, if known
 */
export async function streamForm(
  form: FormData,
  content: ReadableStream<Uint8Array>,
  total: number | undefined,
  onProgress: OnProgress | undefined,
): Promise<StreamedForm> {
  const encoded = new Response(form);
  const contentType = encoded.headers.get('content-type') ?? '';
  const bytes = new Uint8Array(await encoded.arrayBuffer());
  // One character a byte, so that places in the text are places in the bytes.
  const end = new TextDecoder('latin1').decode(bytes).lastIndexOf(`\r\n--${/boundary=(.+)$/.exec(contentType)?.[1]}--`);
  let sent = 0;
  const around = new TransformStream<Uint8Array, Uint8Array>({
    start: (controller) => controller.enqueue(bytes.subarray(0, end)),
    transform(chunk, controller) {
      controller.enqueue(chunk);
      sent += chunk.byteLength;
      onProgress?.({ sent, total });
    },
    flush: (controller) => controller.enqueue(bytes.subarray(end)),
  });
  return { body: content.pipeThrough(around), contentType };
}

/** Large enough to keep a fast connection busy, small enough for a progress bar of a small file to move. */
const SLICE = 65_536;

/** A Blob slice by slice, as it is read. Its own stream may come in one piece. */
export function slices(blob: Blob): ReadableStream<Uint8Array> {
  let start = 0;
  return new ReadableStream({
    async pull(controller) {
      if (start >= blob.size) return controller.close();
      const slice = blob.slice(start, start + SLICE);
      start += SLICE;
      controller.enqueue(new Uint8Array(await slice.arrayBuffer()));
    },
  });
}
