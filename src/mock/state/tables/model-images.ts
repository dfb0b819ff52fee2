/** The images of models. */
import { fieldsOf } from '../fields.ts';
import { exactly } from '../sharing.ts';
import { type Context, type Row, Whole } from '../table.ts';

const RASTER = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/** Answers the image that a model holds, or says where one is. Who may not see the model gets the server's own, as for an unknown id. */
export const readProfileImage: Row = (context) => {
  const id = context.call.query.get('id');
  const model = context.items('models').get(id);
  const url = model && exactly('read')(model, context) ? fieldsOf(model['meta'])['profile_image_url'] : undefined;
  const image = typeof url === 'string' && url !== '' ? url : arenaImage(id, context);
  const [, type = '', encoded = ''] = /^data:([\w/+.-]+);base64,(.*)$/s.exec(image) ?? [];
  if (!RASTER.includes(type.toLowerCase())) return redirect(/^\/static\/(?!.*\.\.)/.test(image) ? image : '/static/favicon.png');
  const etag: Record<string, string> = model ? { etag: `"${String(model['updated_at'])}"` } : {};
  const headers = { 'content-disposition': 'inline', 'x-content-type-options': 'nosniff', ...etag };
  return new Whole(
    200,
    Uint8Array.from(atob(encoded), (char) => char.charCodeAt(0)),
    { mediaType: type.toLowerCase(), headers },
  );
};

function arenaImage(id: string | null, context: Context): string {
  const arena = context.setting('arena')['EVALUATION_ARENA_MODELS'];
  const found = Array.isArray(arena) ? arena.map(fieldsOf).find((one) => one['id'] === id) : undefined;
  const url = fieldsOf(found?.['meta'])['profile_image_url'];
  return typeof url === 'string' ? url : '';
}

const redirect = (location: string): Whole => new Whole(302, undefined, { headers: { location } });
