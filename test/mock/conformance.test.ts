/**
 * What the mock replays is what Prism answers: for every operation, status, media type and named example the same status, headers and
 * body. Where the two differ, it is meant, and stands here.
 */
import { beforeAll, expect, test } from 'vitest';
import { type BundledDocument, type ExampleNode, follow, type PlacedOperation, placedOperations } from '../../src/contract/document.ts';
import { createMock, type Mock } from '../../src/mock/index.ts';
import { createPrism, type Prism } from '../../src/mock/prism/engine.ts';
import { readJson } from '../harness.ts';

const document = readJson<BundledDocument>('generated/openapi.json');
const TOKENS: Readonly<Record<string, string>> = { scim: 'scim-token', other: 'admin-token' };

let mock: Mock;
let prism: Prism;

beforeAll(async () => {
  mock = createMock({ stateless: true });
  prism = await createPrism(document);
  await mock.operations();
}, 60_000);

interface Wanted {
  readonly status: string;
  readonly type: string | undefined;
  readonly example: string | undefined;
}

test('every reply of every operation', { timeout: 240_000 }, async () => {
  const differences: string[] = [];
  let count = 0;
  for (const operation of placedOperations(document)) {
    for (const wanted of wantedReplies(operation)) {
      const name = `${operation.node.operationId} ${wanted.status} ${wanted.type ?? ''} ${wanted.example ?? ''}`;
      const [ours, theirs] = [await askMock(operation, wanted), await askPrism(operation, wanted)];
      if (JSON.stringify(ours) !== JSON.stringify(theirs))
        differences.push(`${name}: ${JSON.stringify(ours)} but Prism ${JSON.stringify(theirs)}`);
      count++;
    }
  }
  expect(differences.map((text) => text.slice(0, 300))).toEqual([]);
  expect(count).toBeGreaterThan(5_000);
});

/**
 * Deliberate: a range of media types is no media type of a reply, and Prism writes it into the header. A file without an example is a small
 * real one, where Prism sends the word `string`.
 */
const wantedReplies = ({ node }: PlacedOperation): Wanted[] =>
  Object.entries(node.responses).flatMap(([status, response]) => {
    const content = Object.entries(follow(document.components?.responses, response).content ?? {}).filter(
      ([type, { examples }]) => !type.includes('*') && (examples !== undefined || type === 'application/json'),
    );
    if (content.length === 0) return response.content ? [] : [{ status, type: undefined, example: undefined }];
    return content.flatMap(([type, { examples = {} }]): Wanted[] => {
      const names = Object.keys(examples);
      return names.length > 0 ? names.map((example) => ({ status, type, example })) : [{ status, type, example: undefined }];
    });
  });

interface Seen {
  readonly status: number;
  readonly type: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

async function askMock({ method, path, node, parameters }: PlacedOperation, { status, type, example }: Wanted): Promise<Seen> {
  const filled = parameters.reduce(
    (text, { name, in: place, schema }) =>
      place === 'path' ? text.replace(`{${name}}`, schema?.['type'] === 'integer' ? '1' : 'x') : text,
    path,
  );
  const query = new URLSearchParams(
    parameters
      .filter(({ in: place, required }) => place === 'query' && required)
      .map(({ name = '', schema }) => [name, sampleText(schema?.['type'])]),
  );
  const scheme = node.security?.some((one) => 'scimToken' in one) ? 'scim' : 'other';
  const headers = new Headers({ authorization: `Bearer ${TOKENS[scheme]}`, prefer: preferenceOf(status, example), accept: type ?? '*/*' });
  const body = requestBody(node.requestBody?.content);
  if (typeof body === 'string') headers.set('content-type', 'application/json');
  const response = await mock.fetch(
    new Request(`http://mock${filled}?${query}`, { method, headers, ...(body === undefined || method === 'HEAD' ? {} : { body }) }),
  );
  const { 'content-type': found, 'x-mock-operation': _, 'x-mock-source': __, ...rest } = Object.fromEntries(response.headers);
  // Deliberate: a stream of events says that it must not be cached.
  if (found === 'text/event-stream') delete rest['cache-control'];
  return {
    status: response.status,
    type: found ?? null,
    headers: sorted(rest),
    body: method === 'HEAD' ? null : readBody(await response.text(), found),
  };
}

const preferenceOf = (status: string, example: string | undefined): string =>
  [`code=${status === 'default' ? 599 : status}`, ...(example === undefined ? [] : [`example=${example}`])].join(', ');

const sampleText = (type: unknown): string => (type === 'integer' ? '1' : type === 'boolean' ? 'true' : 'x');

type Content = NonNullable<PlacedOperation['node']['requestBody']>['content'];

function requestBody(content: Content = {}): string | FormData | URLSearchParams | undefined {
  const [type, media] = Object.entries(content)[0] ?? [];
  if (type === 'multipart/form-data') {
    const form = new FormData();
    for (const name of ['file', 'files']) form.append(name, new File(['text'], 'note.txt'));
    form.append('urlIdx', '0');
    form.append('decisions', '{}');
    return form;
  }
  if (type === 'application/x-www-form-urlencoded') return new URLSearchParams({ logout_token: 'x' });
  const example = Object.values(media?.examples ?? {})[0];
  return example && JSON.stringify(follow<ExampleNode>(document.components?.examples, example).value);
}

async function askPrism({ method, node }: PlacedOperation, { status, type, example }: Wanted): Promise<Seen> {
  const code = status === 'default' ? 599 : Number(status);
  const wish = { code, ...(type === undefined ? {} : { accept: type }), ...(example === undefined ? {} : { example }) };
  const reply = await prism.render(node.operationId, wish);
  const { 'content-type': found, ...headers } = reply.headers;
  const body =
    reply.body === undefined ? '' : typeof reply.body === 'string' && type !== 'application/json' ? reply.body : JSON.stringify(reply.body);
  // Deliberate: Prism gives a reply without content a media type.
  return {
    status: reply.status,
    type: type === undefined ? null : (found ?? null),
    headers: sorted(headers),
    body: method === 'HEAD' ? null : readBody(type === undefined ? '' : body, type),
  };
}

const readBody = (text: string, type: string | undefined): unknown =>
  type === 'application/json' && text !== '' ? JSON.parse(text) : text;

const sorted = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).sort(([one], [other]) => one.localeCompare(other)));
