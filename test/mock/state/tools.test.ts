/** Tools, as a 0.12.4 answers the same requests. */
import { beforeEach, expect, test } from 'vitest';
import { unifiedDiff } from '../../../src/mock/state/tables/line-diff.ts';
import { toolSpecs, valvesSchema } from '../../../src/mock/state/tables/python-source.ts';
import { ben } from '../../contract/cast.ts';
import { ADA, type AskedWorld, BEN, NOT_FOUND, PROHIBITED, refusal, startWorld } from './harness.ts';

const url = '/api/v1/tools/';
const UNAUTHORIZED = '401 Unauthorized';

const source = `"""
title: T
required_open_webui_version: 0.4.0
Some words
"""
from typing import Optional
from pydantic import BaseModel, Field

class Tools:
    class Valves(BaseModel):
        units: str = Field(default="metric", description="Which units")
        days: int = 3
        on: bool = True
        tags: list[str] = Field(default=[], description='x')
        opt: Optional[str] = None

    class UserValves(BaseModel):
        city: str = "Rome"

    def __init__(self):
        self.valves = None

    def get(self, city: str, days: int = 3, names: list[str] = [], opt: Optional[str] = None, __user__: dict = {}) -> str:
        """
        Forecast the
        weather.

        Twice.
        :param city: Name of the city
        :return: text
        """
        return ""

    async def bare(self, a, b: float, c: bool = False):
        return ""

    def _hidden(self): pass

    def multi(
        self,
        city: str,
        data: dict = {},
    ) -> str:
        """Doc."""
        return ""
`;

let mock: AskedWorld;
const make = (more: object = {}) =>
  mock.get(ADA, 'POST', `${url}create`, { id: 'Abc', name: 'A', content: source, meta: { description: 'd' }, ...more });
const share = (permission: string, token: string = ADA) =>
  mock.ask(token, 'POST', `${url}id/abc/access/update`, { access_grants: [{ principal_type: 'user', principal_id: ben, permission }] });

beforeEach(() => {
  mock = startWorld();
  mock.world.reset('empty');
});

test('specifications are read from the source as the server reads them', () => {
  const parameters = (properties: object, required?: string[]) => ({ properties, ...(required ? { required } : {}), type: 'object' });
  expect(toolSpecs(source)).toEqual([
    {
      name: 'bare',
      description: '',
      parameters: parameters({ a: { type: 'string' }, b: { type: 'number' }, c: { default: false, type: 'boolean' } }, ['a', 'b']),
    },
    {
      name: 'get',
      description: 'Forecast the\nweather.\n\nTwice.',
      parameters: parameters(
        {
          city: { description: 'Name of the city', type: 'string' },
          days: { default: 3, type: 'integer' },
          names: { default: [], items: { type: 'string' }, type: 'array' },
          opt: { type: 'string' },
        },
        ['city'],
      ),
    },
    {
      name: 'multi',
      description: 'Doc.',
      parameters: parameters({ city: { type: 'string' }, data: { additionalProperties: true, default: {}, type: 'object' } }, ['city']),
    },
  ]);
});

test('so are valves', () => {
  expect(valvesSchema(source, 'Tools', 'Valves')).toEqual({
    properties: {
      units: { default: 'metric', description: 'Which units', title: 'Units', type: 'string' },
      days: { default: 3, title: 'Days', type: 'integer' },
      on: { default: true, title: 'On', type: 'boolean' },
      tags: { default: [], description: 'x', items: { type: 'string' }, title: 'Tags', type: 'array' },
      opt: { anyOf: [{ type: 'string' }, { type: 'null' }], default: null, title: 'Opt' },
    },
    title: 'Valves',
    type: 'object',
  });
  expect(valvesSchema('class Tools:\n    pass\n', 'Tools', 'Valves')).toBeNull();
});

