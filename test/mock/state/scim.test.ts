/** SCIM, as a 0.12.4 answers the same requests. The world is asked without an account, as the provider's token is none. */
import { beforeEach, expect, test } from 'vitest';
import { ben } from '../../contract/cast.ts';
import { ADA, type AskedWorld, anything, refusal, startWorld } from './harness.ts';

const url = '/api/v1/scim/v2/';
const PROHIBITED = 'The requested action has been restricted as a security measure.';

let mock: AskedWorld;

const scim = (method: string, target: string, body?: unknown) => mock.ask('none', method, url + target, body);
const bodyOf = (method: string, target: string, body?: unknown) => anything(scim(method, target, body).body);
const eve = { userName: 'Eve@x.com', displayName: 'Dora Novak', emails: [{ value: 'Eve2@x.com', primary: true }], externalId: 'okta-9' };
const provision = (more: object = {}): string => bodyOf('POST', 'Users', { ...eve, ...more }).id;
const failure = (status: number, detail: string, scimType: string) => ({
  status,
  body: { schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], status: String(status), detail, scimType },
});
const patch = (id: string, ...Operations: object[]) => scim('PATCH', `Users/${id}`, { Operations });

beforeEach(() => {
  mock = startWorld();
  mock.world.reset('empty');
});

test('a SCIM user is an account', () => {
  const { status, body } = scim('POST', 'Users', { ...eve, name: { givenName: 'G', familyName: 'F' } });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    externalId: 'okta-9',
    userName: 'eve2@x.com',
    name: { formatted: 'G F', givenName: 'G', familyName: 'F', middleName: null },
    emails: [{ value: 'eve2@x.com', type: 'work', primary: true, display: null }],
    active: true,
    photos: [{ value: '/user.png' }],
    groups: null,
    meta: { resourceType: 'User', created: '2026-01-02T12:00:00+00:00', lastModified: '2026-01-02T12:00:00+00:00' },
  });
  const id = bodyOf('GET', 'Users?count=1').Resources[0].id;
  expect(mock.get(ADA, 'GET', `/api/v1/users/${id}`)).toMatchObject({
    email: 'eve2@x.com',
    role: 'user',
    scim: { okta: { external_id: 'okta-9' } },
  });
  expect(scim('POST', 'Users', eve)).toEqual(refusal(409, 'User with externalId okta-9 already exists'));
  expect(scim('POST', 'Users', { ...eve, externalId: null })).toEqual(refusal(409, 'User with email eve2@x.com already exists'));
  expect(mock.get('none', 'POST', '/api/v1/auths/signin', { email: 'eve2@x.com', password: 'any' })).toMatchObject({ id });
});

test('SCIM sees the accounts that a provider made, and no others', () => {
  expect(bodyOf('GET', 'Users')).toMatchObject({ totalResults: 0, itemsPerPage: 0, startIndex: 1, Resources: [] });
  expect(scim('GET', `Users/${ben}`)).toMatchObject(failure(404, `User ${ben} not found`, 'invalidValue'));
  for (const method of ['PUT', 'DELETE', 'PATCH']) {
    expect(scim(method, `Users/${ben}`, { Operations: [] })).toEqual(refusal(404, `User ${ben} not found`));
  }
});

test('lists by page and filter', () => {
  const id = provision();
  mock.clock.now += 1000;
  const second = provision({ externalId: 'okta-10', emails: [{ value: 'fay@x.com' }] });
  const found = (target: string) => {
    const { totalResults, Resources } = bodyOf('GET', `Users?${target}`);
    return [totalResults, Resources.map((one: { id: string }) => one.id)];
  };
  expect(found('')).toEqual([2, [second, id]]);
  expect(found('count=1&startIndex=2')).toEqual([2, [id]]);
  expect(found('count=-1')).toEqual([2, []]);
  expect(found('filter=userName%20eq%20%22FAY@x.com%22')).toEqual([1, [second]]);
  expect(found('filter=externalId%20eq%20%22okta-9%22')).toEqual([1, [id]]);
  expect(found('filter=title%20eq%20%22x%22')).toEqual([2, [second, id]]);
  expect(scim('GET', 'Users?filter=userName%20eq%20ben')).toMatchObject({ status: 500, body: 'Internal Server Error' });
});

test('update keeps what it does not name, and the time', () => {
  const id = provision();
  mock.clock.now += 1000;
  expect(
    bodyOf('PUT', `Users/${id}`, { displayName: 'D', emails: [{ value: 'E@x.com' }], userName: 'z@x.com', active: false }),
  ).toMatchObject({
    userName: 'E@x.com',
    externalId: 'okta-9',
    name: { givenName: 'D', familyName: '' },
    active: false,
    meta: { lastModified: '2026-01-02T12:00:00+00:00' },
  });
  expect(bodyOf('PUT', `Users/${id}`, { name: { formatted: 'Q R' }, active: true })).toMatchObject({ displayName: 'Q R', active: true });
  expect(bodyOf('PUT', `Users/${id}`, {})).toMatchObject({ displayName: 'Q R', active: true });
});

