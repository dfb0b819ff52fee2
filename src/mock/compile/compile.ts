/** From the bundled contract to what the mock replays. Runs when the package is built, and for `--watch` and contracts of one's own. */
import { type Authority, statedAuthority } from '../../contract/authority.ts';
import type { CapturedServer } from '../../contract/captured.ts';
import { type BundledDocument, type PlacedOperation, placedOperations } from '../../contract/document.ts';
import { compareVersions } from '../../contract/version.ts';
import type { CompiledContract, CompiledOperation } from '../compiled.ts';
import { createPrism } from '../prism/engine.ts';
import { worldData } from '../state/data.ts';
import { describeOperation } from './operations.ts';
import { BodyTable, renderReplies } from './replies.ts';
import { compileValidators, type ValidatorSet } from './validators.ts';
import { partsByVersion } from './versions.ts';

export interface Compilation {
  readonly contract: CompiledContract;
  readonly validators: ValidatorSet;
}

/** The operations of a contract or of a part of it, compiled. */
export interface CompiledPart {
  readonly operations: readonly CompiledOperation[];
  readonly bodies: readonly string[];
  readonly validators: ValidatorSet;
}

/**
 * Compiles a contract.
 *
 * @param document the bundle, parsed and lint-clean
 * @param captured servers that the mock can be; without them it takes the contract's roles for all
 * @throws UncompilableError naming the operation that the mock could not serve truly
 */
export async function compileContract(document: BundledDocument, captured: readonly CapturedServer[] = []): Promise<Compilation> {
  const { operations, bodies, validators } = await compileOperations(document, captured);
  return {
    contract: { operations, bodies, servers: serversOf(operations), world: worldData(document), versions: partsByVersion(document) },
    validators,
  };
}

/**
 * Compiles every operation of a document, which may be a part of the contract with what that part refers to.
 *
 * @throws UncompilableError naming the operation that the mock could not serve truly
 */
export async function compileOperations(document: BundledDocument, captured: readonly CapturedServer[] = []): Promise<CompiledPart> {
  const placed = placedOperations(document);
  const validators = compileValidators(document, placed);
  const prism = await createPrism(document);
  const bodies = new BodyTable();
  const operations: CompiledOperation[] = [];
  for (const operation of placed) {
    const authorities = otherAuthorities(operation, captured);
    operations.push({
      ...describeOperation(document, operation),
      ...(authorities ? { authorities } : {}),
      validators: validators.names.get(operation.node.operationId) ?? {},
      replies: await renderReplies(prism, document, operation, bodies),
    });
  }
  return { operations, bodies: bodies.texts, validators };
}

/** Every server that an operation is served by, oldest first. */
export const serversOf = (operations: readonly CompiledOperation[]): string[] =>
  [...new Set(operations.flatMap(({ servedBy }) => servedBy))].sort(compareVersions);

/** Who may call an operation, by server, where that is not what the contract says. */
function otherAuthorities(
  { method, path, node }: PlacedOperation,
  captured: readonly CapturedServer[],
): Record<string, Authority> | undefined {
  const stated = statedAuthority(node);
  const others = captured.flatMap(({ server, operations }) => {
    const found = operations.find((one) => one.method === method && one.path === path);
    return found && found.authority !== stated ? [[server, found.authority] as const] : [];
  });
  return others.length > 0 ? Object.fromEntries(others) : undefined;
}
