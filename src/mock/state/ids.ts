/** Where new items get their ids from. */

/** An id for a new item: random, as the server's. */
export const randomId = (): string => crypto.randomUUID();

/**
 * Ids that come in the same order for the same seed.
 *
 * @returns a function that gives UUIDs of version 4
 */
export function seededIds(seed: number): () => string {
  let state = seed >>> 0;
  // mulberry32: small, and good enough for ids that only need to differ.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return () => {
    const hex = Array.from({ length: 4 }, () => next().toString(16).padStart(8, '0')).join('');
    const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
  };
}
