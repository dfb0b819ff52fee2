/**
 * Options for TanStack Query, made by @hey-api/openapi-ts: `…Options` for what may be asked again at any time, `…Mutation` for the rest. They
 * call the SDK's functions, with the SDK's `client` unless another is passed. A key holds the operation, the server and what was asked, not
 * the token: clear the cache when another user signs in.
 */
export * from '../generated/sdk/@tanstack/react-query.gen.ts';
