/** Groups that an identity provider fills. They are groups like any other. */
import { anyone } from '../access.ts';
import { sorted } from '../choosing.ts';
import { fieldsOf, listOf } from '../fields.ts';
import { find } from '../finding.ts';
import { Refusal } from '../refusal.ts';
import type { Item } from '../store.ts';
import type { Context, Row, Table } from '../table.ts';
import { compared, FAILED, GONE, inScim, ScimRefusal, toScimGroup, toScimList } from './scim-shape.ts';

const group = (context: Context): Item => {
  const missing = new Refusal(404, `Group ${context.call.params['group_id']} not found`);
  return find(context, 'groups', { by: 'group_id', allowed: anyone, missing });
};

/** The ids of accounts. Refuses the list if one is not an account's. */
function memberIds(members: unknown, { items }: Context): readonly unknown[] {
  const ids = listOf(members).map((member) => {
    const { type, value, $ref } = fieldsOf(member);
    const isUser = type === undefined || type === null || type === 'User';
    if (!isUser || String($ref ?? '').includes('/Groups/')) throw new ScimRefusal(400, 'Only direct User members are supported by SCIM.');
    if (!value) throw new ScimRefusal(400, 'A member user ID is required.');
    return value;
  });
  if (!ids.every((id) => items('users').get(id))) throw new ScimRefusal(400, 'One or more member users were not found.');
  return [...new Set(ids)];
}

const list: Row = (context) => {
  const name = compared('displayName', context);
  if (name === null) return FAILED;
  const all = context.items('groups').all();
  const named = all.filter((one) => one['name'] === name).slice(0, 1);
  return toScimList(name === undefined ? sorted(all, ['-updated_at']) : named, toScimGroup, context);
};

const create: Row = (context) => {
  const user_ids = memberIds(context.body['members'], context);
  const [first] = sorted(context.items('users').all(), ['created_at']);
  const made = context.items('groups').insert({
    name: context.body['displayName'],
    description: '',
    user_id: first?.['id'],
    data: { config: { share: 'members' } },
    user_ids,
  });
  return toScimGroup(made, context);
};

const update: Row = (context) => {
  const { displayName, members } = context.body;
  const ids = memberIds(members, context);
  const changed = context.items('groups').change(group(context), {
    ...(displayName ? { name: displayName } : {}),
    ...(Array.isArray(members) ? { user_ids: ids } : {}),
  });
  return toScimGroup(changed, context);
};

/** Does what is understood of a patch; the server passes over the rest, except members that are none. */
const patch: Row = (context) => {
  const kept = group(context);
  const operations = listOf(context.body['Operations']).map(fieldsOf);
  let { name, user_ids } = kept;
  for (const { op, path, value } of operations) {
    const kind = String(op).toLowerCase();
    if (path === 'members' && (kind === 'add' || kind === 'replace')) {
      if (!Array.isArray(value)) throw new ScimRefusal(400, 'Members must be a list of users.');
      const ids = memberIds(value, context);
      user_ids = kind === 'replace' ? ids : [...new Set([...listOf(user_ids), ...ids])];
    } else if (path === 'displayName' && kind === 'replace') {
      if (typeof value !== 'string') return FAILED;
      name = value;
    } else if (kind === 'remove' && String(path ?? '').startsWith('members[value eq')) {
      const gone = String(path).split('"')[1];
      user_ids = listOf(user_ids).filter((id) => id !== gone);
    }
  }
  return toScimGroup(context.items('groups').change(kept, { name, user_ids }), context);
};

const remove: Row = (context) => {
  context.items('groups').remove(group(context));
  return GONE;
};

export const scimGroups = {
  settings: { scimGroup: 'ScimSupportTeam' },
  rows: {
    listScimGroups: list,
    createScimGroup: inScim(create),
    getScimGroup: (context) => toScimGroup(group(context), context),
    updateScimGroup: inScim(update),
    patchScimGroup: inScim(patch),
    deleteScimGroup: remove,
  },
} as const satisfies Table;
