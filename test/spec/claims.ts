/** Holds the contract against what the documents claim: each claim agrees, or the operation carries a drift that names it. */

import { isRecord } from '../../src/contract/json.ts';
import { contractValidator } from '../../src/contract/validator.ts';
import { type JsonRecord, lookUp, resolveRef, securityOf } from './document.ts';

/** One entry of openapi/sources/: what a document says about one operation, as data. */
export interface OperationClaims {
  /** Method and path, such as `GET /api/v1/chats/`. */
  readonly operation: string;
  readonly section: string;
  readonly authority?: 'public' | 'user' | 'admin';
  /** Names of query parameters. */
  readonly parameters?: readonly string[];
  readonly request?: BodyClaims;
  readonly reply?: BodyClaims & {
    readonly status?: number;
    readonly type?: string /** Operation whose reply this one shares. */;
    readonly sameAs?: string;
  };
  readonly errors?: readonly { readonly status: number /** Name of the example that shows it. */; readonly when?: string }[];
}

interface BodyClaims {
  readonly example?: unknown;
  /** Field name to JSON type. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly required?: readonly string[];
}

export interface Source {
  readonly source: string;
  readonly title: string;
  readonly operations: readonly OperationClaims[];
}

type Compile = ReturnType<typeof contractValidator>;

interface Drift {
  readonly source: string;
  readonly claim: string;
}

/** A claim's key, as `x-owui-drift` names it, and whether the contract agrees. */
interface Verdict {
  readonly claim: string;
  readonly agrees: boolean;
}

const AUTHORITY: Readonly<Record<string, string>> = {
  '[]': 'public',
  '[{"bearerAuth":["user"]}]': 'user',
  '[{"bearerAuth":["admin"]}]': 'admin',
};

/**
 * Compares a bundled contract with the documents.
 *
 * @returns one sentence for each disagreement that no drift explains, each drift that explains none, each claim without an operation
 */
export function disagreements(document: JsonRecord, sources: readonly Source[]): string[] {
  const compile = contractValidator(document);
  const found: string[] = [];
  const explained = new Set<string>();
  for (const { source, operations } of sources) {
    for (const claims of operations) {
      const operation = findOperation(document, claims.operation);
      if (!operation) {
        found.push(
          `${source} claims ${claims.operation}, which the contract does not have. Add the operation, with a drift \`served\` if no server serves it.`,
        );
        continue;
      }
      const drifts = driftsOf(operation).filter((drift) => drift.source === source);
      for (const { claim, agrees } of judge(document, compile, operation, withShared(claims, operations))) {
        const drift = drifts.find((candidate) => candidate.claim === claim);
        if (drift) explained.add(`${claims.operation} ${source} ${claim}`);
        if (!agrees && !drift)
          found.push(
            `${claims.operation}: ${source} claims \`${claim}\` and the contract differs. Mend the contract, or add an x-owui-drift if a server contradicts the document.`,
          );
        if (agrees && drift)
          found.push(`${claims.operation}: the drift \`${claim}\` of ${source} explains nothing, the contract agrees. Remove it.`);
      }
    }
  }
  for (const [name, operation] of allOperations(document)) {
    for (const { source, claim } of driftsOf(operation)) {
      const claimed = sources.some((entry) => entry.source === source && entry.operations.some((claims) => claims.operation === name));
      if (!claimed)
        found.push(
          `${name}: the drift \`${claim}\` names ${source}, which claims nothing about this operation. Add the claim to openapi/sources/${source}, or remove the drift.`,
        );
      else if (!explained.has(`${name} ${source} ${claim}`))
        found.push(
          `${name}: the drift \`${claim}\` names a claim that ${source} does not make. Add the claim to openapi/sources/${source}, or mend the drift.`,
        );
    }
  }
  return found;
}

function withShared(claims: OperationClaims, all: readonly OperationClaims[]): OperationClaims {
  const shared = claims.reply?.sameAs;
  if (shared === undefined) return claims;
  const other = all.find(({ operation }) => operation === shared)?.reply;
  if (!other) throw new Error(`${claims.operation} has the reply of ${shared}, for which the source claims none.`);
  return { ...claims, reply: { ...other, ...claims.reply } };
}

function* judge(document: JsonRecord, compile: Compile, { node, pointer }: Operation, claims: OperationClaims): Generator<Verdict> {
  yield { claim: 'served', agrees: node['deprecated'] !== true };
  if (claims.authority) yield { claim: 'authority', agrees: AUTHORITY[securityOf(node)] === claims.authority };
  const parameters = [node['parameters'] ?? []].flat().map((parameter) => resolveRef(document, parameter));
  for (const name of claims.parameters ?? []) {
    yield {
      claim: `parameters.${name}`,
      agrees: parameters.some((parameter) => parameter['in'] === 'query' && parameter['name'] === name),
    };
  }
  if (claims.request) yield* judgeBody(document, compile, 'request', claims.request, lookUp(document, `${pointer}/requestBody`));
  if (claims.reply) yield* judgeReply(document, compile, node, pointer, claims.reply);
  for (const { status, when } of claims.errors ?? []) {
    const response = lookUp(document, `${pointer}/responses/${status}`);
    const names = contentsOf(response).flatMap(({ examples }) => examples);
    yield {
      claim: when === undefined ? `errors.${status}` : `errors.${status}.${when}`,
      agrees: response !== undefined && (when === undefined || names.includes(when)),
    };
  }
}

function* judgeReply(
  document: JsonRecord,
  compile: Compile,
  node: JsonRecord,
  pointer: string,
  reply: NonNullable<OperationClaims['reply']>,
): Generator<Verdict> {
  const success = Object.keys(isRecord(node['responses']) ? node['responses'] : {}).find((status) => status.startsWith('2'));
  if (reply.status !== undefined) yield { claim: 'reply.status', agrees: success === String(reply.status) };
  const response = lookUp(document, `${pointer}/responses/${success}`);
  if (reply.type !== undefined) {
    const types = contentsOf(response).flatMap(({ schema }) => [...typesOf(document, schema)]);
    yield { claim: 'reply.type', agrees: types.includes(reply.type) };
  }
  yield* judgeBody(document, compile, 'reply', reply, response);
}

/** A request example must be valid as a whole. A reply example may leave fields out, so each of its fields is judged alone. */
function* judgeBody(
  document: JsonRecord,
  compile: Compile,
  part: 'request' | 'reply',
  claims: BodyClaims,
  holder: JsonRecord | undefined,
): Generator<Verdict> {
  const schema = contentsOf(holder).find(({ type }) => /json$|form-data$/.test(type))?.schema;
  if (claims.example !== undefined && part === 'request') {
    yield { claim: 'request.example', agrees: schema !== undefined && compile(schema)(claims.example) };
  }
  if (claims.example !== undefined) yield* judgeFields(document, compile, schema, claims.example, `${part}.fields`);
  for (const [name, type] of Object.entries(claims.fields ?? {})) {
    const types = [...propertySchemas(document, schema, name)].flatMap((property) => [...typesOf(document, property)]);
    yield { claim: `${part}.fields.${name}`, agrees: types.includes(type) || (type === 'integer' && types.includes('number')) };
  }
  for (const name of claims.required ?? []) {
    yield {
      claim: `${part}.required.${name}`,
      agrees: [...branches(document, schema)].some((branch) => [branch['required']].flat().includes(name)),
    };
  }
}

function* judgeFields(document: JsonRecord, compile: Compile, schema: unknown, value: unknown, prefix: string): Generator<Verdict> {
  if (Array.isArray(value)) {
    for (const branch of branches(document, schema))
      if (value.length > 0 && 'items' in branch) yield* judgeFields(document, compile, branch['items'], value[0], prefix);
    return;
  }
  if (!isRecord(value)) return;
  for (const [name, content] of Object.entries(value)) {
    const properties = [...propertySchemas(document, schema, name)];
    const nested = isRecord(content) || (Array.isArray(content) && isRecord(content[0]));
    const fits = properties.some((property) =>
      nested ? typesOf(document, property).has(Array.isArray(content) ? 'array' : 'object') : compile(property)(content),
    );
    yield { claim: `${prefix}.${name}`, agrees: fits };
    if (fits && nested) yield* judgeFields(document, compile, { anyOf: properties }, content, `${prefix}.${name}`);
  }
}

const ANY_TYPE = ['object', 'array', 'string', 'number', 'integer', 'boolean', 'null'];

function typesOf(document: JsonRecord, schema: unknown): Set<string> {
  const types = [...branches(document, schema)].flatMap((branch) => {
    if ('type' in branch) return [branch['type']].flat().map(String);
    if ('const' in branch) return [branch['const'] === null ? 'null' : typeof branch['const']];
    return ['anyOf', 'oneOf', 'allOf'].some((key) => key in branch) ? [] : ANY_TYPE;
  });
  return new Set(types);
}

/** The schema and every schema it is made of by reference or combination. */
function* branches(document: JsonRecord, schema: unknown): Generator<JsonRecord> {
  const node = resolveRef(document, schema);
  yield node;
  for (const key of ['allOf', 'anyOf', 'oneOf']) {
    for (const branch of [node[key] ?? []].flat()) yield* branches(document, branch);
  }
}

function* propertySchemas(document: JsonRecord, schema: unknown, name: string): Generator<unknown> {
  for (const branch of branches(document, schema)) {
    const properties = branch['properties'];
    if (isRecord(properties) && name in properties) yield properties[name];
    else if (branch['additionalProperties'] === true) yield {};
    else if (isRecord(branch['additionalProperties'])) yield branch['additionalProperties'];
  }
}

interface Content {
  readonly type: string;
  readonly schema: unknown;
  readonly examples: readonly string[];
}

function contentsOf(holder: JsonRecord | undefined): Content[] {
  const content = holder?.['content'];
  if (!isRecord(content)) return [];
  return Object.entries(content).map(([type, media]) => {
    const examples = isRecord(media) && isRecord(media['examples']) ? Object.keys(media['examples']) : [];
    return { type, schema: isRecord(media) ? media['schema'] : undefined, examples };
  });
}

interface Operation {
  readonly node: JsonRecord;
  readonly pointer: string;
}

const driftsOf = ({ node }: Operation): Drift[] =>
  [node['x-owui-drift'] ?? []]
    .flat()
    .map((entry) => ({ source: String(Reflect.get(Object(entry), 'source')), claim: String(Reflect.get(Object(entry), 'claim')) }));

function findOperation(document: JsonRecord, name: string): Operation | undefined {
  return allOperations(document).find(([candidate]) => candidate === name)?.[1];
}

function allOperations(document: JsonRecord): [string, Operation][] {
  const paths = isRecord(document['paths']) ? document['paths'] : {};
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(isRecord(item) ? item : {}).flatMap(([method, node]): [string, Operation][] =>
      isRecord(node) && 'responses' in node
        ? [[`${method.toUpperCase()} ${path}`, { node, pointer: `#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method}` }]]
        : [],
    ),
  );
}
