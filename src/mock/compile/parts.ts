/** The contract cut into its paths: what each one refers to, and which of them an edit concerns. */
import type { BundledDocument } from '../../contract/document.ts';
import { isRecord } from '../../contract/json.ts';

/** Kind and name, such as `schemas/Chat`. */
type ComponentKey = string;

const PREFIX = '#/components/';

/** A reference to a component that the contract does not have. */
export class UnknownComponentError extends Error {
  override readonly name = 'UnknownComponentError';
  readonly component: ComponentKey;

  constructor(component: ComponentKey) {
    super(`The contract has no component ${component}.`);
    this.component = component;
  }
}

/** Finds out what parts of a document refer to. It remembers what it has seen, so it is for one state of the document. */
export class References {
  readonly #document: BundledDocument;
  readonly #direct = new Map<ComponentKey, readonly ComponentKey[]>();

  constructor(document: BundledDocument) {
    this.#document = document;
  }

  /**
   * The components that a node refers to, directly or through others.
   *
   * @throws UnknownComponentError
   */
  reachOf(node: unknown): Set<ComponentKey> {
    const reach = new Set<ComponentKey>();
    const waiting = [...directReferences(node)];
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
      if (reach.has(key)) continue;
      reach.add(key);
      waiting.push(...this.#from(key));
    }
    return reach;
  }

  /** A component by its key. */
  component(key: ComponentKey): unknown {
    return componentAt(this.#document, key);
  }

  /**
   * The document with some of its paths and no components but those that they reach.
   *
   * @throws UnknownComponentError
   */
  partOf(paths: readonly string[]): BundledDocument {
    const items = Object.fromEntries(paths.map((path) => [path, this.#document.paths[path] ?? {}]));
    const components: Record<string, Record<string, unknown>> = {};
    // What a `security` names is no reference.
    const all = this.#document.components as Record<string, Record<string, unknown>> | undefined; // of kinds that the type leaves out, too
    if (all?.['securitySchemes']) components['securitySchemes'] = all['securitySchemes'];
    for (const key of this.reachOf(items)) {
      const [kind, name] = splitKey(key);
      components[kind] ??= {};
      components[kind][name] = componentAt(this.#document, key);
    }
    return { ...this.#document, paths: items, components };
  }

  #from(key: ComponentKey): readonly ComponentKey[] {
    let found = this.#direct.get(key);
    if (!found) {
      const component = componentAt(this.#document, key);
      if (component === undefined) throw new UnknownComponentError(key);
      found = [...directReferences(component)];
      this.#direct.set(key, found);
    }
    return found;
  }
}

/** The paths of `next` that are not compiled to the same as in `past`: their own text, or a component that they reach, is another. */
export function pathsConcerned(past: BundledDocument, next: BundledDocument): string[] {
  const changed = changedComponents(past, next);
  const references = new References(next);
  return Object.entries(next.paths).flatMap(([path, item]) => {
    const before = past.paths[path];
    if (!isSame(before, item)) return [path];
    if (changed.size === 0) return [];
    return [...references.reachOf(item)].some((key) => changed.has(key)) ? [path] : [];
  });
}

function changedComponents(past: BundledDocument, next: BundledDocument): Set<ComponentKey> {
  const changed = new Set<ComponentKey>();
  for (const [kind, components] of Object.entries(next.components ?? {})) {
    for (const [name, component] of Object.entries(components)) {
      const key = `${kind}/${name}`;
      if (!isSame(componentAt(past, key), component)) changed.add(key);
    }
  }
  return changed;
}

/** The order of keys counts, too: the first example is the one that is answered. */
export const isSame = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);

function componentAt({ components }: BundledDocument, key: ComponentKey): unknown {
  const [kind, name] = splitKey(key);
  const ofKind = (components as Record<string, Record<string, unknown>> | undefined)?.[kind]; // likewise
  return ofKind && Object.hasOwn(ofKind, name) ? ofKind[name] : undefined;
}

function splitKey(key: ComponentKey): [kind: string, name: string] {
  const at = key.indexOf('/');
  return [key.slice(0, at), key.slice(at + 1)];
}

function* directReferences(node: unknown): Generator<ComponentKey> {
  if (Array.isArray(node)) {
    for (const one of node) yield* directReferences(one);
  } else if (isRecord(node)) {
    const { $ref } = node;
    if (typeof $ref === 'string' && $ref.startsWith(PREFIX)) yield $ref.slice(PREFIX.length);
    for (const one of Object.values(node)) yield* directReferences(one);
  }
}