test('differences are worded as Python words them', () => {
  const before = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].join('\n');
  const after = before.replace('a\n', '').replace('j', 'J\nK');
  expect(unifiedDiff(before, after, { from: 'x', to: 'y' })).toEqual([
    '--- x',
    '+++ y',
    '@@ -1,4 +1,3 @@',
    '-a',
    ' b',
    ' c',
    ' d',
    '@@ -7,4 +6,5 @@',
    ' g',
    ' h',
    ' i',
    '-j',
    '+J',
    '+K',
  ]);
  expect(unifiedDiff('a\r\n', 'a\n', { from: 'x', to: 'y' })).toEqual([]);
});

test('create, read, list, export', () => {
  const made = make();
  const meta = { i18n: null, description: 'd', manifest: { title: 'T', required_open_webui_version: '0.4.0' }, has_user_valves: true };
  expect(made).toMatchObject({ id: 'abc', name: 'A', meta, access_grants: [] });
  expect(made).not.toHaveProperty('content');
  expect(mock.get(ADA, 'GET', `${url}id/abc`)).toMatchObject({ content: source, write_access: true, user: null });
  expect(mock.get(ADA, 'GET', url)).toMatchObject([{ id: 'abc', content: null, has_user_valves: true, user: { name: 'Ada Okafor' } }]);
  expect(mock.get(ADA, 'GET', `${url}?query=zz`)).toEqual([]);
  expect(mock.get(ADA, 'GET', `${url}export`)).toMatchObject([{ content: source }]);
  expect(mock.ask(BEN, 'GET', `${url}export`)).toEqual(refusal(401, UNAUTHORIZED));
});

test.each<[object, string]>([
  [{ id: 'weather_forecast' }, 'Uh-oh! This id is already registered. Please choose another id string.'],
  [{ id: '1abc' }, 'Only alphanumeric characters and underscores are allowed in the id'],
  [{ content: 'x = 1' }, '[ERROR: Error creating tool]'],
])('%j is refused', (more, detail) => {
  mock.world.reset('seed');
  const body = { id: 'ok', name: 'A', content: source, meta: {}, ...more };
  expect(mock.ask(ADA, 'POST', `${url}create`, body)).toEqual(refusal(400, detail));
  expect(mock.ask(BEN, 'POST', `${url}create`, body)).toEqual(refusal(401, UNAUTHORIZED));
});

const changed = { id: 'x', name: 'B', content: `${source}\n# x\n`, meta: {} };

test.each<[string, string, object, ReturnType<typeof refusal>, ReturnType<typeof refusal>]>([
  ['GET', '', {}, refusal(404, NOT_FOUND), refusal(401, PROHIBITED)],
  ['POST', '/update', changed, refusal(401, NOT_FOUND), refusal(401, UNAUTHORIZED)],
  ['POST', '/access/update', { access_grants: [] }, refusal(404, NOT_FOUND), refusal(401, UNAUTHORIZED)],
  ['DELETE', '/delete', {}, refusal(401, NOT_FOUND), refusal(401, UNAUTHORIZED)],
  ['GET', '/valves', {}, refusal(404, NOT_FOUND), refusal(401, PROHIBITED)],
  ['GET', '/valves/spec', {}, refusal(404, NOT_FOUND), refusal(401, PROHIBITED)],
  ['POST', '/valves/update', {}, refusal(401, NOT_FOUND), refusal(400, PROHIBITED)],
  ['GET', '/valves/user', {}, refusal(404, NOT_FOUND), refusal(401, PROHIBITED)],
  ['POST', '/valves/user/update', {}, refusal(404, NOT_FOUND), refusal(401, PROHIBITED)],
  ['GET', '/history', {}, refusal(404, 'Not found'), refusal(401, PROHIBITED)],
  ['GET', '/history/x', {}, refusal(404, 'Not found'), refusal(401, PROHIBITED)],
  ['DELETE', '/history/x', {}, refusal(404, 'Not found'), refusal(401, PROHIBITED)],
  ['POST', '/update/version', { version_id: 'x' }, refusal(404, 'Not found'), refusal(401, PROHIBITED)],
  ['GET', '/specs', {}, refusal(404, 'Tool not found'), refusal(404, 'Tool not found')],
])('%s %s of an unknown tool and of somebody else’s', (method, path, body, unknown, foreign) => {
  make();
  expect(mock.ask(ADA, method, `${url}id/nope${path}`, body)).toEqual(unknown);
  expect(mock.ask(BEN, method, `${url}id/abc${path}`, body)).toEqual(foreign);
});

