/** Groups of users, one below another. */
import { anyone } from '../access.ts';
import { cut, hasText, pages, sorted } from '../choosing.ts';
import { adding, fieldsOf, givenAndNotNull, listOf, removing } from '../fields.ts';
import { type Finding, find } from '../finding.ts';
import { combined, defaultPermissions, groupsAbove, groupsBelow, groupsOf } from '../membership.ts';
import { lists, reads } from '../reading.ts';
import { notFound, Refusal } from '../refusal.ts';
import type { Fields, Item } from '../store.ts';
import type { Context, Row, Table } from '../table.ts';
import { changes, creates, deletes } from '../writing.ts';

const PARENT_INVALID = new Refusal(400, 'Parent group must be a group ID or null.');
const PARENT_MISSING = new Refusal(404, 'Parent group not found.');
const OWN_PARENT = new Refusal(400, 'A group cannot be its own parent or a descendant of itself.');

/** Two ways of this router to say that there is no such group. */
const unknown: Finding = { missing: new Refusal(404, 'Group not found.') };
const unseen: Finding = { missing: notFound(404) };

/** A group to put another below, or `null`. */
function parentOf(id: unknown, context: Context, self?: Item): unknown {
  if (id === null || id === undefined) return null;
  if (id === '') throw PARENT_INVALID;
  if (!context.items('groups').get(id)) throw PARENT_MISSING;
  if (self && groupsBelow(self, context).some((below) => below['id'] === id)) throw OWN_PARENT;
  return id;
}

const configOf = (group: Item): Fields => fieldsOf(fieldsOf(group['data'])['config']);

const membersOf = (group: Item, { items }: Context): readonly Item[] =>
  items('users')
    .all()
    .filter(({ id }) => listOf(group['user_ids']).includes(id));

/** Whether a user may share with a group: what the group says, or only its members. */
function mayShareWith(group: Item, context: Context): boolean {
  const share = String(configOf(group)['share'] ?? true).toLowerCase();
  return share === 'true' || share === '1' || (share === 'members' && isIn(group, context));
}

const isIn = (group: Item, context: Context): boolean => groupsOf(context.caller.id, context, { inherited: true }).includes(group);

const listGroups = lists('groups', {
  allowed: anyone,
  where: (group, context) => {
    const { caller, call } = context;
    const share = call.query.get('share');
    if (caller.role === 'admin') return true;
    if (share === null) return isIn(group, context);
    // The server finds none that nobody may share with, where its database is SQLite.
    return share === 'true' && mayShareWith(group, context);
  },
  sort: ['-updated_at', 'id'],
});

/** What an account looks like in the lists of this router, which do not say whether it is active. */
const inShort = (account: Item): Item => ({ ...account, groups: [], is_active: false });

const listMembers: Row = (context) => {
  const group = find(context, 'groups', unknown);
  const { query } = context.call;
  const groups = groupsBelow(group, context);
  const waysOf = ({ id }: Item) => groups.filter(({ user_ids }) => listOf(user_ids).includes(id));
  const all = context
    .items('users')
    .all()
    .map((account) => ({ account, ways: waysOf(account) }))
    .filter(({ ways }) => ways.length > 0);
  const direct = all.filter(({ ways }) => ways.includes(group)).length;
  const members = all.map(({ account, ways }) => ({
    ...inShort(account),
    // The server looks none of these up for this list.
    ...{ status_emoji: null, status_message: null, status_expires_at: null, bio: null, last_active_at: null, timezone: null },
    membership_type: ways.includes(group) ? 'direct' : 'inherited',
    via_group_ids: ways
      .filter((way) => way !== group)
      .map(({ id }) => id)
      .toSorted(),
  }));
  const which = query.get('membership') ?? 'effective';
  const found = members.filter(
    (member) => (which === 'effective' || member.membership_type === which) && hasText(member, query.get('query'), 'name', 'email'),
  );
  return {
    items: cut(sorted(found, ['name', 'id']), pages(30, { always: true })(context)),
    total: found.length,
    counts: { direct, effective: all.length, inherited: all.length - direct },
  };
};

