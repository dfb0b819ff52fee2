/**
 * What the mock replays is what Prism answers: for every operation, status, media type and named example the same status, headers and
 * body. Where the two differ, it is meant, and stands here.
 */
import { beforeAll, expect, test } from 'vitest';
import { type BundledDocument, follow, type PlacedOperation, placedOperations } from '../../src/contract/document.ts';
import { createMock, type Mock } from '../../src/mock/index.ts';
import { createPrism, type Prism } from '../../src/mock/prism/engine.ts';
import { readJson } from '../harness.ts';
import { exampleRequest } from './example-request.ts';

const document = readJson<BundledDocument>('generated/openapi.json');

let mock: Mock;
let prism: Prism;

beforeAll(async () => {
  mock = createMock({ stateless: true });
  prism = await createPrism(document);
  await mock.operations();
});

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
    const declared = follow(document.components?.responses, response).content;
    const content = Object.entries(declared ?? {}).filter(
      ([type, { examples }]) => !type.includes('*') && (examples !== undefined || type === 'application/json'),
    );
    if (content.length === 0) return declared ? [] : [{ status, type: undefined, example: undefined }];
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

async function askMock(operation: PlacedOperation, { status, type, example }: Wanted): Promise<Seen> {
  const headers = { prefer: preferenceOf(status, example), accept: type ?? '*/*' };
  const response = await mock.fetch(exampleRequest(document, operation, headers));
  const { 'content-type': found, 'x-mock-operation': _, 'x-mock-source': __, ...rest } = Object.fromEntries(response.headers);
  // Deliberate: a stream of events says that it must not be cached.
  if (found === 'text/event-stream') delete rest['cache-control'];
  return {
    status: response.status,
    type: found ?? null,
    headers: sorted(rest),
    body: operation.method === 'HEAD' ? null : readBody(await response.text(), found),
  };
}

const preferenceOf = (status: string, example: string | undefined): string =>
  [`code=${status === 'default' ? 599 : status}`, ...(example === undefined ? [] : [`example=${example}`])].join(', ');

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
