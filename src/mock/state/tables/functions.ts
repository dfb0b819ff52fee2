/** Functions that run inside the server: Python sources with settings and versions, kept by administrators. */
import { anyone } from '../access.ts';
import { fieldsOf, listOf } from '../fields.ts';
import { type Finding, find } from '../finding.ts';
import { type Listing, lists, reads } from '../reading.ts';
import { notFound, Refusal } from '../refusal.ts';
import { author } from '../sharing.ts';
import type { Fields } from '../store.ts';
import type { Row, Table } from '../table.ts';
import { deletes, toggles } from '../writing.ts';
import { classOf, manifestOf, valvesSchema } from './python-source.ts';
import { newSourceId } from './source-ids.ts';
import { sourceSnapshot, sourceVersionRows } from './source-versions.ts';
import { readsSchema, readsUserValves, readsValves, setsUserValves, setsValves, type Valves, valvesOfUsers } from './valves.ts';
import { changeVersioned, dropVersions, insertVersioned, type Versions, versionsOf } from './versions.ts';

/** In the order in which the server looks for them. */
const CLASSES = ['Pipe', 'Filter', 'Action', 'Event'];
const NOT_CREATED = new Refusal(400, '[ERROR: Error creating function]');
const NOT_LOADED = new Refusal(400, '[ERROR: Error loading function]');
const CLASS_MISSING = new Refusal(400, 'No Function class found in the module');
const UNKNOWN = new Refusal(400, 'Function not found');
const INACTIVE = new Refusal(400, 'Function is not active');

/** Who may call an operation may do it with every function. */
const known: Finding = { allowed: anyone, missing: notFound(401) };

const versions: Versions = {
  items: 'functions',
  kept: 'functionVersions',
  of: 'function_id',
  snapshot: sourceSnapshot,
  readable: { allowed: anyone, missing: new Refusal(404, 'Not found') },
  unknown: new Refusal(404, 'Version not found'),
};

const valves: Valves = {
  items: 'functions',
  ofUsers: 'functionUserValves',
  schema: ({ content }, name) => valvesSchema(String(content), classOf(String(content), CLASSES) ?? '', name),
  invalid: 'function valves',
};

/** What the server adds to a source: its type, and what it is about. */
function loaded(source: unknown, meta: unknown, missing: Refusal): Fields {
  const content = String(source);
  const type = classOf(content, CLASSES)?.toLowerCase();
  if (!type) throw missing;
  const toggle = type === 'filter' && /^\s+self\.toggle\s*=\s*True\b/m.test(content);
  return { content, type, meta: { description: null, ...fieldsOf(meta), manifest: manifestOf(content), toggle } };
}

const create: Row = (context) => {
  const { name, content, meta, commit_message } = context.body;
  const id = newSourceId('functions', context);
  return insertVersioned(versions, { id, name, ...loaded(content, meta, NOT_CREATED) }, commit_message, context);
};

/** The source is looked at before the id. */
const update: Row = (context) => {
  const { name, content, meta, commit_message } = context.body;
  const source = loaded(content, meta, CLASS_MISSING);
  const item = find(context, 'functions', { allowed: anyone, missing: UNKNOWN });
  return changeVersioned(versions, item, { name, ...source }, commit_message, context);
};

const history = sourceVersionRows(versions, ({ name, content, meta }) => ({ name, ...loaded(content, meta, CLASS_MISSING) }));

/** Makes the functions those of the request, with their valves. */
const sync: Row = (context) => {
  const functions = context.items('functions');
  const asked = listOf(context.body['functions']).map(fieldsOf);
  const sources = asked.map(({ content, meta }) => loaded(content, meta, NOT_LOADED));
  for (const gone of functions.all()) if (!asked.some(({ id }) => id === gone['id'])) functions.remove(gone);
  asked.forEach(({ version_id: _version, user_id: _user, updated_at: _updated, ...entry }, index) => {
    const fields = { ...entry, ...sources[index], user_id: context.caller.id };
    const item = functions.get(entry['id']);
    if (item) changeVersioned(versions, item, fields, null, context);
    else insertVersioned(versions, fields, null, context);
  });
  return lists('functions', all)(context);
};

const all: Listing = { allowed: anyone, reply: (item) => ({ ...item, valves: item['valves'] ?? {} }) };

export const functions = {
  collections: {
    functions: {
      seed: (cast) => cast.items('ExportedFunctionsWithValves'),
      defaults: () => ({ version_id: null, is_active: false, is_global: false }),
      removed: (item, context) => dropVersions(versions, item, context),
    },
    functionVersions: versionsOf((cast) => [cast.item('FirstFunctionVersion')]),
    functionUserValves: valvesOfUsers,
  },
  rows: {
    createFunction: create,
    listFunctions: lists('functions', { allowed: anyone }),
    listFunctionsWithAuthors: lists('functions', {
      allowed: anyone,
      sort: ['-updated_at'],
      reply: ({ content: _content, ...item }, context) => ({ ...item, user: author(item, context) }),
    }),
    exportFunctions: (context) =>
      lists(
        'functions',
        context.call.query.get('include_valves') === 'true' ? all : { allowed: anyone, reply: ({ valves: _valves, ...item }) => item },
      )(context),
    syncFunctions: sync,
    getFunctionById: reads('functions', known),
    updateFunctionById: update,
    deleteFunctionById: deletes('functions', { ...known, absent: true }),
    toggleFunctionActive: toggles('functions', 'is_active', known),
    toggleFunctionActiveByGet: toggles('functions', 'is_active', known),
    toggleFunctionGlobal: toggles('functions', 'is_global', known),
    toggleFunctionGlobalByGet: toggles('functions', 'is_global', known),
    getFunctionValves: readsValves(valves, known),
    getFunctionValvesSpec: readsSchema(valves, 'Valves', known),
    setFunctionValves: setsValves(valves, known),
    getFunctionUserValves: readsUserValves(valves, known),
    getFunctionUserValvesSpec: readsSchema(
      { ...valves, schema: (item, name) => (item['is_active'] === true ? valves.schema(item, name) : null) },
      'UserValves',
      known,
    ),
    setFunctionUserValves: setsUserValves({ ...valves, invalid: 'function user valves' }, known, ({ is_active }) => {
      if (is_active !== true) throw INACTIVE;
    }),
    listFunctionVersions: history.list,
    getFunctionVersion: history.read,
    getFunctionVersionDiff: history.compare,
    restoreFunctionVersion: history.restore,
    deleteFunctionVersion: history.remove,
  },
} as const satisfies Table;
