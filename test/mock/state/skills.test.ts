/** Skills, as a 0.12.4 answers the same requests. */
import { beforeEach, expect, test } from 'vitest';
import { ben, skillVersion } from '../../contract/cast.ts';
import { ADA, type AskedWorld, BEN, NOT_FOUND, PROHIBITED, refusal, SECONDS, startWorld } from './harness.ts';

const url = '/api/v1/skills/';
const UNAUTHORIZED = '401 Unauthorized';
const GONE = refusal(404, 'Skill not found');
const DENIED = refusal(403, 'Access denied');
const text = '---\nname: it\ndescription: Plans.\n---\n# It\n\none\n';
const rome = { op: 'put', path: 'ref/rome.md', content: '# Rome\n' };

let mock: AskedWorld;
const make = (more: object = {}) =>
  mock.get(ADA, 'POST', `${url}create`, { id: 'It In', name: 'It', content: text, meta: { tags: ['a'] }, ...more });
const update = (body: object) => mock.ask(ADA, 'POST', `${url}id/it-in/update`, { id: 'it-in', name: 'It', ...body });
const version = (): string => mock.get(ADA, 'GET', `${url}id/it-in`).version_id;

beforeEach(() => {
  mock = startWorld();
  mock.world.reset('empty');
});

test('the seed is the skill of the cast with its first version', () => {
  mock.world.reset('seed');
  expect(mock.get(ADA, 'GET', url)).toMatchObject([{ id: 'itinerary', version_id: skillVersion }]);
  expect(mock.get(ADA, 'GET', `${url}id/itinerary/history/${skillVersion}`).snapshot).toMatchObject({ name: 'Itinerary' });
});

test('create, read, list, export', () => {
  const made = make();
  expect(made).toMatchObject({ id: 'it-in', description: null, meta: { i18n: null, tags: ['a'] }, is_active: true, created_at: SECONDS });
  expect(mock.get(ADA, 'GET', `${url}id/it-in`)).toEqual({ ...made, content: text, user: null, write_access: true });
  expect(mock.get(ADA, 'GET', `${url}list?query=it`)).toMatchObject({ items: [{ id: 'it-in', write_access: true }], total: 1 });
  expect(mock.get(ADA, 'GET', `${url}export`)).toMatchObject([{ id: 'it-in', files: [{ path: 'SKILL.md', content: text }] }]);
  expect(mock.get(ADA, 'GET', `${url}export?ids=it-in`)).toMatchObject({ id: 'it-in' });
  expect(mock.ask(BEN, 'GET', `${url}export`)).toEqual(refusal(403, 'Export permission required'));
  expect(mock.ask(ADA, 'GET', `${url}export?format=x`)).toEqual(refusal(400, 'Export format must be json, zip, or skill'));
  const archive = mock.ask(ADA, 'GET', `${url}export?format=skill&ids=it-in`);
  expect(archive).toMatchObject({ mediaType: 'application/zip', headers: { 'content-disposition': 'attachment; filename="it-in.skill"' } });
  expect(new TextDecoder().decode(archive.body as Uint8Array)).toContain('it/SKILL.md');
});

test.each<[object, number, string]>([
  [{ id: 'it-in' }, 400, 'Uh-oh! This id is already registered. Please choose another id string.'],
  [{ name: 'It' }, 409, 'A skill with this name already exists'],
  [{ id: 'b/d' }, 400, '[ERROR: Invalid skill ID]'],
  [{ files: [{ path: 'a.md', content: '' }] }, 400, '[ERROR: Error creating skill]'],
  [{ files: [{ path: '../SKILL.md', content: '' }] }, 400, '[ERROR: Error creating skill]'],
])('%j is refused', (more, status, detail) => {
  make();
  const body = { id: 'ok', name: 'Ok', ...more };
  expect(mock.ask(ADA, 'POST', `${url}create`, body)).toEqual(refusal(status, detail));
  expect(mock.ask(BEN, 'POST', `${url}create`, body)).toEqual(refusal(401, UNAUTHORIZED));
});

