/** One function an operation, made by @hey-api/openapi-ts. Import only what you call; the rest is left out of a bundle. */

export { type Config, createClient, createConfig } from '../generated/sdk/client/index.ts';
export { client } from '../generated/sdk/client.gen.ts';
export * from '../generated/sdk/index.ts';
