/** A small contract, made for telling differences: written here, so that no test speaks of the contract itself. */
import type { BundledDocument } from '../../src/contract/document.ts';

const json = (schema: object): object => ({ content: { 'application/json': { schema } } });
const note = { $ref: '#/components/schemas/Note' };

const CONTRACT = {
  openapi: '3.1.0',
  info: { title: 'Notes', version: '1' },
  paths: {
    '/api/notes': {
      get: {
        operationId: 'listNotes',
        tags: ['notes'],
        'x-owui-effect': 'read',
        security: [{ bearerAuth: ['user'] }],
        parameters: [{ name: 'page', in: 'query', schema: { type: 'integer' } }],
        responses: {
          200: { description: '', ...json({ type: 'object', required: ['items'], properties: { items: { type: 'array', items: note } } }) },
        },
      },
      post: {
        operationId: 'createNote',
        tags: ['notes'],
        'x-owui-effect': 'write',
        security: [{ bearerAuth: ['user'] }],
        requestBody: { required: true, ...json({ $ref: '#/components/schemas/NoteForm' }) },
        responses: { 200: { description: '', ...json(note) } },
      },
    },
    '/api/notes/{id}': {
      get: {
        operationId: 'getNote',
        tags: ['notes'],
        description: 'Before: `listNotes`.',
        'x-owui-effect': 'read',
        security: [{ bearerAuth: [] }],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: {
          200: {
            description: '',
            ...json({ allOf: [note, { type: 'object', properties: { owner: { $ref: '#/components/schemas/Owner' } } }] }),
          },
        },
      },
    },
    '/api/feed': {
      get: {
        operationId: 'streamNotes',
        tags: ['feed'],
        'x-owui-effect': 'read',
        security: [],
        'x-owui-stream': { format: 'sse', item: { $ref: '#/components/schemas/Item' }, end: '[DONE]' },
        responses: { 200: { description: '', content: { 'text/event-stream': { schema: { type: 'string' } } } } },
      },
    },
  },
  components: {
    schemas: {
      Note: {
        type: 'object',
        required: ['id'],
        properties: {
          id: { type: 'string' },
          title: { type: 'string', description: 'What it is called.' },
          state: { type: 'string', enum: ['draft', 'done'] },
        },
      },
      NoteForm: {
        type: 'object',
        required: ['title'],
        properties: {
          title: { type: 'string' },
          state: { type: 'string', enum: ['draft', 'done'] },
          tags: { $ref: '#/components/schemas/Tags' },
        },
      },
      Tags: { type: 'array', items: { type: 'string' }, maxItems: 5 },
      Owner: { type: 'object', properties: { name: { type: ['string', 'null'] } } },
      Item: { type: 'object', properties: { text: { type: 'string' } } },
    },
  },
};

/** A test reaches into it by any path; one that is not there fails the test. */
// biome-ignore lint/suspicious/noExplicitAny: its changes are what no type foresees: a field more, one less, one of another kind
type SmallContract = any;
export type Mutate = (contract: SmallContract) => void;

/** A fresh copy, to change as a test likes. */
export const smallContract = (): SmallContract => structuredClone(CONTRACT);

/** The document as the code reads it. */
export const asDocument = (contract: unknown): BundledDocument => contract as BundledDocument;