test.each<[string, string, object, ReturnType<typeof refusal>, ReturnType<typeof refusal>]>([
  ['GET', '', {}, refusal(404, NOT_FOUND), refusal(401, PROHIBITED)],
  ['POST', '/update', { id: 'x', name: 'x' }, refusal(404, NOT_FOUND), refusal(401, UNAUTHORIZED)],
  ['POST', '/access/update', { access_grants: [] }, refusal(404, NOT_FOUND), refusal(401, UNAUTHORIZED)],
  ['POST', '/toggle', {}, refusal(404, NOT_FOUND), refusal(401, UNAUTHORIZED)],
  ['DELETE', '/delete', {}, refusal(404, NOT_FOUND), refusal(401, UNAUTHORIZED)],
  ['GET', '/files', {}, GONE, DENIED],
  ['GET', '/files/content?path=x&version_id=x', {}, GONE, DENIED],
  ['GET', '/history', {}, GONE, DENIED],
  ['GET', '/history/x', {}, GONE, DENIED],
  ['DELETE', '/history/x', {}, GONE, DENIED],
  ['POST', '/update/version', { version_id: 'x', expected_version_id: 'x' }, GONE, DENIED],
  ['POST', '/clone', { id: 'x', name: 'x' }, GONE, DENIED],
])('%s %s of an unknown skill and of somebody else’s', (method, path, body, unknown, foreign) => {
  make();
  expect(mock.ask(ADA, method, `${url}id/nope${path}`, body)).toEqual(unknown);
  expect(mock.ask(BEN, method, `${url}id/it-in${path}`, body)).toEqual(foreign);
});

test('files are changed by who knows the current version', () => {
  const first = make().version_id;
  expect(update({ operations: [rome] })).toEqual(refusal(400, 'expected_version_id is required for file updates'));
  const conflict = { detail: { code: 'version_conflict', current_version_id: first } };
  expect(update({ operations: [rome], expected_version_id: 'x' })).toMatchObject({ status: 409, body: conflict });
  expect(update({ operations: [rome], expected_version_id: first }).status).toBe(200);
  expect(update({ operations: [{ op: 'delete', path: 'x' }], expected_version_id: version() })).toEqual(
    refusal(400, '[ERROR: Error updating skill]'),
  );
  const bytes = { op: 'put', path: 'b.bin', content: 'AAE=', encoding: 'base64' };
  update({ operations: [{ op: 'move', path: 'ref', destination: 'refs' }, bytes], expected_version_id: version() });
  expect(mock.get(ADA, 'GET', `${url}id/it-in/files`)).toEqual({
    version_id: version(),
    files: [
      { path: 'SKILL.md', size: 47, encoding: null },
      { path: 'b.bin', size: 2, encoding: 'base64' },
      { path: 'refs/rome.md', size: 7, encoding: null },
    ],
  });
  const file = mock.ask(ADA, 'GET', `${url}id/it-in/files/content?path=b.bin&version_id=${version()}`);
  expect(file).toMatchObject({ body: Uint8Array.of(0, 1), mediaType: 'application/octet-stream' });
  expect(mock.ask(ADA, 'GET', `${url}id/it-in/files/content?path=x&version_id=${version()}`)).toEqual(refusal(404, 'File not found'));
  const diff = `${url}id/it-in/history/diff`;
  expect(mock.get(ADA, 'GET', `${diff}?from_id=${first}&to_id=${version()}`).files).toEqual([
    { path: 'b.bin', status: 'added', binary: true },
    { path: 'refs/rome.md', status: 'added', binary: false },
  ]);
  expect(mock.get(ADA, 'GET', `${diff}/file?from_id=${first}&to_id=${version()}&path=b.bin`)).toEqual({ binary: true });
  expect(mock.get(ADA, 'GET', `${diff}/file?from_id=${first}&to_id=${version()}&path=refs/rome.md`)).toMatchObject({
    diff: `--- ${first.slice(0, 7)}/refs/rome.md\n+++ ${version().slice(0, 7)}/refs/rome.md\n@@ -0,0 +1 @@\n+# Rome`,
  });
});

