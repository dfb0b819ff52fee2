/** Asks a world as the mock's front does: a method, a path, a token. */
import { readFileSync } from 'node:fs';
import { fromRoot } from '../../../scripts/paths.ts';
import { type BundledDocument, follow, placedOperations, responseOf } from '../../../src/contract/document.ts';
import { RouteIndex } from '../../../src/contract/routes.ts';
import { contractValidator } from '../../../src/contract/validator.ts';
import { worldData } from '../../../src/mock/state/data.ts';
import { seededIds } from '../../../src/mock/state/ids.ts';
import { World, type WorldOptions, type WorldReply } from '../../../src/mock/state/world.ts';
import { FrozenStore, frozen } from './frozen-store.ts';

export const contract: BundledDocument = JSON.parse(readFileSync(fromRoot('generated/openapi.json'), 'utf8'));

const made = worldData(contract);
export const data = { ...made, examples: frozen(made.examples) };

const validator = contractValidator(contract);

const routes = new RouteIndex(
  placedOperations(contract).map((placed) => {
    const status = Number(Object.keys(placed.node.responses).find((one) => one.startsWith('2')));
    const media = responseOf(contract, placed.node, status)?.content?.['application/json'];
    const [first] = Object.values(media?.examples ?? {});
    const { operationId } = placed.node;
    return {
      ...placed,
      operationId,
      status,
      example: () => first && follow(contract.components?.examples, first).value,
      replyShape: data.shapes[operationId] ?? null,
      fits: once(() => validator(media?.schema ?? {})),
    };
  }),
);

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A world with a clock that stands still until it is moved. */
export interface AskedWorld {
  readonly world: World;
  /** Milliseconds since 1970. */
  readonly clock: { now: number };
  /** Lets time pass, a minute unless said otherwise. Returns the time then, in Unix seconds. */
  later(seconds?: number): number;
  /** Answers a request; `none` asks without a token. Throws if the world has nothing to say to it. */
  ask(token: string, method: string, target: string, body?: unknown): WorldReply;
  /** The body of a reply that must be a success, and fit the contract's schema. */
  get(token: string, method: string, target: string, body?: unknown): ReturnType<typeof anything>;
}

/** The noon at which the tests' worlds stand. */
export const NOON = Date.UTC(2026, 0, 2, 12);
export const SECONDS = NOON / 1000;

export const [ADA, BEN, CLEO] = ['admin-token', 'user-token', 'pending-token'] as const;

export function startWorld(options: Partial<WorldOptions> = {}): AskedWorld {
  const clock = { now: NOON };
  const store = new FrozenStore();
  const world = new World({ examples: data.examples, now: () => clock.now, newId: seededIds(1), store, ...options });
  const find = (method: string, target: string) => {
    const [pathname = '', search = ''] = target.split('?');
    const match = routes.match(method, pathname);
    if (match.kind !== 'found') throw new Error(`${method} ${pathname} is no operation`);
    return { ...match, query: new URLSearchParams(search) };
  };
  const ask: AskedWorld['ask'] = (token, method, target, body) => {
    const { params, route, query } = find(method, target);
    const caller = token === 'none' ? undefined : world.callerOf(token);
    if (token !== 'none' && !caller) throw new Error(`${token} is nobody's token`);
    const { status, example } = route;
    const reply = world.answer({ operation: route, params, query, body: frozen(body), caller, example, status });
    if (!reply) throw new Error(`The world has no answer to ${method} ${target}`);
    return reply;
  };
  const get: AskedWorld['get'] = (token, method, target, body) => {
    const reply = ask(token, method, target, body);
    if (reply.status !== 200) throw new Error(`${method} ${target}: ${reply.status} ${JSON.stringify(reply.body)}`);
    const fits = find(method, target).route.fits();
    const lines = reply.mediaType === 'application/x-ndjson' && String(reply.body).trimEnd().split('\n');
    if (!fits(lines ? lines.map((line) => JSON.parse(line)) : reply.body))
      throw new Error(`${method} ${target} breaks the contract: ${JSON.stringify(fits.errors)}`);
    return anything(reply.body);
  };
  const later: AskedWorld['later'] = (seconds = 60) => {
    clock.now += seconds * 1000;
    return clock.now / 1000;
  };
  return { world, clock, later, ask, get };
}

/** An account that a test made. */
export interface Newcomer {
  readonly id: string;
  readonly token: string;
}

/** A world in which nothing is but the cast's accounts and Erik, a new user. */
export function startEmptyWorld(): { readonly mock: AskedWorld; readonly erik: Newcomer } {
  const mock = startWorld();
  mock.world.reset('empty');
  return { mock, erik: mock.get(ADA, 'POST', '/api/v1/auths/add', { name: 'Erik', email: 'erik@x.com', password: 'pw', role: 'user' }) };
}

/** What a test knows of a body: that it has the fields that the test looks at. */
// biome-ignore lint/suspicious/noExplicitAny: a test that looks at a field that is not there fails, which is its purpose.
export const anything = (body: unknown): any => body;

/** A refusal as the server words it. */
export const refusal = (status: number, detail: string) => ({ status, body: { detail } });
export const NOT_FOUND = "We could not find what you're looking for :/";
export const WRONG = 'Something went wrong :/';
export const PROHIBITED = 'You do not have permission to access this resource. Please contact your administrator for assistance.';
