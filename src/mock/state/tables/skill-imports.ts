/** Skills out of uploaded files: Markdown and JSON. Archives keep the contract's example, since nothing here unpacks them. */
import { isRecord } from '../../../contract/json.ts';
import { fieldsOf, listOf } from '../fields.ts';
import { find } from '../finding.ts';
import { Refusal } from '../refusal.ts';
import { exactly, requirePermission } from '../sharing.ts';
import type { Fields, Item } from '../store.ts';
import { type Context, REPLAY, type Row, Whole } from '../table.ts';
import { checkedFiles, outlines, ROOT, type SkillFile, SkillFilesError } from './skill-files.ts';
import { changeSkill, insertSkill, writable } from './skill-versions.ts';

interface Package extends Fields {
  readonly id: string;
  readonly name: string;
  readonly files: readonly SkillFile[];
}

const ARCHIVE = /\.(?:zip|skill)$/i;
const NOT_ALLOWED = new Refusal(403, 'Import permission required');

/** The skills of the request's files; `undefined` if one is an archive. */
function packagesOf(context: Context): readonly Package[] | undefined {
  requirePermission(['workspace.skills_import'], context, NOT_ALLOWED);
  const files = listOf(context.body['files']).map(fieldsOf);
  if (files.some(({ name }) => ARCHIVE.test(String(name)))) return undefined;
  try {
    return files.flatMap(({ name, bytes }) => read(String(name), new TextDecoder().decode(bytes as Uint8Array))); // so the mock hands files over
  } catch (error) {
    if (error instanceof SkillFilesError || error instanceof SyntaxError) throw new Refusal(400, error.message);
    throw error;
  }
}

function read(name: string, text: string): readonly Package[] {
  if (/\.md$/i.test(name)) return [packageOf({ content: text })];
  if (!/\.json$/i.test(name)) throw new SkillFilesError('Use JSON, ZIP, .skill, or Markdown');
  const value: unknown = JSON.parse(text);
  return (Array.isArray(value) ? value : [value]).map((one: unknown) => {
    if (!isRecord(one)) throw new SkillFilesError('Each imported skill must be an object');
    return packageOf(one);
  });
}

function packageOf(given: Fields): Package {
  const files = checkedFiles('files' in given ? listOf(given['files']) : [{ path: ROOT, content: given['content'] ?? '' }]);
  const head = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---/.exec(files.find(({ path }) => path === ROOT)?.content ?? '')?.[1] ?? '';
  const stated = (field: string): string | undefined => new RegExp(`^${field}:[ \\t]*(.*?)\\s*$`, 'm').exec(head)?.[1];
  const name = String(given['name'] || stated('name') || 'Imported skill');
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const description = given['description'] ?? stated('description') ?? '';
  const active = 'is_active' in given ? { is_active: given['is_active'] } : {};
  return { id: String(given['id'] || slug || 'imported-skill'), name, description, meta: given['meta'] || {}, ...active, files };
}

const stored = (id: unknown, { items }: Context): Item | undefined => items('skills').get(id);

/** Says what an import would meet. */
export const previewImport: Row = (context) => {
  const packages = packagesOf(context);
  if (!packages) return REPLAY;
  return packages.map(({ files, ...one }, index) => {
    const existing = stored(one.id, context);
    const replaceable = existing !== undefined && exactly('write')(existing, context);
    const names = context.items('skills').all();
    return {
      index,
      ...one,
      files: outlines(files),
      id_taken: existing !== undefined,
      name_taken: names.some(({ name }) => name === one.name),
      can_replace: replaceable,
      expected_version_id: replaceable ? existing['version_id'] : null,
    };
  });
};

function decisionsOf({ body }: Context, count: number): readonly Fields[] {
  let decisions: unknown;
  try {
    decisions = JSON.parse(String(body['decisions']));
  } catch {
    throw new Refusal(400, 'Expecting value: line 1 column 1 (char 0)');
  }
  if (!Array.isArray(decisions) || decisions.length !== count || !decisions.every(isRecord)) {
    throw new Refusal(400, 'One decision is required per skill');
  }
  return decisions;
}

/** Stores skills as the caller decided for each. One that cannot be stored keeps none of the others back. */
export const importSkills: Row = (context) => {
  const packages = packagesOf(context);
  if (!packages) return REPLAY;
  const decisions = decisionsOf(context, packages.length);
  return packages.map((one, index) => {
    const choice = decisions[index] ?? {};
    try {
      return importOne(one, choice, context);
    } catch (error) {
      if (error instanceof Refusal) return { status: 'error', id: one.id, error: error.detail };
      throw error;
    }
  });
};

function importOne(one: Package, choice: Fields, context: Context): Fields {
  const { action = 'skip', expected_version_id } = choice;
  if (action === 'skip') return { status: 'skipped', id: one.id };
  const body = { ...one, id: choice['id'] ?? one.id, name: choice['name'] ?? one.name };
  if (action === 'create' || action === 'copy') return { status: 'saved', id: insertSkill(body, context)['id'] };
  if (action !== 'replace') throw new Refusal(400, 'Unknown import action');
  const skill = find(context, 'skills', { ...writable, by: () => stored(body.id, context) });
  if (!expected_version_id) throw new Refusal(400, 'Replacement requires expected_version_id');
  const changed = changeSkill(skill, { ...body, expected_version_id }, context);
  return changed instanceof Whole
    ? { status: 'error', id: one.id, error: fieldsOf(changed.body)['detail'] }
    : { status: 'saved', id: changed['id'] };
}
