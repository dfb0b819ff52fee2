/** Tools that a model may call: Python sources with settings and versions. The servers for tools are in the configuration. */
import { type Finding, find } from '../finding.ts';
import { mayCaller } from '../membership.ts';
import { type Listing, lists, reads } from '../reading.ts';
import { notFound, prohibited, Refusal, unauthorized } from '../refusal.ts';
import { allowedGrants, author, checkedGrants, exactly, type Kind, requirePermission, withWriteAccess } from '../sharing.ts';
import type { Fields, Item } from '../store.ts';
import { type Context, REPLAY, type Row, type Table } from '../table.ts';
import { changes, deletes } from '../writing.ts';
import { classOf, manifestOf, toolSpecs, valvesSchema } from './python-source.ts';
import { newSourceId } from './source-ids.ts';
import { sourceSnapshot, sourceVersionRows } from './source-versions.ts';
import { readsSchema, readsUserValves, readsValves, setsUserValves, setsValves, type Valves, valvesOfUsers } from './valves.ts';
import { changeVersioned, dropVersions, insertVersioned, type Versions, versionsOf } from './versions.ts';

const KIND: Kind = { type: 'tool', sharing: 'tools', public: 'public_tools' };
const CODE = ['workspace.tools', 'workspace.tools_import'];
const NOT_CREATED = new Refusal(400, '[ERROR: Error creating tool]');
const CLASS_MISSING = new Refusal(400, 'No Tools class found in the module');

/** Each operation has words of its own for an unknown tool and for one that the caller may not change. */
const changeable: Finding = { allowed: exactly('write'), missing: notFound(401), forbidden: unauthorized(401) };
const shareable: Finding = { ...changeable, missing: notFound(404) };
const readable: Finding = { allowed: exactly('read'), missing: notFound(404), forbidden: prohibited(401) };
const settings: Finding = { ...readable, allowed: exactly('write') };
const settable: Finding = { allowed: exactly('write'), missing: notFound(401), forbidden: new Refusal(400, prohibited(401).detail) };

const versions: Versions = {
  items: 'tools',
  kept: 'toolVersions',
  of: 'tool_id',
  snapshot: sourceSnapshot,
  readable: { allowed: exactly('write'), missing: new Refusal(404, 'Not found'), forbidden: prohibited(401) },
  unknown: new Refusal(404, 'Version not found'),
};

const valves: Valves = {
  items: 'tools',
  ofUsers: 'toolUserValves',
  schema: ({ content }, name) => valvesSchema(String(content), 'Tools', name),
  invalid: 'tool valves',
};

/** What the server adds to a source: what it is about, and what models are told of it. */
function loaded(source: unknown, meta: Fields, missing: Refusal): Fields {
  const text = String(source);
  if (!classOf(text, ['Tools'])) throw missing;
  const found = { manifest: manifestOf(text), has_user_valves: valvesSchema(text, 'Tools', 'UserValves') !== null };
  return { content: text, specs: toolSpecs(text), meta: { i18n: null, description: null, ...meta, ...found } };
}

const create: Row = (context) => {
  requirePermission(CODE, context);
  const { name, content, meta, access_grants, commit_message } = context.body;
  const id = newSourceId('tools', context);
  const source = loaded(content, { ...(meta as Fields) }, NOT_CREATED); // checked: the schema requires an object
  return insertVersioned(
    versions,
    { id, name, ...source, access_grants: allowedGrants(KIND, id, access_grants, context) },
    commit_message,
    context,
  );
};

/** Who may change a tool may yet not change its source: that takes the permission to make tools. */
const update: Row = (context) => {
  const tool = find(context, 'tools', changeable);
  const { name, content, meta, commit_message } = context.body;
  if (content !== tool['content'] && !CODE.some((one) => mayCaller(one, context))) throw unauthorized(401);
  const source = loaded(content, { ...(meta as Fields) }, CLASS_MISSING); // checked: the schema requires an object
  return changeVersioned(versions, tool, { name, ...source }, commit_message, context);
};

/** A version's meta is an object. */
const history = sourceVersionRows(versions, ({ name, content, meta }) => ({ name, ...loaded(content, meta as Fields, CLASS_MISSING) }));

const inLists: Listing = { allowed: exactly('read'), sort: ['-updated_at'] };
const outlined = (tool: Item, context: Context): Item => ({ ...tool, content: null, user: author(tool, context) });

export const tools = {
  collections: {
    tools: {
      seed: (cast) => [fromReply(cast.item('WeatherTool'))],
      defaults: () => ({ version_id: null, access_grants: [] }),
      removed: (tool, context) => dropVersions(versions, tool, context),
    },
    toolVersions: versionsOf((cast) => [cast.item('FirstToolVersion')]),
    toolUserValves: valvesOfUsers,
  },
  rows: {
    createTool: create,
    listTools: lists('tools', {
      ...inLists,
      where: ({ name }, { call }) =>
        String(name)
          .toLowerCase()
          .includes((call.query.get('query') ?? '').toLowerCase()),
      reply: (tool, context) => ({ ...outlined(tool, context), has_user_valves: (tool['meta'] as Fields)['has_user_valves'] }), // every tool has them
    }),
    listWorkspaceTools: lists('tools', { ...inLists, reply: (tool, context) => withWriteAccess(outlined(tool, context), context) }),
    exportTools: (context) => {
      requirePermission(['workspace.tools_export'], context);
      return lists('tools', { allowed: exactly('write'), sort: ['-updated_at'] })(context);
    },
    getToolById: reads('tools', {
      ...readable,
      // The source is for those who may change it.
      reply: ({ content, ...tool }, context) =>
        withWriteAccess({ ...tool, ...(exactly('write')(tool, context) ? { content } : {}) }, context),
    }),
    updateToolById: update,
    setToolAccess: changes('tools', {
      ...shareable,
      set: ({ access_grants }, { id }, context) => ({ access_grants: checkedGrants(KIND, id, access_grants, context) }),
      touch: false,
    }),
    deleteToolById: deletes('tools', changeable),
    getToolValves: readsValves(valves, settings),
    getToolValvesSpec: readsSchema(valves, 'Valves', settings),
    setToolValves: setsValves(valves, settable),
    getToolUserValves: readsUserValves(valves, readable),
    getToolUserValvesSpec: readsSchema(valves, 'UserValves', readable),
    setToolUserValves: setsUserValves({ ...valves, invalid: 'tool user valves' }, readable),
    listToolVersions: history.list,
    getToolVersion: history.read,
    getToolVersionDiff: history.compare,
    restoreToolVersion: history.restore,
    deleteToolVersion: history.remove,
    // Only servers of the Model Context Protocol are asked, which the mock has none of.
    listMcpServerTools: ({ call }) => {
      if (!call.params['id']?.startsWith('server:mcp:')) throw new Refusal(404, 'Tool not found');
      return REPLAY;
    },
  },
} as const satisfies Table;

/** A tool as it is kept, from a reply. */
const fromReply = ({ user: _user, write_access: _write, ...tool }: Fields): Fields => tool;
