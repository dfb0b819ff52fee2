/** HAR files of other programs: a browser, `redocly proxy`, this package's own proxy. They differ in what they leave out. */
import { readFile } from 'node:fs/promises';
import type { HarEntry } from '../check/traffic.ts';
import { isRecord } from '../contract/json.ts';

/** The HAR file cannot be read or used. */
export class HarError extends Error {
  override readonly name = 'HarError';
  readonly file: string;

  constructor(file: string, message: string, cause?: unknown) {
    super(`${file}: ${message}`, { cause });
    this.file = file;
  }
}

/**
 * Reads the exchanges of a HAR file. Bodies in base64 are decoded; what is missing reads as empty.
 *
 * @throws HarError if there is no such file, or it is no HAR
 */
export async function readHarFile(file: string): Promise<HarEntry[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new HarError(file, `cannot be read (${error instanceof Error ? error.message : error}). Check the name.`, error);
  });
  const har = parse(file, text);
  const log = isRecord(har) ? har['log'] : undefined;
  if (!isRecord(log) || !Array.isArray(log['entries']))
    throw new HarError(
      file,
      'is no HAR: it has no log.entries. Save the network log of a browser as HAR, or record with owui-contract proxy --har.',
    );
  return log['entries'].map((entry, index) => toEntry(file, entry, index));
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new HarError(file, 'is not JSON, or was cut off while it was written. Save it again, and stop the recorder first.', error);
  }
}

function toEntry(file: string, entry: unknown, index: number): HarEntry {
  const request = isRecord(entry) ? entry['request'] : undefined;
  const response = isRecord(entry) ? entry['response'] : undefined;
  if (
    !isRecord(entry) ||
    !isRecord(request) ||
    !isRecord(response) ||
    typeof request['method'] !== 'string' ||
    typeof request['url'] !== 'string'
  )
    throw new HarError(file, `is no HAR: entry ${index} has no request with method and url, or no response. Save it again.`);
  const postData = bodyOf(request['postData']);
  return {
    startedDateTime: String(entry['startedDateTime'] ?? ''),
    time: Number(entry['time'] ?? 0),
    request: {
      method: request['method'].toUpperCase(),
      url: request['url'],
      headers: pairsOf(request['headers']),
      queryString: pairsOf(request['queryString']),
      ...(postData?.text === undefined ? {} : { postData: { mimeType: postData.mimeType, text: postData.text } }),
    },
    response: {
      status: Number(response['status'] ?? 0),
      headers: pairsOf(response['headers']),
      content: bodyOf(response['content']) ?? {},
    },
  };
}

function bodyOf(content: unknown): { mimeType: string; text?: string } | undefined {
  if (!isRecord(content)) return undefined;
  const { text, encoding, mimeType = '' } = content;
  const type = { mimeType: String(mimeType) };
  if (typeof text !== 'string') return type;
  return { ...type, text: encoding === 'base64' ? Buffer.from(text, 'base64').toString() : text };
}

const pairsOf = (pairs: unknown): { name: string; value: string }[] =>
  Array.isArray(pairs) ? pairs.filter(isRecord).map(({ name, value }) => ({ name: String(name), value: String(value) })) : [];
