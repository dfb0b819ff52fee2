/** Models as versions: making, changing and restoring them. */
import { fieldsOf, given } from '../fields.ts';
import { type Finding, find } from '../finding.ts';
import { mayCaller } from '../membership.ts';
import { notFound, prohibited, Refusal, unauthorized } from '../refusal.ts';
import { allowedGrants, exactly, type Kind } from '../sharing.ts';
import type { Fields, Item } from '../store.ts';
import type { Context, Row } from '../table.ts';
import { changeVersioned, insertVersioned, type Versions, versionOfItem } from './versions.ts';

export const KIND: Kind = { type: 'model', sharing: 'models', public: 'public_models' };
export const ID_TAKEN = new Refusal(401, 'Uh-oh! This model id is already registered. Please choose another model id string.');
const ID_TOO_LONG = new Refusal(400, 'The model id is too long. Please make sure your model id is less than 256 characters long.');

/** Whether a model lists itself belongs to the model, not to a version. */
const withoutHidden = ({ hidden: _hidden, chat_variables_schema: _schema, ...meta }: Fields): Fields => meta;

export const VERSIONS: Versions = {
  items: 'models',
  kept: 'modelVersions',
  of: 'model_id',
  snapshot: ({ name, base_model_id = null, params, meta }) => ({ name, base_model_id, params, meta: withoutHidden(fieldsOf(meta)) }),
  readable: {
    by: ({ items, call }) => items('models').get(call.query.get('id')),
    allowed: exactly('write'),
    missing: notFound(404),
    forbidden: prohibited(403),
  },
  unknown: new Refusal(404, 'Model version not found'),
};

const NO_META = {
  profile_image_url: null,
  background_image_url: null,
  description: null,
  i18n: null,
  capabilities: null,
  knowledge: null,
  voice: null,
  voice_avatar: null,
};

const metaOf = (meta: unknown): Fields => ({ ...NO_META, ...fieldsOf(meta) });

/** A model cannot be based on itself. */
export const baseOf = (base: unknown, id: unknown): unknown => (base === id ? null : (base ?? null));

export const isValidId = (id: unknown): boolean => typeof id === 'string' && id.length > 0 && id.length <= 256 && !/\s/.test(id);

/** Makes a model of what the request says. */
export function insertModel(body: Fields, context: Context): Item {
  const { id, name, base_model_id, params, meta, is_active = true, access_grants, commit_message } = body;
  const fields = {
    id,
    name,
    base_model_id: baseOf(base_model_id, id),
    params: params ?? {},
    meta: metaOf(meta),
    is_active,
    access_grants: allowedGrants(KIND, id, access_grants, context),
  };
  return insertVersioned(VERSIONS, fields, commit_message, context);
}

/** Changes a model to what the request says. Whether it is in use stays if the request leaves it out; grants stay always. */
export const changeModel = (model: Item, body: Fields, context: Context): Item =>
  changeVersioned(
    VERSIONS,
    model,
    {
      ...given('name', 'is_active')(body),
      base_model_id: body['base_model_id'] === undefined ? model['base_model_id'] : baseOf(body['base_model_id'], model['id']),
      params: body['params'] ?? {},
      meta: metaOf(body['meta']),
    },
    body['commit_message'],
    context,
  );

/** Plain users make models from others only: settings of a provider's model are for administrators. */
export const createModel: Row = (context) => {
  const { id, base_model_id } = context.body;
  if (!mayCaller('workspace.models', context)) throw unauthorized(401);
  if (!isValidId(id)) throw ID_TOO_LONG;
  if (context.items('models').get(id)) throw ID_TAKEN;
  if (context.caller.role !== 'admin' && baseOf(base_model_id, id) === null) throw unauthorized(401);
  return insertModel(context.body, context);
};

/** Images that the request does not name stay. */
export const updateModel =
  (finding: Finding): Row =>
  (context) => {
    const model = find(context, 'models', finding);
    const { body } = context;
    const images = given('profile_image_url', 'background_image_url', 'voice_avatar')(fieldsOf(model['meta']));
    const base = body['base_model_id'] === undefined ? model['base_model_id'] : baseOf(body['base_model_id'], model['id']);
    if (context.caller.role !== 'admin' && model['base_model_id'] !== null && base === null) throw unauthorized(401);
    return changeModel(model, { ...body, meta: { ...images, ...fieldsOf(body['meta']) } }, context);
  };

export const restoreModel: Row = (context) => {
  const model = find(context, 'models', VERSIONS.readable);
  const version = versionOfItem(VERSIONS, model, context.body['version_id'], context);
  const snapshot = fieldsOf(version['snapshot']);
  if (context.caller.role !== 'admin' && model['base_model_id'] !== null && snapshot['base_model_id'] === null) throw prohibited(403);
  const meta = { ...fieldsOf(snapshot['meta']), ...given('hidden')(fieldsOf(model['meta'])) };
  return context.items('models').change(model, { ...snapshot, meta, version_id: version['id'] });
};
