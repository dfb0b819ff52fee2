/** Which servers a version describes: in the manifest, where `npm view` reads it, and in the README's table. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readCaptures } from '../../scripts/capture/captures.ts';
import { fromRoot } from '../../scripts/paths.ts';
import { describedServers } from '../../scripts/release/described-servers.ts';
import { ReleaseError } from '../../scripts/release/error.ts';
import { versionsIn, withVersion } from '../../scripts/release/version-table.ts';

const captures = (...servers: string[]) => servers.map((server) => ({ server }));

test('the manifest names the servers that are captured; `npm run manifest` writes it', async () => {
  const { openWebui } = JSON.parse(await readFile(fromRoot('package.json'), 'utf8'));
  expect(openWebui).toEqual(describedServers(await readCaptures()));
});

test('the newest is the last release, not a fork', () => {
  expect(describedServers(captures('open-webui@0.8.3', 'open-webui@0.12.4', 'open-webui-jobs@0.99.0'))).toEqual({
    newest: '0.12.4',
    servers: ['open-webui@0.8.3', 'open-webui@0.12.4', 'open-webui-jobs@0.99.0'],
  });
});

test('without a captured release nothing can be said', () => {
  expect(() => describedServers(captures('open-webui-jobs@0.8.3'))).toThrow(ReleaseError);
  expect(() => describedServers([])).toThrow('Run `npm run capture -- --latest`');
});

const EMPTY = 'Text before.\n\n| open-webui-contract | newest Open WebUI | also described |\n|---|---|---|\n\nText after.\n';
const older = { newest: '0.11.4', servers: ['open-webui@0.8.3', 'open-webui@0.11.4', 'open-webui-jobs@0.8.3'] };
const newer = { newest: '0.12.4', servers: ['open-webui@0.11.4', 'open-webui@0.12.4'] };
const ROWS = '|---|---|---|\n| 0.2.0 | 0.12.4 | 0.11.4 |\n| 0.1.0 | 0.11.4 | 0.8.3, open-webui-jobs@0.8.3 |\n\nText after.\n';

test('the table gets a row for each version, the newest on top', () => {
  const first = withVersion(EMPTY, '0.1.0', older);
  const second = withVersion(first, '0.2.0', newer);
  expect([versionsIn(EMPTY), versionsIn(first), versionsIn(second)]).toEqual([[], ['0.1.0'], ['0.2.0', '0.1.0']]);
  expect(second).toBe(EMPTY.replace('|---|---|---|\n\nText after.\n', ROWS));
});

test('the row of a version that is made again is replaced', () => {
  const once = withVersion(withVersion(EMPTY, '0.1.0', older), '0.2.0', older);
  expect(withVersion(once, '0.2.0', newer)).toContain(ROWS);
});

test.each(['No table.', EMPTY + EMPTY])('a README without the table, or with two, is refused before a version is made', (readme) => {
  expect(() => withVersion(readme, '0.1.0', older)).toThrow('README.md has no table of versions, or two. Put its head where');
});
