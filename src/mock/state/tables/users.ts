/** Accounts, and what all of them may do. */
import { anyone } from '../access.ts';
import { asked, hasText, pages } from '../choosing.ts';
import { fieldsOf, given, givenAndNotNull, listOf } from '../fields.ts';
import { type Finding, find } from '../finding.ts';
import { defaultPermissions, groupsOf } from '../membership.ts';
import { type Listing, lists, reads, readsSetting } from '../reading.ts';
import { ACTION_PROHIBITED, notFound, Refusal } from '../refusal.ts';
import type { Fields, Item } from '../store.ts';
import { type Context, REPLAY, type Row, type Table } from '../table.ts';
import { changes, changesSetting, deletes } from '../writing.ts';
import { imageOf } from './profile-image.ts';

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

const someone: Finding = { by: 'user_id', allowed: anyone, missing: notFound(400) };

const isActive = (account: Item, context: Context): boolean => context.now('seconds') - Number(account['last_active_at'] ?? 0) <= 180;

/** The server's first account, which nobody may delete, and nobody else change. */
const isPrimaryAdmin = (account: Item, context: Context): boolean =>
  context
    .items('users')
    .all()
    .toSorted((left, right) => Number(left['created_at']) - Number(right['created_at']))[0]?.['id'] === account['id'];

const listing: Listing = {
  allowed: anyone,
  where: (account, { call }) => hasText(account, call.query.get('query'), 'name', 'email'),
  sort: asked(['order_by', 'direction'], ['name', 'email', 'created_at', 'last_active_at', 'updated_at', 'role'], '-created_at'),
  under: 'users',
};
const paged: Listing = { ...listing, window: pages(30, { always: true }) };

const updateAccount = (body: Fields, account: Item, context: Context): Fields => {
  if (isPrimaryAdmin(account, context) && account['id'] !== context.caller.id) throw ACTION_PROHIBITED;
  const email = typeof body['email'] === 'string' ? body['email'].toLowerCase() : undefined;
  const other = email === undefined ? undefined : accountOf(email, context);
  if (other && other['id'] !== account['id']) throw EMAIL_TAKEN;
  if (isPrimaryAdmin(account, context) && typeof body['role'] === 'string' && body['role'] !== 'admin') throw ACTION_PROHIBITED;
  setPassword(account, body['password'], context);
  return { ...givenAndNotNull('role', 'name', 'profile_image_url')(body), ...(email === undefined ? {} : { email }) };
};

/** What goes with an account: its chats with their links, and its place in groups. Everything else that it made stays. */
function removeAccount(account: Item, context: Context): void {
  if (account['id'] === context.call.caller?.id || isPrimaryAdmin(account, context)) throw ACTION_PROHIBITED;
  const id = String(account['id']);
  for (const name of ['chats', 'tokens']) {
    for (const item of context.items(name).of(id)) if (context.items(name).get(item['id'])) context.items(name).remove(item);
  }
  for (const group of groupsOf(id, context)) {
    context.items('groups').change(group, { user_ids: listOf(group['user_ids']).filter((one) => one !== id) });
  }
}

/** The rights that are sent, in the server's sections; what one of these leaves out gets the server's fallback, and nothing else is kept. */
const wholePermissions = (body: Fields, _value: Item, { setting }: Context): Fields =>
  Object.fromEntries(
    Object.entries(setting('initialPermissions')).map(([section, rights]) => [
      section,
      { ...fieldsOf(rights), ...given(...Object.keys(fieldsOf(rights)))(fieldsOf(body[section])) },
    ]),
  );

const memberships =
  (account: (context: Context) => unknown): Row =>
  (context) => {
    const [direct, inherited] = [groupsOf(account(context), context), context.call.query.get('include_inherited') === 'true'];
    if (!inherited) return direct;
    const membership = (group: Item) => (direct.includes(group) ? 'direct' : 'inherited');
    return groupsOf(account(context), context, { inherited }).map((group) => ({ ...group, membership_type: membership(group) }));
  };

/** An account in the lists of this router, which do not say whether it is active. */
const inShort = (account: Item): Item => ({ ...account, groups: [], is_active: false });

/** Ends all sessions of an account. Its API keys stay. */
const revokeSessions: Row = (context) => {
  const account = find(context, 'users', { ...someone, missing: new Refusal(404, 'User not found.') });
  if (isPrimaryAdmin(account, context) && account['id'] !== context.caller.id) throw ACTION_PROHIBITED;
  const tokens = context.items('tokens');
  for (const token of tokens.of(String(account['id']))) if (token['session'] === true) tokens.remove(token);
  return true;
};

/** What is counted stands in the example. */
const usage: Row = ({ call, now }) => {
  const end = Number(call.query.get('end_date') ?? 0) || now('seconds');
  if (Number(call.query.get('start_date') ?? end) > end) throw new Refusal(400, 'start_date must be before end_date');
  return REPLAY;
};

/** Which models, knowledge and tools is left to the example. */
const previewAccess: Row = (context) => {
  const account = find(context, 'users', { ...someone, missing: notFound(404) });
  return { ...fieldsOf(context.call.example()), user: account, groups: groupsOf(account['id'], context, { inherited: true }) };
};

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
        const groups = groupsOf(account['id'], context).map(({ id, name }) => ({ id, name }));
        return { groups, group_ids: groups.map(({ id }) => id), is_active: isActive(account, context) };
      },
      missing: notFound(400),
      removed: removeAccount,
    },
    /** By account; an account without one, as the cast's are at first, signs in with any. */
    passwords: { owner: null, created: null, updated: null, kept: true },
  },
  settings: { defaultPermissions: 'CurrentDefaultPermissions', initialPermissions: 'InitialPermissions' },
  rows: {
    listUsers: lists('users', paged),
    listAllUsers: lists('users', { allowed: anyone, sort: ['-created_at', 'id'], under: 'users', reply: inShort }),
    searchUsers: lists('users', { ...paged, reply: inShort }),
    getUserById: reads('users', someone),
    getUserInfoById: reads('users', someone),
    getUserActivity: (context) => {
      const account = context.items('users').get(context.call.params['user_id']);
      return { active: account !== undefined && isActive(account, context) };
    },
    getUserProfileImage: (context) => imageOf(find(context, 'users', someone)),
    updateUserById: changes('users', { ...someone, set: updateAccount, touch: false }),
    setUserJobPriority: changes('users', {
      ...someone,
      missing: notFound(404),
      set: ({ priority }) => {
        if (Number(priority) < 1 || Number(priority) > 10) throw new Refusal(400, 'Priority must be between 1 and 10.');
        return { job_priority: priority };
      },
    }),
    deleteUserById: deletes('users', { ...someone, absent: true }),
    revokeUserSessions: revokeSessions,
    previewUserAccess: previewAccess,
    listMyGroups: memberships(({ caller }) => caller.id),
    listUserGroups: memberships(({ call }) => call.params['user_id']),
    getMyUsage: usage,
    getDefaultPermissions: defaultPermissions,
    updateDefaultPermissions: changesSetting('defaultPermissions', { set: wholePermissions, replace: true }),
    getInitialPermissions: readsSetting('initialPermissions'),
  },
} as const satisfies Table;
