/** `diff` and `upgrade`, as a person or a pipeline meets them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/paths.ts';
import { harFile } from '../calls/har.ts';
import { type Mutate, smallContract } from './small-contract.ts';

/** A command starts Redocly twice; a busy machine takes its time. */
const PATIENCE_MS = 60_000;

const folder = mkdtempSync(join(tmpdir(), 'owui-diff-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [fromRoot('src/cli.ts'), ...args], { encoding: 'utf8', timeout: PATIENCE_MS, cwd: folder });

function contractFile(name: string, mutate: Mutate = () => undefined): string {
  const contract = smallContract();
  mutate(contract);
  writeFileSync(join(folder, name), JSON.stringify(contract));
  return join(folder, name);
}

const before = contractFile('before.json');
const broken = contractFile('broken.json', (contract) => delete contract.components.schemas.Note.properties.title);
const more = contractFile('more.json', (contract) => {
  contract.components.schemas.Note.properties.colour = { type: 'string' };
});

describe('the exit code of diff', () => {
  test.each([
    [before, 'breaking', 0],
    [before, 'any', 0],
    [more, 'breaking', 0],
    [more, 'any', 1],
    [broken, 'breaking', 1],
    [broken, 'none', 0],
  ])('%s with --fail-on %s is %d', (after, failOn, code) => {
    const { status, stderr } = run('diff', before, after, '--fail-on', failOn);
    expect([status, stderr]).toEqual([code, '']);
  });
});

test('the same in each format, and a redocly.yaml of the folder does not matter', () => {
  writeFileSync(join(folder, 'redocly.yaml'), 'diff:\n  property-removed: off\n');
  const message = 'Property `title` of `Note` was removed.';
  const places = ['/items/*/title', 'GET /api/notes/{id}'];
  const markdown = run('diff', before, broken, '--format', 'markdown', '-o', 'changes.md');
  expect([markdown.status, markdown.stdout]).toEqual([1, '']);
  for (const text of [run('diff', before, broken).stdout, readFileSync(join(folder, 'changes.md'), 'utf8')])
    for (const part of [message, 'breaking', ...places]) expect(text).toContain(part);
  const { changes, format } = JSON.parse(run('diff', before, broken, '--format', 'json').stdout);
  expect(format).toBe('open-webui-contract/diff@1');
  expect(changes).toEqual([expect.objectContaining({ group: 'reply', severity: 'breaking', message })]);
});

test('upgrade tells of what a recording calls', () => {
  const grants = { url: 'http://a.example.com/api/v1/notes/n1/update', method: 'POST' };
  const { stdout, status } = run('upgrade', '0.11.4', '0.12.4', '--calls', harFile(grants), '--format', 'json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout).operations.map(({ operationId }: { operationId: string }) => operationId)).toEqual(['updateNoteById']);
});

test.each([
  [['diff', before], "missing required argument 'to'"],
  [['diff', before, broken, '--format', 'xml'], 'Allowed choices are text, markdown, json'],
  [['diff', before, broken, '--fail-on', 'all'], 'Allowed choices are breaking, any, none'],
  [['diff', before, '7.7.7'], 'there is neither such a server nor such a file'],
  [['diff', before, more, '-o', '/no/such/folder/x.md'], 'cannot be written'],
  [['upgrade', '0.11.4', before], 'the contract knows no such server'],
  [['upgrade', '0.11.4', '0.12.4', '--calls', 'missing.har'], 'missing.har: cannot be read'],
])('%j is refused with a sentence', (args, message) => {
  const { stdout, stderr, status } = run(...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
});
