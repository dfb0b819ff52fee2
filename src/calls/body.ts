/** Reading recorded bodies. */

/** `application/json` of `Application/JSON; charset=utf-8`. */
export const mediaTypeOf = (header: string): string => (header.split(';')[0] ?? '').trim().toLowerCase();

export const isJsonType = (mediaType: string): boolean => /^application\/(.+\+)?json$/.test(mediaType);

/** What a text says as JSON; undefined if it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // whoever asks says so in words
  }
}
