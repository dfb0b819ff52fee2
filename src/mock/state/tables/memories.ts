/** What models shall remember of a user. */
import { fieldsOf, listOf } from '../fields.ts';
import type { Finding } from '../finding.ts';
import { lists } from '../reading.ts';
import { notFound, Refusal } from '../refusal.ts';
import type { Fields, Item } from '../store.ts';
import { type Context, type Row, type Table, Whole } from '../table.ts';
import { changes, creates, deletes, deletesAll } from '../writing.ts';
import { cleanPath } from './memory-paths.ts';
import { memorySearchRows, withoutOrigin } from './memory-search.ts';

const MANUAL = { created_by: 'manual' } as const;

/** Somebody else's memory is the same as none. */
const own: Finding = {
  by: ({ items, call, caller }) => {
    const memory = items('memories').get(call.params['memory_id']);
    return memory?.['user_id'] === caller.id ? memory : undefined;
  },
  missing: notFound(404),
};

function textOf(content: unknown): string {
  const text = String(content ?? '').trim();
  if (text === '') throw new Refusal(400, 'Memory content cannot be empty');
  return text;
}

const newMemory = ({ content, type, path }: Fields): Fields => ({
  content: textOf(content),
  type: type ?? 'context',
  path: cleanPath(path),
});

const isSent = (value: unknown): boolean => value !== undefined && value !== null;

/** The fields that a body changes. A path that is empty is taken away. */
function changed({ content, type, path }: Fields, { meta }: Item): Fields {
  return {
    ...(isSent(content) ? { content: textOf(content) } : {}),
    ...(isSent(type) ? { type } : {}),
    ...(isSent(path) ? { path: cleanPath(path) } : {}),
    meta: { ...fieldsOf(meta), ...MANUAL },
  };
}

const change = changes('memories', { ...own, set: changed });

/** A body without a change is refused before anybody looks for the memory. */
const changeSomething: Row = (context) => {
  const { content, type, path } = context.body;
  if (![content, type, path].some(isSent)) throw new Refusal(400, 'No memory update provided');
  return change(context);
};

/** An operation of a list, checked: what it changes, and which memory. */
interface Step {
  readonly action: string;
  readonly id: unknown;
  readonly fields: Fields;
}

function checked(operation: unknown, context: Context): Step {
  const { action, id, content, type, path } = fieldsOf(operation);
  const step = { action: String(action), id };
  if (action === 'add') return { ...step, fields: newMemory(fieldsOf(operation)) };
  if (typeof id !== 'string' || id === '') throw new Refusal(400, `Memory id is required for ${step.action}`);
  if (context.items('memories').get(id)?.['user_id'] !== context.caller.id) throw new Refusal(404, `Memory not found: ${id}`);
  // What takes another text also takes another path, or none.
  if (action === 'replace')
    return { ...step, fields: { content: textOf(content), path: cleanPath(path), ...(isSent(type) ? { type } : {}) } };
  return { ...step, fields: action === 'move' ? { path: cleanPath(path) } : {} };
}

function carryOut({ action, id, fields }: Step, source: unknown, context: Context): Fields {
  const memories = context.items('memories');
  const meta = { created_by: source ?? 'tool', chat_id: null, message_id: null, model: null };
  if (action === 'add') {
    const same = memories.of().find((one) => Object.entries(fields).every(([name, value]) => one[name] === value));
    if (same) return { action, status: 'skipped', memory: withoutOrigin(same), reason: 'duplicate' };
    return { action, status: 'created', memory: withoutOrigin(memories.insert({ ...fields, meta })) };
  }
  const memory = memories.get(id);
  if (!memory) return { action, status: 'deleted', id };
  if (action !== 'remove') return { action, status: 'updated', memory: withoutOrigin(memories.change(memory, { ...fields, meta })) };
  memories.remove(memory);
  return { action, status: 'deleted', id };
}

/** All operations are checked before the first is carried out. The server stores two changes of one memory, and fails then. */
const changeSeveral: Row = (context) => {
  const operations = listOf(context.body['operations']);
  if (operations.length === 0) throw new Refusal(400, 'No memory operations provided');
  const steps = operations.map((operation) => checked(operation, context));
  const results = steps.map((step) => carryOut(step, context.body['source'], context));
  const ids = steps.map(({ id }) => id).filter((id) => id !== undefined);
  if (new Set(ids).size < ids.length) return new Whole(500, 'Internal Server Error', { mediaType: 'text/plain; charset=utf-8' });
  return results;
};

const deleteAll = deletesAll('memories');

export const memories = {
  collections: {
    memories: {
      seed: (cast) => cast.items('BensMemories'),
      defaults: () => ({ meta: MANUAL }),
    },
  },
  rows: {
    ...memorySearchRows,
    listMemories: lists('memories'),
    addMemory: creates('memories', { fields: newMemory }),
    updateMemoryById: changeSomething,
    updateMemories: changeSeveral,
    deleteMemoryById: deletes('memories', { ...own, absent: false }),
    deleteAllMemories: deleteAll,
    deleteMemoriesAtRoot: deleteAll,
    resetMemoryVectors: () => true,
    reindexAllMemories: ({ items }) => ({
      status: true,
      total_users: items('users').all().length,
      total_memories: items('memories').all().length,
    }),
  },
} as const satisfies Table;
