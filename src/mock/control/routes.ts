/** The controls over HTTP: the routes under /__mock/. */
import { BODY_TOO_LARGE, type MockReply, type MockRequest } from '../message.ts';
import { jsonReply } from '../reply/errors.ts';
import type { Controls, ResetOptions } from './controls.ts';
import { ControlError } from './errors.ts';
import { guard } from './guard.ts';
import type { NextAnswer } from './next-answer.ts';

const PREFIX = '/__mock';

/** Whether a request is for the controls, and not for the API. */
export const isControl = (target: string): boolean => target.startsWith(PREFIX) && /^(?:[/?]|$)/.test(target.slice(PREFIX.length));

interface Asked {
  readonly controls: Controls;
  readonly query: URLSearchParams;
  /** The parsed body; `undefined` if there was none. */
  readonly body: unknown;
}

interface Route {
  readonly about: string;
  /** Names of the query's parameters. */
  readonly query?: readonly string[];
  readonly run: (asked: Asked) => unknown;
}

const operationIdOf = ({ query }: Asked): string | undefined => query.get('operationId') ?? undefined;

/** By path and method. What a route gives is its reply as JSON. */
const ROUTES: Readonly<Record<string, Readonly<Record<string, Route>>>> = {
  '/': { GET: { about: 'This list.', run: () => ({ routes: describeRoutes() }) } },
  '/health': { GET: { about: 'What is running here, and since when.', run: ({ controls }) => controls.health() } },
  '/reset': {
    POST: {
      about: 'Back to the start: {"to": "seed" | "empty", "keep": ["journal", "next", "clock"]}, both optional.',
      // The shape is checked there.
      run: ({ controls, body }) => controls.reset(body as ResetOptions | undefined).then(done),
    },
  },
  '/snapshot': { GET: { about: 'Everything that the mock holds.', run: ({ controls }) => controls.snapshot() } },
  '/restore': { POST: { about: 'Back to a snapshot, which is the body.', run: ({ controls, body }) => controls.restore(body).then(done) } },
  '/journal': {
    GET: {
      about: 'The last exchanges without secrets, oldest first; ?operationId= for those of one operation.',
      query: ['operationId'],
      run: (asked) => ({ entries: asked.controls.journal(operationIdOf(asked)) }),
    },
    DELETE: { about: 'Empties the journal.', run: ({ controls }) => done(controls.log.clear()) },
  },
  '/next': {
    GET: {
      about: 'What is to be answered next and was not yet.',
      query: ['operationId'],
      run: (asked) => ({ next: asked.controls.nextAnswers.pending(operationIdOf(asked)) }),
    },
    POST: {
      about:
        'What an operation answers next: {"operationId", "times", "status", "body", "headers", "delay"}, or {"operationId", "times", "fault": "drop" | "stall" | "cut" | "malformed", "after"}.',
      // The shape is checked there.
      run: ({ controls, body }) => controls.next(body as NextAnswer).then(() => ({ next: controls.nextAnswers.pending() })),
    },
    DELETE: {
      about: 'Forgets what was to be answered next; ?operationId= for that of one operation.',
      query: ['operationId'],
      run: (asked) => done(asked.controls.nextAnswers.clear(operationIdOf(asked))),
    },
  },
  '/clock': {
    GET: { about: "The mock's time.", run: ({ controls }) => controls.clock.state() },
    POST: {
      about: 'Stops or moves the clock: {"set": "2026-01-31T12:00:00Z"}, {"advance": 1000}; {"mode": "real"} lets it go again.',
      run: ({ controls, body }) => {
        controls.clock.change(body);
        return controls.clock.state();
      },
    },
  },
};

const done = (_: unknown): object => ({ ok: true });

const describeRoutes = () =>
  Object.entries(ROUTES).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { about }]) => ({ method, path: PREFIX + path, about })),
  );

export interface ControlRouteOptions {
  /** Wanted from everyone if it is set; otherwise the controls are open to this machine. */
  readonly token: string | undefined;
  readonly maxBodyBytes: number;
}

/** Answers a request for the controls. Rejects only for a fault of the mock, or of a caller who leaves. */
export async function control(request: MockRequest, controls: Controls, { token, maxBodyBytes }: ControlRouteOptions): Promise<MockReply> {
  try {
    guard(request, token);
    const url = new URLSearchParams(request.target.split('?').slice(1).join('?'));
    const route = findRoute(request, url);
    const body = await readJson(request, maxBodyBytes);
    return reply(200, await route.run({ controls, query: url, body }));
  } catch (error) {
    if (!(error instanceof ControlError)) throw error;
    const { status, problem, hint } = error;
    return reply(status, { error: problem, hint }, status === 401 ? { 'www-authenticate': 'Bearer' } : {});
  }
}

/** Pages of other origins neither read this nor run it. */
const reply = (status: number, body: unknown, headers: Record<string, string> = {}): MockReply =>
  jsonReply(status, body, { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers });

function findRoute({ method, target }: MockRequest, query: URLSearchParams): Route {
  const path = (target.split('?', 1)[0] ?? '').slice(PREFIX.length).replace(/\/$/, '') || '/';
  const methods = Object.hasOwn(ROUTES, path) ? ROUTES[path] : undefined;
  if (!methods) throw new ControlError(404, `There is no ${PREFIX}${path}.`, 'GET /__mock/ lists what there is.');
  const asked = method === 'HEAD' ? 'GET' : method;
  const route = Object.hasOwn(methods, asked) ? methods[asked] : undefined;
  const allowed = Object.keys(methods).join(' or ');
  if (!route) throw new ControlError(405, `${PREFIX}${path} does not answer ${method}.`, `Send ${allowed}.`);
  const stranger = [...query.keys()].find((name) => !route.query?.includes(name));
  if (stranger === undefined) return route;
  const hint = route.query ? `Ask with ?${route.query.join('=, ?')}=.` : 'Leave it out.';
  throw new ControlError(400, `\`${stranger}\` in the query is not known here.`, hint);
}

/** Whatever the media type says: a command line seldom says it. */
async function readJson(request: MockRequest, limit: number): Promise<unknown> {
  const bytes = await request.body(limit);
  if (bytes === BODY_TOO_LARGE) throw new ControlError(413, `The body is larger than ${limit} bytes.`, 'Raise the limit with --max-body.');
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ControlError(400, 'The body is no JSON.', 'Send JSON in UTF-8; GET /__mock/ says what each route takes.');
  }
}
