/** Workspace models and the settings of providers' models, which are kept alike: these have no base model. */
import { anyone } from '../access.ts';
import { fieldsOf, given, listOf } from '../fields.ts';
import type { Finding } from '../finding.ts';
import { type Listing, lists, reads } from '../reading.ts';
import { notFound, prohibited, Refusal, unauthorized } from '../refusal.ts';
import { checkedGrants, exactly } from '../sharing.ts';
import type { Item } from '../store.ts';
import type { Context, Row, Table } from '../table.ts';
import { deletes, deletesAll, toggles } from '../writing.ts';
import { modelChoices } from './model-choices.ts';
import { readProfileImage } from './model-images.ts';
import { searchModels } from './model-lists.ts';
import { exportModels, importModels, syncModels } from './model-transfers.ts';
import { createModel, insertModel, KIND, restoreModel, updateModel, VERSIONS } from './model-versions.ts';
import { deletesVersion, dropVersions, listsVersions, readsVersion, versionsOf } from './versions.ts';

const inBody: Finding = { by: ({ items, body }) => items('models').get(body['id']), allowed: exactly('write') };
const inQuery: Finding = { by: ({ items, call }) => items('models').get(call.query.get('id')), allowed: exactly('write') };

const isBase = ({ base_model_id }: Item): boolean => base_model_id === null;
const isWorkspace = (model: Item): boolean => !isBase(model);

const tagsOf = ({ meta }: Item): readonly string[] =>
  listOf(fieldsOf(meta)['tags']).map((tag) => (typeof tag === 'string' ? tag : String(fieldsOf(tag)['name'] ?? '')));

const listsTags =
  (which: (model: Item) => boolean): Row =>
  (context) => {
    const seen = context
      .items('models')
      .all()
      .filter((model) => which(model) && exactly('read')(model, context));
    return [...new Set(seen.flatMap(tagsOf))].filter(Boolean).toSorted();
  };

const records: Listing = { allowed: anyone };

/** Who may not change a model does not learn its parameters. */
const forReader = (model: Item, context: Context): Item => {
  const write_access = exactly('write')(model, context);
  return { ...model, ...(write_access ? {} : { params: {} }), write_access };
};

/** An administrator may share a provider's model that has no settings so far: it gets some. */
const setAccess: Row = (context) => {
  const { id, name, access_grants } = context.body;
  const known = context.items('models').get(id);
  if (!known && context.caller.role !== 'admin') throw prohibited(403);
  const model = known ?? insertModel({ id, name: name ?? id }, context);
  if (!exactly('write')(model, context)) throw new Refusal(400, prohibited(401).detail);
  return context.items('models').change(model, { access_grants: checkedGrants(KIND, id, access_grants, context) });
};

const deletable: Finding = { ...inBody, missing: notFound(401), forbidden: unauthorized(401) };

export const models = {
  collections: {
    models: {
      seed: (cast) => cast.items('AllModelRecords'),
      defaults: () => ({ base_model_id: null, is_active: true, version_id: null, access_grants: [] }),
      removed: (model, context) => dropVersions(VERSIONS, model, context),
    },
    // The cast's provider's model has no version among the examples: its first one is what it is.
    modelVersions: versionsOf((cast) => [
      cast.item('RomeGuideFirstVersion'),
      ...cast.items('BaseModelRecords').map((model) => ({
        ...given('user_id', 'created_at')(model),
        id: model['version_id'],
        model_id: model['id'],
        parent_id: null,
        commit_message: null,
        snapshot: VERSIONS.snapshot(model),
      })),
    ]),
  },
  rows: {
    listModelChoices: modelChoices,
    createModel,
    listWorkspaceModels: searchModels(isWorkspace, tagsOf),
    listModelRecords: lists('models', records),
    listBaseModelRecords: lists('models', {
      ...records,
      where: (model, { call }) => isBase(model) && (!call.query.get('tag') || tagsOf(model).includes(call.query.get('tag') ?? '')),
    }),
    listBaseModelTags: listsTags(isBase),
    listModelTags: listsTags(isWorkspace),
    getModelById: reads('models', {
      ...inQuery,
      allowed: (model, context) => exactly('read')(model, context) || exactly('write')(model, context),
      missing: notFound(404),
      forbidden: prohibited(401),
      reply: forReader,
    }),
    getModelProfileImage: readProfileImage,
    updateModelById: updateModel({ ...inBody, missing: notFound(401), forbidden: new Refusal(400, prohibited(401).detail) }),
    setModelAccess: setAccess,
    toggleModelActive: toggles('models', 'is_active', { ...inQuery, missing: notFound(401), forbidden: unauthorized(401) }),
    deleteModelById: deletes('models', deletable),
    deleteAllModels: deletesAll('models', { allowed: anyone }),
    exportModels,
    importModels,
    syncModels,
    listModelVersions: listsVersions(VERSIONS),
    getModelVersion: readsVersion(VERSIONS),
    setModelVersion: restoreModel,
    deleteModelVersion: deletesVersion(VERSIONS),
  },
} as const satisfies Table;
