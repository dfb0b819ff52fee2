/** From the bundled contract to what the mock replays. Runs when the package is built, and for `--watch` and contracts of one's own. */
import { type BundledDocument, placedOperations } from '../../contract/document.ts';
import type { CompiledContract, CompiledOperation } from '../compiled.ts';
import { createPrism } from '../prism/engine.ts';
import { worldData } from '../state/data.ts';
import { describeOperation } from './operations.ts';
import { BodyTable, renderReplies } from './replies.ts';
import { compileValidators, type ValidatorSet } from './validators.ts';

export interface Compilation {
  readonly contract: CompiledContract;
  readonly validators: ValidatorSet;
}

/**
 * Compiles a contract.
 *
 * @param document the bundle, parsed and lint-clean
 * @throws UncompilableError naming the operation that the mock could not serve truly
 */
export async function compileContract(document: BundledDocument): Promise<Compilation> {
  const placed = placedOperations(document);
  const validators = compileValidators(document, placed);
  const prism = await createPrism(document);
  const bodies = new BodyTable();
  const operations: CompiledOperation[] = [];
  for (const operation of placed) {
    operations.push({
      ...describeOperation(document, operation),
      validators: validators.names.get(operation.node.operationId) ?? {},
      replies: await renderReplies(prism, document, operation, bodies),
    });
  }
  const servers = [...new Set(operations.flatMap(({ servedBy }) => servedBy))].sort((one, other) =>
    one.localeCompare(other, 'en', { numeric: true }),
  );
  return { contract: { operations, bodies: bodies.texts, servers, world: worldData(document) }, validators };
}
