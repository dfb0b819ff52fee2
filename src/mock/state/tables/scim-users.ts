/** Accounts that an identity provider makes, changes and removes. They are accounts like any other. */
import { isRecord } from '../../../contract/json.ts';
import { sorted } from '../choosing.ts';
import { fieldsOf, listOf } from '../fields.ts';
import { ACTION_PROHIBITED, Refusal } from '../refusal.ts';
import type { Fields, Item } from '../store.ts';
import type { Context, Row, Table } from '../table.ts';
import {
  compared,
  externalId,
  FAILED,
  GONE,
  inScim,
  isProvisioned,
  ScimRefusal,
  toScimList,
  toScimUser,
  withExternalId,
} from './scim-shape.ts';
import { accountOf } from './users.ts';

const provisioned = (context: Context): readonly Item[] => context.items('users').all().filter(isProvisioned);

const named = (context: Context): Item | undefined => provisioned(context).find(({ id }) => id === context.call.params['user_id']);

/** The account that the request names. All but reading say in the server's usual form that there is none. */
function account(context: Context): Item {
  const found = named(context);
  if (!found) throw new Refusal(404, `User ${context.call.params['user_id']} not found`);
  return found;
}

const list: Row = (context) => {
  const [email, external] = [compared('userName', context), compared('externalId', context)];
  if (email === null || external === null) return FAILED;
  const fits = (one: Item) =>
    email !== undefined
      ? String(one['email']).toLowerCase() === email.toLowerCase()
      : external === undefined || externalId(one) === external;
  return toScimList(sorted(provisioned(context).filter(fits), ['-created_at']), toScimUser, context);
};

/** The name in parts, put together. */
function nameIn({ name }: Fields): unknown {
  const { formatted, givenName, familyName } = fieldsOf(name);
  return formatted || `${givenName ?? ''} ${familyName ?? ''}`.trim() || undefined;
}

const photoIn = ({ photos }: Fields): unknown => fieldsOf(listOf(photos)[0])['value'];

const create: Row = (context) => {
  const { body } = context;
  const external = body['externalId'];
  if (external && provisioned(context).some((one) => externalId(one) === external))
    throw new Refusal(409, `User with externalId ${external} already exists`);
  const primary = listOf(body['emails'])
    .map(fieldsOf)
    .find((entry) => entry['primary'] !== false);
  const email = String(primary?.['value'] ?? body['userName']).toLowerCase();
  if (accountOf(email, context)) throw new Refusal(409, `User with email ${email} already exists`);
  const made = context.items('users').insert({
    name: nameIn(body) ?? body['displayName'],
    email,
    role: body['active'] === false ? 'pending' : 'user',
    profile_image_url: photoIn(body) ?? '/user.png',
    ...withExternalId({}, external ?? null),
  });
  return toScimUser(made, context);
};

/** An administrator stays one, whatever the provider says. */
const roleFor = ({ role }: Item, active: unknown): unknown => (role === 'admin' ? role : active ? 'user' : 'pending');

/** Only fields that say something; what is left out or empty stays. */
const said = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value));

const update: Row = (context) => {
  const [{ body }, kept] = [context, account(context)];
  const { active, externalId: external } = body;
  const changed = context.items('users').change(
    kept,
    {
      ...said({
        email: fieldsOf(listOf(body['emails'])[0])['value'] ?? body['userName'],
        name: body['displayName'] || nameIn(body),
        profile_image_url: photoIn(body),
      }),
      ...(typeof active === 'boolean' ? { role: roleFor(kept, active) } : {}),
      ...(external ? withExternalId(kept, external) : {}),
    },
    { touch: false },
  );
  return toScimUser(changed, context);
};

/** Texts that a patch may set, and the account's fields for them. */
const TEXTS: Readonly<Record<string, string>> = {
  userName: 'email',
  displayName: 'name',
  'emails[primary eq true].value': 'email',
  'name.formatted': 'name',
};

/** What an operation of a patch sets, by path. */
function assignments({ op, path, value }: Fields): Fields {
  const kind = String(op).toLowerCase();
  if (!['add', 'replace', 'remove'].includes(kind)) throw new ScimRefusal(400, `Unsupported PATCH operation: ${op}`, 'invalidSyntax');
  const named = path === undefined || path === null ? undefined : String(path);
  if (kind === 'remove') {
    if (!named) throw new ScimRefusal(400, 'Remove requires a path', 'noTarget');
    if (named !== 'externalId') throw new ScimRefusal(400, `Removing ${named} is not supported`, 'mutability');
    return { [named]: null };
  }
  if (named !== undefined) return { [named]: value };
  if (isRecord(value) && Object.keys(value).length > 0) return value;
  throw new ScimRefusal(400, 'A pathless operation requires an attribute object');
}

function assigned(path: string, value: unknown, kept: Item): Fields {
  const field = Object.hasOwn(TEXTS, path) ? TEXTS[path] : undefined;
  if (field !== undefined) {
    if (typeof value !== 'string') throw new ScimRefusal(400, `${path} must be a string`);
    return { [field]: value };
  }
  if (path === 'active') {
    if (typeof value !== 'boolean') throw new ScimRefusal(400, 'active must be a boolean');
    return { role: roleFor(kept, value) };
  }
  if (path !== 'externalId') throw new ScimRefusal(400, `Unsupported PATCH path: ${path}`, 'invalidPath');
  if (value !== null && typeof value !== 'string') throw new ScimRefusal(400, 'externalId must be a string or null');
  return withExternalId(kept, value);
}

const patch: Row = (context) => {
  const kept = account(context);
  const named = listOf(context.body['Operations']).flatMap((operation) => Object.entries(assignments(fieldsOf(operation))));
  const set: Fields = Object.assign({}, ...named.map(([path, value]) => assigned(path, value, kept)));
  const changed = Object.entries(set).some(([field, value]) => JSON.stringify(kept[field]) !== JSON.stringify(value));
  return toScimUser(changed ? context.items('users').change(kept, set) : kept, context);
};

const remove: Row = (context) => {
  const gone = account(context);
  if (gone['role'] === 'admin') throw ACTION_PROHIBITED;
  context.items('users').remove(gone);
  return GONE;
};

const read: Row = (context) => {
  const found = named(context);
  if (!found) throw new ScimRefusal(404, `User ${context.call.params['user_id']} not found`);
  return toScimUser(found, context);
};

export const scimUsers = {
  settings: { scimUser: 'ScimNora' },
  rows: {
    listScimUsers: list,
    createScimUser: create,
    getScimUser: inScim(read),
    updateScimUser: update,
    patchScimUser: inScim(patch),
    deleteScimUser: remove,
  },
} as const satisfies Table;
