/** Writes a HAR file as exchanges come, without secrets. A session of hours is not held in memory. */
import { open } from 'node:fs/promises';
import type { HarEntry } from '../../check/traffic.ts';
import { OutputError } from '../../diff/output.ts';
import { redactHeaders, redactPairs, redactTarget, redactText } from '../../redact.ts';

export interface HarFile {
  add(entry: HarEntry): void;
  /** Ends the file; before that it is no whole HAR. @throws OutputError if something could not be written */
  close(): Promise<void>;
}

const HEAD = '{"log":{"version":"1.2","creator":{"name":"open-webui-contract","version":"0"},"entries":[\n';

/** @throws OutputError if the file cannot be written */
export async function openHarFile(file: string): Promise<HarFile> {
  const failed = (error: unknown): never => {
    throw new OutputError(file, error);
  };
  const handle = await open(file, 'w').catch(failed);
  let first = true;
  let written: Promise<unknown> = handle.write(HEAD);
  // A failure is told at the end; until then the app goes on, and nobody waits here.
  written.catch(() => undefined);
  const append = (text: string): void => {
    written = written.then(() => handle.write(text));
    written.catch(() => undefined);
  };
  return {
    add(entry) {
      append(`${first ? '' : ',\n'}${JSON.stringify(withoutSecrets(entry))}`);
      first = false;
    },
    async close() {
      append('\n]}}\n');
      await written.catch(failed).finally(() => handle.close());
    },
  };
}

/** Secrets by their names and forms, and the app's own token wherever it stands. */
function withoutSecrets({ request, response, ...entry }: HarEntry): object {
  const url = new URL(request.url);
  const { mimeType = '', text } = response.content;
  const token = /^Bearer +(.+)$/i.exec(headerOf(request.headers, 'authorization') ?? '')?.[1];
  const shown = (body: string): string => redactBody(token === undefined ? body : body.replaceAll(token, '[redacted]'));
  return {
    ...entry,
    request: {
      ...request,
      url: url.origin + redactTarget(url.pathname + url.search, undefined),
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: redactPairsOf(request.headers),
      queryString: request.queryString.map(({ name, value }) => ({ name, value: redactPairs(`${name}=${value}`).slice(name.length + 1) })),
      ...(request.postData === undefined ? {} : { postData: { ...request.postData, text: bodyOf(request.postData, shown) } }),
      headersSize: -1,
      bodySize: -1,
    },
    response: {
      ...response,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: redactPairsOf(response.headers),
      content: { size: text?.length ?? 0, mimeType, ...(text === undefined ? {} : { text: shown(text) }) },
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: entry.time, receive: 0 },
  };
}

const headerOf = (headers: HarEntry['request']['headers'], wanted: string): string | undefined =>
  headers.find(({ name }) => name.toLowerCase() === wanted)?.value;

const redactPairsOf = (headers: HarEntry['request']['headers']): { name: string; value: string }[] =>
  headers.map(({ name, value }) => ({ name, value: redactHeaders({ [name]: value })[name] ?? '' }));

/** A form is pairs; any other recorded body is a text that may be JSON. */
const bodyOf = ({ mimeType, text }: { mimeType: string; text: string }, shown: (body: string) => string): string =>
  mimeType.startsWith('application/x-www-form-urlencoded') ? redactPairs(text) : shown(text);

/** Streams hold JSON line by line. */
const redactBody = (body: string): string =>
  /^\s*[[{]/.test(body)
    ? redactText(body)
    : body
        .split('\n')
        .map((line) => (line.startsWith('data:') ? `data: ${redactText(line.slice('data:'.length).trim())}` : redactText(line)))
        .join('\n');
