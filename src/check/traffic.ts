/** Recorded traffic: what the workflows and the probes exchanged with a server, as HAR. */
import { readFile } from 'node:fs/promises';

/** The parts of a HAR entry that are read or written here. Other parts are kept as they are. */
export interface HarEntry {
  readonly startedDateTime: string;
  readonly time: number;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: readonly NameValue[];
    readonly queryString: readonly NameValue[];
    readonly postData?: { readonly mimeType: string; readonly text: string };
  };
  readonly response: {
    readonly status: number;
    readonly headers: readonly NameValue[];
    readonly content: { readonly mimeType?: string; readonly text?: string };
  };
}

interface NameValue {
  readonly name: string;
  readonly value: string;
}

/** A request of a probe. */
export interface Probe {
  readonly method: string;
  /** Path and query, percent-encoded. */
  readonly target: string;
  readonly token?: string | undefined;
  /** JSON to send. Absent: no body. */
  readonly body?: unknown;
  /** Fields of a form to send in place of JSON. */
  readonly form?: Readonly<Record<string, string>>;
  /** More headers, such as `cookie`. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ProbeReply {
  readonly status: number;
  readonly mediaType: string;
  readonly text: string;
  readonly headers: Headers;
}

const MASK = '********';
const PROBE_TIMEOUT_MS = 30_000;

/** Sends probes to one server and remembers what was exchanged. Tokens are not remembered. */
export class Recorder {
  readonly entries: HarEntry[] = [];
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  /** @throws TypeError if the server cannot be reached, DOMException if it does not answer within 30 s */
  async send({ method, target, token, body, form, headers: more = {} }: Probe): Promise<ProbeReply> {
    const text = form ? new URLSearchParams(form).toString() : body === undefined ? undefined : JSON.stringify(body);
    const mimeType = form ? 'application/x-www-form-urlencoded' : 'application/json';
    const headers: Record<string, string> = {
      ...more,
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(text === undefined ? {} : { 'content-type': mimeType }),
    };
    const started = new Date();
    const url = this.#url + target;
    const response = await fetch(url, {
      method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(PROBE_TIMEOUT_MS),
      ...(text === undefined ? {} : { body: text }),
    });
    const reply = {
      status: response.status,
      mediaType: response.headers.get('content-type')?.split(';')[0] ?? '',
      text: await response.text(),
      headers: response.headers,
    };
    const sent = { method, url, headers, ...(text === undefined ? {} : { body: { mimeType, text } }) };
    this.entries.push(toEntry(sent, reply, { started, ms: Date.now() - started.getTime() }));
    return reply;
  }
}

/** A request as it went out. */
export interface SentProbe {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: { readonly mimeType: string; readonly text: string };
}

/** An exchange as HAR has it, without tokens. */
const toEntry = (
  { method, url, headers, body }: SentProbe,
  reply: ProbeReply,
  { started, ms }: { readonly started: Date; readonly ms: number },
): HarEntry =>
  withoutTokens({
    startedDateTime: started.toISOString(),
    time: ms,
    request: {
      method,
      url,
      headers: asPairs(headers),
      queryString: asPairs(Object.fromEntries(new URL(url).searchParams)),
      ...(body === undefined ? {} : { postData: body }),
    },
    response: {
      status: reply.status,
      headers: asPairs(Object.fromEntries(reply.headers)),
      content: { mimeType: reply.mediaType, text: reply.text },
    },
  });

const asPairs = (record: Readonly<Record<string, string>>): NameValue[] => Object.entries(record).map(([name, value]) => ({ name, value }));

/** Reads the entries of a HAR file, without tokens; none if a workflow ended before its first request. */
export async function readHar(file: string): Promise<HarEntry[]> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return [];
  const har: { log: { entries: HarEntry[] } } = JSON.parse(text);
  return har.log.entries.map(withoutTokens);
}

const withoutTokens = (entry: HarEntry): HarEntry => ({
  ...entry,
  request: {
    ...entry.request,
    headers: entry.request.headers.map(({ name, value }) => ({
      name,
      value: /^(authorization|cookie|x-api-key)$/i.test(name) ? MASK : value,
    })),
  },
});
