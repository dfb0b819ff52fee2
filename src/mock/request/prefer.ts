/** What the caller asks the mock for: `Prefer: code=404, example=empty, dynamic=true`, or the same as `?__code=404&__example=empty`. */

export interface Preference {
  /** Status of the reply. */
  readonly code?: number;
  /** Name of the example. */
  readonly example?: string;
  /** Make the reply from the schema instead of from an example. */
  readonly dynamic: boolean;
}

/** A preference that cannot be met, with what may be asked for instead. */
export class PreferenceError extends Error {
  override readonly name = 'PreferenceError';
}

/**
 * Reads the header and the query; the query wins, as in Prism.
 *
 * @throws PreferenceError if `code` is not a status
 */
export function readPreference(header: string | undefined, query: URLSearchParams): Preference {
  const wishes = new Map<string, string>();
  for (const part of (header ?? '').split(/[,;]/)) {
    const [name = '', value = ''] = part.split('=', 2);
    wishes.set(name.trim().toLowerCase(), value.trim().replaceAll('"', ''));
  }
  for (const name of ['code', 'example', 'dynamic']) {
    const value = query.get(`__${name}`);
    if (value !== null) wishes.set(name, value);
  }
  const code = wishes.get('code');
  if (code !== undefined && !/^[1-5]\d\d$/.test(code)) {
    throw new PreferenceError(`Prefer: code=${code} is not a status. Ask for a number from 100 to 599, such as code=404.`);
  }
  const example = wishes.get('example');
  return {
    ...(code === undefined ? {} : { code: Number(code) }),
    ...(example === undefined ? {} : { example }),
    dynamic: wishes.get('dynamic') === 'true',
  };
}
