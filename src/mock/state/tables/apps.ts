/** Apps, servers of their own that take part in channels. */
import { anyone } from '../access.ts';
import { fieldsOf, listOf } from '../fields.ts';
import { find, replays } from '../finding.ts';
import { lists, reads } from '../reading.ts';
import { Refusal } from '../refusal.ts';
import { isGranted } from '../sharing.ts';
import type { Fields, Item } from '../store.ts';
import type { Context, Row, Table } from '../table.ts';
import { creates } from '../writing.ts';
import { addressIn } from './addresses.ts';
import { channelAppCollections, channelAppRows, leaveChannels } from './channel-apps.ts';

const EVERYBODY = [{ principal_type: 'user', principal_id: '*', permission: 'read' }] as const;
const IDENTITY = new Refusal(400, 'App identity cannot change');

/** What the server says of an app that it has just changed, whether it is connected or not. */
const disconnected = (app: Item): Item => ({ ...app, connection_status: 'disconnected' });

/** Refuses rights that the manifest does not ask for. */
function checkScopes(granted: unknown, manifest: unknown): void {
  const requested = listOf(fieldsOf(manifest)['requested_scopes']);
  if (listOf(granted).some((scope) => !requested.includes(scope))) throw new Refusal(400, 'Unrequested scope');
}

/** Private addresses are not refused: whether a server takes one is in its environment. */
function checkAddress(text: unknown): void {
  const url = addressIn(text);
  if (!url || [url.search, url.hash, url.username].some((part) => part !== '')) throw new Refusal(400, 'Invalid app URL');
}

const create = creates('apps', {
  fields: ({ manifest, url, slug, granted_scopes, access_grants }, context) => {
    checkAddress(url);
    checkScopes(granted_scopes, manifest);
    const taken = context
      .items('apps')
      .all()
      .some((app) => app['slug'] === slug);
    if (taken) throw new Refusal(409, 'App slug is already registered');
    const data = { url, manifest, granted_scopes, settings: {} };
    return { slug, name: fieldsOf(manifest)['name'], data, access_grants: access_grants ?? EVERYBODY };
  },
});

/** What a body changes of the app's data. */
function changedData({ settings, manifest, granted_scopes }: Fields, before: Fields): Fields {
  const known = fieldsOf(before['manifest']);
  const next = manifest ? fieldsOf(manifest) : known;
  if (next['id'] !== known['id']) throw IDENTITY;
  if (manifest && !granted_scopes) throw new Refusal(400, 'Review the updated scopes');
  checkScopes(granted_scopes ?? before['granted_scopes'], next);
  const { installation_id, ...data } = before;
  // Another key has to prove anew who it is.
  const enrolled = installation_id !== undefined && next['public_key'] === known['public_key'] ? { installation_id } : {};
  return {
    ...data,
    ...enrolled,
    manifest: next,
    granted_scopes: granted_scopes ?? before['granted_scopes'],
    settings: settings ?? before['settings'],
  };
}

const update: Row = (context) => {
  const app = find(context, 'apps', {});
  const { is_active, name, manifest, access_grants } = context.body;
  if (is_active === true) throw new Refusal(400, 'Connect the app to enable it');
  const off = is_active === false || manifest ? { is_active: false, connection_status: 'disconnected' } : {};
  const fields = { ...(name ? { name } : {}), ...(access_grants ? { access_grants } : {}), ...off };
  return disconnected(context.items('apps').change(app, { ...fields, data: changedData(context.body, fieldsOf(app['data'])) }));
};

const connect: Row = (context) => {
  const app = find(context, 'apps', {});
  if (!context.body['api_key'] && app['configured'] !== true) throw new Refusal(400, 'An app API key is required');
  const data = fieldsOf(app['data']);
  const enrolled = { ...data, installation_id: data['installation_id'] ?? context.newId() };
  return context.items('apps').change(app, { is_active: true, configured: true, connection_status: 'connected', data: enrolled });
};

/** A removed app stays in the list, so that nothing else gets its slug. */
const remove: Row = (context) => {
  const app = find(context, 'apps', {});
  leaveChannels(app, context);
  const { installation_id: _enrolled, ...data } = fieldsOf(app['data']);
  return context.items('apps').change(app, { is_active: false, configured: false, connection_status: 'disconnected', data });
};

const isFor = (app: Item, context: Context): boolean =>
  context.caller.role === 'admin' || (app['is_active'] === true && isGranted(app, 'read', context));

export const apps = {
  collections: {
    apps: {
      owner: null,
      unit: 'nanoseconds',
      seed: (cast) => [cast.item('WeatherApp')],
      defaults: () => ({ connection_status: 'disconnected', is_active: false, configured: true }),
      missing: new Refusal(404, 'App not found'),
      allowed: anyone,
    },
    ...channelAppCollections,
  },
  rows: {
    listApps: lists('apps', { allowed: isFor, sort: ['name'] }),
    createApp: create,
    getAppById: reads('apps'),
    updateAppById: update,
    deleteAppById: remove,
    enableApp: connect,
    sendAppInteraction: replays('apps'),
    ...channelAppRows,
  },
} as const satisfies Table;
