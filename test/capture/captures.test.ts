/** The files of openapi/servers/: written to be read in a diff, read back whole, and refused with a mend if they are damaged. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type Capture,
  DamagedCaptureError,
  findCapture,
  MissingCaptureError,
  readCaptures,
  writeCapture,
} from '../../scripts/capture/captures.ts';
import { compareCaptures } from '../../scripts/capture/compare.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'owui-captures-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const notes = { method: 'GET', path: '/notes/{id}', handler: 'notes.get', authority: 'user', published: true } as const;
const tags = { method: 'GET', path: '/tags', handler: 'tags.list', authority: 'public', published: false } as const;

const capture = (server: string, ...operations: Capture['operations']): Capture => ({
  server,
  capturedAt: '2026-01-01',
  capturedFrom: 'a fixture',
  operations,
});

test('a capture comes back as it was written, sorted, one operation a line', async () => {
  const file = await writeCapture(capture('open-webui@0.8.3', tags, { ...notes, method: 'POST' }, notes), folder);
  const lines = (await readFile(file, 'utf8')).split('\n');
  expect(lines[5]).toBe('    {"method":"GET","path":"/notes/{id}","handler":"notes.get","authority":"user","published":true},');
  expect(lines).toHaveLength(11);
  expect(await readCaptures(folder)).toEqual([capture('open-webui@0.8.3', notes, { ...notes, method: 'POST' }, tags)]);
  expect(await readdir(folder)).toEqual(['open-webui@0.8.3.json']);
});

test('captures are listed by number, releases before forks', async () => {
  for (const server of ['open-webui-jobs@0.8.3', 'open-webui@0.12.4', 'open-webui@0.8.12', 'open-webui@0.8.3'])
    await writeCapture(capture(server, notes), folder);
  const names = (await readCaptures(folder)).map(({ server }) => server);
  expect(names).toEqual(['open-webui@0.8.3', 'open-webui@0.8.12', 'open-webui@0.12.4', 'open-webui-jobs@0.8.3']);
});

test('a folder that does not exist has no captures', async () => {
  expect(await readCaptures(join(folder, 'none'))).toEqual([]);
});

test('a missing capture is an error that lists what there is and says how to make it', () => {
  const captures = [capture('open-webui@0.8.3', notes)];
  expect(findCapture(captures, 'open-webui@0.8.3')).toBe(captures[0]);
  const missing = () => findCapture(captures, 'open-webui@0.9.9');
  expect(missing).toThrow(MissingCaptureError);
  expect(missing).toThrow(
    'There is no capture of open-webui@0.9.9. Captured are: open-webui@0.8.3. Take one of these, or capture it: `npm run capture -- open-webui@0.9.9`.',
  );
});

test.each([
  ['text that is no JSON', '{"server": ', 'openapi/servers/open-webui@0.8.3.json is not a capture: '],
  ['another authority', JSON.stringify(capture('open-webui@0.8.3', notes)).replace('"user"', '"root"'), 'authority'],
  ['a missing key', '{"server":"open-webui@0.8.3"}', 'operations'],
  ['the name of another server', JSON.stringify(capture('open-webui@0.8.12', notes)), 'it says that it is of open-webui@0.8.12'],
])('%s is refused', async (_, text, says) => {
  await writeFile(join(folder, 'open-webui@0.8.3.json'), text);
  const error: unknown = await readCaptures(folder).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(DamagedCaptureError);
  expect(String(error)).toContain(says);
  expect(String(error)).toContain('Capture the server again (`npm run capture -- open-webui@0.8.3`)');
});

test('what came, went and changed is Markdown', () => {
  const before = capture('open-webui@0.11.4', notes, tags);
  const after = capture(
    'open-webui@0.12.4',
    { ...notes, path: '/notes/{note_id}', authority: 'admin', handler: 'notes.get_note', published: false },
    { ...tags, method: 'POST' },
  );
  expect(compareCaptures(before, after)).toBe(`# open-webui@0.12.4 against open-webui@0.11.4

2 operations, 2 before: 1 came, 1 went.

## Came (1)

| operation | authority | handler |
| --- | --- | --- |
| \`POST /tags\` | public | \`tags.list\` |

## Went (1)

| operation | authority | handler |
| --- | --- | --- |
| \`GET /tags\` | public | \`tags.list\` |

## Other authority (1)

| operation | before | now |
| --- | --- | --- |
| \`GET /notes/{note_id}\` | user | admin |

## Other handler (1)

| operation | before | now |
| --- | --- | --- |
| \`GET /notes/{note_id}\` | \`notes.get\` | \`notes.get_note\` |

## Other names in the path (1)

| operation | before | now |
| --- | --- | --- |
| \`GET /notes/{note_id}\` | \`/notes/{id}\` | \`/notes/{note_id}\` |

## In the published schema or not (1)

| operation | before | now |
| --- | --- | --- |
| \`GET /notes/{note_id}\` | published | not published |`);
});

test('the same server, captured again without a change, says so', () => {
  const one = capture('open-webui@0.12.4', notes);
  expect(compareCaptures(one, { ...one, capturedAt: '2026-02-01' })).toBe(
    '# open-webui@0.12.4, captured again after 2026-01-01\n\n1 operations, 1 before: 0 came, 0 went.\n\nNothing came, went or changed.',
  );
});
