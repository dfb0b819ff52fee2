/** Finds what stands between the parts of a multipart body, in time that even a body made of beginnings cannot stretch. */

export interface Delimiter {
  readonly bytes: Uint8Array;
  /** Where it begins, at `from` or behind; -1 if it is not there. */
  readonly find: (body: Uint8Array, from: number) => number;
}

/** Horspool's search: the byte under the delimiter's end says how far the next place can be that is worth a look. */
export function delimiterOf(boundary: string): Delimiter {
  const bytes = new TextEncoder().encode(`\r\n--${boundary}`);
  const end = bytes.length - 1;
  const steps = new Uint32Array(256).fill(bytes.length);
  for (let at = 0; at < end; at++) steps[bytes[at] ?? 0] = end - at;

  const standsAt = (body: Uint8Array, start: number): boolean => {
    for (let at = 0; at <= end; at++) if (body[start + at] !== bytes[at]) return false;
    return true;
  };
  return {
    bytes,
    find: (body, from) => {
      for (let start = from; start + end < body.length; start += steps[body[start + end] ?? 0] ?? 1) {
        if (standsAt(body, start)) return start;
      }
      return -1;
    },
  };
}