const modelsOf = (group: Item): readonly unknown[] | null => {
  const models = listOf(configOf(group)['default_models']);
  return models.length > 0 ? models : null;
};

/** What the group gives. Which models, knowledge and tools is left to the example. */
const preview: Row = (context) => {
  const group = find(context, 'groups', unseen);
  const [, ...above] = groupsAbove(group, context);
  const inherited = above.reduce((sum, { permissions }) => combined(sum, permissions), defaultPermissions(context));
  const source = [group, ...above].find(modelsOf);
  const configured = String(context.setting('models')['DEFAULT_MODELS'] ?? '').split(',');
  return {
    ...fieldsOf(context.call.example()),
    group,
    default_models: {
      local: modelsOf(group),
      effective: source ? modelsOf(source) : configured.map((model) => model.trim()).filter((model) => model !== ''),
      source_group_id: source?.['id'] ?? null,
    },
    permissions: group['permissions'] ?? {},
    inherited_permissions: inherited,
    effective_permissions: combined(inherited, group['permissions']),
  };
};

/** The ids of accounts that there are; the server passes others over. */
const knownUsers =
  ({ items }: Context) =>
  ({ user_ids }: Fields) =>
    listOf(user_ids).filter((id) => items('users').get(id));

export const groups = {
  collections: {
    groups: {
      seed: (cast) => {
        const support = cast.item('ExportedGroup');
        return cast.items('Groups').map(({ member_count: _counted, ...group }) => ({
          ...group,
          user_ids: group['id'] === support['id'] ? support['user_ids'] : [],
        }));
      },
      defaults: () => ({ parent_group_id: null, data: null, meta: null, permissions: null, user_ids: [] }),
      view: ({ user_ids }) => ({ member_count: listOf(user_ids).length }),
      allowed: anyone,
      removed: (group, { items }) => {
        const children = items('groups')
          .all()
          .filter((one) => one['parent_group_id'] === group['id']);
        for (const child of children) items('groups').change(child, { parent_group_id: group['parent_group_id'] });
      },
    },
  },
  rows: {
    listGroups,
    createGroup: creates('groups', {
      fields: (body, context) => ({
        ...givenAndNotNull('name', 'description', 'permissions')(body),
        parent_group_id: parentOf(body['parent_group_id'], context),
        data: { ...fieldsOf(body['data']), config: { share: 'members', ...fieldsOf(fieldsOf(body['data'])['config']) } },
      }),
    }),
    getGroupById: reads('groups', unseen),
    getGroupInfoById: reads('groups', unseen),
    exportGroupById: reads('groups', unseen),
    updateGroupById: changes('groups', {
      ...unknown,
      set: (body, group, context) => ({
        ...givenAndNotNull('name', 'description', 'permissions')(body),
        ...('parent_group_id' in body ? { parent_group_id: parentOf(body['parent_group_id'], context, group) } : {}),
        data: {
          ...fieldsOf(group['data']),
          ...fieldsOf(body['data']),
          config: { ...configOf(group), ...fieldsOf(fieldsOf(body['data'])['config']) },
        },
      }),
    }),
    deleteGroupById: deletes('groups', unknown),
    listGroupUsers: (context) => {
      const group = context.items('groups').get(context.call.params['id']);
      return group ? membersOf(group, context).map(inShort) : [];
    },
    listGroupMembers: listMembers,
    previewGroupAccess: preview,
    addGroupUsers: changes('groups', {
      ...unknown,
      set: (body, group, context) => adding('user_ids', knownUsers(context))(body, group),
    }),
    removeGroupUsers: changes('groups', { ...unknown, set: removing('user_ids', ({ user_ids }) => user_ids) }),
    // Documented without a body, and served by nobody: it takes nobody out.
    deleteGroupUsers: reads('groups', unseen),
  },
} as const satisfies Table;
