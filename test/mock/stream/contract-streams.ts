/** The contract's streams, for the tests of what sends them. */
import { type BundledDocument, follow, placedOperations, responseOf } from '../../../src/contract/document.ts';
import { contractValidator } from '../../../src/contract/validator.ts';
import { type StreamNature, streamNature } from '../../../src/mock/stream/nature.ts';
import { readJson } from '../../harness.ts';

export interface ContractStream {
  readonly operationId: string;
  readonly nature: StreamNature;
  readonly streams: readonly { readonly name: string; readonly text: string }[];
  /** The first example as JSON. */
  readonly whole: unknown;
  /** Why a value is no item of the stream, or no answer as JSON; `undefined` if it is one. */
  readonly itemProblem: (value: unknown) => string | undefined;
  readonly wholeProblem: (value: unknown) => string | undefined;
}

export const contract = readJson<BundledDocument>('generated/openapi.json');
const compile = contractValidator(contract);

const problemFinder = (schema: unknown) => {
  const validate = compile(schema);
  return (value: unknown) => (validate(value) ? undefined : `${JSON.stringify(validate.errors)} in ${JSON.stringify(value)}`);
};

export const contractStreams: readonly ContractStream[] = placedOperations(contract).flatMap((operation) => {
  const nature = streamNature(contract, operation);
  const declared = operation.node['x-owui-stream'];
  const content = responseOf(contract, operation.node, 200)?.content ?? {};
  if (!nature || !declared) return [];
  const values = (type: string) =>
    Object.entries(content[type]?.examples ?? {}).map(
      ([name, example]) => [name, follow(contract.components?.examples, example).value] as const,
    );
  return [
    {
      operationId: operation.node.operationId,
      nature,
      streams: values(nature.mediaType).map(([name, text]) => ({ name, text: String(text) })),
      whole: values('application/json')[0]?.[1],
      itemProblem: problemFinder(declared.item),
      wholeProblem: problemFinder(content['application/json']?.schema ?? false),
    },
  ];
});

export function contractStream(operationId: string): ContractStream {
  const found = contractStreams.find((one) => one.operationId === operationId);
  if (!found) throw new Error(`The contract has no stream of ${operationId}.`);
  return found;
}
