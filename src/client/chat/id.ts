/** A random UUID. Browsers have `crypto.randomUUID` on https only, and many servers stand in a local network without it. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes.set([((bytes[6] ?? 0) % 16) + 0x40], 6);
  bytes.set([((bytes[8] ?? 0) % 64) + 0x80], 8);
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-');
}
