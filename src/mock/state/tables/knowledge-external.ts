/** Knowledge whose content is in another database: the connections to such databases, and the bases on them. */
import { anyone } from '../access.ts';
import { fieldsOf } from '../fields.ts';
import { type Finding, find, replays } from '../finding.ts';
import { lists, reads } from '../reading.ts';
import { notFound, Refusal } from '../refusal.ts';
import type { Fields, Item } from '../store.ts';
import { type Context, REPLAY, type Row, type Table } from '../table.ts';
import { changes, deletes } from '../writing.ts';
import { makeBase, usesConnection } from './knowledge.ts';
import { isExternal } from './knowledge-access.ts';

const refuse = (detail: string): Refusal => new Refusal(400, detail);
const NO_CONNECTION = new Refusal(404, 'External connection not found.');

const isBlank = (value: unknown): boolean => String(value ?? '').trim() === '';

function pick(from: unknown, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fieldsOf(from)).filter(([name]) => names.includes(name)));
}

/** The fields of a connection as the server stores them. `auth_config` is kept, and never told. */
function connectionFields(asked: Fields, existing?: Item): Fields {
  const provider = String(asked['provider']).toLowerCase().trim();
  if (!['qdrant', 'milvus', 'pgvector'].includes(provider)) throw refuse('Unsupported external knowledge provider.');
  if (isBlank(asked['name'])) throw refuse('Knowledge source name is required.');
  if (isBlank(asked['endpoint'])) throw refuse('Knowledge source endpoint is required.');
  const auth = provider === 'pgvector' ? {} : (asked['auth_config'] ?? existing?.['auth_config'] ?? {});
  const capabilities = fieldsOf(asked['capabilities']);
  return {
    name: String(asked['name']).trim(),
    provider,
    endpoint: String(asked['endpoint']).trim(),
    auth_config: auth,
    config: pick(asked['config'], provider === 'milvus' ? ['timeout', 'db_name'] : ['timeout']),
    capabilities: Object.keys(capabilities).length > 0 ? capabilities : { retrieve: true },
    enabled: asked['enabled'] ?? true,
  };
}

/** Which fields of a collection hold what. */
function sourceFields(asked: unknown, provider: unknown): Fields {
  const { type, name, config } = fieldsOf(asked);
  if (String(type ?? 'collection').trim() !== 'collection') throw refuse('Only collection sources are supported.');
  if (isBlank(name)) throw refuse('Collection name is required.');
  const names = ['content_field', 'metadata_field', 'document_id_field', 'vector_field'];
  const allowed = provider === 'pgvector' ? [...names, 'table_name', 'collection_field'] : names;
  const kept = Object.entries(pick(config, allowed)).filter(([, value]) => !isBlank(value));
  const trimmed = Object.fromEntries(kept.map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value]));
  if (!('content_field' in trimmed)) throw refuse('Content field is required.');
  if (provider !== 'qdrant' && !('vector_field' in trimmed)) throw refuse('Vector field is required.');
  return { type: 'collection', name: String(name).trim(), config: trimmed };
}

const metaOf = (connection: Fields, source: Fields): Fields => ({
  source: 'external',
  read_only: true,
  external: {
    connection_id: connection['id'],
    source,
    provider: connection['provider'],
    auth_mode: 'service_account',
    capabilities: { retrieve: true },
  },
});

function named({ name }: Fields): void {
  if (isBlank(name)) throw refuse('Knowledge name is required.');
}

function asksSomething(query: unknown): void {
  if (isBlank(query)) throw refuse('Test query is required.');
}

const some: Finding = { allowed: anyone, missing: notFound(404) };
const known = (id: unknown, context: Context, missing: Refusal): Item =>
  find(context, 'externalConnections', { by: ({ items }) => items('externalConnections').get(id), allowed: anyone, missing });

const trimmedName = (body: Fields): Fields => ({ ...body, name: String(body['name']).trim() });

const createBase: Row = (context) => {
  const connection = known(context.body['connection_id'], context, notFound(404));
  named(context.body);
  const source = sourceFields(context.body['source'], connection['provider']);
  return makeBase(trimmedName(context.body), context, metaOf(connection, source));
};

/** The test question finds what the contract's example says, whatever it is. */
function checked(context: Context, existing?: Item): { readonly connection: Fields; readonly source: Fields } {
  const connection = connectionFields(fieldsOf(context.body['connection']), existing);
  const source = sourceFields(context.body['source'], connection['provider']);
  asksSomething(context.body['test_query']);
  return { connection, source };
}

const createBoth: Row = (context) => {
  named(context.body);
  const { connection, source } = checked(context);
  const made = context.items('externalConnections').insert(connection);
  return makeBase(trimmedName(context.body), context, metaOf(made, source));
};

const updateBoth: Row = (context) => {
  const base = find(context, 'knowledge', { ...some, allowed: isExternal });
  named(context.body);
  const { connection_id } = fieldsOf(fieldsOf(base['meta'])['external']);
  const existing = known(connection_id, context, NO_CONNECTION);
  const { connection, source } = checked(context, existing);
  const changed = context.items('externalConnections').change(existing, connection);
  const { name, description } = trimmedName(context.body);
  return context.items('knowledge').change(base, { name, description: description ?? '', meta: metaOf(changed, source) });
};

const testBoth: Row = (context) => {
  const { connection_id, connection, source, query } = context.body;
  const existing = connection_id ? known(connection_id, context, NO_CONNECTION) : undefined;
  const { provider } = connectionFields(fieldsOf(connection), existing);
  asksSomething(query);
  sourceFields(source, provider);
  return REPLAY;
};

const testRetrieval: Row = (context) => {
  const said = replays('externalConnections', some)(context);
  asksSomething(context.body['query']);
  return said;
};

const health = (connection: Item, context: Context): Fields => ({
  ok: connection['enabled'] === true && !isBlank(connection['endpoint']),
  provider: connection['provider'],
  checked_at: context.now('seconds'),
});

export const knowledgeExternal = {
  collections: {
    externalConnections: {
      owner: 'created_by',
      seed: (cast) =>
        cast.items('ExternalConnections', 'items').map((one) => ({ ...one, auth_config: cast.item('QdrantConnection')['auth_config'] })),
      defaults: () => ({ health: null }),
      view: ({ auth_config }) => ({ auth_configured: Object.keys(fieldsOf(auth_config)).length > 0 }),
    },
  },
  rows: {
    listExternalKnowledgeConnections: lists('externalConnections', { allowed: anyone, under: 'items' }),
    createExternalKnowledgeConnection: (context) => {
      const connections = context.items('externalConnections');
      return connections.view(connections.insert(connectionFields(context.body)));
    },
    getExternalKnowledgeConnectionById: reads('externalConnections', some),
    updateExternalKnowledgeConnectionById: changes('externalConnections', { ...some, set: connectionFields }),
    deleteExternalKnowledgeConnectionById: (context) => {
      if (usesConnection(find(context, 'externalConnections', some), context)) {
        throw refuse('External connection is still used by knowledge bases.');
      }
      return deletes('externalConnections', some)(context);
    },
    testExternalKnowledgeConnection: changes('externalConnections', {
      ...some,
      set: (_body, connection, context) => ({ health: health(connection, context) }),
      reply: (connection) => connection['health'],
    }),
    testExternalKnowledgeRetrieval: testRetrieval,
    testExternalKnowledgeSource: testBoth,
    createExternalKnowledgeBase: createBase,
    createExternalKnowledgeSource: createBoth,
    updateExternalKnowledgeSource: updateBoth,
  },
} as const satisfies Table;
