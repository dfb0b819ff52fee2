/** An ApiError for those who take `{ data, error }`. */
import type { Call } from './call.ts';
import type { ApiError } from './errors.ts';

/** The calls whose refusals somebody still holds. */
const refusals = new WeakMap<Response, Call>();

export const keepRefusal = (response: Response, call: Call): void => void refusals.set(response, call);

/**
 * The error that `throwOnError` would have thrown for a refusal.
 *
 * @param result what a method of the client gave
 * @throws TypeError if it is no refusal of a client of this package, such as one that a middleware put in place of the server's
 * @example
 * const result = await client.GET('/api/v1/chats/{id}', { params: { path: { id } } });
 * if (result.error) console.error((await toApiError(result)).curl());
 */
export async function toApiError({ error, response }: { readonly error?: unknown; readonly response: Response }): Promise<ApiError> {
  const call = refusals.get(response);
  if (!call) throw new TypeError('toApiError: no refusal of this client. Pass the whole result of a call whose response is not ok.');
  const { refusal } = await import('./recovery.ts');
  return refusal(call, response, error);
}
