/** Walks through a list that the server answers in pages, whichever of its styles the list has. */
import { lists } from '../../generated/lists.ts';
import type { paths } from '../../generated/schema.d.ts';
import { type AnyClient, type CallResult, eitherStyle, isNotFound, UnexpectedReplyError } from './answer.ts';
import { toApiError } from './api-error.ts';

/** Path of a list that the server answers in pages. */
export type PagedPath = keyof typeof lists;

type Reply<Path extends PagedPath> = paths[Path]['get']['responses'][200]['content']['application/json'];
type ItemIn<Page, Field> = Page extends readonly (infer Item)[]
  ? Item
  : Field extends keyof Page
    ? Page[Field] extends readonly (infer Item)[]
      ? Item
      : never
    : never;

/** What a list holds. */
export type ItemOf<Path extends PagedPath> = ItemIn<
  Reply<Path>,
  (typeof lists)[Path] extends { readonly items: infer Field } ? Field : never
>;

type Given<Path extends PagedPath> = paths[Path]['get']['parameters'];
type WithoutPlace<Query> = Omit<Query, 'page' | 'skip' | 'startIndex'>;
type Needed<Path extends PagedPath> = {
  [Part in 'path' | 'query' as undefined extends Given<Path>[Part] ? never : Part]: WithoutPlace<Given<Path>[Part]>;
};
type Optional<Path extends PagedPath> = {
  [Part in 'path' | 'query' as undefined extends Given<Path>[Part] ? Part : never]?: WithoutPlace<NonNullable<Given<Path>[Part]>>;
};

/** Parameters of a list, without the one that `pages` counts. */
export type PagedParameters<Path extends PagedPath> = Needed<Path> & Optional<Path>;

export interface PagesOptions {
  /** How many items to give at most. Absent means all. How many a page has is the server's choice, or the query's `limit` or `count`. */
  readonly limit?: number;
  /** Ends the walk: the next step throws the signal's reason. */
  readonly signal?: AbortSignal;
}

type Arguments<Path extends PagedPath> = [keyof Needed<Path>] extends [never]
  ? [options?: PagesOptions & { readonly params?: PagedParameters<Path> }]
  : [options: PagesOptions & { readonly params: PagedParameters<Path> }];

/**
 * The items of a list, one after another. A page is asked for when the items before it are used up, not earlier; leaving the loop asks
 * for no more.
 *
 * It ends when the list's own count is reached, when the server says that no page follows, at an empty page, or at one that holds nothing
 * but what the page before held, as on servers that do not know the parameter yet. An item that slid onto the next page because
 * something was created meanwhile is given once.
 *
 * @param path a list with pages; of a list without them `client.GET` has everything at once
 * @param options parameters of the operation, how many items to give, and a signal to stop
 * @throws ApiError if the server refuses a page
 * @throws RangeError if `limit` is not a whole number from 0
 * @example
 * for await (const { id, title } of pages(client, '/api/v1/chats/')) console.log(id, title);
 * @example
 * for await (const { email } of pages(client, '/api/v1/users/', { params: { query: { query: 'ada' } }, limit: 10 })) console.log(email);
 */
export async function* pages<Path extends PagedPath>(
  client: AnyClient<'GET'>,
  path: Path,
  ...[options = {}]: Arguments<Path>
): AsyncGenerator<ItemOf<Path>, void, undefined> {
  const { limit = Number.POSITIVE_INFINITY, signal } = options;
  const params: AnyParameters | undefined = options.params;
  if (limit < 0 || (limit !== Number.POSITIVE_INFINITY && !Number.isInteger(limit))) {
    throw new RangeError(`pages: limit is ${limit}. Pass a whole number from 0, or leave it out for all items.`);
  }
  const list: PagedList = lists[path];
  let place = list.first;
  let taken = 0;
  let seen = 0;
  let before: ReadonlySet<string> = new Set();
  while (taken < limit) {
    const page = await read(client, path, { ...params, query: { ...params?.query, [list.by]: place } }, list, signal);
    const texts = page.items.map((item) => JSON.stringify(item));
    const fresh = page.items.filter((_, index) => !before.has(texts[index] ?? ''));
    for (const item of fresh) {
      signal?.throwIfAborted();
      // The contract says what the list's items are.
      yield item as ItemOf<Path>;
      taken += 1;
      if (taken >= limit) return;
    }
    seen += page.items.length;
    if (fresh.length === 0 || page.last || (page.total !== undefined && seen >= page.total)) return;
    place += list.by === 'page' ? 1 : page.items.length;
    before = new Set(texts);
  }
}

/** What `PagedParameters` are of every list. */
interface AnyParameters {
  readonly path?: unknown;
  readonly query?: object;
}

interface PagedList {
  readonly by: string;
  readonly first: number;
  readonly items?: string;
  readonly total?: string;
  readonly more?: true;
  readonly emptyIs404?: true;
}

interface Page {
  readonly items: readonly unknown[];
  /** How many all pages have. `undefined` if the reply does not say. */
  readonly total: number | undefined;
  /** The server says that no page follows. */
  readonly last: boolean;
}

type AnyGet = (path: string, init: { readonly params: unknown; readonly signal?: AbortSignal }) => Promise<CallResult<unknown>>;

async function read(client: AnyClient<'GET'>, path: string, params: unknown, list: PagedList, signal?: AbortSignal): Promise<Page> {
  // `pages` has checked path and parameters together; here they are of any list.
  const get = eitherStyle(client).GET as AnyGet;
  const answer = await get(path, { params, ...(signal ? { signal } : {}) }).catch((error: unknown) => {
    // A client that throws refusals gives the status with them.
    if (list.emptyIs404 && isNotFound(error)) return undefined;
    throw error;
  });
  if (!answer || (list.emptyIs404 && answer.response.status === 404)) return { items: [], total: undefined, last: true };
  if (!answer.response.ok) throw await toApiError(answer);
  const { data } = answer;
  const items = Array.isArray(data) ? data : fieldOf(data, list.items);
  if (!Array.isArray(items))
    throw new UnexpectedReplyError('GET', path, data, `the reply has no list${list.items ? ` in ${list.items}` : ''}.`);
  const total = fieldOf(data, list.total);
  return { items, total: typeof total === 'number' ? total : undefined, last: list.more === true && fieldOf(data, 'has_more') === false };
}

const fieldOf = (data: unknown, name: string | undefined): unknown =>
  name !== undefined && typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined;
