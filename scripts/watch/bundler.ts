/** Bundles the contract on a thread of its own. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { BundledDocument } from '../../src/contract/document.ts';
import type { BundleAnswer } from './bundle-worker.ts';

/** The contract's files cannot be joined. */
class BundleError extends Error {
  override readonly name = 'BundleError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

export class Bundler {
  readonly #root: string;
  #worker: Worker | undefined;

  /** @param root the index file */
  constructor(root: string) {
    this.#root = root;
    this.#worker = this.#start();
  }

  /**
   * Joins the files as they are now. One call at a time.
   *
   * @throws BundleError
   */
  async bundle(): Promise<BundledDocument> {
    this.#worker ??= this.#start();
    this.#worker.postMessage(this.#root);
    // A thread that fails rejects here.
    const [answer]: readonly BundleAnswer[] = await once(this.#worker, 'message');
    if (!answer?.document) throw new BundleError(answer?.problems ?? []);
    return answer.document as unknown as BundledDocument; // as far as the bundler knows; compiling it shows the rest
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(new URL('./bundle-worker.ts', import.meta.url));
    worker.unref(); // what is served keeps the process, not what would bundle it
    worker.on('error', () => {
      this.#worker = undefined;
    });
    return worker;
  }
}
