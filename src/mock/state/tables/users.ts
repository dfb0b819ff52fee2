/** Accounts, and what each of them has set. */
import { anyone } from '../access.ts';
import { asked, hasText, pages } from '../choosing.ts';
import { fieldsOf, given, listOf } from '../fields.ts';
import type { Finding } from '../finding.ts';
import { type Listing, lists, reads, readsSetting } from '../reading.ts';
import { ACTION_PROHIBITED, notFound, Refusal } from '../refusal.ts';
import type { Fields, Item } from '../store.ts';
import type { Context, Table } from '../table.ts';
import { changes, changesSetting, deletes } from '../writing.ts';

export const EMAIL_TAKEN = new Refusal(
  400,
  'Uh-oh! This email is already registered. Sign in with your existing account or choose another email to start anew.',
);

/** What an account is called. */
export const nameOf = (account: Item | undefined): unknown => account?.['name'] ?? null;

/** The account with an address, whatever its case. */
export const accountOf = (email: unknown, context: Context): Item | undefined =>
  context
    .items('users')
    .all()
    .find((one) => one['email'] === String(email).toLowerCase());

/** Remembers an account's password. */
export function setPassword(account: Item, password: unknown, context: Context): void {
  if (typeof password !== 'string' || password === '') return;
  context.items('passwords').insert({ id: account['id'], password });
}

const me: Finding = { by: ({ items, caller }) => items('users').get(caller.id), allowed: anyone };
const someone: Finding = { by: 'user_id', allowed: anyone, missing: notFound(400) };

const groupsOf = (account: Item, context: Context): readonly Item[] =>
  context
    .items('groups')
    .all()
    .filter(({ user_ids }) => listOf(user_ids).includes(account['id']));

const isActive = (account: Item, context: Context): boolean => context.now('seconds') - Number(account['last_active_at'] ?? 0) <= 180;

/** The oldest administrator, whom nobody may delete. */
const isPrimaryAdmin = (account: Item, context: Context): boolean =>
  context
    .items('users')
    .all()
    .find(({ role }) => role === 'admin')?.['id'] === account['id'];

const listing: Listing = {
  allowed: anyone,
  where: (account, { call }) => hasText(account, call.query.get('query'), 'name', 'email'),
  sort: asked(['order_by', 'direction'], ['name', 'email', 'created_at', 'last_active_at', 'updated_at', 'role'], '-created_at'),
  under: 'users',
};
const paged: Listing = { ...listing, window: pages(30, { always: true }) };

const updateAccount = (body: Fields, account: Item, context: Context): Fields => {
  const email = typeof body['email'] === 'string' ? body['email'].toLowerCase() : undefined;
  const other = email === undefined ? undefined : accountOf(email, context);
  if (other && other['id'] !== account['id']) throw EMAIL_TAKEN;
  if (isPrimaryAdmin(account, context) && typeof body['role'] === 'string' && body['role'] !== 'admin') throw ACTION_PROHIBITED;
  setPassword(account, body['password'], context);
  return { ...given('role', 'name', 'profile_image_url')(body), ...(email === undefined ? {} : { email }) };
};

/** What goes with an account. */
function removeAccount(account: Item, context: Context): void {
  if (account['id'] === context.caller.id || isPrimaryAdmin(account, context)) throw ACTION_PROHIBITED;
  const id = String(account['id']);
  for (const name of ['chats', 'folders', 'tokens']) {
    for (const item of context.items(name).of(id)) if (context.items(name).get(item['id'])) context.items(name).remove(item);
  }
  for (const group of groupsOf(account, context)) {
    context.items('groups').change(group, { user_ids: listOf(group['user_ids']).filter((one) => one !== id) });
  }
}

const mergedField = (field: string) => (body: Fields, account: Item) => ({ [field]: { ...fieldsOf(account[field]), ...body } });

export const users = {
  collections: {
    users: {
      owner: null,
      kept: true,
      seed: (cast) =>
        cast
          .items('UserAccounts', 'users')
          .toReversed()
          .map(({ group_ids: _groups, ...account }) => account),
      defaults: (context) => ({
        username: null,
        role: 'pending',
        profile_image_url: '/user.png',
        profile_banner_image_url: null,
        bio: null,
        gender: null,
        date_of_birth: null,
        timezone: null,
        presence_state: null,
        status_emoji: null,
        status_message: null,
        status_expires_at: null,
        info: null,
        settings: null,
        oauth: null,
        scim: null,
        last_active_at: context.now('seconds'),
      }),
      view: (account, context) => {
        const groups = groupsOf(account, context).map(({ id, name }) => ({ id, name }));
        return { groups, group_ids: groups.map(({ id }) => id), is_active: isActive(account, context) };
      },
      missing: notFound(400),
      removed: removeAccount,
    },
    /** By account; an account without one, as the cast's are at first, signs in with any. */
    passwords: { owner: null, created: null, updated: null, kept: true },
  },
  settings: { defaultPermissions: 'CurrentDefaultPermissions' },
  rows: {
    listUsers: lists('users', paged),
    listAllUsers: lists('users', listing),
    searchUsers: lists('users', paged),
    getUserById: reads('users', someone),
    getUserInfoById: reads('users', someone),
    getUserActivity: (context) => {
      const account = context.items('users').get(context.call.params['user_id']);
      return { active: account !== undefined && isActive(account, context) };
    },
    updateUserById: changes('users', { ...someone, set: updateAccount }),
    deleteUserById: deletes('users', { ...someone, absent: true }),
    listMyGroups: lists('groups', { allowed: ({ user_ids }, { caller }) => listOf(user_ids).includes(caller.id) }),
    listUserGroups: lists('groups', { allowed: ({ user_ids }, { call }) => listOf(user_ids).includes(call.params['user_id']) }),
    getMyInfo: reads('users', { ...me, reply: ({ info }) => info ?? null }),
    updateMyInfo: changes('users', { ...me, set: mergedField('info'), touch: false, reply: ({ info }) => info }),
    getMySettings: reads('users', { ...me, reply: ({ settings }) => settings ?? null }),
    updateMySettings: changes('users', {
      ...me,
      set: (body, { settings }) => {
        const kept = fieldsOf(settings);
        const merged = Object.entries(body).map(([name, value]) => [name, { ...fieldsOf(kept[name]), ...fieldsOf(value) }]);
        return { settings: { ...kept, ...Object.fromEntries(merged) } };
      },
      touch: false,
      reply: ({ settings }) => settings,
    }),
    getMyStatus: reads('users', me),
    updateMyStatus: changes('users', { ...me, set: given('status_emoji', 'status_message', 'status_expires_at'), touch: false }),
    getMyVariables: reads('users', { ...me, reply: ({ variables }) => ({ variables: variables ?? {} }) }),
    updateMyVariables: changes('users', {
      ...me,
      set: given('variables'),
      touch: false,
      reply: ({ variables }) => ({ variables: variables ?? {} }),
    }),
    getMyPermissions: readsSetting('defaultPermissions'),
    getDefaultPermissions: readsSetting('defaultPermissions'),
    updateDefaultPermissions: changesSetting('defaultPermissions'),
  },
} as const satisfies Table;
