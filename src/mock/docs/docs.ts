/** Answers for the interactive reference: the page, its script and the contract that it shows. Nothing here needs Node. */
import type { MockReply, MockRequest } from '../message.ts';
import { docsPage, PAGE_POLICY, type SchemeTokens } from './page.ts';

/** The files behind the page. */
export type DocsAsset = 'scalar.js' | 'openapi.json';

/**
 * Gives the bytes of a file behind the page. The same array again means that the file has not changed: its ETag is worked out once for each
 * array.
 */
export type LoadAsset = (name: DocsAsset) => Promise<Uint8Array<ArrayBuffer>>;

export interface DocsOptions {
  readonly loadAsset: LoadAsset;
  /** Filled in for "Test Request", by security scheme: `{ bearerAuth: 'admin-token', scimToken: 'scim-token' }`. */
  readonly tokens: SchemeTokens;
}

/** Answers a request for the reference, or `undefined` if the request is for something else. A HEAD is answered like a GET. */
export type Docs = (request: Pick<MockRequest, 'method' | 'target' | 'headers'>) => Promise<MockReply | undefined>;

interface File {
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly load: () => Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Makes what answers `/docs`, `/docs/scalar.js` and `/openapi.json`. A browser asks each time whether they have changed, and gets 304 if not.
 *
 * @throws what `loadAsset` throws, when a file is asked for
 * @example
 * const docs = createDocs({ loadAsset: packageAssets(), tokens: { bearerAuth: 'admin-token' } });
 * const reply = await docs({ method: 'GET', target: '/docs', headers: {} });
 */
export function createDocs({ loadAsset, tokens }: DocsOptions): Docs {
  const page = new TextEncoder().encode(docsPage(tokens));
  const files: Readonly<Record<string, File>> = {
    '/docs': { type: 'text/html; charset=utf-8', headers: { 'content-security-policy': PAGE_POLICY }, load: async () => page },
    '/docs/scalar.js': { type: 'text/javascript; charset=utf-8', load: () => loadAsset('scalar.js') },
    '/openapi.json': { type: 'application/json', load: () => loadAsset('openapi.json') },
  };
  const tags = new WeakMap<Uint8Array, Promise<string>>();
  const tagOf = (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
    const tag = tags.get(bytes) ?? entityTag(bytes);
    tags.set(bytes, tag);
    return tag;
  };

  return async ({ method, target, headers }): Promise<MockReply | undefined> => {
    if (method !== 'GET' && method !== 'HEAD') return undefined;
    const [pathname = ''] = target.split('?', 1);
    // The page finds its script relative to itself.
    if (pathname === '/docs/') return { status: 307, headers: { location: '../docs' }, body: '' };
    const file = Object.hasOwn(files, pathname) ? files[pathname] : undefined;
    if (!file) return undefined;
    const bytes = await file.load();
    const etag = await tagOf(bytes);
    const caching = { etag, 'cache-control': 'no-cache' };
    if (isCurrent(headers['if-none-match'], etag)) return { status: 304, headers: caching, body: '' };
    return { status: 200, headers: { 'content-type': file.type, ...caching, ...file.headers }, body: bytes };
  };
}

async function entityTag(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `"${Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}

/** A weak tag is the same tag here: proxies that compress make a strong one weak. */
const isCurrent = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
