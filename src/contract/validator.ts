/** Validates values against schemas of the bundled contract, whose references begin at the contract's root. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

export interface ValidatorOptions {
  /** Whether a validator goes on after the first error, and looks at formats such as `date-time`. */
  readonly thorough?: boolean;
}

/**
 * Prepares the contract once, for any number of its schemas.
 *
 * @returns compiles one schema of the contract; the schema need not stand in `components`
 */
export function contractValidator(document: object, { thorough = false }: ValidatorOptions = {}): (schema: unknown) => ValidateFunction {
  const ajv = new Ajv2020({
    strict: false,
    validateFormats: thorough,
    allErrors: thorough,
    // The lint has looked at the schemas, and most validators judge a few values: better made fast than fast.
    validateSchema: false,
    code: { optimize: false },
    inlineRefs: false,
    // It would say of each format of streams and files, such as `ndjson`, that nobody can look at it.
    logger: false,
  });
  if (thorough) formats(ajv);
  ajv.addSchema(document, 'contract');
  return (schema) => ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"contract#/')));
}
