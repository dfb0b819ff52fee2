/** Brings compiled data up to an edit of the contract: only the paths that the edit concerns are compiled again. */
import type { CapturedServer } from '../../contract/captured.ts';
import type { BundledDocument } from '../../contract/document.ts';
import type { CompiledOperation, Validators } from '../compiled.ts';
import type { MockData } from '../mock.ts';
import type { WorldData } from '../state/data.ts';
import { replyShapes, worldExamples } from '../state/data.ts';
import type { Versions } from '../versions.ts';
import { type CompiledPart, compileOperations, serversOf } from './compile.ts';
import { References } from './parts.ts';
import { partsByVersion } from './versions.ts';

/** What an edit gives. */
export interface CompiledEdit {
  /** The paths that were compiled again, each with the part that it was compiled in. */
  readonly parts: ReadonlyMap<string, CompiledPart>;
  readonly shapes: WorldData['shapes'];
  readonly examples: WorldData['examples'];
  readonly versions: Versions;
  /** Every path of the contract, in its order. */
  readonly order: readonly string[];
}

/** Paths share most of what they refer to: together they compile faster, but nobody else gets a turn meanwhile. */
const PATHS_AT_ONCE = 12;

/**
 * Compiles some paths of a contract, a few at a time, so that requests are answered in between.
 *
 * @throws UncompilableError naming the operation, UnknownComponentError or TableError
 */
export async function compilePaths(
  document: BundledDocument,
  paths: readonly string[],
  captured: readonly CapturedServer[],
): Promise<CompiledEdit> {
  const references = new References(document);
  const parts = new Map<string, CompiledPart>();
  const shapes: Record<string, WorldData['shapes'][string]> = {};
  let versions: Versions = { parts: {}, replies: {}, bodies: {} };
  for (let at = 0; at < paths.length; at += PATHS_AT_ONCE) {
    const together = paths.slice(at, at + PATHS_AT_ONCE);
    const part = references.partOf(together);
    const compiled = await compileOperations(part, captured);
    for (const path of together) parts.set(path, compiled);
    Object.assign(shapes, replyShapes(part));
    versions = withVersions(versions, partsByVersion(part));
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { parts, shapes, examples: worldExamples(document), versions, order: Object.keys(document.paths) };
}

/** The data with the edit in it. What no operation uses any more is dropped. */
export function withEdit({ contract, validators }: MockData, { parts, shapes, examples, versions, order }: CompiledEdit): MockData {
  const paths = new Set(order);
  const known = Map.groupBy(contract.operations, ({ path }) => path);
  const bodies = new BodyPlaces(
    contract.bodies,
    contract.operations.filter(({ path }) => paths.has(path) && !parts.has(path)),
  );
  const operations = order.flatMap((path) => {
    const part = parts.get(path);
    return part
      ? part.operations.filter((operation) => operation.path === path).map((operation) => withBodies(operation, part.bodies, bodies))
      : (known.get(path) ?? []);
  });
  const functions: Validators = Object.assign({}, validators, ...[...new Set(parts.values())].map((part) => part.validators.functions()));
  const used = operations.flatMap((operation) => Object.values(operation.validators));
  const allShapes = { ...contract.world.shapes, ...shapes };
  return {
    contract: {
      operations,
      bodies: bodies.texts,
      servers: serversOf(operations),
      world: {
        shapes: pick(
          allShapes,
          operations.map(({ operationId }) => operationId),
        ),
        examples,
      },
      versions: withVersions(without(contract.versions, parts), versions),
    },
    validators: pick(functions, used),
  };
}

const withVersions = (past: Versions, next: Versions): Versions => ({
  parts: { ...past.parts, ...next.parts },
  replies: { ...past.replies, ...next.replies },
  bodies: { ...past.bodies, ...next.bodies },
});

/** Without what operations had before they were compiled again. */
function without({ parts, replies, bodies }: Versions, compiled: CompiledEdit['parts']): Versions {
  const again = new Set([...compiled.values()].flatMap(({ operations }) => operations.map(({ operationId }) => operationId)));
  const rest = (all: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => !again.has(key.split(' ')[0] ?? '')));
  return { parts, replies: rest(replies), bodies: rest(bodies) };
}

/** Bodies of replies, where those that are in use keep their place. */
class BodyPlaces {
  readonly texts: string[];
  readonly #free: number[];

  constructor(texts: readonly string[], users: readonly CompiledOperation[]) {
    const used = new Set(users.flatMap(({ replies }) => replies.map(({ body }) => body)));
    this.texts = texts.map((text, place) => (used.has(place) ? text : ''));
    this.#free = [...texts.keys()].filter((place) => !used.has(place));
  }

  add(text: string): number {
    const place = this.#free.pop() ?? this.texts.length;
    this.texts[place] = text;
    return place;
  }
}

function withBodies(operation: CompiledOperation, texts: readonly string[], bodies: BodyPlaces): CompiledOperation {
  const places = new Map<number, number>();
  const placeOf = (body: number): number => {
    if (body === -1) return -1;
    const place = places.get(body) ?? bodies.add(texts[body] ?? '');
    places.set(body, place);
    return place;
  };
  return { ...operation, replies: operation.replies.map((reply) => ({ ...reply, body: placeOf(reply.body) })) };
}

const pick = <T>(all: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> =>
  Object.fromEntries(names.flatMap((name) => (Object.hasOwn(all, name) ? [[name, all[name] as T] as const] : []))); // it has the name
