/** How SCIM shows accounts, groups, lists and failures. */
import { fieldsOf, listOf } from '../fields.ts';
import { groupsOf } from '../membership.ts';
import type { Fields, Item } from '../store.ts';
import { type Context, type Row, Whole } from '../table.ts';

/** The key under which accounts keep the identity provider's id: its name in the server's environment. */
const PROVIDER = 'okta';

type ScimType = 'invalidSyntax' | 'invalidPath' | 'invalidValue' | 'mutability' | 'noTarget';

/** A failure in the form of RFC 7644, which SCIM's operations use for some of theirs; see `inScim`. */
export class ScimRefusal extends Error {
  override readonly name = 'ScimRefusal';
  readonly status: 400 | 404;
  readonly scimType: ScimType;

  constructor(status: 400 | 404, detail: string, scimType: ScimType = 'invalidValue') {
    super(detail);
    this.status = status;
    this.scimType = scimType;
  }
}

/** A row whose failures of that form become replies. */
export const inScim =
  (row: Row): Row =>
  (context) => {
    try {
      return row(context);
    } catch (error) {
      if (!(error instanceof ScimRefusal)) throw error;
      const { status, message, scimType } = error;
      return new Whole(status, {
        schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
        status: String(status),
        detail: message,
        scimType,
      });
    }
  };

/** What the server says where it fails. */
export const FAILED = new Whole(500, 'Internal Server Error', { mediaType: 'text/plain; charset=utf-8' });

export const GONE = new Whole(204, undefined);

/** Whether SCIM sees an account: those that an identity provider made or signed in. */
export const isProvisioned = ({ scim, oauth }: Item): boolean => isSet(scim) || isSet(oauth);

const isSet = (value: unknown): boolean => value !== null && value !== undefined;

export const externalId = ({ scim }: Item): unknown => fieldsOf(fieldsOf(scim)[PROVIDER])['external_id'] ?? null;

export const withExternalId = ({ scim }: Item, external_id: unknown): Fields => ({
  scim: { ...fieldsOf(scim), [PROVIDER]: { external_id } },
});

/** The example's address of things of a kind, as the world does not know at which address it is asked. */
const address = (kind: 'Users' | 'Groups', id: unknown, { setting }: Context): string => {
  const location = String(fieldsOf(setting('scimUser')['meta'])['location'] ?? '');
  return `${location.slice(0, location.lastIndexOf('/Users/'))}/${kind}/${String(id)}`;
};

const time = (seconds: unknown): string => new Date(Number(seconds) * 1000).toISOString().replace('.000Z', '+00:00');

const metaOf = (kind: 'Users' | 'Groups', { id, created_at, updated_at }: Item, context: Context): Fields => ({
  resourceType: kind.slice(0, -1),
  created: time(created_at),
  lastModified: time(updated_at),
  location: address(kind, id, context),
  version: null,
});

/** An account in SCIM's form. What is the same for all stands in the example. */
export function toScimUser(account: Item, context: Context): Fields {
  const model = context.setting('scimUser');
  const name = String(account['name'] ?? '');
  const [givenName = '', ...others] = name.split(' ');
  const groups = groupsOf(account['id'], context).map((group) => ({
    value: group['id'],
    display: group['name'],
    $ref: address('Groups', group['id'], context),
    type: 'direct',
  }));
  return {
    ...model,
    id: account['id'],
    externalId: externalId(account),
    userName: account['email'],
    name: { ...fieldsOf(model['name']), formatted: name, givenName, familyName: others.join(' ') },
    displayName: name,
    emails: [{ value: account['email'], type: 'work', primary: true, display: null }],
    active: account['role'] !== 'pending',
    photos: account['profile_image_url'] ? [{ value: account['profile_image_url'], type: 'photo', primary: true, display: null }] : null,
    groups: groups.length > 0 ? groups : null,
    meta: metaOf('Users', account, context),
  };
}

/** A group in SCIM's form. */
export function toScimGroup(group: Item, context: Context): Fields {
  const ids = listOf(group['user_ids']);
  const members = context
    .items('users')
    .all()
    .filter(({ id }) => ids.includes(id))
    .map(({ id, name }) => ({ value: id, $ref: address('Users', id, context), type: 'User', display: name }));
  return { ...context.setting('scimGroup'), id: group['id'], displayName: group['name'], members, meta: metaOf('Groups', group, context) };
}

/** A page, by `startIndex` and `count`, of at most 100. */
export function toScimList(found: readonly Item[], toScim: (item: Item, context: Context) => Fields, context: Context): Fields {
  const { query } = context.call;
  const startIndex = Math.max(1, Number(query.get('startIndex') ?? 1));
  const count = Math.min(100, Math.max(0, Number(query.get('count') ?? 20)));
  const shown = found.slice(startIndex - 1, startIndex - 1 + count);
  return {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
    totalResults: found.length,
    itemsPerPage: shown.length,
    startIndex,
    Resources: shown.map((item) => toScim(item, context)),
  };
}

/**
 * What a filter compares with, such as `userName eq "nora@example.com"`.
 *
 * @returns `undefined` if the filter is not about the attribute, `null` if what it compares with has no quotes
 */
export function compared(attribute: string, { call }: Context): string | null | undefined {
  const filter = call.query.get('filter') ?? '';
  return filter.includes(`${attribute} eq`) ? (filter.split('"')[1] ?? null) : undefined;
}
