/** Prompts that are called by a command, and their versions. */
import { asked, hasText, pages } from '../choosing.ts';
import { given, listOf } from '../fields.ts';
import type { Finding } from '../finding.ts';
import { lists, reads } from '../reading.ts';
import { notFound, prohibited, Refusal, somethingWrong } from '../refusal.ts';
import { allowedGrants, author, checkedGrants, exactly, type Kind, requirePermission, withWriteAccess } from '../sharing.ts';
import type { Fields, Item } from '../store.ts';
import type { Context, Row, Table } from '../table.ts';
import { changes, deletes, toggles } from '../writing.ts';
import { unifiedDiff } from './line-diff.ts';
import {
  addVersion,
  comparedVersions,
  deletesVersion,
  dropVersions,
  insertVersioned,
  listsVersions,
  readsVersion,
  type Versions,
  versionsOf,
  versionsOfItem,
} from './versions.ts';

const KIND: Kind = { type: 'prompt', sharing: 'prompts', public: 'public_prompts' };
const COMMAND_TAKEN = new Refusal(400, 'Uh-oh! This command is already registered. Please choose another command string.');

const writable: Finding = { by: 'prompt_id', allowed: exactly('write'), missing: notFound(404), forbidden: prohibited(401) };
const readable: Finding = { ...writable, allowed: exactly('read') };
/** The prompt's own page does not say that somebody else's is there. */
const visible: Finding = { allowed: exactly('read'), missing: notFound(404) };

const versions: Versions = {
  items: 'prompts',
  kept: 'promptVersions',
  of: 'prompt_id',
  snapshot: given('name', 'content', 'command', 'data', 'meta', 'tags', 'access_grants'),
  readable,
  writable,
  unknown: notFound(404),
  inUse: 'Cannot delete the active production version',
};

const withCommand = (command: unknown, context: Context): Item | undefined =>
  context
    .items('prompts')
    .all()
    .find((one) => one['command'] === command);

function unique(command: unknown, context: Context, self?: Item): void {
  const other = withCommand(command, context);
  if (other && other['id'] !== self?.['id']) throw COMMAND_TAKEN;
}

const create: Row = (context) => {
  requirePermission(['workspace.prompts', 'workspace.prompts_import'], context);
  const { command, name, content, data, meta, tags, access_grants, commit_message } = context.body;
  unique(command, context);
  const id = context.newId();
  const fields = { id, command, name, content, data: data ?? {}, meta: meta ?? {}, tags: tags ?? [] };
  const withGrants = { ...fields, access_grants: allowedGrants(KIND, id, access_grants, context) };
  return insertVersioned(versions, withGrants, commit_message ?? 'Initial version', context);
};

/** A draft (`is_production` is `false`) becomes a version and leaves the prompt as it is, but for its command. */
function update(body: Fields, prompt: Item, context: Context): Fields {
  const { command, name, content, data, meta, tags, commit_message, is_production } = body;
  unique(command, context, prompt);
  const hasTags = tags !== undefined && tags !== null;
  const changed =
    name !== prompt['name'] ||
    command !== prompt['command'] ||
    content !== prompt['content'] ||
    (hasTags && JSON.stringify(tags) !== JSON.stringify(prompt['tags']));
  const inUse = is_production !== false;
  const text = { name, content, data: filled(data) ?? prompt['data'], meta: filled(meta) ?? prompt['meta'], ...(hasTags ? { tags } : {}) };
  const next = { command, ...(inUse ? text : {}) };
  if (!changed) return next;
  const state = { ...prompt, command, name, content, data: data ?? {}, meta: meta ?? {}, ...(hasTags ? { tags } : {}) };
  const latest = versionsOfItem(versions, prompt, context)[0];
  const version_id = addVersion(versions, prompt, state, commit_message, context, latest?.['id'] ?? null);
  return { ...next, ...(inUse ? { version_id } : {}) };
}

/** An empty object counts as none. */
const filled = (value: unknown): unknown => (value && Object.keys(value).length > 0 ? value : undefined);

const restore = (body: Fields, prompt: Item, context: Context): Fields => {
  const version = versionsOfItem(versions, prompt, context).find(({ id }) => id === body['version_id']);
  if (!version) throw somethingWrong(400);
  const { command: _command, access_grants: _grants, ...text } = version['snapshot'] as Fields; // every version has one
  return { ...text, version_id: version['id'] };
};

