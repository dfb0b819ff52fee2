/** The models to choose from: those of providers, as the contract's example has them, and the workspace's. */
import { fieldsOf, listOf } from '../fields.ts';
import { exactly } from '../sharing.ts';
import type { Fields, Item } from '../store.ts';
import type { Row } from '../table.ts';

/** A list of models with the world's workspace models in place of the example's. Models that are switched off, or whose base is, are not there. */
export const modelChoices: Row = (context) => {
  const example = listOf(fieldsOf(context.call.example())['data']).map(fieldsOf);
  const records = context.items('models');
  const providers = example.filter(({ id, preset }) => preset !== true && records.get(id)?.['is_active'] !== false);
  const presets = records.all().flatMap((model) => {
    const base = providers.find(({ id }) => id === model['base_model_id']);
    return base && model['is_active'] === true && exactly('read')(model, context) ? [preset(model, base)] : [];
  });
  return { data: [...providers, ...presets] };
};

function preset(model: Item, base: Fields): Fields {
  const { id, name, created_at: created, meta } = model;
  const { profile_image_url: _image, ...shown } = fieldsOf(meta);
  const info = { ...model, meta: shown, params: {} };
  const { owned_by, connection_type } = base;
  return {
    id,
    name,
    object: 'model',
    created,
    owned_by,
    connection_type,
    preset: true,
    loaded: false,
    info,
    tags: fieldsOf(meta)['tags'] ?? [],
    actions: [],
    filters: [],
  };
}
