/** The contract's types, as openapi-typescript makes them. */
import openapiTS from 'openapi-typescript';
import type ts from 'typescript';

/**
 * The declarations `paths`, `components` and `operations` of a document.
 *
 * @param document an OpenAPI document without references to other files
 */
export const typesOf = (document: object): Promise<ts.Node[]> =>
  // A field with a default stays optional in a request; what a reply always holds is in `required`.
  openapiTS(JSON.stringify(document), { defaultNonNullable: false, alphabetize: false, silent: true });
