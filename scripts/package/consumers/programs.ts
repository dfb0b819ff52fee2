/** What consumers write: that the types are the contract's, and not lost on the way, is seen by what must not compile. */

/** With the package alone. */
export const USE = `
import { createClient, type paths } from 'open-webui-contract';
import { createClient as createSdkClient, createConfig, getSession } from 'open-webui-contract/sdk';
import type { components } from 'open-webui-contract/types';
import createFetchClient from 'openapi-fetch';
import type { paths as OldPaths } from 'open-webui-contract/servers/0.8.3';
import type { paths as JobsPaths } from 'open-webui-contract/servers/jobs-0.8.3';

const client = createClient({ baseUrl: 'http://localhost:8080', token: 'token' });
const role: components['schemas']['Role'] = 'user';
// @ts-expect-error there is no such role
export const noRole: components['schemas']['Role'] = 'guest';
// @ts-expect-error there is no such path
export const noPath = (): unknown => client.GET('/api/v1/no/such/path');
type Session = paths['/api/v1/auths/']['get']['responses'][200]['content']['application/json'];
export const nameOf = (session: Session): string => session.name;
export const sdkClient = createSdkClient(createConfig({ baseUrl: 'http://localhost:8080' }));

const old = createFetchClient<OldPaths>({ baseUrl: 'http://localhost:8080' });
// @ts-expect-error apps came with 0.12.4
export const apps = (): unknown => old.GET('/api/v1/apps');
export const archive = (): unknown => createFetchClient<JobsPaths>({ baseUrl: 'http://localhost:8080' }).GET('/api/v1/jobs/archive');
export const used: readonly unknown[] = [client.GET, getSession, role];
`;

/** With the packages that are the consumer's choice. */
export const USE_PEERS = `
import { QueryClient } from '@tanstack/react-query';
import { createMock } from 'open-webui-contract/mock';
import { mockHandlers } from 'open-webui-contract/msw';
import { getSessionOptions } from 'open-webui-contract/react-query';
import { getSession } from 'open-webui-contract/sdk';
import { replyValidator, responseValidator, zGetSessionResponse, zSession } from 'open-webui-contract/zod';

export const queried = async (): Promise<string> => (await new QueryClient().fetchQuery(getSessionOptions())).name;
// @ts-expect-error a session has no such field
export const unknown = async (): Promise<unknown> => (await new QueryClient().fetchQuery(getSessionOptions())).nmae;
export const checked = () => getSession({ responseValidator: responseValidator('getSession', zGetSessionResponse) });
export const parsed = (value: unknown): string => zSession.parse(value).name;
// @ts-expect-error a session has no such field
export const misread = (value: unknown): unknown => zSession.parse(value).nmae;
export const handlers = () => mockHandlers(createMock());
export const validate = () => replyValidator({ method: 'GET', path: '/health', status: 200, data: { status: true } });
`;
