/** Cross-origin headers as the server sends them with its default `CORS_ALLOW_ORIGIN=*`: any origin, with credentials. */
import type { MockReply, MockRequest } from '../message.ts';

/** Headers for a reply to a request from a page; none without an Origin. */
export function corsHeaders({ headers: { origin } }: MockRequest): Readonly<Record<string, string>> | undefined {
  if (origin === undefined) return undefined;
  return { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true', vary: 'Origin' };
}

/** The reply to a preflight request, or `undefined` if the request is none. */
export function preflight({ method: asked, headers: all }: MockRequest): MockReply | undefined {
  const { origin, 'access-control-request-method': method, 'access-control-request-headers': headers } = all;
  if (asked !== 'OPTIONS' || origin === undefined || method === undefined) return undefined;
  return {
    status: 200,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'access-control-allow-methods': 'DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT',
      'access-control-max-age': '600',
      ...(headers === undefined ? {} : { 'access-control-allow-headers': headers }),
    },
    body: 'OK',
  };
}