test('a reader sees no source, and who may write changes only what is not code', () => {
  make();
  share('read');
  expect(mock.get(BEN, 'GET', `${url}id/abc`)).not.toHaveProperty('content');
  expect(mock.get(BEN, 'GET', `${url}list`)).toMatchObject([{ id: 'abc', write_access: false }]);
  share('write');
  expect(mock.ask(BEN, 'POST', `${url}id/abc/update`, changed)).toEqual(refusal(401, UNAUTHORIZED));
  expect(mock.get(BEN, 'POST', `${url}id/abc/update`, { ...changed, content: source }).name).toBe('B');
});

test('versions', () => {
  const { version_id: first } = make();
  const second = mock.get(ADA, 'POST', `${url}id/abc/update`, {
    ...changed,
    content: source.replace('int = 3\n', 'int = 4\n'),
    commit_message: 'm',
  }).version_id;
  expect(mock.get(ADA, 'GET', `${url}id/abc/history`)).toMatchObject([
    { id: second, parent_id: first, commit_message: 'm', user: { name: 'Ada Okafor' } },
    { id: first, parent_id: null, commit_message: null },
  ]);
  const diff = mock.get(ADA, 'GET', `${url}id/abc/history/diff?from_id=${first}&to_id=${second}`);
  expect(diff.metadata).toEqual({
    name: { before: 'A', after: 'B' },
    meta: { before: { description: 'd' }, after: { description: null } },
  });
  expect(diff.content_diff).toMatch(/^--- selected\.py\n\+\+\+ production\.py\n@@ -9,7 \+9,7 @@\n/);
  expect(mock.ask(ADA, 'DELETE', `${url}id/abc/history/${second}`)).toEqual(refusal(400, 'Cannot delete the current version'));
  expect(mock.get(ADA, 'POST', `${url}id/abc/update/version`, { version_id: first })).toMatchObject({ name: 'A', version_id: first });
  expect(mock.get(ADA, 'DELETE', `${url}id/abc/history/${second}`)).toBe(true);
  expect(mock.ask(ADA, 'GET', `${url}id/abc/history/${second}`)).toEqual(refusal(404, 'Version not found'));
});

test('valves for all and for oneself', () => {
  make();
  share('read');
  const set = (body: object) => mock.ask(ADA, 'POST', `${url}id/abc/valves/update`, body);
  expect(mock.get(ADA, 'GET', `${url}id/abc/valves`)).toEqual({});
  expect(set({ days: '5', on: 'no', bogus: 1, units: null }).body).toEqual({ days: 5, on: false });
  expect(mock.get(ADA, 'GET', `${url}id/abc/valves`)).toEqual({ days: 5, on: false });
  for (const wrong of [{ days: 'x' }, { units: 5 }, { on: 'nope' }])
    expect(set(wrong)).toEqual(refusal(400, '[ERROR: Error updating tool valves]'));
  expect(mock.get(BEN, 'POST', `${url}id/abc/valves/user/update`, { city: 'Oslo' })).toEqual({ city: 'Oslo' });
  expect(mock.get(BEN, 'GET', `${url}id/abc/valves/user`)).toEqual({ city: 'Oslo' });
  expect(mock.get(ADA, 'GET', `${url}id/abc/valves/user`)).toEqual({});
  expect(mock.ask(BEN, 'POST', `${url}id/abc/valves/user/update`, { city: 4 })).toEqual(
    refusal(400, '[ERROR: Error updating tool user valves]'),
  );
});
