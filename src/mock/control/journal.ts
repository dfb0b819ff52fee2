/** The journal: the last exchanges, for tests and for a person who asks what the page really sent. */

import { isSecretName, REDACTED, redactHeaders, redactPairs, redactTarget, redactText, redactValue } from '../../redact.ts';
import type { CompiledOperation } from '../compiled.ts';
import { readOptions, readParts } from '../files/multipart.ts';
import type { Body } from '../request/body.ts';

/** One exchange, as the journal keeps it. Secrets are taken out when it is read: most are never read. */
export interface Recorded {
  /** Milliseconds since 1970 by the mock's clock. */
  readonly began: number;
  readonly ended: number;
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: KeptBody | undefined;
  readonly operation: CompiledOperation | undefined;
  /** 0 if no reply was sent. */
  readonly status: number;
  readonly source: string | undefined;
}

/** One exchange, without secrets. */
export interface JournalEntry {
  /** When the request came, ISO 8601, by the mock's clock. */
  readonly time: string;
  readonly method: string;
  /** Path with query. */
  readonly path: string;
  /** Absent if no operation answered. */
  readonly operationId?: string;
  /** 0 if no reply was sent: the connection was dropped, or the caller left a stall. */
  readonly status: number;
  /** Where the reply came from, as in `x-mock-source`. */
  readonly source?: string;
  /** Milliseconds until the reply was sent, by the mock's clock. */
  readonly duration: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, or a text; of a form with files its parts. Absent if there was none, or if it was not read. */
  readonly body?: unknown;
  /** Why a body that was read is not here. */
  readonly bodyOmitted?: string;
}

const DEFAULT_JOURNAL_SIZE = 500;
/** Larger bodies are not kept. */
const LARGEST_BODY = 64 * 1024;
/** What all entries may weigh together; the oldest go. Parsed JSON takes several times its text. */
const MOST_BYTES = 4 * 1024 * 1024;
/** What an entry weighs without its texts. */
const ENTRY_BYTES = 512;

export class Journal {
  readonly #most: number;
  readonly #entries: Recorded[] = [];
  #bytes = 0;

  /**
   * @param most how many exchanges are kept; 0 keeps none
   * @throws RangeError if it is no whole number from 0
   */
  constructor(most: number = DEFAULT_JOURNAL_SIZE) {
    if (!Number.isSafeInteger(most) || most < 0)
      throw new RangeError(`journal is ${most}. Give how many exchanges to keep: a whole number from 0.`);
    this.#most = most;
  }

  record(exchange: Recorded): void {
    if (this.#most === 0) return;
    this.#entries.push(exchange);
    this.#bytes += weight(exchange);
    while (this.#entries.length > this.#most || this.#bytes > MOST_BYTES) {
      const oldest = this.#entries.shift();
      if (!oldest) break;
      this.#bytes -= weight(oldest);
    }
  }

  /** Oldest first, of one operation or of all. */
  entries(operationId?: string): JournalEntry[] {
    const wanted =
      operationId === undefined ? this.#entries : this.#entries.filter(({ operation }) => operation?.operationId === operationId);
    return wanted.map(shown);
  }

  clear(): void {
    this.#entries.length = 0;
    this.#bytes = 0;
  }
}

/** What is kept of a body: its bytes only of a form with files, and then their own, not a piece of what the network gave. */
export interface KeptBody {
  readonly value: unknown;
  readonly json: boolean;
  readonly mediaType: string | undefined;
  readonly size: number;
}

export function keptBody(body: Body | undefined): KeptBody | undefined {
  if (!body?.present) return undefined;
  const { json, mediaType, bytes } = body;
  const size = bytes.length;
  if (size > LARGEST_BODY) return { value: undefined, json, mediaType, size };
  return { value: mediaType === 'multipart/form-data' ? bytes.slice() : body.value, json, mediaType, size };
}

function weight({ body, target, headers }: Recorded): number {
  let bytes = ENTRY_BYTES + target.length + (body && body.size <= LARGEST_BODY ? body.size : 0);
  for (const name in headers) bytes += name.length + (headers[name]?.length ?? 0);
  return bytes;
}

function shown({ began, ended, method, target, headers, body, operation, status, source }: Recorded): JournalEntry {
  return {
    time: new Date(began).toISOString(),
    method,
    path: redactTarget(target, operation?.path),
    ...(operation === undefined ? {} : { operationId: operation.operationId }),
    status,
    ...(source === undefined ? {} : { source }),
    duration: ended - began,
    headers: redactHeaders(headers),
    ...(body ? shownBody(body, headers['content-type'] ?? '') : {}),
  };
}

function shownBody({ value, json, mediaType, size }: KeptBody, contentType: string): Pick<JournalEntry, 'body' | 'bodyOmitted'> {
  if (size > LARGEST_BODY) return { bodyOmitted: `${size} bytes; the journal keeps bodies up to ${LARGEST_BODY}.` };
  if (json) return { body: redactValue(value) };
  if (value instanceof Uint8Array) return shownParts(value, contentType);
  const text = String(value);
  return { body: mediaType === 'application/x-www-form-urlencoded' ? redactPairs(text) : redactText(text) };
}

const decoder = new TextDecoder();

/** Fields with their texts; of files, what they are. */
function shownParts(bytes: Uint8Array, contentType: string): Pick<JournalEntry, 'body' | 'bodyOmitted'> {
  try {
    const parts = readParts(bytes, readOptions(contentType).get('boundary') ?? '');
    return {
      body: parts.map(({ field, fileName, mediaType, bytes: content }) =>
        fileName === undefined
          ? { field, value: isSecretName(field) ? REDACTED : redactText(decoder.decode(content)) }
          : { field, fileName, ...(mediaType === undefined ? {} : { mediaType }), bytes: content.length },
      ),
    };
  } catch {
    return { bodyOmitted: `${bytes.length} bytes that are no form.` };
  }
}
