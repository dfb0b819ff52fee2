import { asked, hasText, pages } from '../choosing.ts';
import { fieldsOf, given } from '../fields.ts';
import { mayCaller } from '../membership.ts';
import { type Listing, lists, reads } from '../reading.ts';
import { notFound, prohibited, unauthorized } from '../refusal.ts';
import { allowedGrants, author, checkedGrants, exactly } from '../sharing.ts';
import type { Fields, Item } from '../store.ts';
import type { Context, Row, Table } from '../table.ts';
import { changes, deletes } from '../writing.ts';
import { forget } from './chunks.ts';
import { isExternal, KIND, MIXED, OLD } from './knowledge-access.ts';
import { linksOf, withFiles } from './knowledge-links.ts';

const withWriteAccess = (base: Item, context: Context): Fields => ({
  ...base,
  files: null,
  write_access: exactly('write')(base, context),
});

const inList = (base: Item, context: Context): Fields => ({
  ...withWriteAccess(base, context),
  user: author(base, context),
  file_count: linksOf(base, context).length,
});

const listing: Listing = {
  allowed: exactly('read'),
  sort: ['-updated_at', 'id'],
  window: pages(30, { always: true }),
  under: 'items',
  reply: inList,
};

function isAskedFor(base: Item, context: Context): boolean {
  const { query } = context.call;
  const text = query.get('query');
  const owner = context.items('users').get(base['user_id']) ?? {};
  if (!hasText(base, text, 'name', 'description') && !hasText(owner, text, 'name', 'email', 'username')) return false;
  const [view, source] = [query.get('view_option'), query.get('source')];
  const own = base['user_id'] === context.caller.id;
  if ((view === 'created' && !own) || (view === 'shared' && own)) return false;
  return (source !== 'external' && source !== 'local') || isExternal(base) === (source === 'external');
}

/** Users need the permission for the workspace. */
function mayCreate(context: Context): void {
  if (!mayCaller('workspace.knowledge', context)) throw unauthorized(401);
}

/** Makes a base; also one whose content is elsewhere, with what says so as `meta`. */
export function makeBase({ name, description, access_grants }: Fields, context: Context, meta: Fields | null = null): Item {
  const id = context.newId();
  const grants = allowedGrants(KIND, id, access_grants, context);
  return context.items('knowledge').insert({ id, name, description: description ?? '', meta, access_grants: grants, files: null });
}

const connectionOf = (base: Item): unknown => fieldsOf(fieldsOf(base['meta'])['external'])['connection_id'];

/** What goes with a base. Its files stay; an external one's connection goes with the last base that uses it. */
function removeBase(base: Item, context: Context): void {
  const { items, caller } = context;
  for (const link of linksOf(base, context)) items('knowledgeFiles').remove(link);
  const directories = items('knowledgeDirectories');
  for (const one of directories.all().filter(({ knowledge_id }) => knowledge_id === base['id'])) directories.remove(one);
  forget({ collection: base['id'] }, context);
  const connection = items('externalConnections').get(connectionOf(base));
  const users = items('knowledge')
    .all()
    .filter((one) => connectionOf(one) === connection?.['id']);
  if (connection && caller.role === 'admin' && users.length <= 1) items('externalConnections').remove(connection);
}

/** Whether a knowledge base has its content through a connection. */
export const usesConnection = (connection: Item, context: Context): boolean =>
  context
    .items('knowledge')
    .all()
    .some((base) => connectionOf(base) === connection['id']);

const reindexFiles: Row = ({ caller }) => {
  if (caller.role !== 'admin') throw unauthorized(401);
  return true;
};

export const knowledge = {
  collections: {
    knowledge: {
      seed: (cast) => [cast.item('CityGuides'), cast.item('ExternalKnowledgeBase')].map(({ write_access: _asked, ...base }) => base),
      missing: notFound(404),
      forbidden: prohibited(401),
      removed: removeBase,
    },
  },
  rows: {
    createKnowledgeBase: (context) => {
      mayCreate(context);
      return makeBase(context.body, context);
    },
    listKnowledgeBases: lists('knowledge', listing),
    searchKnowledgeBases: lists('knowledge', {
      ...listing,
      where: isAskedFor,
      sort: asked(['order_by', 'direction'], ['name', 'created_at', 'updated_at'], '-updated_at'),
    }),
    getKnowledgeBaseById: reads('knowledge', { allowed: exactly('read'), reply: withWriteAccess }),
    updateKnowledgeBaseById: changes('knowledge', {
      ...OLD,
      allowed: exactly('write'),
      set: given('name', 'description'),
      reply: withFiles,
    }),
    setKnowledgeBaseAccess: changes('knowledge', {
      ...MIXED,
      allowed: exactly('write'),
      set: ({ access_grants }, { id }, context) => ({ access_grants: checkedGrants(KIND, id, access_grants, context) }),
      touch: false,
      reply: withFiles,
    }),
    deleteKnowledgeBaseById: deletes('knowledge', { ...OLD, allowed: exactly('write') }),
    reindexKnowledgeFiles: reindexFiles,
    reindexKnowledgeMetadata: ({ items }) => {
      const total = items('knowledge').all().length;
      return { total, success: total };
    },
  },
} as const satisfies Table;
