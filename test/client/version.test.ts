import { describe, expect, test } from 'vitest';
import { standIns } from '../../src/client/server.ts';
import { createClient, UnsupportedOperationError } from '../../src/index.ts';
import { serve } from './test-server.ts';

const serverOf = (version: string, failures = 0) =>
  serve((_request, response) => {
    if (failures-- > 0) response.writeHead(500).end('Internal Server Error');
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ version, deployment_id: '' }));
  });

describe('server()', () => {
  test('asks once, for all who ask at the same time too', async () => {
    const server = await serverOf('0.12.4');
    const client = createClient({ baseUrl: server.url });
    const infos = await Promise.all([client.server(), client.server()]);
    expect([...infos, await client.server()]).toEqual(
      Array.from({ length: 3 }, () => ({ version: '0.12.4', comparedWith: ['open-webui@0.12.4'] })),
    );
    expect(server.asked).toEqual(['GET /api/version']);
  });

  test('forgets a failure', async () => {
    const server = await serverOf('0.12.4', 1);
    const client = createClient({ baseUrl: server.url });
    await expect(client.server()).rejects.toMatchObject({ name: 'ApiError', status: 500 });
    expect(await client.server()).toMatchObject({ version: '0.12.4' });
  });
});

// openapi/servers says what each version serves: the fork alone has jobs, and calendars came between 0.8.12 and 0.9.6.
test.each([
  ['0.12.4', 'listJobs', false],
  ['0.8.3', 'listJobs', true],
  ['0.8.12', 'listCalendars', false],
  ['0.12.4', 'listCalendars', true],
  ['99.0.0', 'listCalendars', true],
  ['0.12.4', 'getVersion', true],
] as const)('version %s, supports(%s): %s', async (version, operationId, supported) => {
  const { url } = await serverOf(version);
  expect(await createClient({ baseUrl: url }).supports(operationId)).toBe(supported);
});

test('supports refuses a name that the contract lacks', async () => {
  const { url } = await serverOf('0.12.4');
  // @ts-expect-error the compiler does too
  await expect(createClient({ baseUrl: url }).supports('noSuchOperation')).rejects.toThrow('no operation noSuchOperation');
});

test.each([
  ['1.10.0', ['o@1.2.0', 'o@1.10.0', 'f@1.10.0'], ['o@1.10.0', 'f@1.10.0']],
  ['1.9.0', ['o@1.10.0', 'o@1.2.0'], ['o@1.2.0', 'o@1.10.0']],
  ['1.1.0', ['o@1.10.0', 'o@1.2.0'], ['o@1.2.0']],
  ['2.0.0', ['o@1.10.0', 'o@1.2.0'], ['o@1.10.0']],
])('%s among %j is compared with %j', (version, captured, expected) => {
  expect(standIns(version, captured)).toEqual(expected);
});

describe('checkVersion', () => {
  test('refuses what the version lacks, and names who has it', async () => {
    const server = await serverOf('0.12.4');
    const client = createClient({ baseUrl: server.url, checkVersion: true });
    const error = await client.GET('/api/v1/jobs/').catch((thrown) => thrown);
    expect(error).toBeInstanceOf(UnsupportedOperationError);
    expect(error).toMatchObject({ version: '0.12.4', servedBy: ['open-webui-jobs@0.8.3'], operationId: 'listJobs' });
    expect(error.message).toContain('is not served by version 0.12.4. Known to serve it: open-webui-jobs@0.8.3.');
    expect(server.asked).toEqual(['GET /api/version']);
  });

  test('lets the rest through, and asks once', async () => {
    const server = await serverOf('0.12.4');
    const client = createClient({ baseUrl: server.url, checkVersion: true });
    await client.GET('/api/config');
    await client.GET('/api/config');
    expect(server.asked).toEqual(['GET /api/version', 'GET /api/config', 'GET /api/config']);
  });
});
