/** How the types of a server are told from those that are there already. */
import ts from 'typescript';
import { expect, test } from 'vitest';
import { typesOf } from '../../scripts/generate/types.ts';
import { namedTypes, serverTypes, UnknownDeclarationError } from '../../scripts/package/server-types.ts';

const documentOf = (fields: Readonly<Record<string, object>>, paths: readonly string[]) => ({
  openapi: '3.1.0',
  info: { title: 'Notes', version: '1' },
  paths: Object.fromEntries(
    paths.map((path) => [
      path,
      {
        get: {
          operationId: `get${path.slice(1)}`,
          responses: { 200: { description: 'Fine.', content: { 'application/json': { schema: { $ref: '#/components/schemas/Page' } } } } },
        },
      },
    ]),
  ),
  components: {
    schemas: {
      Page: { type: 'object', properties: { notes: { type: 'array', items: { $ref: '#/components/schemas/Note' } } } },
      Note: { type: 'object', properties: fields },
      Same: { type: 'string' },
    },
  },
});

const whole = namedTypes(await typesOf(documentOf({ id: { type: 'string' }, later: { type: 'string' } }, ['/a', '/b'])));
const declared = [{ module: '../types.js', alias: 'contract', types: whole }];

test('what differs is written out, with all that refers to it; the rest is picked', async () => {
  const text = serverTypes(namedTypes(await typesOf(documentOf({ id: { type: 'string' } }, ['/a']))), declared);
  expect(text).toContain(`interface schemas extends Pick<contract.components['schemas'], "Same"> {\nPage: {`);
  expect(text).toMatch(/\nNote: \{\s+id\?: string;\s+\};/);
  expect(text).toMatch(/interface paths \{\n"\/a": \{/);
  expect(text).not.toContain('later');
  expect(text).not.toContain('/b');
});

test('what an earlier server has the same is picked from it', async () => {
  const types = namedTypes(await typesOf(documentOf({ id: { type: 'string' } }, ['/a'])));
  const text = serverTypes(types, [...declared, { module: './2.0.js', alias: 'server_2_0', types }]);
  expect(text).toContain(`Pick<contract.components['schemas'], "Same">, Pick<server_2_0.components['schemas'], "Page" | "Note"> {\n\n}`);
  expect(text).toContain('Pick<server_2_0.paths, "/a">');
});

test('where nothing differs, nothing is written out', () => {
  expect(serverTypes(whole, declared)).not.toContain('later');
});

test('a declaration of an unknown form is an error that says what to do', () => {
  const { statements } = ts.createSourceFile('new.ts', 'export const paths = {};', ts.ScriptTarget.Latest);
  expect(() => namedTypes([...statements])).toThrow(UnknownDeclarationError);
  expect(() => namedTypes([...statements])).toThrow(/which scripts\/package\/server-types\.ts does not know\. Teach it/);
});
