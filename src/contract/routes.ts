/**
 * Which operation a request means, as the server's router decides it: a static segment before a parameter, and a path that fits but
 * lacks the method falls through to the next path that fits (POST /chats/search is POST /chats/{id}).
 */
import { decodeLeniently } from './percent.ts';

/** Something that stands at a method and a path template, such as `GET /api/v1/chats/{id}`. */
export interface Route {
  readonly method: string;
  /** Path template with parameters in braces. */
  readonly path: string;
  /** Names of the parameters whose value may hold slashes; only the template's last segment can be one. */
  readonly multiSegment: readonly string[];
}

/** What the index says about a request. `allow` lists the methods of the first path that fits, upper case. */
export type Match<R extends Route> =
  | { readonly kind: 'found'; readonly route: R; readonly params: Readonly<Record<string, string>> }
  | { readonly kind: 'wrong-method'; readonly allow: readonly string[] }
  | { readonly kind: 'unknown-path'; readonly withOtherSlash: boolean };

interface Node<R> {
  readonly children: Map<string, Node<R>>;
  parameter: { readonly name: string; readonly node: Node<R> } | undefined;
  rest: { readonly name: string; readonly node: Node<R> } | undefined;
  readonly methods: Map<string, R>;
}

interface Candidate<R> {
  readonly node: Node<R>;
  readonly values: readonly string[];
}

const newNode = <R>(): Node<R> => ({ children: new Map(), parameter: undefined, rest: undefined, methods: new Map() });

const PARAMETER = /^\{(.+)\}$/;

/** An index over routes. Building it is linear in the number of routes, a look-up in the length of the path. */
export class RouteIndex<R extends Route> {
  readonly #root: Node<R> = newNode();

  constructor(routes: Iterable<R>) {
    for (const route of routes) this.#add(route);
  }

  /**
   * Finds the route of a request.
   *
   * @param method upper-case method
   * @param pathname the request target without its query, still percent-encoded; a malformed escape is kept as it is
   */
  match(method: string, pathname: string): Match<R> {
    const segments = split(decodeLeniently(pathname));
    let allow: readonly string[] | undefined;
    for (const { node, values } of candidates(this.#root, segments, 0, [])) {
      const route = node.methods.get(method);
      if (route) return { kind: 'found', route, params: nameValues(route, values) };
      allow ??= [...node.methods.keys()];
    }
    if (allow) return { kind: 'wrong-method', allow };
    const other = segments.at(-1) === '' ? segments.slice(0, -1) : [...segments, ''];
    return { kind: 'unknown-path', withOtherSlash: !candidates(this.#root, other, 0, []).next().done };
  }

  #add(route: R): void {
    let node = this.#root;
    const segments = split(route.path);
    for (const [index, segment] of segments.entries()) {
      const name = PARAMETER.exec(segment)?.[1];
      if (name === undefined) {
        const next: Node<R> = node.children.get(segment) ?? newNode();
        node.children.set(segment, next);
        node = next;
      } else if (route.multiSegment.includes(name)) {
        if (index !== segments.length - 1)
          throw new Error(`${route.path}: only the last parameter of a path may hold slashes. Remove x-owui-multi-segment from ${name}.`);
        node.rest ??= { name, node: newNode() };
        node = node.rest.node;
      } else {
        node.parameter ??= { name, node: newNode() };
        node = node.parameter.node;
      }
    }
    node.methods.set(route.method, route);
  }
}

const split = (path: string): string[] => path.slice(1).split('/');

/** Every node whose template fits, best first. */
function* candidates<R>(node: Node<R>, segments: readonly string[], at: number, values: readonly string[]): Generator<Candidate<R>> {
  const segment = segments[at];
  if (segment === undefined) {
    if (node.methods.size > 0) yield { node, values };
    return;
  }
  const child = node.children.get(segment);
  if (child) yield* candidates(child, segments, at + 1, values);
  if (node.parameter && segment !== '') yield* candidates(node.parameter.node, segments, at + 1, [...values, segment]);
  if (node.rest) yield { node: node.rest.node, values: [...values, segments.slice(at).join('/')] };
}

/** Two templates may share a node and name its parameter differently, so the names come from the route. */
function nameValues(route: Route, values: readonly string[]): Record<string, string> {
  const names = split(route.path).flatMap((segment) => PARAMETER.exec(segment)?.[1] ?? []);
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
}
