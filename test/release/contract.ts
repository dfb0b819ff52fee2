/** A contract of three operations, and what can happen to it. */

/** Parts of a fixture; a test reaches into them by name. */
type Node = Record<string, unknown>;

const reply = (schema: Node): Node => ({ 200: { description: 'Fine.', content: { 'application/json': { schema } } } });

export interface Contract {
  openapi: string;
  info: Node;
  paths: { [path: string]: { get?: Operation; post?: Operation } };
  components: { schemas: { [name: string]: { type: string; required: string[]; properties: Node } }; securitySchemes: Node };
}

interface Operation {
  operationId: string;
  'x-owui-effect': string;
  description: string;
  security: readonly Node[];
  parameters?: readonly Node[];
  responses: Node;
}

const operation = (operationId: string, schema: string): Operation => ({
  operationId,
  'x-owui-effect': 'read',
  description: 'As it is.',
  security: [{ bearerAuth: ['user'] }],
  responses: reply({ $ref: `#/components/schemas/${schema}` }),
});

const noteById: Operation = {
  ...operation('getNote', 'Note'),
  parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
};

export const newContract = (): Contract => ({
  openapi: '3.1.1',
  info: { title: 'Fixture', version: '1' },
  paths: {
    '/notes': { get: operation('listNotes', 'Note') },
    '/notes/{id}': { get: noteById },
    '/tags': { get: operation('listTags', 'Tag') },
  },
  components: {
    schemas: {
      Note: { type: 'object', required: ['id'], properties: { id: { type: 'string' }, text: { type: 'string' } } },
      Tag: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
    },
    securitySchemes: { bearerAuth: { type: 'http', scheme: 'bearer' } },
  },
});

/** The operation of a path that the fixture has. */
function getOf(contract: Contract, path: string): Operation {
  const found = contract.paths[path]?.get;
  if (!found) throw new Error(`The fixture has no GET ${path}.`);
  return found;
}

export const BREAKING: Readonly<Record<string, { change: (contract: Contract) => void; says: readonly string[] }>> = {
  'an operation that is gone': {
    change: (contract) => {
      delete contract.paths['/tags'];
    },
    says: ['The operation is gone.', 'GET /tags  openapi/paths/tags.yaml'],
  },
  'a method that is gone from a path that stays': {
    change: (contract) => {
      const { get, ...rest } = contract.paths['/tags'] ?? {};
      contract.paths['/tags'] = { ...rest, ...(get && { post: { ...get, operationId: 'createTag' } }) };
    },
    says: ['The operation is gone.', 'GET /tags  openapi/paths/tags.yaml'],
  },
  'one that went and one that came': {
    change: (contract) => {
      contract.paths['/labels'] = { get: { ...getOf(contract, '/tags'), operationId: 'listLabels' } };
      delete contract.paths['/tags'];
    },
    says: ['in one place', 'GET /tags  openapi/paths/tags.yaml'],
  },
  'a higher role': {
    change: (contract) => {
      getOf(contract, '/notes').security = [{ bearerAuth: ['admin'] }];
    },
    says: ['Role user became admin', 'GET /notes  openapi/paths/notes.yaml'],
  },
  'a field of a reply that is gone': {
    change: (contract) => {
      delete contract.components.schemas['Note']?.properties['text'];
    },
    says: ['Property `text` of `Note` was removed.', 'GET /notes  openapi/paths/notes.yaml'],
  },
  'a parameter that must be sent': {
    change: (contract) => {
      getOf(contract, '/notes').parameters = [{ name: 'page', in: 'query', required: true, schema: { type: 'integer' } }];
    },
    says: ['page', 'GET /notes  openapi/paths/notes.yaml'],
  },
  'another name of an operation': {
    change: (contract) => {
      getOf(contract, '/notes').operationId = 'getNotes';
    },
    says: ['in one place', "The SDK's function `listNotes` is called `getNotes` now.", 'GET /notes  openapi/paths/notes.yaml'],
  },
  'another name of a parameter of the path': {
    change: (contract) => {
      const { '/notes/{id}': gone, ...rest } = contract.paths;
      const get = { ...noteById, parameters: [{ name: 'note_id', in: 'path', required: true, schema: { type: 'string' } }] };
      contract.paths = { ...rest, ...(gone && { '/notes/{note_id}': { get } }) };
    },
    says: ['in one place', 'parameters of `/notes/{id}` by other names', 'GET /notes/{note_id}  openapi/paths/notes/{note_id}.yaml'],
  },
  'an operation that writes now': {
    change: (contract) => {
      getOf(contract, '/notes')['x-owui-effect'] = 'write';
    },
    says: ['in one place', 'Effect read became write.', 'GET /notes  openapi/paths/notes.yaml'],
  },
  'a schema under another name': {
    change: (contract) => {
      const { Tag, ...rest } = contract.components.schemas;
      if (Tag) contract.components.schemas = { ...rest, Label: Tag };
      getOf(contract, '/tags').responses = reply({ $ref: '#/components/schemas/Label' });
    },
    says: ["The schema `Tag` is gone, and with it the type `components['schemas']['Tag']`."],
  },
};

export const HARMLESS: Readonly<Record<string, (contract: Contract) => void>> = {
  'a new operation': (contract) => {
    contract.paths['/health'] = { get: operation('getHealth', 'Note') };
  },
  'a new field of a reply': (contract) => {
    const note = contract.components.schemas['Note'];
    if (note) note.properties['title'] = { type: 'string' };
  },
  'a lower role': (contract) => {
    getOf(contract, '/notes').security = [];
  },
  'a parameter that may be sent': (contract) => {
    getOf(contract, '/notes').parameters = [{ name: 'page', in: 'query', schema: { type: 'integer' } }];
  },
  'other prose': (contract) => {
    getOf(contract, '/notes').description = 'As it is, said better.';
  },
};
