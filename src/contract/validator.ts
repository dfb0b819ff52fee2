/** Validates values against schemas of the bundled contract, whose references begin at the contract's root. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/**
 * Prepares the contract once, for any number of its schemas.
 *
 * @returns compiles one schema of the contract; the schema need not stand in `components`
 */
export function contractValidator(document: object): (schema: unknown) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(document, 'contract');
  return (schema) => ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"contract#/')));
}
