/** What the mock needs to know of each operation of the bundled contract, apart from its replies and validators. */
import {
  type BundledDocument,
  follow,
  type ParameterNode,
  type PlacedOperation,
  type ResponseNode,
  type SchemaNode,
} from '../../contract/document.ts';
import { versionsIn } from '../../contract/version.ts';
import type { CompiledOperation, CompiledParameter, ValueType } from '../compiled.ts';
import { type FormShape, formShape } from '../files/form-check.ts';
import { streamNature } from '../stream/nature.ts';

export type DescribedOperation = Omit<CompiledOperation, 'replies' | 'validators'>;

/** @throws UncompilableError if a parameter stands where the mock cannot read one */
export function describeOperation(document: BundledDocument, operation: PlacedOperation): DescribedOperation {
  const { method, path, node } = operation;
  const form = formOf(document, operation);
  const stream = streamNature(document, operation);
  const fixed = fixedUnprocessable(document, node.responses['422']);
  return {
    operationId: node.operationId,
    method,
    path,
    multiSegment: operation.multiSegment,
    tag: node.tags?.[0] ?? '',
    security: node.security ?? [],
    servedBy: node['x-owui-served-by'] ?? [],
    requestTypes: Object.keys(node.requestBody?.content ?? {}),
    bodyRequired: node.requestBody?.required ?? false,
    parameters: operation.parameters.map((parameter) => describeParameter(parameter, node.operationId)),
    ...(form ? { form } : {}),
    ...(fixed === undefined ? {} : { fixedUnprocessable: fixed }),
    ...(stream ? { stream } : {}),
  };
}

/** The contract says what the mock cannot do. */
export class UncompilableError extends Error {
  override readonly name = 'UncompilableError';
  readonly operationId: string;

  constructor(operationId: string, why: string) {
    super(`${operationId}: ${why}`);
    this.operationId = operationId;
  }
}

function describeParameter(node: ParameterNode, operationId: string): CompiledParameter {
  const { name = '', in: place, schema } = node;
  if (place !== 'path' && place !== 'query' && place !== 'header')
    throw new UncompilableError(operationId, `the parameter ${name} stands in ${place}. Teach src/mock/request/parameters.ts to read it.`);
  return { in: place, name: place === 'header' ? name.toLowerCase() : name, type: valueType(schema), ...versionsIn(node) };
}

/** `any` for an object: a proxy's parameters of whatever name. */
function valueType(schema: SchemaNode = {}): ValueType {
  const types = [schema['type']].flat().filter((type) => type !== 'null');
  switch (types.length === 1 ? types[0] : undefined) {
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
      return types[0] as ValueType; // it is one of the four
    case 'array': {
      const items = valueType(schema['items'] as SchemaNode | undefined); // the lint has checked that an array's items are a schema
      return items === 'integer' ? 'integers' : 'texts';
    }
    default:
      return 'any';
  }
}

const FORMS = ['multipart/form-data', 'application/x-www-form-urlencoded'];

function formOf({ components }: BundledDocument, { node }: PlacedOperation): FormShape | undefined {
  const media = Object.entries(node.requestBody?.content ?? {}).find(([type]) => FORMS.includes(type))?.[1];
  return media?.schema && formShape(media.schema, components?.schemas);
}

/** The first example of a 422 that is not (only) the list of violations: what the newest server says. */
function fixedUnprocessable({ components }: BundledDocument, node: ResponseNode | undefined): unknown {
  const media = node && follow(components?.responses, node).content?.['application/json'];
  const example = Object.values(media?.examples ?? {})[0];
  if (!media || !example || media.schema?.$ref?.endsWith('/ValidationError')) return undefined;
  return follow(components?.examples, example).value;
}
