/** Asks what a read-only run asks: every reading operation as those it lets in, then as those it refuses, then what should not be there. */
import { type BundledDocument, type PlacedOperation, placedOperations } from '../../contract/document.ts';
import { RouteIndex } from '../../contract/routes.ts';
import { emptyTarget } from '../roles.ts';
import { admitted, refused } from './access.ts';
import type { Asked } from './judge.ts';
import { inParallel } from './parallel.ts';
import { fill, needsOf, type Variant, variantsOf } from './requests.ts';
import type { Exchange, Sender } from './sender.ts';
import { Values } from './values.ts';

export interface AskerOptions {
  readonly sender: Sender;
  /** The contract of this server. */
  readonly document: BundledDocument;
  /** How many requests are on their way at the same time. */
  readonly concurrency: number;
  readonly seed: string;
  /** Called after each exchange. */
  readonly onAsked: (operation: PlacedOperation) => void;
}

/** What was asked, and why the rest was not, by operationId. It grows while the run goes on, so that an interrupted run has a report. */
export class Asker {
  readonly asked: Asked[] = [];
  readonly missing = new Map<string, string>();
  readonly #options: AskerOptions;
  readonly #values: Values;

  constructor(options: AskerOptions) {
    this.#options = options;
    this.#values = new Values(options.seed);
  }

  /**
   * Asks the operations as the callers that they let in, those first that need nothing from the server.
   *
   * @param sources operations that are asked only for the ids in their replies
   */
  async askAdmitted(operations: readonly PlacedOperation[], sources: readonly PlacedOperation[]): Promise<void> {
    const { sender } = this.#options;
    const judged = new Set(operations);
    const all = [...sources, ...operations];
    let waiting: Variant[] = [];
    for (const needs of [...new Set(all.map(needsOf))].sort()) {
      const variants = all
        .filter((operation) => needsOf(operation) === needs)
        .flatMap((one) => variantsOf(one, admitted(one.node, sender)));
      waiting = [...waiting, ...(await this.#askAll(variants, judged))];
    }
    // What was asked late may name what was missing before.
    for (let before = Number.POSITIVE_INFINITY; waiting.length > 0 && waiting.length < before; ) {
      before = waiting.length;
      waiting = await this.#askAll(waiting, judged);
    }
  }

  /** Asks the operations as the callers that they must refuse, with parameters that name nothing. */
  async askRefused(operations: readonly PlacedOperation[]): Promise<void> {
    const { sender, concurrency } = this.#options;
    const refusals = operations.flatMap((operation) => refused(operation.node, sender).map((refusal) => ({ operation, refusal })));
    await inParallel(refusals, concurrency, async ({ operation, refusal }) => {
      const question = { method: operation.method, target: emptyTarget(operation.path), caller: refusal.as ?? ('nobody' as const) };
      this.asked.push({ operation, question, refusal, exchange: await this.#ask(operation, question) });
    });
  }

  /** Asks, as nobody, for operations of other releases, and returns the exchanges. A path that one of this release's takes is left out. */
  async askForeign(operations: readonly PlacedOperation[]): Promise<Asked[]> {
    const { document, concurrency } = this.#options;
    const routes = new RouteIndex(placedOperations(document));
    const foreign = operations.filter(
      ({ method, path, node }) =>
        method === 'GET' && node['x-owui-effect'] === 'read' && routes.match(method, emptyTarget(path)).kind !== 'found',
    );
    const asked: Asked[] = [];
    await inParallel(foreign, concurrency, async (operation) => {
      const question = { method: operation.method, target: emptyTarget(operation.path), caller: 'nobody' as const };
      asked.push({ operation, question, exchange: await this.#ask(operation, question) });
    });
    return asked;
  }

  /** @returns the variants for which a value is missing */
  async #askAll(variants: readonly Variant[], judged: ReadonlySet<PlacedOperation>): Promise<Variant[]> {
    const { document, concurrency } = this.#options;
    const without: Variant[] = [];
    await inParallel(variants, concurrency, async (variant) => {
      const { operation } = variant;
      const filled = fill(document, variant, this.#values);
      if ('missing' in filled) {
        without.push(variant);
        this.missing.set(operation.node.operationId, filled.missing);
        return;
      }
      const { question } = filled;
      const exchange = await this.#ask(operation, question);
      this.#learn(question.target, variant, exchange);
      if (judged.has(operation)) this.asked.push({ operation, question, exchange });
    });
    return without;
  }

  #learn(target: string, { caller }: Variant, { reply }: Exchange): void {
    if (reply && reply.status < 300 && reply.mediaType === 'application/json')
      this.#values.learn(target.split('?', 1)[0] ?? '', caller, reply.text);
  }

  async #ask(operation: PlacedOperation, question: Asked['question']): Promise<Exchange> {
    const exchange = await this.#options.sender.ask(question);
    this.#options.onAsked(operation);
    return exchange;
  }
}
