/** The settings of images, and the images that are made: files of who asks for them. */

import { sampleOf } from '../../files/media.ts';
import { sha256 } from '../../files/sha256.ts';
import { mayCaller } from '../membership.ts';
import { readsSetting } from '../reading.ts';
import { prohibited, Refusal } from '../refusal.ts';
import type { Fields, Item } from '../store.ts';
import type { Context, Row, Table } from '../table.ts';
import { changesSetting } from '../writing.ts';
import { keepFile } from './uploads.ts';

const invalid = (hint: string): Refusal => new Refusal(400, `Invalid format. Please use the correct format  (${hint}).`);

function checkedConfig(body: Fields, _config: Item): Fields {
  const { IMAGE_SIZE: size, IMAGE_STEPS: steps, IMAGE_GENERATION_MODEL: model } = body;
  if (size === 'auto' && !String(model ?? '').startsWith('gpt-image')) {
    throw invalid('auto is only allowed with models matching ^gpt-image');
  }
  if (size && size !== 'auto' && !/^\d+x\d+$/.test(String(size))) throw invalid('e.g., 512x512');
  if (Number(steps) < 0) throw invalid('e.g., 50');
  return body;
}

/** Making images must be on, and users need the permission. */
function mayMake(setting: string, context: Context): void {
  if (context.setting('images')[setting] !== true || !mayCaller('features.image_generation', context)) throw prohibited(403);
}

/** The mock's pictures are all the same, and real. */
function makePicture(context: Context): Fields {
  const { bytes, type } = sampleOf('image/png');
  const name = 'generated-image.png';
  const { id } = keepFile({ name, type, bytes, metadata: {}, fileHash: sha256(bytes), data: {} }, context);
  return { id, url: `/api/v1/files/${String(id)}/content`, name, content_type: type };
}

const makes =
  (setting: string): Row =>
  (context) => {
    mayMake(setting, context);
    const count = Math.min(Math.max(Number(context.body['n'] ?? 1), 1), 10);
    return Array.from({ length: count }, () => makePicture(context));
  };

export const images = {
  settings: { images: 'ImageConfig' },
  rows: {
    getImageConfig: readsSetting('images'),
    updateImageConfig: changesSetting('images', { set: checkedConfig }),
    generateImages: makes('ENABLE_IMAGE_GENERATION'),
    editImage: makes('ENABLE_IMAGE_EDIT'),
  },
} as const satisfies Table;
