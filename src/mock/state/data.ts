/** What a world needs of the contract. The mock's build writes it to a file; nothing else here reads the document. */
import { type BundledDocument, placedOperations } from '../../contract/document.ts';
import { castOf } from './cast.ts';
import { TableError } from './context.ts';
import { type ReplyShape, replyShape } from './reply-shape.ts';
import type { Table } from './table.ts';
import { TABLES } from './tables/index.ts';

/** Plain JSON. */
export interface WorldData {
  /** By operationId; only operations that the world answers. */
  readonly shapes: Readonly<Record<string, ReplyShape>>;
  /** The examples that a world begins with, by name; none of a contract without the cast, which has no world. */
  readonly examples: Readonly<Record<string, unknown>>;
}

/** Collects the reply shapes and the examples that the tables use. */
export const worldData = (document: BundledDocument, tables: readonly Table[] = TABLES): WorldData => ({
  shapes: replyShapes(document, tables),
  examples: worldExamples(document, tables),
});

/** The reply shapes of the operations that the world answers. */
export function replyShapes(document: BundledDocument, tables: readonly Table[] = TABLES): WorldData['shapes'] {
  const rows = new Set(tables.flatMap((table) => Object.keys(table.rows)));
  const shapes = placedOperations(document).flatMap(({ node }) => {
    const status = Object.keys(node.responses).find((one) => one.startsWith('2'));
    return status !== undefined && rows.has(node.operationId) ? [[node.operationId, replyShape(document, node, status)] as const] : [];
  });
  return Object.fromEntries(shapes);
}

/** The examples that a world begins with; none if the contract has none of them. Throws a `TableError` if only some are there. */
export function worldExamples(document: BundledDocument, tables: readonly Table[] = TABLES): WorldData['examples'] {
  const all = Object.fromEntries(Object.entries(document.components?.examples ?? {}).map(([name, { value }]) => [name, value]));
  const found = new Set<string>();
  try {
    note(tables, all, found);
  } catch (error) {
    if (error instanceof TableError && found.size === 0) return {};
    throw error;
  }
  return Object.fromEntries([...found].map((name) => [name, all[name]]));
}

/** Adds the names of the examples that tables use. */
function note(tables: readonly Table[], examples: Readonly<Record<string, unknown>>, found: Set<string>): void {
  const cast = castOf(examples, (name) => found.add(name));
  for (const { collections = {}, settings = {} } of tables) {
    for (const { seed } of Object.values(collections)) seed?.(cast);
    for (const seed of Object.values(settings)) typeof seed === 'string' ? cast.item(seed) : seed(cast);
  }
}
