/**
 * The house rules of the contract, as a Redocly plugin. Redocly's own rules say whether the description is valid OpenAPI; these
 * say whether it keeps the promises of openapi/README.md. Every message ends with the mend.
 */
import type { Plugin } from '@redocly/openapi-core';
import { namedExamples } from './examples.ts';
import { drift, extensions } from './extensions.ts';
import { files } from './files.ts';
import { errorsDeclared, keyOrder, operationId, operationText, securityForm, successDeclared } from './operations.ts';
import { described, nullExplained, schemaName, schemaTight, staysOpen, units } from './schemas.ts';

const plugin = (): Plugin => ({
  id: 'house',
  // Tells Redocly that the item of a stream is a schema, so that the bundler keeps its reference instead of copying what it names.
  typeExtension: {
    oas3: (types) => ({
      ...types,
      Operation: { ...types['Operation'], properties: { ...types['Operation']?.properties, 'x-owui-stream': 'OwuiStream' } },
      OwuiStream: { properties: { format: { type: 'string' }, item: 'Schema', end: { type: 'string' } } },
    }),
  },
  rules: {
    oas3: {
      'operation-id': operationId,
      'operation-text': operationText,
      'key-order': keyOrder,
      'security-form': securityForm,
      'errors-declared': errorsDeclared,
      'success-declared': successDeclared,
      extensions,
      drift,
      'named-examples': namedExamples,
      'schema-tight': schemaTight,
      'schema-name': schemaName,
      described,
      units,
      'null-explained': nullExplained,
      'stays-open': staysOpen,
      files,
    },
  },
});

export default plugin;
