/** What can be compared, and what is said of the rest. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/paths.ts';
import { readServer, readSide, SideError } from '../../src/diff/side.ts';

const folder = mkdtempSync(join(tmpdir(), 'owui-side-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

test('a server by its name or its version, and a contract in a file', async () => {
  const byName = await readSide('open-webui@0.11.4');
  expect(byName).toEqual(await readSide('0.11.4'));
  // Captured: 0.11.4 serves it, 0.12.4 does not.
  expect(byName.document.paths).toHaveProperty(['/api/v1/retrieval/ef/{text}']);
  expect((await readSide('0.12.4')).document.paths).not.toHaveProperty(['/api/v1/retrieval/ef/{text}']);
  expect((await readSide(fromRoot('generated/openapi.json'))).document.paths).toHaveProperty(['/api/v1/retrieval/ef/{text}']);
});

test.each([
  [
    '0.99.0',
    'there is neither such a server nor such a file. Name a bundled openapi.json, or one of open-webui-jobs@0.8.3, open-webui@0.8.3',
  ],
  [fileOf('no.json', 'openapi: 3.1.0'), 'is not JSON.'],
  [fileOf('cut.json', '{"openapi": "3.1.0", "paths"'), 'is not JSON.'],
  [fileOf('other.json', '{"name": "x"}'), 'is no OpenAPI 3.1 description.'],
  [fileOf('old.json', '{"openapi": "3.0.3", "paths": {}}'), 'is no OpenAPI 3.1 description.'],
  [
    fileOf('apart.json', '{"openapi": "3.1.0", "paths": {"/a": {"$ref": "paths/a.yaml"}}}'),
    'which leads out of its components. Bundle it first',
  ],
])('%s is refused with a sentence', async (asked, message) => {
  const error = await readSide(asked).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(SideError);
  expect(error).toMatchObject({ asked });
  expect(String(error)).toContain(message);
});

test('a file is no server', async () => {
  await expect(readServer(fromRoot('generated/openapi.json'))).rejects.toThrow(
    'the contract knows no such server. Choose one of open-webui-jobs@0.8.3',
  );
});
