/** The types of one server, compiled as a consumer does. Which operations and fields came when is from captures and trials of the servers. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fromRoot } from '../../scripts/paths.ts';
import { entryOf, writeServerTypes } from '../../scripts/server-types.ts';

// Each test runs the compiler, which takes a second alone and half a minute on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

let folder = '';

beforeAll(async () => {
  await mkdir(fromRoot('.cache'), { recursive: true });
  folder = await mkdtemp(fromRoot('.cache/server-types-'));
  await writeServerTypes(folder, '../../generated/schema.d.ts', ['open-webui@0.8.3', 'open-webui@0.12.4']);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** What the compiler says of a file beside the types, and of the types. */
async function complaints(text: string): Promise<{ messages: string[]; instantiations: number }> {
  const file = join(folder, 'consumer.ts');
  await writeFile(file, text);
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    types: [],
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    skipLibCheck: false,
  });
  const checked = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(folder));
  const messages = checked
    .flatMap((source) => [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)])
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  return { messages, instantiations: program.getInstantiationCount() };
}

const consumer = (types: string): string => `
import createClient from 'openapi-fetch';
import type { components, paths } from '${types}';

const client = createClient<paths>({ baseUrl: 'http://localhost:8080' });
type Chat = components['schemas']['Chat'];

export async function served(): Promise<string | undefined> {
  const { data } = await client.GET('/api/v1/chats/{id}', { params: { path: { id: '1' } } });
  const chat: Chat | undefined = data;
  return chat?.title;
}

export async function notServed(chat: Chat): Promise<unknown> {
  // @ts-expect-error apps came with 0.12.4
  await client.GET('/api/v1/apps');
  // @ts-expect-error the chat's variables came with 0.11.4
  return chat.variables;
}
`;

test('what came after a server does not compile against its types', async () => {
  const { messages } = await complaints(consumer('./0.8.3.js'));
  expect(messages).toEqual([]);
});

test('against a server that has it, it does', async () => {
  const { messages } = await complaints(consumer('./0.12.4.js'));
  expect(messages).toEqual(["Unused '@ts-expect-error' directive.", "Unused '@ts-expect-error' directive."]);
});

test('what a server has not any more does not compile against its types', async () => {
  const { messages } = await complaints(`
    import type { components, operations, paths } from './0.12.4.js';
    // @ts-expect-error signing out by GET went with 0.9
    export type SignOut = paths['/api/v1/auths/signout']['get']['responses'];
    // @ts-expect-error its operation too
    export type Operation = operations['signOutByGet'];
    // @ts-expect-error went after 0.8.12
    export type Task = components['schemas']['ChatCompletionStarted']['task_id'];
    export type Tasks = components['schemas']['ChatCompletionStarted']['task_ids'];
  `);
  expect(messages).toEqual([]);
});

test('the types of a server cost the compiler no more than those of the contract', async () => {
  const calls = (types: string) => `
    import createClient from 'openapi-fetch';
    import type { paths } from '${types}';
    const client = createClient<paths>({ baseUrl: 'http://localhost:8080' });
    export const chat = await client.GET('/api/v1/chats/{id}', { params: { path: { id: '1' } } });
    export const session = await client.POST('/api/v1/auths/signin', { body: { email: 'ben@example.com', password: 'secret' } });
    export const models = await client.GET('/api/models');
  `;
  const whole = await complaints(calls('../../generated/schema.d.ts'));
  const own = await complaints(calls('./0.8.3.js'));
  expect([whole.messages, own.messages]).toEqual([[], []]);
  expect(own.instantiations).toBeLessThanOrEqual(whole.instantiations);
});

test.each([
  ['open-webui@0.12.4', '0.12.4'],
  ['open-webui-jobs@0.8.3', 'jobs-0.8.3'],
])('the entry of %s is servers/%s', (server, entry) => {
  expect(entryOf(server)).toBe(entry);
});
