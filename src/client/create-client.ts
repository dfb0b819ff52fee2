/** The typed client: openapi-fetch with the contract's paths, the token, and paths of several segments. */
import createFetchClient, { type Client } from 'openapi-fetch';
import { multiSegmentParameters } from '../../generated/multi-segment.ts';
import type { paths } from '../../generated/schema.d.ts';
import { ClientOptionError } from './errors.ts';
import { serializePath } from './path.ts';

/** A client whose paths, parameters, bodies and replies are those of the contract. */
export type OpenWebUIClient = Client<paths>;

export interface ClientOptions {
  /** Where the server is, with its scheme and without `/api`: `https://chat.example.com`. A slash at the end is dropped. */
  readonly baseUrl: string;
  /** Session token or API key, sent as a bearer token. Leave it out for the operations that need none. */
  readonly token?: string;
  /** Headers for every request, such as those of a proxy in front of the server. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Another `fetch`, for tests or an own transport. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/**
 * Makes a client for one server.
 *
 * @throws ClientOptionError if `baseUrl` is not an http(s) URL, or `token` is empty
 * @example
 * const client = createClient({ baseUrl: 'http://localhost:8080', token });
 * const { data, error } = await client.GET('/api/v1/chats/{id}', { params: { path: { id } } });
 */
export function createClient({ baseUrl, token, headers, fetch }: ClientOptions): OpenWebUIClient {
  if (token === '') throw new ClientOptionError('token', 'is empty. Pass a session token or an API key, or leave it out.');
  return createFetchClient<paths>({
    baseUrl: checkedBaseUrl(baseUrl),
    headers: { ...headers, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
    // OpenAPI's default form; openapi-fetch's own is deepObject.
    querySerializer: { object: { style: 'form', explode: true } },
    pathSerializer: (template, values) => serializePath(template, values, multiSegmentParameters),
    ...(fetch ? { fetch } : {}),
  });
}

function checkedBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new ClientOptionError(
      'baseUrl',
      `is not an http(s) URL: \`${baseUrl}\`. Pass the server's address with its scheme, such as http://localhost:8080.`,
    );
  }
  const trimmed = baseUrl.replace(/\/+$/, '');
  if (/\/api(\/v1)?$/.test(url.pathname.replace(/\/+$/, ''))) {
    throw new ClientOptionError(
      'baseUrl',
      `ends in ${/\/api(\/v1)?$/.exec(trimmed)?.[0]}, which the contract's paths begin with. Leave it off.`,
    );
  }
  return trimmed;
}
