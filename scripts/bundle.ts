/** Joins the hand-written files under openapi/ to one document, in process. Used by the build, the lint, the mock and the tests. */
import { dirname, join } from 'node:path';
import { bundle, createConfig, getTotals, type NormalizedProblem } from '@redocly/openapi-core';
import { readCaptures } from './capture/captures.ts';
import { fromRoot } from './paths.ts';
import plugin from './rules/plugin.ts';
import { withServedBy } from './served-by.ts';

/** An OpenAPI document after bundling: every external reference is now `#/components/…`. */
export type ContractDocument = Readonly<Record<string, unknown>>;

export interface Bundle {
  readonly document: ContractDocument;
  readonly problems: readonly NormalizedProblem[];
}

/**
 * Bundles the contract, and writes into each operation which servers serve it, as the captures in the folder `servers` beside the root say.
 * Equal names with different content are an error: Redocly would otherwise rename the second to `Foo-2`.
 *
 * @param root the index file, by default openapi/openapi.yaml
 */
export async function bundleContract(root: string = fromRoot('openapi/openapi.yaml')): Promise<Bundle> {
  const config = await createConfig({}, { plugins: [plugin()] });
  const result = await bundle({ ref: root, config, componentRenamingConflicts: 'error' });
  const parsed: unknown = result.bundle.parsed;
  // The bundler types its result as `any`; a root that is not an object has been reported as a problem by then.
  const document = parsed as ContractDocument;
  return { document: withServedBy(document, await readCaptures(join(dirname(root), 'servers'))), problems: result.problems };
}

/** Whether any of the problems is an error, not a warning. */
export const hasErrors = (problems: readonly NormalizedProblem[]): boolean => getTotals([...problems]).errors > 0;
