/** Skills as versions: making, changing and restoring them. */
import { fieldsOf, given, listOf } from '../fields.ts';
import { type Finding, find } from '../finding.ts';
import { Refusal } from '../refusal.ts';
import { allowedGrants, exactly, type Kind, requirePermission } from '../sharing.ts';
import type { Fields, Item } from '../store.ts';
import { type Context, type Row, Whole } from '../table.ts';
import { changedFiles, checkedFiles, filesOf, ROOT, type SkillFile, SkillFilesError } from './skill-files.ts';
import { addVersion, sameSnapshot, type Versions, versionOfItem, versionsOfItem } from './versions.ts';

export const SKILL: Kind = { type: 'skill', sharing: 'skills', public: 'public_skills' };
const SKILL_GONE = new Refusal(404, 'Skill not found');
const DENIED = new Refusal(403, 'Access denied');
const ID_INVALID = new Refusal(400, '[ERROR: Invalid skill ID]');
const ID_TAKEN = new Refusal(400, 'Uh-oh! This id is already registered. Please choose another id string.');
const NAME_TAKEN = new Refusal(409, 'A skill with this name already exists');
const NOT_CREATED = new Refusal(400, '[ERROR: Error creating skill]');
const NOT_UPDATED = new Refusal(400, '[ERROR: Error updating skill]');
const VERSION_NEEDED = new Refusal(400, 'expected_version_id is required for file updates');

export const readable: Finding = { allowed: exactly('read'), missing: SKILL_GONE, forbidden: DENIED };
export const writable: Finding = { ...readable, allowed: exactly('write') };

export const VERSIONS: Versions = {
  items: 'skills',
  kept: 'skillVersions',
  of: 'skill_id',
  snapshot: given('name', 'description', 'meta', 'content', 'data'),
  readable,
  writable,
  unknown: new Refusal(404, 'Skill version not found'),
  undeletable: new Refusal(404, 'Version not found'),
};

const metaOf = (meta: unknown): Fields => ({ i18n: null, tags: [], ...given('i18n', 'tags')(fieldsOf(meta)) });

/** The fields that files give a skill. */
const withFiles = (files: readonly SkillFile[]): Fields => ({
  content: files.find(({ path }) => path === ROOT)?.content,
  data: { files },
});

/** What the server does not take gets one and the same sentence. */
function attempt<T>(work: () => T, refusal: Refusal): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof SkillFilesError ? refusal : error;
  }
}

/** Makes a skill. Refuses as `createSkill` does. */
export function insertSkill(body: Fields, context: Context): Item {
  requirePermission(['workspace.skills', 'workspace.skills_import'], context);
  const skills = context.items('skills');
  const id = String(body['id']).toLowerCase().replaceAll(' ', '-');
  if (!/^[a-z0-9_-]+$/.test(id)) throw ID_INVALID;
  if (skills.get(id)) throw ID_TAKEN;
  if (skills.all().some(({ name }) => name === body['name'])) throw NAME_TAKEN;
  const files = attempt(() => newFiles(body), NOT_CREATED);
  const { name, description = null, is_active = true } = body;
  const access_grants = allowedGrants(SKILL, id, body['access_grants'], context);
  const skill = skills.insert({ id, name, description, is_active, access_grants, meta: metaOf(body['meta']), ...withFiles(files) });
  const version_id = addVersion(VERSIONS, skill, skill, body['commit_message'], context, null);
  return skills.change(skill, { version_id }, { touch: false });
}

function newFiles({ data, files, content }: Fields): readonly SkillFile[] {
  if (present(data) && present(files)) throw new SkillFilesError('Provide data or files, not both');
  const stored = present(data) ? fieldsOf(data)['files'] : files;
  return checkedFiles(present(stored) ? listOf(stored) : [{ path: ROOT, content: content ?? '' }]);
}

const present = (value: unknown): boolean => value !== undefined && value !== null;

export const createSkill: Row = (context) => insertSkill(context.body, context);

/** The reply to who changes another version than the current one. */
const conflict = (skill: Item): Whole => new Whole(409, { detail: { code: 'version_conflict', current_version_id: skill['version_id'] } });

/** Changes a skill, or gives the reply that says why not. */
export function changeSkill(skill: Item, body: Fields, context: Context): Item | Whole {
  const expected = body['expected_version_id'];
  if (present(expected) && expected !== skill['version_id']) return conflict(skill);
  const ways = ['files', 'data', 'operations'].filter((way) => present(body[way]));
  if (ways.length > 0 && !present(expected)) throw VERSION_NEEDED;
  if (ways.length > 1) throw NOT_UPDATED;
  const files = attempt(() => nextFiles(skill, body), NOT_UPDATED);
  const meta = body['meta'] === undefined ? skill['meta'] : metaOf(body['meta']);
  const next: Fields = { ...skill, ...given('name', 'description')(body), meta, ...withFiles(files) };
  if (
    context
      .items('skills')
      .all()
      .some(({ id, name }) => name === next['name'] && id !== skill['id'])
  )
    throw NOT_UPDATED;
  const active = given('is_active')(body);
  const skills = context.items('skills');
  if (sameSnapshot(VERSIONS, skill, next)) return skills.change(skill, active);
  return skills.change(skill, { ...VERSIONS.snapshot(next), ...active, version_id: nextVersion(skill, next, body, context) });
}

/** Versions of one second follow each other a second apart: the list is sorted by their times. */
function nextVersion(skill: Item, next: Fields, body: Fields, context: Context): unknown {
  const latest = Number(versionsOfItem(VERSIONS, skill, context)[0]?.['created_at'] ?? 0);
  const id = addVersion(VERSIONS, skill, next, body['commit_message'], context);
  const kept = context.items(VERSIONS.kept);
  const version = kept.get(id);
  if (version && Number(version['created_at']) <= latest) kept.change(version, { created_at: latest + 1 });
  return id;
}

function nextFiles(skill: Item, { data, files, operations, content }: Fields): readonly SkillFile[] {
  const old = filesOf(skill);
  const stored = present(data) ? fieldsOf(data)['files'] : files;
  const changed = present(operations) ? changedFiles(old, listOf(operations)) : present(stored) ? listOf(stored) : old;
  if (!present(content)) return checkedFiles(changed);
  return checkedFiles([...changed.filter((file) => fieldsOf(file)['path'] !== ROOT), { path: ROOT, content }]);
}

export const updateSkill =
  (finding: Finding): Row =>
  (context) =>
    changeSkill(find(context, 'skills', finding), context.body, context);

/** Puts a version in use, if the caller knows which one is so far. */
export const restoreSkill: Row = (context) => {
  const skill = find(context, 'skills', writable);
  const { version_id, expected_version_id } = context.body;
  if (expected_version_id !== skill['version_id']) return conflict(skill);
  const version = versionOfItem(VERSIONS, skill, version_id, context);
  return context.items('skills').change(skill, { ...fieldsOf(version['snapshot']), version_id: version['id'] });
};