test('patch', () => {
  const id = provision();
  mock.clock.now += 1000;
  expect(patch(id)).toMatchObject({ status: 200, body: { meta: { lastModified: '2026-01-02T12:00:00+00:00' } } });
  expect(
    patch(id, { op: 'Replace', path: 'externalId', value: null }, { op: 'add', path: 'name.formatted', value: 'A B C' }),
  ).toMatchObject({
    status: 200,
    body: { externalId: null, name: { givenName: 'A', familyName: 'B C' }, meta: { lastModified: '2026-01-02T12:00:01+00:00' } },
  });
  expect(patch(id, { op: 'replace', value: { active: false, userName: 'n@x.com' } }).body).toMatchObject({
    active: false,
    userName: 'n@x.com',
  });
  expect(mock.get(ADA, 'GET', `/api/v1/users/${id}`).role).toBe('pending');
});

test.each<[object, string, string]>([
  [{ op: 'frob', path: 'x' }, 'Unsupported PATCH operation: frob', 'invalidSyntax'],
  [{ op: 'remove' }, 'Remove requires a path', 'noTarget'],
  [{ op: 'remove', path: 'active' }, 'Removing active is not supported', 'mutability'],
  [{ op: 'replace', value: {} }, 'A pathless operation requires an attribute object', 'invalidValue'],
  [{ op: 'replace', path: 'active', value: 'no' }, 'active must be a boolean', 'invalidValue'],
  [{ op: 'replace', path: 'userName', value: 3 }, 'userName must be a string', 'invalidValue'],
  [{ op: 'replace', path: 'externalId', value: 3 }, 'externalId must be a string or null', 'invalidValue'],
  [{ op: 'replace', path: 'title', value: 'x' }, 'Unsupported PATCH path: title', 'invalidPath'],
])('a patch %o changes nothing', (operation, detail, scimType) => {
  const id = provision();
  const before = bodyOf('GET', `Users/${id}`);
  expect(patch(id, { op: 'replace', path: 'displayName', value: 'X' }, operation)).toMatchObject(failure(400, detail, scimType));
  expect(bodyOf('GET', `Users/${id}`)).toEqual(before);
});

test('an administrator stays one, and stays', () => {
  const id = provision();
  mock.get(ADA, 'POST', `/api/v1/users/${id}/update`, { role: 'admin' });
  expect(patch(id, { op: 'replace', path: 'active', value: false }).body).toMatchObject({ active: true });
  expect(scim('DELETE', `Users/${id}`)).toEqual(refusal(403, PROHIBITED));
  mock.get(ADA, 'POST', `/api/v1/users/${id}/update`, { role: 'user' });
  expect(scim('DELETE', `Users/${id}`)).toMatchObject({ status: 204, body: undefined });
  expect(scim('DELETE', `Users/${id}`)).toEqual(refusal(404, `User ${id} not found`));
});

test('a SCIM group is a group', () => {
  const id = provision();
  const { status, body } = scim('POST', 'Groups', { displayName: 'SG', members: [{ value: id }] });
  expect([status, body]).toMatchObject([201, { displayName: 'SG', members: [{ value: id, type: 'User', display: 'Dora Novak' }] }]);
  const [group] = mock.get(ADA, 'GET', '/api/v1/groups/');
  expect(group).toMatchObject({ name: 'SG', description: '', data: { config: { share: 'members' } }, member_count: 1 });
  expect(bodyOf('GET', `Users/${id}`).groups).toMatchObject([{ value: group.id, display: 'SG', type: 'direct' }]);
  const at = `Groups/${group.id}`;
  expect(bodyOf('GET', at)).toEqual(body);
  expect(bodyOf('PUT', at, { displayName: 'S2' })).toMatchObject({ displayName: 'S2', members: [{ value: id }] });
  expect(bodyOf('PUT', at, { members: [] })).toMatchObject({ displayName: 'S2', members: [] });
  const change = (...Operations: object[]) => scim('PATCH', at, { Operations });
  expect(change({ op: 'add', path: 'members', value: [{ value: ben }, { value: id }] }).body).toMatchObject({
    members: [{ value: ben }, { value: id }],
  });
  expect(change({ op: 'remove', path: `members[value eq "${ben}"]` }).body).toMatchObject({ members: [{ value: id }] });
  expect(change({ op: 'replace', path: 'displayName', value: 'S3' }, { op: 'frob', path: 'x' }).body).toMatchObject({ displayName: 'S3' });
  expect(change({ op: 'replace', path: 'displayName', value: 3 }).status).toBe(500);
  expect(bodyOf('GET', 'Groups?filter=displayName%20eq%20%22S3%22').totalResults).toBe(1);
  expect(bodyOf('GET', 'Groups?filter=displayName%20eq%20%22x%22').totalResults).toBe(0);
  expect(scim('DELETE', at).status).toBe(204);
  expect(scim('GET', at)).toEqual(refusal(404, `Group ${group.id} not found`));
});

test.each<[unknown, string]>([
  [[{ value: 'nobody' }], 'One or more member users were not found.'],
  [[{ value: ben, type: 'Group' }], 'Only direct User members are supported by SCIM.'],
  [[{ display: 'x' }], 'A member user ID is required.'],
])('members %o are refused', (members, detail) => {
  expect(scim('POST', 'Groups', { displayName: 'G', members })).toMatchObject(failure(400, detail, 'invalidValue'));
  const { id } = bodyOf('POST', 'Groups', { displayName: 'G' });
  const patched = scim('PATCH', `Groups/${id}`, { Operations: [{ op: 'add', path: 'members', value: members }] });
  expect(patched).toMatchObject(failure(400, detail, 'invalidValue'));
  expect(bodyOf('GET', `Groups/${id}`).members).toEqual([]);
});
