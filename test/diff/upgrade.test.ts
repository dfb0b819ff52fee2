/** What a consumer is told to change. */
import { describe, expect, test } from 'vitest';
import { compareContracts } from '../../src/diff/compare.ts';
import { LAYOUTS } from '../../src/diff/layout.ts';
import { readServer } from '../../src/diff/side.ts';
import { upgradeOf } from '../../src/diff/upgrade.ts';
import { upgradeInWords } from '../../src/diff/upgrade-report.ts';
import { asDocument, type Mutate, smallContract } from './small-contract.ts';

async function upgrade(mutate: Mutate, only?: readonly string[]) {
  const before = asDocument(smallContract());
  const changed = smallContract();
  mutate(changed);
  const after = asDocument(changed);
  const report = await compareContracts({ name: 'old', document: before }, { name: 'new', document: after });
  return upgradeOf(report, before, after, only && new Set(only));
}

const breakMuch: Mutate = (contract) => {
  delete contract.components.schemas.Note.properties.title;
  contract.paths['/api/notes'].get.security = [{ bearerAuth: ['admin'] }];
  contract.components.schemas.NoteForm.required.push('state');
  delete contract.paths['/api/notes/{id}'];
  contract.paths['/api/notes/find'] = {
    get: { operationId: 'findNote', tags: ['notes'], 'x-owui-effect': 'read', security: [], responses: {} },
  };
};

test('operations that are gone come first, then roles, requests and replies, each with its own steps', async () => {
  const { operations, added } = await upgrade(breakMuch);
  expect(
    operations.map(({ operationId, must }) => [operationId, must.map(({ group, place, field }) => [group, place, field].join(' ').trim())]),
  ).toEqual([
    ['getNote', ['removed']],
    ['listNotes', ['role', 'reply 200 reply /items/*/title']],
    ['createNote', ['request body', 'reply 200 reply /title']],
  ]);
  expect(added).toEqual({ notes: 1 });
});

test('of an operation that is gone: what its description names, and what is new beside it', async () => {
  const { operations } = await upgrade(breakMuch);
  expect(operations[0]?.instead).toEqual({ named: ['listNotes'], hints: ['findNote'] });
});

test('only what the consumer calls', async () => {
  const { operations, unknown } = await upgrade(breakMuch, ['createNote', 'streamNotes', 'noSuchOperation']);
  expect(operations.map(({ operationId }) => operationId)).toEqual(['createNote']);
  expect(unknown).toEqual(['noSuchOperation']);
});

test('in words', async () => {
  const text = upgradeInWords(await upgrade(breakMuch), LAYOUTS.markdown);
  expect(text).toContain('# From old to new\n3 operations to look at.\n');
  expect(text).toContain('| notes | 1 | 1 | 1 | 2 | 0 |');
  expect(text).toContain(
    '## Stop calling (1)\n\n- `GET /api/notes/{id}` (getNote)\n  - The operation is gone.\n  - Instead: `listNotes`.\n',
  );
  expect(text).toContain('  - 200 reply `/items/*/title`: Property `title` of `Note` was removed.');
  expect(upgradeInWords(await upgrade(() => undefined), LAYOUTS.text)).toBe('From old to new\nNothing must change.\n');
});

describe('0.11.4 to 0.12.4', () => {
  // Tried on both servers: what the older does with it, the newer does not.
  const TRIED: readonly (readonly [operationId: string, step: string])[] = [
    ['embedText', 'removed'],
    ['getSession', 'role'],
    ['updateNoteById', 'request body /access_grants'],
    ['updatePromptById', 'request body /access_grants'],
    ['updateKnowledgeBaseById', 'request body /access_grants'],
    ['updateCalendarById', 'request body /access_grants'],
    ['exportSkills', 'reply 200 reply /access_grants'],
    ['exportSkills', 'reply 200 reply /content'],
    ['exportSkills', 'reply 200 reply /created_at'],
    ['exportSkills', 'reply 200 reply /updated_at'],
    ['exportSkills', 'reply 200 reply /user_id'],
    ['searchSkills', 'reply 200 reply /items/*/content'],
  ];

  test('names what was tried on both servers', async () => {
    const [before, after] = [await readServer('0.11.4'), await readServer('0.12.4')];
    const { operations } = upgradeOf(await compareContracts(before, after), before.document, after.document);
    const told = operations.flatMap(({ operationId, must }) =>
      must.map(({ group, place, field }) => `${operationId}: ${[group, place, field].join(' ').trim()}`),
    );
    expect(told).toEqual(expect.arrayContaining(TRIED.map(([operationId, step]) => `${operationId}: ${step}`)));
  });
});
