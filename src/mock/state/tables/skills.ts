/** Skills: folders of texts that tell a model how to do something. */
import { asked, hasText, pages } from '../choosing.ts';
import { given } from '../fields.ts';
import type { Finding } from '../finding.ts';
import { lists, reads } from '../reading.ts';
import { notFound, prohibited, unauthorized } from '../refusal.ts';
import { author, checkedGrants, exactly, withWriteAccess } from '../sharing.ts';
import type { Item } from '../store.ts';
import type { Context, Table } from '../table.ts';
import { changes, deletes, toggles } from '../writing.ts';
import { cloneSkill, compareFile, compareSkills, downloadFile, exportSkills, listFiles } from './skill-contents.ts';
import { filesOf, outlines } from './skill-files.ts';
import { importSkills, previewImport } from './skill-imports.ts';
import { createSkill, restoreSkill, SKILL, updateSkill, VERSIONS } from './skill-versions.ts';
import { deletesVersion, dropVersions, listsVersions, readsVersion, versionsOf } from './versions.ts';

const changeable: Finding = { allowed: exactly('write'), missing: notFound(404), forbidden: unauthorized(401) };

function fits(skill: Item, { call, caller, items }: Context): boolean {
  const { query } = call;
  const [view, text] = [query.get('view_option'), query.get('query')];
  const mine = skill['user_id'] === caller.id;
  const owner = items('users').get(skill['user_id']) ?? {};
  return (
    (hasText({ ...skill, meta: JSON.stringify(skill['meta']) }, text, 'name', 'description', 'id', 'meta') ||
      hasText(owner, text, 'name', 'email')) &&
    (view === 'created' ? mine : view !== 'shared' || !mine)
  );
}

export const skills = {
  collections: {
    skills: {
      seed: (cast) => [given(...KEPT)({ ...cast.item('RestoredSkill'), ...cast.item('ItinerarySkill') })],
      defaults: () => ({ description: null, is_active: true, version_id: null, access_grants: [] }),
      removed: (skill, context) => dropVersions(VERSIONS, skill, context),
    },
    // No example shows the first version in full: it is what the skill is.
    skillVersions: versionsOf((cast) => {
      const skill = { ...cast.item('RestoredSkill'), ...cast.item('ItinerarySkill') };
      return cast
        .items('SkillVersions')
        .filter(({ id }) => id === skill['version_id'])
        .map((version) => ({ ...version, snapshot: VERSIONS.snapshot(skill) }));
    }),
  },
  rows: {
    createSkill,
    listSkills: lists('skills', {
      allowed: exactly('read'),
      sort: ['-updated_at'],
      reply: (skill, context) => ({ ...skill, user: author(skill, context) }),
    }),
    searchSkills: lists('skills', {
      allowed: exactly('read'),
      where: fits,
      sort: asked(['order_by', 'direction'], ['name', 'created_at', 'updated_at'], '-updated_at'),
      window: pages(30, { always: true }),
      under: 'items',
      reply: ({ content: _content, ...skill }, context) => ({ ...withWriteAccess(skill, context), user: author(skill, context) }),
    }),
    getSkillById: reads('skills', { ...changeable, allowed: exactly('read'), forbidden: prohibited(401), reply: withWriteAccess }),
    updateSkillById: updateSkill(changeable),
    setSkillAccess: changes('skills', {
      ...changeable,
      set: ({ access_grants }, { id }, context) => ({ access_grants: checkedGrants(SKILL, id, access_grants, context) }),
      touch: false,
    }),
    toggleSkillActive: toggles('skills', 'is_active', changeable),
    deleteSkillById: deletes('skills', changeable),
    cloneSkill,
    exportSkills,
    importSkills,
    previewSkillImport: previewImport,
    listSkillFiles: listFiles,
    downloadSkillFile: downloadFile,
    listSkillVersions: listsVersions(VERSIONS),
    getSkillVersion: readsVersion(VERSIONS, (version) => {
      const snapshot = version['snapshot'] as Item; // every version has one
      return { ...version, snapshot: { ...snapshot, data: { files: outlines(filesOf(snapshot)) } } };
    }),
    getSkillVersionDiff: compareSkills,
    getSkillFileDiff: compareFile,
    restoreSkillVersion: restoreSkill,
    deleteSkillVersion: deletesVersion(VERSIONS),
  },
} as const satisfies Table;

const KEPT = [
  'id',
  'user_id',
  'name',
  'description',
  'content',
  'data',
  'version_id',
  'meta',
  'is_active',
  'access_grants',
  'updated_at',
  'created_at',
];
