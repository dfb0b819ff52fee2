/** The SDK of @hey-api/openapi-ts, and its options for TanStack Query. */
import { createClient } from '@hey-api/openapi-ts';
import type { BundledDocument } from '../../src/contract/document.ts';
import type { ContractDocument } from '../bundle.ts';
import { clientDocument } from './client-document.ts';

/**
 * Writes the SDK, and `@tanstack/react-query.gen.ts` beside it: both use the one `client`.
 *
 * @param document the bundled contract
 * @param banner first lines of every file
 */
export async function writeSdk(document: ContractDocument, folder: string, banner: string): Promise<void> {
  // The bundle has the shape of a lint-clean contract.
  const queries = queryIds(document as unknown as BundledDocument);
  const isQuery = ({ operationId }: { readonly operationId?: string }): boolean => queries.has(operationId ?? '');
  await createClient({
    input: clientDocument(document),
    logs: { level: 'silent' },
    output: { clean: true, entryFile: true, fileName: { suffix: '.gen' }, header: banner.trimEnd(), path: folder },
    parser: { hooks: { operations: { isQuery, isMutation: (operation) => !isQuery(operation) } } },
    plugins: [
      '@hey-api/client-fetch',
      '@hey-api/typescript',
      { name: '@hey-api/sdk', operations: { strategy: 'flat' } },
      {
        name: '@tanstack/react-query',
        // The SDK's functions have them.
        comments: false,
        includeInEntry: false,
        // They take a date to start from for a cursor, switch off the compiler, and leave the next page to the caller all the same.
        infiniteQueryKeys: false,
        infiniteQueryOptions: false,
      },
    ],
  });
}

/**
 * The operations that may be asked again at any time, as TanStack Query does: reads by whatever method, and GETs unless they are there for
 * what they change, such as signing out. A list that is marked as read on the way is still a list.
 */
function queryIds({ paths }: BundledDocument): ReadonlySet<string> {
  const ids = Object.values(paths).flatMap((item) =>
    (['get', 'post'] as const).flatMap((method) => {
      const node = item[method];
      if (!node) return [];
      const { operationId, 'x-owui-effect': effect } = node;
      const query = effect === 'read' || (method === 'get' && (effect === 'external' || /^(get|list|search)[A-Z]/.test(operationId)));
      return query && !/^(authorize|handle|start)[A-Z]/.test(operationId) ? [operationId] : [];
    }),
  );
  return new Set(ids);
}
