/** HAR files for tests. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

export interface Call {
  readonly method?: string;
  readonly url: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly reply?: unknown;
  readonly type?: string;
  readonly base64?: boolean;
}

const folder = mkdtempSync(join(tmpdir(), 'owui-har-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;

export function textFile(text: string): string {
  files += 1;
  const file = join(folder, `${files}.har`);
  writeFileSync(file, text);
  return file;
}

export const harFile = (...calls: readonly Call[]): string =>
  textFile(JSON.stringify({ log: { version: '1.2', entries: calls.map(entryOf) } }));

function entryOf({ method = 'GET', url, status = 200, headers = {}, body, reply, type = 'application/json', base64 }: Call): object {
  const text = reply === undefined ? undefined : typeof reply === 'string' ? reply : JSON.stringify(reply);
  const encoded = base64 && text !== undefined ? { text: Buffer.from(text).toString('base64'), encoding: 'base64' } : { text };
  return {
    startedDateTime: '2026-11-01T00:00:00.000Z',
    time: 5,
    request: {
      method,
      url,
      headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
      queryString: [],
      ...(body === undefined ? {} : { postData: { mimeType: 'application/json', text: JSON.stringify(body) } }),
    },
    response: { status, headers: [], content: { mimeType: type, ...encoded } },
  };
}
