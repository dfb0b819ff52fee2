/** The contract's types and nothing that runs: `paths` for openapi-fetch, `components` for single schemas, `operations` by id. */
export type { components, operations, paths } from '../generated/schema.d.ts';
