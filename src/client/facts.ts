/** What the contract says of an operation, loaded when it is first asked for: nearly every call does without. */
export interface OperationFacts {
  readonly operationId: string;
  /** Such as `open-webui@0.12.4`. */
  readonly servedBy: readonly string[];
}

/** @throws if the table cannot be loaded */
export async function factsOf(method: string, path: string): Promise<OperationFacts | undefined> {
  const { operationFacts, servers } = await import('../../generated/operations.ts');
  const found = operationFacts[`${method} ${path}`];
  return found && { operationId: found[0], servedBy: servers.filter((_, index) => found[1] & (2 ** index)) };
}
