/** Finding memories: by text, by path, and by meaning as far as shared words tell it. */
import { hasText, sorted } from '../choosing.ts';
import { Refusal } from '../refusal.ts';
import type { Fields, Item } from '../store.ts';
import type { Context, Row } from '../table.ts';
import { childrenOf, cleanPath, isBelow, nearness, parentsOf } from './memory-paths.ts';

/** A memory as paths and lists of operations show it. */
export const withoutOrigin = ({ meta: _meta, ...memory }: Item): Item => memory;

const newest = ['-updated_at'];

/** How many a request wants: 0 is the usual number, less is one. */
const limitOf = (body: Fields, usual: number, most: number): number => Math.min(most, Math.max(1, Number(body['limit'] ?? usual) || usual));

/** The caller's memories of the type that the body names. */
const ofType = (context: Context): readonly Item[] => {
  const { type = 'all' } = context.body;
  return context
    .items('memories')
    .of()
    .filter((memory) => type === 'all' || memory['type'] === type);
};

const search: Row = (context) => {
  const { query, memory_id, path } = context.body;
  const near = cleanPath(path);
  const found = ofType(context)
    .filter((memory) => hasText(memory, query, 'content', 'path') && (!memory_id || memory['id'] === memory_id))
    .map((memory) => ({ memory, updated_at: memory['updated_at'], near: near === null ? 0 : nearness(memory, near) }))
    .filter((one) => one.near !== undefined);
  return sorted(found, ['near', ...newest])
    .slice(0, limitOf(context.body, 20, 100))
    .map(({ memory }) => memory);
};

const listPaths: Row = (context) => {
  const memories = ofType(context).filter((memory) => hasText(memory, context.body['query'], 'content', 'path'));
  const counts = new Map<string, Item>();
  for (const { path, type, updated_at } of memories) {
    const key = JSON.stringify([path, type]);
    const { count = 0, updated_at: latest = 0 } = counts.get(key) ?? {};
    const children = childrenOf(path, memories);
    counts.set(key, { path, type, count: Number(count) + 1, updated_at: Math.max(Number(latest), Number(updated_at)), children });
  }
  const paths = sorted([...counts.values()], newest);
  return { paths: paths.slice(0, limitOf(context.body, 100, 500)), count: paths.length };
};

const readPath: Row = (context) => {
  const path = cleanPath(context.body['path']);
  if (path === null) throw new Refusal(400, 'Memory path is required');
  const memories = ofType(context);
  const parents = parentsOf(path, memories);
  const at = (wanted: (path: unknown) => boolean) =>
    sorted(
      memories.filter((memory) => wanted(memory['path'])),
      newest,
    );
  const below = context.body['include_children'] === false ? [] : at((one) => typeof one === 'string' && isBelow(one, path));
  const found = [...at((one) => one === path), ...below, ...at((one) => parents.includes(String(one)))];
  return {
    path,
    parents,
    children: childrenOf(path, memories),
    memories: found.slice(0, limitOf(context.body, 50, 100)).map(withoutOrigin),
  };
};

/** How many of the question's words a text has, from 0 to 1: the mock embeds nothing. */
function likeness(text: string, question: string): number {
  const words = (one: string): readonly string[] => one.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [asked, there] = [new Set(words(question)), new Set(words(text))];
  return asked.size === 0 ? 0 : [...asked].filter((word) => there.has(word)).length / asked.size;
}

const query: Row = (context) => {
  const memories = context.items('memories').of();
  if (memories.length === 0) throw new Refusal(404, 'No memories found for user');
  const { content, k = 1 } = context.body;
  if (k === null || Number(k) < 1) return null;
  const matches = memories.map((memory) => {
    const { path, type, created_at, updated_at } = memory;
    const document = [...(path === null ? [] : [path]), memory['content']].join('\n');
    const meta = { created_at, updated_at, type, ...(path === null ? {} : { path }) };
    return { id: memory['id'], document, meta, likeness: likeness(document, String(content)) };
  });
  const found = sorted(matches, ['-likeness']).slice(0, Number(k));
  const each = (field: string) => [found.map((match) => match[field])];
  return { ids: each('id'), documents: each('document'), metadatas: each('meta'), distances: each('likeness') };
};

export const memorySearchRows = {
  searchMemories: search,
  listMemoryPaths: listPaths,
  readMemoryPath: readPath,
  queryMemories: query,
} as const satisfies Readonly<Record<string, Row>>;
