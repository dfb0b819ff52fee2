/** The command that sends a finding's request again, for a shell. The token stands in it by its variable's name. */
import { isUtf8 } from 'node:buffer';
import type { SentRequest } from './events.ts';

const OWN_HEADERS = /^(?:authorization|content-length|x-schemathesis-.*|user-agent|accept-encoding|connection)$/i;

/** @param token what stands behind `Bearer`, such as `admin-token` or `$OWUI_ADMIN_TOKEN`; @param origin where to send it, if not where it was sent */
export function curlOf({ method, url, headers, body }: SentRequest, token: string | undefined, origin?: string): string {
  const target = origin === undefined ? url : url.replace(/^https?:\/\/[^/?]+/, origin);
  const arguments_ = [
    'curl --include --path-as-is --globoff',
    method === 'HEAD' ? '--head' : `--request ${method}`,
    ...(token === undefined ? [] : [`--header "Authorization: Bearer ${token}"`]),
    ...Object.entries(headers).flatMap(([name, value]) => (OWN_HEADERS.test(name) ? [] : [`--header ${quote(`${name}: ${value}`)}`])),
  ];
  if (body === undefined || body.length === 0) return [...arguments_, quote(target)].join(' ');
  if (isPrintable(body)) return [...arguments_, `--data-binary ${quote(body.toString())}`, quote(target)].join(' ');
  return `echo ${body.toString('base64')} | base64 -d | ${[...arguments_, '--data-binary @-', quote(target)].join(' ')}`;
}

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
// A file's name begins with @ for curl, and control characters do not survive a terminal.
const isPrintable = (body: Buffer): boolean => isUtf8(body) && !/^@|\p{Cc}/u.test(body.toString());
