/** Compares the JSON of replies with the schemas that the contract promises: as they are, and with every object closed. */
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import {
  type BundledDocument,
  METHODS,
  type PlacedOperation,
  placedOperations,
  responseOf,
  type SchemaNode,
} from '../contract/document.ts';
import { contractValidator } from '../contract/validator.ts';
import { closeSchemas } from './closed.ts';
import { fittingIn } from './fitting.ts';
import { isUndeclared, undeclaredIn } from './undeclared.ts';

/** A reply in JSON, and the operation that gave it. */
export interface JsonReply {
  readonly operation: PlacedOperation;
  readonly status: number;
  /** Without parameters. */
  readonly mediaType: string;
  readonly text: string;
}

/** A reply that differs from the schema that the contract promises for its status. */
export interface Difference {
  readonly reply: JsonReply;
  /** Path of the field inside the reply, such as `/users/0/name`; empty for the reply itself. */
  readonly field: string;
  /** Whether the field is one that the contract does not name; otherwise it breaks what the contract says of it. */
  readonly undeclared: boolean;
  /** What is wrong with it, such as `must be string` or `is missing`. */
  readonly rule: string;
  /** The same in the words of the schema, such as `type "string"`; absent for an undeclared field. */
  readonly expected: string | undefined;
  /** The value; absent if nothing is there. */
  readonly value: unknown;
}

/** Compares replies with one contract. What it needs of the contract is made ready when a reply first asks for it. */
export class ReplyComparison {
  readonly #document: BundledDocument;
  readonly #variants = new Map<'open' | 'closed', Variant>();
  /** Texts that were compared, by operation and status: callers often see the same. */
  readonly #compared = new Map<string, Set<string>>();

  /** @param operations those whose replies will be compared, of the same document */
  constructor(document: BundledDocument, operations: Iterable<PlacedOperation>) {
    this.#document = withRepliesOnly(document, operations);
  }

  /** The differences of one reply; none if one just like it was compared before, or if the contract promises no schema. */
  differencesOf(reply: JsonReply): Difference[] {
    const { text } = reply;
    if (text === '' || !this.#isNew(reply)) return [];
    const closed = this.#variant('closed');
    const schema = closed.schemaOf(reply);
    if (!schema) return [];
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return [{ reply, field: '', undeclared: false, rule: 'must be JSON', expected: 'JSON', value: text }];
    }
    if (closed.fits(schema, value)) return [];
    const broken = this.#variant('open').errorsOf(reply, value);
    // The closed schema repeats what the open one finds; only unknown fields count.
    const undeclared = undeclaredIn(closed.errorsOf(reply, value), broken);
    return [...broken.filter((error) => !isUndeclared(error)), ...undeclared].map((error) => toDifference(reply, error, value));
  }

  #isNew({ operation, status, text }: JsonReply): boolean {
    const key = `${operation.node.operationId} ${status}`;
    const texts = this.#compared.get(key) ?? new Set();
    this.#compared.set(key, texts);
    return texts.size < texts.add(text).size;
  }

  #variant(kind: 'open' | 'closed'): Variant {
    const known = this.#variants.get(kind);
    if (known) return known;
    const variant = new Variant(kind === 'open' ? this.#document : closeSchemas(this.#document));
    this.#variants.set(kind, variant);
    return variant;
  }
}

/** One reading of the contract, and the validators of its replies. */
class Variant {
  readonly #document: BundledDocument;
  readonly #operations: ReadonlyMap<string, PlacedOperation>;
  readonly #compiled = new Map<string, ValidateFunction>();
  #compile: ((schema: unknown) => ValidateFunction) | undefined;
  /** Whether a value fits a schema of this reading. */
  readonly fits: (schema: object, value: unknown) => boolean;

  constructor(document: BundledDocument) {
    this.#document = document;
    this.#operations = new Map(placedOperations(document).map((operation) => [operation.node.operationId, operation]));
    this.fits = fittingIn(document);
  }

  schemaOf({ operation: { node }, status, mediaType }: JsonReply): SchemaNode | undefined {
    const own = this.#operations.get(node.operationId);
    const content = own && responseOf(this.#document, own.node, status)?.content;
    return (content?.[mediaType] ?? content?.['*/*'])?.schema;
  }

  errorsOf(reply: JsonReply, value: unknown): readonly ErrorObject[] {
    const schema = this.schemaOf(reply);
    if (!schema) return [];
    const validate = this.#validatorOf(schema);
    return validate(value) ? [] : (validate.errors ?? []);
  }

  #validatorOf(schema: SchemaNode): ValidateFunction {
    // Equal schemas, of many operations a reference, need one validator.
    const key = JSON.stringify(schema);
    const known = this.#compiled.get(key);
    if (known) return known;
    this.#compile ??= contractValidator(this.#document, { thorough: true });
    const validate = this.#compile(schema);
    this.#compiled.set(key, validate);
    return validate;
  }
}

/** The parts that a reply is compared with: the whole contract takes longer to close than its replies take to compare. */
function withRepliesOnly({ paths, components }: BundledDocument, operations: Iterable<PlacedOperation>): BundledDocument {
  const wanted = new Set([...operations].map(({ method, path }) => `${method} ${path}`));
  const kept = Object.entries(paths).map(([path, item]) => {
    const methods = METHODS.flatMap((method) => {
      const node = wanted.has(`${method.toUpperCase()} ${path}`) ? item[method] : undefined;
      return node ? [[method, { operationId: node.operationId, responses: node.responses }] as const] : [];
    });
    return [path, Object.fromEntries(methods)] as const;
  });
  const { schemas = {}, responses = {} } = components ?? {};
  return { paths: Object.fromEntries(kept), components: { schemas, responses } };
}

function toDifference(reply: JsonReply, error: ErrorObject, whole: unknown): Difference {
  const { instancePath, keyword, message = 'breaks its schema' } = error;
  const property: unknown = Reflect.get(error.params, PROPERTY_OF[keyword] ?? '');
  const field = property === undefined ? instancePath : `${instancePath}/${escapeSegment(String(property))}`;
  const undeclared = isUndeclared(error);
  const rule = keyword === 'required' ? 'is missing' : message;
  return { reply, field, undeclared, rule, expected: undeclared ? undefined : expectation(error), value: valueAt(whole, field) };
}

/** The parameter of an error that names a property, by keyword. */
const PROPERTY_OF: Readonly<Record<string, string>> = {
  required: 'missingProperty',
  additionalProperties: 'additionalProperty',
  unevaluatedProperties: 'unevaluatedProperty',
};

function expectation({ keyword, params, message = '' }: ErrorObject): string {
  switch (keyword) {
    case 'type':
      return `type ${[Reflect.get(params, 'type')]
        .flat()
        .map((type) => `"${type}"`)
        .join(' or ')}`;
    case 'required':
      return `required field "${Reflect.get(params, 'missingProperty')}"`;
    case 'enum':
      return `one of ${JSON.stringify(Reflect.get(params, 'allowedValues'))}`;
    case 'const':
      return JSON.stringify(Reflect.get(params, 'allowedValue'));
    case 'format':
      return `format "${Reflect.get(params, 'format')}"`;
    default:
      return message;
  }
}

const escapeSegment = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

function valueAt(whole: unknown, field: string): unknown {
  let value = whole;
  for (const name of field.split('/').slice(1)) value = Reflect.get(Object(value), name.replaceAll('~1', '/').replaceAll('~0', '~'));
  return value;
}
