/** Models in and out of the server. */
import { isRecord } from '../../../contract/json.ts';
import { fieldsOf, listOf } from '../fields.ts';
import { choose } from '../reading.ts';
import { prohibited, Refusal } from '../refusal.ts';
import { exactly, requirePermission } from '../sharing.ts';
import type { Fields } from '../store.ts';
import type { Context, Row } from '../table.ts';
import { baseOf, changeModel, ID_TAKEN, insertModel, isValidId } from './model-versions.ts';

export const exportModels: Row = (context) => {
  requirePermission(['workspace.models_export'], context);
  const ids = context.call.query.getAll('ids');
  const where = ({ id, base_model_id }: Fields) => base_model_id !== null && (ids.length === 0 || ids.includes(String(id)));
  const exported = choose(context, 'models', { allowed: exactly('write'), where });
  if (ids.length > 0 && new Set(ids).size !== exported.length) throw prohibited(403);
  return exported.map((model) => ({ ...model, background_image_data: null }));
};

/** Adds models, and changes those that are there. Entries without a fit id are skipped. */
export const importModels: Row = (context) => {
  requirePermission(['workspace.models_import'], context);
  for (const entry of listOf(context.body['models']).filter(isRecord)) if (isValidId(entry['id'])) importModel(entry, context);
  return true;
};

function importModel(entry: Fields, context: Context): void {
  const model = context.items('models').get(entry['id']);
  const isAdmin = context.caller.role === 'admin';
  if (!model) {
    if (typeof entry['name'] !== 'string') throw nameMissing(entry);
    if (isAdmin || baseOf(entry['base_model_id'], entry['id']) !== null) insertModel(entry, context);
    return;
  }
  if (!exactly('write')(model, context)) throw ID_TAKEN;
  const base = baseOf('base_model_id' in entry ? entry['base_model_id'] : model['base_model_id'], entry['id']);
  if (!isAdmin && model['base_model_id'] !== null && base === null) return;
  const meta = { ...fieldsOf(model['meta']), ...fieldsOf(entry['meta']) };
  changeModel(model, { ...model, ...entry, base_model_id: base, params: entry['params'] ?? {}, meta }, context);
}

/** As the server's validator words it. */
function nameMissing({ id, meta = {}, params = {} }: Fields): Refusal {
  const input = JSON.stringify({ id, meta, params })
    .replaceAll('"', "'")
    .replace(/([:,])(?! )/g, '$1 ');
  return new Refusal(
    400,
    `1 validation error for ModelForm\nname\n  Field required [type=missing, input_value=${input}, input_type=dict]\n    For further information visit https://errors.pydantic.dev/2.13/v/missing`,
  );
}

/** Makes the models those of the request. */
export const syncModels: Row = (context) => {
  const models = context.items('models');
  const asked = listOf(context.body['models']).map(fieldsOf);
  const written = asked.map((entry) => {
    const model = models.get(entry['id']);
    return model ? changeModel(model, entry, context) : insertModel(entry, context);
  });
  for (const model of models.all()) if (!asked.some(({ id }) => id === model['id'])) models.remove(model);
  return written;
};