test('versions of one second follow each other, and any can be in use', () => {
  const first = make().version_id;
  update({ content: `${text}two\n`, commit_message: 'm' });
  const second = version();
  expect(mock.get(ADA, 'GET', `${url}id/it-in/history`)).toMatchObject([
    { id: second, parent_id: first, commit_message: 'm', created_at: SECONDS + 1 },
    { id: first, created_at: SECONDS },
  ]);
  update({ content: `${text}two\n` });
  expect(version()).toBe(second);
  const restore = (expected_version_id: string) =>
    mock.ask(ADA, 'POST', `${url}id/it-in/update/version`, { version_id: first, expected_version_id });
  expect(restore('x').status).toBe(409);
  expect(restore(second).body).toMatchObject({ content: text, version_id: first });
  expect(mock.ask(ADA, 'DELETE', `${url}id/it-in/history/${first}`)).toEqual(refusal(400, 'Cannot delete the current version'));
  expect(mock.get(ADA, 'DELETE', `${url}id/it-in/history/${second}`)).toBe(true);
  expect(mock.ask(ADA, 'DELETE', `${url}id/it-in/history/${second}`)).toEqual(refusal(404, 'Version not found'));
  expect(mock.ask(ADA, 'GET', `${url}id/it-in/history/${second}`)).toEqual(refusal(404, 'Skill version not found'));
});

test('a copy has the files, and a name of its own', () => {
  make();
  expect(mock.ask(ADA, 'POST', `${url}id/it-in/clone`, { id: 'cl', name: 'It' })).toEqual(
    refusal(409, 'A skill with this name already exists'),
  );
  expect(mock.get(ADA, 'POST', `${url}id/it-in/clone`, { id: 'cl', name: 'Cl' })).toMatchObject({
    id: 'cl',
    content: text,
    access_grants: [],
  });
});

test('who may read uses a skill', () => {
  make();
  mock.ask(ADA, 'POST', `${url}id/it-in/access/update`, {
    access_grants: [{ principal_type: 'user', principal_id: ben, permission: 'read' }],
  });
  expect(mock.get(BEN, 'GET', url)).toMatchObject([{ id: 'it-in' }]);
  expect(mock.get(BEN, 'GET', `${url}id/it-in`).write_access).toBe(false);
  expect(mock.ask(BEN, 'POST', `${url}id/it-in/toggle`)).toEqual(refusal(401, UNAUTHORIZED));
});

test('uploaded skills are stored as the caller decides', () => {
  const files = [{ name: 'it.md', type: undefined, bytes: new TextEncoder().encode(text) }];
  const preview = () => mock.get(ADA, 'POST', `${url}import/preview`, { files });
  const store = (decision: object) => mock.get(ADA, 'POST', `${url}import`, { files, decisions: JSON.stringify([decision]) });
  expect(preview()).toEqual([
    {
      index: 0,
      id: 'it',
      name: 'it',
      description: 'Plans.',
      meta: {},
      files: [{ path: 'SKILL.md', size: 47, encoding: null }],
      id_taken: false,
      name_taken: false,
      can_replace: false,
      expected_version_id: null,
    },
  ]);
  expect(store({})).toEqual([{ status: 'skipped', id: 'it' }]);
  expect(store({ action: 'create' })).toEqual([{ status: 'saved', id: 'it' }]);
  const { version_id: expected_version_id } = mock.get(ADA, 'GET', `${url}id/it`);
  expect(preview()).toMatchObject([{ id_taken: true, name_taken: true, can_replace: true, expected_version_id }]);
  expect(store({ action: 'create' })).toMatchObject([{ status: 'error', error: expect.stringContaining('already registered') }]);
  expect(store({ action: 'replace' })).toMatchObject([{ status: 'error', error: 'Replacement requires expected_version_id' }]);
  expect(store({ action: 'replace', expected_version_id })).toEqual([{ status: 'saved', id: 'it' }]);
  expect(mock.ask(ADA, 'POST', `${url}import`, { files, decisions: '[]' })).toEqual(refusal(400, 'One decision is required per skill'));
  expect(mock.ask(BEN, 'POST', `${url}import/preview`, { files })).toEqual(refusal(403, 'Import permission required'));
});
