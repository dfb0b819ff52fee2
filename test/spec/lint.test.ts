/** What an author sees who makes a typo: the file, the line and the mend, and exit code 1. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/paths.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contract-'));
  cpSync(fromRoot('openapi'), join(folder, 'openapi'), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true }));

const SIGN_IN = 'openapi/paths/api/v1/auths/signin.yaml';

/** Replaces text in one file, lints, and puts the file back. Returns the exit code, the output and the line of the change. */
function lintWith(file: string, before: string, after: string): { status: number | null; output: string; line: number } {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const line = text.slice(0, text.indexOf(before)).split('\n').length;
  writeFileSync(path, text.replace(before, after));
  const { status, stdout, stderr } = spawnSync(process.execPath, [fromRoot('scripts/lint.ts'), join(folder, 'openapi/openapi.yaml')], {
    encoding: 'utf8',
    cwd: folder,
  });
  writeFileSync(path, text);
  return { status, output: stdout + stderr, line };
}

test.each([
  ['a misspelt key', SIGN_IN, 'operationId:', 'operatonId:', '`operatonId` is not expected here'],
  ['a reference to nothing', SIGN_IN, 'schemas/auths.yaml#/Credentials', 'schemas/auths.yaml#/Credential', "Can't resolve $ref"],
  ['YAML that cannot be read', SIGN_IN, '  summary: Sign in with', '  summary: Sign in: with', 'Failed to parse'],
  [
    'an example that breaks its schema',
    'openapi/examples/auths.yaml',
    'token_type: Bearer',
    'token_type: bearer',
    'Example value must conform to the schema',
  ],
  [
    'a file in the wrong place',
    'openapi/openapi.yaml',
    'paths/api/v1/auths/signin.yaml',
    'paths/api/v1/auths/signout.yaml',
    'must be {$ref: paths/api/v1/auths/signin.yaml}',
  ],
])('%s', (_, file, before, after, message) => {
  const { status, output, line } = lintWith(file, before, after);
  expect(status).toBe(1);
  expect(output).toContain(message);
  expect(output).toMatch(new RegExp(`${file.split('/').at(-1)}:${line}:\\d+`));
  expect(output).toMatch(/Mend/);
});

test('one name for two different schemas', () => {
  const { status, output } = lintWith(
    'openapi/schemas/shared.yaml',
    'JsonValue:\n',
    'Credentials:\n  description: Other credentials.\n  type: string\nJsonValue:\n',
  );
  expect(status).toBe(1);
  expect(output).toContain('Credentials');
});
