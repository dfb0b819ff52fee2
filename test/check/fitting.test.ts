/** The reading of schemas judges as the compiled validators do: every example of a reply, as it is and broken at every place in every way. */
import { expect, test } from 'vitest';
import { closeSchemas } from '../../src/check/closed.ts';
import { fittingIn } from '../../src/check/fitting.ts';
import { type BundledDocument, follow, placedOperations, type SchemaNode } from '../../src/contract/document.ts';
import { isRecord } from '../../src/contract/json.ts';
import { contractValidator } from '../../src/contract/validator.ts';
import { contract } from '../mock/state/harness.ts';

/** Values of every type, and of every format that the contract's replies have. */
const STRANGERS: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e12,
  '',
  'x',
  '2026-01-02',
  '2026-01-02T03:04:05Z',
  'https://a.b/c',
  [],
  {},
  [1],
];
/** Places of one example that are broken; the longest lists repeat themselves. */
const PLACES = 25;

/** Copies of a value, each with one change: a value of another kind, a field less, a field more, an item more. */
function* broken(whole: unknown): Generator<unknown> {
  let places = 0;
  function* at(value: unknown, rebuild: (changed: unknown) => unknown): Generator<unknown> {
    if (places++ >= PLACES) return;
    for (const stranger of STRANGERS) yield rebuild(stranger);
    if (Array.isArray(value)) {
      yield rebuild([...value, { odd: 1 }]);
      yield rebuild([...value, ...value]);
      for (const [index, item] of value.slice(0, 2).entries()) yield* at(item, (changed) => rebuild(value.with(index, changed)));
    } else if (isRecord(value)) {
      yield rebuild({ ...value, odd: 1 });
      for (const [name, inner] of Object.entries(value)) {
        yield rebuild(Object.fromEntries(Object.entries(value).filter(([other]) => other !== name)));
        yield* at(inner, (changed) => rebuild({ ...value, [name]: changed }));
      }
    }
  }
  yield* at(whole, (changed) => changed);
}

/** The schemas of JSON replies, each once, with the examples of whoever promises it. */
function promisesOf(document: BundledDocument): Promised[] {
  const promises = placedOperations(document).flatMap(({ node }) =>
    Object.values(node.responses).flatMap((response) => {
      const media = follow(document.components?.responses, response).content?.['application/json'];
      const examples = Object.values(media?.examples ?? {}).map((one) => follow(document.components?.examples, one).value);
      return media?.schema ? [{ operationId: node.operationId, schema: media.schema, examples }] : [];
    }),
  );
  return [...new Map(promises.map((one) => [JSON.stringify(one.schema), one])).values()];
}

interface Promised {
  readonly operationId: string;
  readonly schema: SchemaNode;
  readonly examples: readonly unknown[];
}

test.each([
  ['as they are', contract],
  ['closed', closeSchemas(contract)],
] as const)('schemas %s', { timeout: 120_000 }, (_, document: BundledDocument) => {
  const fits = fittingIn(document);
  const compile = contractValidator(document, { thorough: true });
  const disagreements: string[] = [];
  const judged = { fit: 0, unfit: 0 };
  for (const { operationId, schema, examples } of promisesOf(document)) {
    const validate = compile(schema);
    for (const value of examples.flatMap((example) => [example, ...broken(example)])) {
      const fit = validate(value);
      judged[fit ? 'fit' : 'unfit']++;
      if (fits(schema, value) !== fit)
        disagreements.push(`${operationId}: ${JSON.stringify(value).slice(0, 200)} is said ${fit ? 'not ' : ''}to fit`);
    }
  }
  expect(disagreements).toEqual([]);
  // It would mean nothing if all were alike.
  expect(judged.fit).toBeGreaterThan(5_000);
  expect(judged.unfit).toBeGreaterThan(20_000);
});
