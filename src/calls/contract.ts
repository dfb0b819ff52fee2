/** A contract prepared for judging calls: its routes, and validators that are compiled when they are first needed. */
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { type BundledDocument, type PlacedOperation, placedOperations, type SchemaNode } from '../contract/document.ts';
import { RouteIndex } from '../contract/routes.ts';
import { contractValidator } from '../contract/validator.ts';

export class JudgingContract {
  /** Such as `open-webui@0.12.4`. */
  readonly name: string;
  readonly document: BundledDocument;
  readonly routes: RouteIndex<PlacedOperation>;
  /** First segments of the contract's paths: what stands elsewhere is the web page and its files. */
  readonly areas: ReadonlySet<string>;
  readonly #compile: (schema: unknown) => ValidateFunction;
  readonly #compiled = new Map<SchemaNode, ValidateFunction>();

  constructor(name: string, document: BundledDocument) {
    this.name = name;
    this.document = document;
    const operations = placedOperations(document);
    this.routes = new RouteIndex(operations);
    this.areas = new Set(operations.map(({ path }) => path.split('/')[1] ?? ''));
    this.#compile = contractValidator(document);
  }

  validatorOf(schema: SchemaNode): ValidateFunction {
    const known = this.#compiled.get(schema);
    if (known) return known;
    const validate = this.#compile(schema);
    this.#compiled.set(schema, validate);
    return validate;
  }
}
