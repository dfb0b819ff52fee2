/** Makes the requests of an operation: path, query and body filled with what the server named and the contract gives as examples. */
import { type BundledDocument, type ExampleNode, follow, type ParameterNode, type PlacedOperation } from '../../contract/document.ts';
import type { Caller, Question } from './sender.ts';
import type { Values } from './values.ts';

/** One way to ask an operation. */
export interface Variant {
  readonly operation: PlacedOperation;
  readonly caller: Caller;
  /** Query parameters besides the required ones. */
  readonly query: Readonly<Record<string, string>>;
}

/** A request, or why there is none. */
export type Filled = { readonly question: Question } | { readonly missing: string };

/** The ways to ask an operation that may stream: as it is, and as a stream. */
export function variantsOf(operation: PlacedOperation, callers: readonly Caller[]): Variant[] {
  const switched = operation.node['x-owui-stream'] && operation.parameters.some(({ name }) => name === 'stream');
  const queries: readonly Variant['query'][] = switched ? [{}, { stream: 'true' }] : [{}];
  return callers.flatMap((caller) => queries.map((query) => ({ operation, caller, query })));
}

/** How many values of the server an operation needs: those with fewer are asked first. */
export const needsOf = ({ parameters }: PlacedOperation): number => parameters.filter(isNeeded).length;

const isNeeded = ({ in: place, name = '', required }: ParameterNode): boolean =>
  place === 'path' || (place === 'query' && required === true && isId(name));

const isId = (name: string): boolean => name === 'id' || name.endsWith('_id');

export function fill(document: BundledDocument, { operation, caller, query }: Variant, values: Values): Filled {
  const path = fillPathParameters(operation, caller, values);
  if ('missing' in path) return path;
  const search = new URLSearchParams();
  for (const parameter of operation.parameters) {
    const { name = '', in: place, required } = parameter;
    if (place !== 'query' || !required) continue;
    const wanted = { name, before: path.text.replace(/\/$/, ''), caller, salt: `${operation.node.operationId} ${name}` };
    const value = (isId(name) ? values.find(wanted) : undefined) ?? exampleOf(document, parameter) ?? values.find(wanted) ?? PLACEHOLDER;
    search.set(name, value);
  }
  for (const [name, value] of Object.entries(query)) search.set(name, value);
  const body = bodyOf(document, operation);
  if ('missing' in body) return body;
  const target = search.size === 0 ? path.text : `${path.text}?${search}`;
  return { question: { method: operation.method, target, caller, ...(body.value === undefined ? {} : { body: body.value }) } };
}

/** A text that is searched for and not found. */
const PLACEHOLDER = 'owui-contract-probe';

function fillPathParameters(
  { path, parameters, multiSegment, node }: PlacedOperation,
  caller: Caller,
  values: Values,
): { readonly text: string } | { readonly missing: string } {
  let text = '';
  for (const segment of path.split('/').slice(1)) {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name === undefined) {
      text += `/${segment}`;
      continue;
    }
    const parameter = parameters.find((one) => one.name === name && one.in === 'path');
    const value = fixedValue(parameter) ?? values.find({ name, before: text, caller, salt: `${node.operationId} ${name}` });
    if (value === undefined || (value.includes('/') && !multiSegment.includes(name) && !isId(name)))
      return { missing: `No reply of the server named a value for {${name}}: there is nothing of its kind, or no list of it.` };
    text += `/${value
      .split('/')
      .map(encodeURIComponent)
      .join(multiSegment.includes(name) ? '/' : '%2F')}`;
  }
  return { text };
}

/** A value that is the same on every server: the first of an enumeration, the first number of an index. */
function fixedValue(parameter: ParameterNode | undefined): string | undefined {
  const { enum: choices, type } = parameter?.schema ?? {};
  if (Array.isArray(choices) && choices.length > 0) return String(choices[0]);
  return type === 'integer' ? '0' : undefined;
}

function exampleOf({ components }: BundledDocument, { example, examples, schema }: ParameterNode): string | undefined {
  const [first] = Object.values(examples ?? {});
  const named = first && follow(components?.examples, first).value;
  const listed = Array.isArray(schema?.['examples']) ? schema['examples'][0] : undefined;
  const value: unknown = example ?? named ?? listed ?? schema?.['default'] ?? fixedValue({ ...(schema && { schema }) });
  return value === undefined || typeof value === 'object' ? undefined : String(value);
}

/** The first example that the contract gives of a JSON body. */
function bodyOf(
  { components }: BundledDocument,
  { node: { requestBody } }: PlacedOperation,
): { readonly value: unknown } | { readonly missing: string } {
  if (!requestBody?.content) return { value: undefined };
  const [first]: ExampleNode[] = Object.values(requestBody.content['application/json']?.examples ?? {});
  if (first) return { value: follow(components?.examples, first).value };
  if (!requestBody.required) return { value: undefined };
  return { missing: `The contract gives no JSON example of its body (${Object.keys(requestBody.content).join(', ')}).` };
}
