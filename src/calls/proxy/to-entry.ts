/** An exchange as an entry of a HAR file. */
import type { IncomingMessage } from 'node:http';
import type { HarEntry } from '../../check/traffic.ts';
import { pairsOf } from './headers.ts';
import type { Tap } from './tap.ts';

export interface PassedExchange {
  readonly target: URL;
  readonly started: Date;
  readonly incoming: IncomingMessage;
  readonly sent: Tap;
  readonly answer: IncomingMessage;
  readonly received: Tap;
}

export function toEntry({ target, started, incoming, sent, answer, received }: PassedExchange): HarEntry {
  const url = target.href.replace(/\/$/, '') + (incoming.url ?? '/');
  const asPairs = (raw: readonly string[]): { name: string; value: string }[] =>
    [...pairsOf(raw)].map(([name, value]) => ({ name, value }));
  const { 'content-type': sentType = '', 'content-encoding': sentEncoding } = incoming.headers;
  const { 'content-type': type = '', 'content-encoding': encoding } = answer.headers;
  const body = sent.size > 0 && incoming.complete && isText(sentType) ? sent.text(sentEncoding) : undefined;
  // Of a reply that was cut off, half an item would look like a broken one.
  const text = answer.complete && isText(type) ? received.text(encoding) : undefined;
  return {
    startedDateTime: started.toISOString(),
    time: Date.now() - started.getTime(),
    request: {
      method: incoming.method ?? 'GET',
      url,
      headers: asPairs(incoming.rawHeaders),
      queryString: [...new URL(url).searchParams].map(([name, value]) => ({ name, value })),
      ...(body === undefined ? {} : { postData: { mimeType: sentType, text: body } }),
    },
    response: {
      status: answer.statusCode ?? 0,
      headers: asPairs(answer.rawHeaders),
      content: { mimeType: type, ...(text === undefined ? {} : { text }) },
    },
  };
}

/** Files and forms with files are not recorded: they are large, and the contract says nothing of what is in them. */
const isText = (type: string): boolean => /^(text\/|application\/(.*json|.*xml|javascript|x-www-form-urlencoded))/i.test(type);
