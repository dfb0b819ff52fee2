/** A finding names the file and the line where the contract says what does not hold. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locate } from '../../../scripts/generate/locations.ts';
import { fromRoot } from '../../../scripts/paths.ts';
import { placeOfField } from '../../../src/check/run/field-place.ts';
import { type BundledDocument, placedOperations } from '../../../src/contract/document.ts';
import { type Location, Locations } from '../../../src/contract/locations.ts';
import { readJson } from '../../harness.ts';

const document = readJson<BundledDocument>('generated/openapi.json');
const table = await locate();
const locations = new Locations(table);
const operations = placedOperations(document);

/** The text of the line that a location names. */
const lineAt = (location: Location | undefined): string | undefined =>
  location && readFileSync(fromRoot(location.file), 'utf8').split('\n')[location.line - 1]?.trim();

describe('operations', () => {
  test('each has its file, its method and its responses', () => {
    for (const { method, node } of operations) {
      expect(lineAt(locations.ofOperation(node.operationId))).toBe(`${method.toLowerCase()}:`);
      expect(lineAt(locations.ofOperation(node.operationId, 'responses'))).toBe('responses:');
      expect(lineAt(locations.ofOperation(node.operationId, 'security'))).toMatch(/^security:/);
    }
  });

  test('one that there is not has none', () => {
    expect(locations.ofOperation('getNothing')).toBeUndefined();
  });
});

describe('schemas', () => {
  test('each has its line, and so have its fields', () => {
    for (const name of Object.keys(document.components?.schemas ?? {}))
      expect(lineAt(locations.ofSchema(name))).toMatch(new RegExp(`^${name}:`));
    expect(lineAt(locations.ofSchema('Session', 'email'))).toBe('email:');
  });

  test('a field that it does not have is found at the schema', () => {
    expect(locations.ofSchema('Session', 'nothing')).toEqual(locations.ofSchema('Session'));
    expect(locations.ofSchema('Nothing')).toBeUndefined();
  });
});

describe('fields of replies', () => {
  const place = (operationId: string, field: string): unknown => {
    const operation = operations.find(({ node }) => node.operationId === operationId);
    return operation && placeOfField(document, operation.node, 200, field);
  };

  test('stand in the last named schema on the way', () => {
    expect(place('getSession', '/email')).toEqual({ schema: 'Session', field: 'email' });
    expect(place('listUsers', '/users/0/email')).toMatchObject({ field: 'email' });
    expect(place('listUsers', '/users/*/email')).toEqual(place('listUsers', '/users/0/email'));
  });

  test('one that no schema names is placed at its object', () => {
    expect(place('getSession', '/nothing')).toEqual({ schema: 'Session', field: '' });
    expect(place('getSession', '')).toEqual({ schema: 'Session', field: '' });
  });
});
