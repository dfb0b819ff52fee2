/** The image of an account. */
import type { Item } from '../store.ts';
import { REPLAY, Whole } from '../table.ts';

/** The image itself, or a way to its address. Who has none gets the server's, which is the example. */
export function imageOf({ profile_image_url }: Item): unknown {
  const address = String(profile_image_url ?? '');
  if (address.startsWith('http')) return new Whole(302, undefined, { headers: { Location: address } });
  const [, mediaType, base64] = /^data:(image\/(?:png|jpeg|gif|webp));base64,([A-Za-z0-9+/]+={0,2})$/.exec(address) ?? [];
  if (mediaType === undefined || base64 === undefined || base64.length % 4 !== 0) return REPLAY;
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new Whole(200, bytes, { mediaType, headers: { 'Content-Disposition': 'inline' } });
}
