/** A contract of a wanted size, to see what the generators cost when the contract has grown. */
import { METHODS } from '../../src/contract/document.ts';
import type { ContractDocument } from '../bundle.ts';

type PathItem = Record<string, { operationId: string }>;
type Paths = Record<string, PathItem>;

const pathsOf = (document: ContractDocument): Paths => document['paths'] as Paths; // the bundle of a lint-clean contract
const operationsOf = (item: PathItem): { operationId: string }[] => METHODS.flatMap((method) => item[method] ?? []);

export const countOperations = (document: ContractDocument): number => Object.values(pathsOf(document)).flatMap(operationsOf).length;

/** Copies the contract's operations under new names until there are at least `size` of them. */
export function enlarge(document: ContractDocument, size: number): ContractDocument {
  const paths: Paths = {};
  let made = 0;
  for (let copy = 0; made < size; copy++) {
    for (const [path, item] of Object.entries(pathsOf(document))) {
      if (made >= size) break;
      const clone = structuredClone(item);
      for (const operation of operationsOf(clone)) operation.operationId += `Copy${copy}`;
      paths[`/copy${copy}${path}`] = clone;
      made += operationsOf(clone).length;
    }
  }
  return { ...structuredClone(document), paths };
}
