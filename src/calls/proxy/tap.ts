/** Keeps what passes through a stream, up to a limit: a proxy must not hold a large upload in memory. */
import type { Readable } from 'node:stream';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

const RECORDED_BYTES = 4 * 1024 * 1024;

export class Tap {
  readonly #chunks: Buffer[] = [];
  #size = 0;

  /** Listens beside whoever reads the stream. */
  constructor(stream: Readable) {
    stream.on('data', (chunk: Buffer) => {
      this.#size += chunk.length;
      if (this.#size <= RECORDED_BYTES) this.#chunks.push(chunk);
      else this.#chunks.length = 0;
    });
  }

  /** Bytes that passed. */
  get size(): number {
    return this.#size;
  }

  /**
   * What passed, as text.
   *
   * @param encoding the content-encoding
   * @returns undefined if it was too much, or is encoded in a way that is not known here
   */
  text(encoding: string | undefined): string | undefined {
    if (this.#size > RECORDED_BYTES) return undefined;
    const bytes = Buffer.concat(this.#chunks);
    const decode = DECODERS[(encoding ?? 'identity').trim().toLowerCase()];
    try {
      return decode?.(bytes).toString();
    } catch {
      return undefined; // cut off in the middle: the caller left, or the server did
    }
  }
}

const LIMIT = { maxOutputLength: 4 * RECORDED_BYTES };

const DECODERS: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  identity: (bytes) => bytes,
  gzip: (bytes) => gunzipSync(bytes, LIMIT),
  'x-gzip': (bytes) => gunzipSync(bytes, LIMIT),
  deflate: (bytes) => inflateSync(bytes, LIMIT),
  br: (bytes) => brotliDecompressSync(bytes, LIMIT),
};
