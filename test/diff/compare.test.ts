/** Each way in which a contract can differ is found in its group, and nothing else is. */
import { describe, expect, test } from 'vitest';
import type { Change, ChangeGroup, Severity } from '../../src/diff/changes.ts';
import { compareContracts } from '../../src/diff/compare.ts';
import { asDocument, type Mutate, smallContract } from './small-contract.ts';

async function changesOf(mutate: Mutate): Promise<readonly Change[]> {
  const after = smallContract();
  mutate(after);
  const from = { name: 'before', document: asDocument(smallContract()) };
  return (await compareContracts(from, { name: 'after', document: asDocument(after) })).changes;
}

const found = ({ group, severity, touches }: Change): string =>
  `${group} ${severity}: ${touches.map(({ operationId, place, field }) => [operationId, place, field].join(' ').trim()).join(', ')}`;

const MUTATIONS: readonly (readonly [what: string, mutate: Mutate, group: ChangeGroup, severity: Severity, where: string])[] = [
  ['an operation goes', (c) => delete c.paths['/api/feed'], 'removed', 'breaking', 'streamNotes'],
  ['an operation goes from a path that stays', (c) => delete c.paths['/api/notes'].post, 'removed', 'breaking', 'createNote'],
  [
    'an operation comes',
    (c) => {
      c.paths['/api/new'] = { get: { operationId: 'getNew', tags: ['notes'], 'x-owui-effect': 'read', security: [], responses: {} } };
    },
    'added',
    'addition',
    'getNew',
  ],
  [
    'a role shuts users out',
    (c) => {
      c.paths['/api/notes'].get.security = [{ bearerAuth: ['admin'] }];
    },
    'role',
    'breaking',
    'listNotes',
  ],
  [
    'a role shuts API keys out',
    (c) => {
      c.paths['/api/notes/{id}'].get.security = [{ bearerAuth: ['session'] }];
    },
    'role',
    'breaking',
    'getNote',
  ],
  [
    'a role lets everybody in',
    (c) => {
      c.paths['/api/notes'].get.security = [];
    },
    'role',
    'note',
    'listNotes',
  ],
  [
    'a read becomes a write',
    (c) => {
      c.paths['/api/notes'].get['x-owui-effect'] = 'write';
    },
    'effect',
    'breaking',
    'listNotes',
  ],
  [
    'a write becomes destructive',
    (c) => {
      c.paths['/api/notes'].post['x-owui-effect'] = 'destructive';
    },
    'effect',
    'note',
    'createNote',
  ],
  [
    'an operation is deprecated',
    (c) => {
      c.paths['/api/notes'].get.deprecated = true;
    },
    'notice',
    'note',
    'listNotes',
  ],
  [
    'an operation gets another id',
    (c) => {
      c.paths['/api/notes'].get.operationId = 'listAllNotes';
    },
    'notice',
    'note',
    'listAllNotes',
  ],
  [
    'a request field becomes required',
    (c) => c.components.schemas.NoteForm.required.push('state'),
    'request',
    'breaking',
    'createNote body',
  ],
  [
    'a request loses an allowed value',
    (c) => c.components.schemas.NoteForm.properties.state.enum.pop(),
    'request',
    'breaking',
    'createNote body /state',
  ],
  [
    'a request field gets another type',
    (c) => {
      c.components.schemas.NoteForm.properties.title.type = 'integer';
    },
    'request',
    'breaking',
    'createNote body /title',
  ],
  [
    'a request field is not looked at any more',
    (c) => delete c.components.schemas.NoteForm.properties.state,
    'request',
    'breaking',
    'createNote body /state',
  ],
  [
    'a bound of a schema in a schema tightens',
    (c) => {
      c.components.schemas.Tags.maxItems = 3;
    },
    'request',
    'breaking',
    'createNote body /tags',
  ],
  [
    'a parameter becomes required',
    (c) => {
      c.paths['/api/notes'].get.parameters[0].required = true;
    },
    'request',
    'breaking',
    'listNotes query page',
  ],
  [
    'a parameter goes',
    (c) => {
      c.paths['/api/notes'].get.parameters = [];
    },
    'request',
    'breaking',
    'listNotes query page',
  ],
  [
    'a parameter comes',
    (c) => c.paths['/api/notes'].get.parameters.push({ name: 'order', in: 'query', schema: { type: 'string' } }),
    'request',
    'addition',
    'listNotes query order',
  ],
  [
    'a request may hold more',
    (c) => {
      c.components.schemas.NoteForm.properties.pinned = { type: 'boolean' };
    },
    'request',
    'addition',
    'createNote body /pinned',
  ],
  [
    'a field of a shared reply goes: every operation that answers it',
    (c) => delete c.components.schemas.Note.properties.title,
    'reply',
    'breaking',
    'listNotes 200 reply /items/*/title, createNote 200 reply /title, getNote 200 reply /title',
  ],
  [
    'a field of a shared reply gets another type',
    (c) => {
      c.components.schemas.Note.properties.title.type = ['string', 'null'];
    },
    'reply',
    'breaking',
    'listNotes 200 reply /items/*/title, createNote 200 reply /title, getNote 200 reply /title',
  ],
  [
    'a field of a shared reply is not always there',
    (c) => {
      c.components.schemas.Note.required = [];
    },
    'reply',
    'breaking',
    'listNotes 200 reply /items/*, createNote 200 reply, getNote 200 reply',
  ],
  [
    'a reply holds more, in a part of an allOf',
    (c) => {
      c.paths['/api/notes/{id}'].get.responses[200].content['application/json'].schema.allOf[1].properties.more = { type: 'string' };
    },
    'reply',
    'addition',
    'getNote 200 reply /more',
  ],
  [
    'a stream goes',
    (c) => delete c.paths['/api/feed'].get['x-owui-stream'].item && delete c.paths['/api/feed'].get['x-owui-stream'],
    'reply',
    'breaking',
    'streamNotes stream',
  ],
  [
    'a stream ends otherwise',
    (c) => {
      c.paths['/api/feed'].get['x-owui-stream'].end = 'close';
    },
    'reply',
    'breaking',
    'streamNotes stream',
  ],
  [
    "a field of a stream's items goes",
    (c) => delete c.components.schemas.Item.properties.text,
    'reply',
    'breaking',
    'streamNotes stream item /text',
  ],
];

describe('one difference', () => {
  test.each(MUTATIONS)('%s', async (_what, mutate, group, severity, where) => {
    const changes = (await changesOf(mutate)).map(found);
    const expected = `${group} ${severity}: ${where}`;
    expect(changes).toEqual([expected]);
  });
});

describe('no difference', () => {
  test('two copies', async () => {
    expect(await changesOf(() => undefined)).toEqual([]);
  });

  test('other prose, other examples, another name of a path parameter', async () => {
    const changes = await changesOf((contract) => {
      contract.components.schemas.Note.properties.title.description = 'Its title.';
      contract.paths['/api/notes'].post.requestBody.content['application/json'].examples = { one: { value: { title: 'x' } } };
      const item = contract.paths['/api/notes/{id}'];
      item.get.parameters[0].name = 'note_id';
      delete contract.paths['/api/notes/{id}'];
      contract.paths['/api/notes/{note_id}'] = item;
    });
    expect(changes).toEqual([]);
  });

  test('an operation that takes a shared schema is not told of a change in replies alone', async () => {
    // A field that a reply promises and a request may leave out: nothing is refused.
    const changes = await changesOf((contract) => contract.components.schemas.Owner.properties.name.type.pop());
    expect(changes.map(({ severity }) => severity)).not.toContain('breaking');
  });
});
