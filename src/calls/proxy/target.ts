/** The server behind the proxy. */
import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';

/** The request of an app as a request to the target, with these raw headers; its body is the caller's to send. */
export function ask(target: URL, { method, url = '/' }: IncomingMessage, headers: readonly string[]): ClientRequest {
  const request = target.protocol === 'https:' ? requestHttps : requestHttp;
  const { hostname, port, pathname } = target;
  return request({
    hostname: hostname.replace(/^\[|\]$/g, ''), // an IPv6 address
    port,
    path: pathname.replace(/\/$/, '') + url,
    headers,
    // A connection for each request: one that is kept may be closed by the target in the moment that it is used.
    agent: false,
    setHost: false,
    ...(method === undefined ? {} : { method }),
  });
}

/** The sentence for whoever asked in vain. Some of Node's errors of connections have a code and no message. */
export const unreachable = (target: URL, error: Error): string =>
  `${target.href} cannot be reached (${String(Reflect.get(error, 'code') ?? error.message)}). Start the server, or check --target.`;
