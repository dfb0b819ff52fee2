/** The public surface of `open-webui-contract`. The SDK stands at `/sdk`, the types alone at `/types`. */

export type { components, operations, paths } from '../generated/schema.d.ts';
export { type ClientOptions, createClient, type OpenWebUIClient } from './client/create-client.ts';
export { ClientOptionError } from './client/errors.ts';