const compare: Row = (context) => {
  const [from, to] = comparedVersions(versions, context);
  const [before, after] = [from['snapshot'] as Fields, to['snapshot'] as Fields]; // every version has one
  const [old, next] = [String(before['content']), String(after['content'])];
  const names = { from: `v${String(from['id']).slice(0, 8)}`, to: `v${String(to['id']).slice(0, 8)}` };
  const content_diff = unifiedDiff(old, next, names);
  return {
    from_id: from['id'],
    to_id: to['id'],
    from_snapshot: before,
    to_snapshot: after,
    content_diff,
    line_endings_only: content_diff.length === 0 && old !== next,
    name_changed: before['name'] !== after['name'],
  };
};

const isActive = ({ is_active }: Item): boolean => is_active === true;

const listTags: Row = (context) => {
  const seen = context
    .items('prompts')
    .all()
    .filter((prompt) => isActive(prompt) && exactly('read')(prompt, context));
  return [...new Set(seen.flatMap(({ tags }) => listOf(tags)))].filter(Boolean).toSorted();
};

function fits(prompt: Item, { call, caller, items }: Context): boolean {
  const { query } = call;
  const [view, tag] = [query.get('view_option'), query.get('tag')?.toLowerCase() ?? ''];
  const mine = prompt['user_id'] === caller.id;
  const text = query.get('query');
  const owner = items('users').get(prompt['user_id']) ?? {};
  return (
    (hasText(prompt, text, 'name', 'command', 'content') || hasText(owner, text, 'name', 'email')) &&
    (view === 'created' ? mine : view !== 'shared' || !mine) &&
    (tag === '' || listOf(prompt['tags']).some((one) => String(one).toLowerCase() === tag))
  );
}

export const prompts = {
  collections: {
    prompts: {
      seed: (cast) => [withoutReply(cast.item('TranslatePrompt'))],
      defaults: () => ({ is_active: true, version_id: null }),
      missing: notFound(404),
      removed: (prompt, context) => dropVersions(versions, prompt, context),
    },
    promptVersions: versionsOf((cast) => [cast.item('FirstVersionOfPrompt')]),
  },
  rows: {
    createPrompt: create,
    listPrompts: lists('prompts', { allowed: exactly('read'), where: isActive, sort: ['-updated_at'] }),
    searchPrompts: lists('prompts', {
      allowed: exactly('read'),
      where: fits,
      sort: asked(['order_by', 'direction'], ['name', 'created_at', 'updated_at'], '-updated_at'),
      window: pages(30, { always: true }),
      under: 'items',
      reply: (prompt, context) => ({ ...withWriteAccess(prompt, context), user: author(prompt, context) }),
    }),
    listPromptTags: listTags,
    getPromptById: reads('prompts', { ...visible, by: 'prompt_id', reply: withWriteAccess }),
    getPromptByCommand: reads('prompts', {
      ...visible,
      by: (context) => withCommand(context.call.params['command'], context),
      reply: withWriteAccess,
    }),
    updatePromptById: changes('prompts', { ...writable, set: update }),
    updatePromptMeta: changes('prompts', {
      ...writable,
      set: (body, prompt, context) => {
        unique(body['command'], context, prompt);
        return { ...given('name', 'command')(body), ...(body['tags'] ? { tags: body['tags'] } : {}) };
      },
    }),
    setPromptVersion: changes('prompts', { ...writable, set: restore }),
    setPromptAccess: changes('prompts', {
      ...writable,
      set: ({ access_grants }, { id }, context) => ({ access_grants: checkedGrants(KIND, id, access_grants, context) }),
      touch: false,
    }),
    togglePromptActive: toggles('prompts', 'is_active', writable),
    deletePromptById: deletes('prompts', writable),
    listPromptVersions: listsVersions(versions, {
      // The first page is 0 here.
      window: ({ call }) => ({ skip: Math.max(0, Number(call.query.get('page') ?? 0)) * 20, limit: 20 }),
      user: author,
    }),
    getPromptVersion: readsVersion(versions),
    getPromptVersionDiff: compare,
    deletePromptVersion: deletesVersion(versions),
  },
} as const satisfies Table;

/** A prompt as it is kept, from a reply. */
const withoutReply = ({ user: _user, write_access: _write, ...prompt }: Fields): Fields => prompt;
