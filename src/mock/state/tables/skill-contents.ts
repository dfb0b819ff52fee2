/** What is inside skills: files, comparisons, copies and exports. */
import { zipArchive } from '../../files/archive.ts';
import { fieldsOf } from '../fields.ts';
import { find } from '../finding.ts';
import { lists } from '../reading.ts';
import { Refusal } from '../refusal.ts';
import { exactly, requirePermission } from '../sharing.ts';
import type { Fields, Item } from '../store.ts';
import { type Context, type Row, Whole } from '../table.ts';
import { unifiedDiff } from './line-diff.ts';
import { bytesOf, filesOf, mediaTypeOf, outlines, type SkillFile } from './skill-files.ts';
import { insertSkill, readable, VERSIONS } from './skill-versions.ts';
import { canonical, comparedVersions, versionOfItem } from './versions.ts';

const FILE_GONE = new Refusal(404, 'File not found');

/** What a skill is, or was in a version. */
const stateOf = (skill: Item, version: unknown, context: Context): Fields =>
  version ? fieldsOf(versionOfItem(VERSIONS, skill, version, context)['snapshot']) : skill;

export const listFiles: Row = (context) => {
  const skill = find(context, 'skills', readable);
  const version = context.call.query.get('version_id');
  return { version_id: version || skill['version_id'], files: outlines(filesOf(stateOf(skill, version, context))) };
};

export const downloadFile: Row = (context) => {
  const skill = find(context, 'skills', readable);
  const { query } = context.call;
  const path = query.get('path') ?? '';
  const file = filesOf(stateOf(skill, query.get('version_id'), context)).find((one) => one.path === path);
  if (!file) throw FILE_GONE;
  const name = encodeURIComponent(path.split('/').at(-1) ?? path);
  const headers = {
    'content-disposition': `attachment; filename*=UTF-8''${name}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
  };
  return new Whole(200, bytesOf(file), { mediaType: mediaTypeOf(path), headers });
};

const byPath = (version: Item): ReadonlyMap<string, SkillFile> =>
  new Map(filesOf(fieldsOf(version['snapshot'])).map((file) => [file.path, file]));

export const compareSkills: Row = (context) => {
  const versions = comparedVersions(VERSIONS, context);
  const [before, after] = [fieldsOf(versions[0]['snapshot']), fieldsOf(versions[1]['snapshot'])];
  const [old, next] = [byPath(versions[0]), byPath(versions[1])];
  const differing = ['name', 'description', 'meta'].filter((field) => canonical(before[field]) !== canonical(after[field]));
  const paths = [...new Set([...old.keys(), ...next.keys()])].toSorted();
  return {
    metadata: Object.fromEntries(differing.map((field) => [field, { before: before[field] ?? null, after: after[field] ?? null }])),
    files: paths
      .filter((path) => canonical(old.get(path)) !== canonical(next.get(path)))
      .map((path) => ({
        path,
        status: !old.has(path) ? 'added' : !next.has(path) ? 'deleted' : 'modified',
        binary: Boolean(old.get(path)?.encoding ?? next.get(path)?.encoding),
      })),
  };
};

export const compareFile: Row = (context) => {
  const versions = comparedVersions(VERSIONS, context);
  const path = context.call.query.get('path') ?? '';
  const [old, next] = [byPath(versions[0]).get(path), byPath(versions[1]).get(path)];
  if (!old && !next) throw FILE_GONE;
  if (old?.encoding || next?.encoding) return { binary: true };
  const [before, after] = [old?.content ?? '', next?.content ?? ''];
  const name = (version: Item): string => `${String(version['id']).slice(0, 7)}/${path}`;
  const diff = unifiedDiff(before, after, { from: name(versions[0]), to: name(versions[1]) }).join('\n');
  return { binary: false, diff, line_endings_only: diff === '' && before !== after };
};

export const cloneSkill: Row = (context) => {
  const skill = find(context, 'skills', readable);
  const { id, name, version_id } = context.body;
  const { description, meta, data } = stateOf(skill, version_id, context);
  return insertSkill({ description, meta, data, id, name, is_active: skill['is_active'] }, context);
};

/** A skill as it leaves the server. */
function packageOf(skill: Item, version: string | null, context: Context): Fields {
  const state = stateOf(skill, version, context);
  const { name, description, meta } = state;
  return { id: skill['id'], name, description, meta, files: filesOf(state), is_active: skill['is_active'] };
}

export const exportSkills: Row = (context) => {
  requirePermission(['workspace.skills_export'], context, new Refusal(403, 'Export permission required'));
  const { query } = context.call;
  const [ids, version, format] = [query.getAll('ids'), query.get('version_id'), query.get('format') ?? 'json'];
  if (version && ids.length !== 1) throw new Refusal(400, 'Select one skill to export a historical version');
  if (format === 'skill' && ids.length !== 1) throw new Refusal(400, 'Select one skill to export as .skill');
  const listed = lists('skills', { allowed: exactly('read'), sort: ['-updated_at'] });
  const skills =
    ids.length > 0 ? ids.map((id) => find(context, 'skills', { ...readable, by: () => context.items('skills').get(id) })) : listed(context);
  const packages = (skills as readonly Item[]).map((skill) => packageOf(skill, version, context)); // a list without `under` is bare
  if (format === 'zip' || format === 'skill')
    return archive(packages, format === 'zip' ? 'skills.zip' : `${String(packages[0]?.['id'])}.skill`);
  if (format !== 'json') throw new Refusal(400, 'Export format must be json, zip, or skill');
  return ids.length === 1 ? packages[0] : packages;
};

/** A folder for each skill, called after the name in its SKILL.md if that is fit for a folder. */
function archive(packages: readonly Fields[], name: string): Whole {
  const entries = packages.flatMap((one) => {
    const files = one['files'] as readonly SkillFile[]; // set by packageOf
    const [, stated] =
      /^---[\s\S]*?^name:\s*([a-z0-9]+(?:-[a-z0-9]+)*)\s*$/m.exec(String(files.find(({ path }) => path === 'SKILL.md')?.content)) ?? [];
    return files.map((file) => ({ name: `${stated ?? String(one['id'])}/${file.path}`, bytes: bytesOf(file) }));
  });
  const roots = new Set(entries.map((entry) => entry.name.split('/')[0]));
  if (roots.size < packages.length) throw new Refusal(400, 'Selected skills have duplicate export directory names');
  return new Whole(200, zipArchive(entries), {
    mediaType: 'application/zip',
    headers: { 'content-disposition': `attachment; filename="${name}"` },
  });
}
