/** A thread that bundles the contract, so that the mock answers meanwhile. It is kept: loading the bundler takes longer than using it. */
import { relative } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { getLineColLocation, type NormalizedProblem } from '@redocly/openapi-core';
import { bundleContract } from '../bundle.ts';

/** What the thread answers to the path of an index file. */
export interface BundleAnswer {
  /** Absent if the files cannot be joined. */
  readonly document?: Readonly<Record<string, unknown>>;
  /** Why not: each with file, line and what is wrong. */
  readonly problems: readonly string[];
}

parentPort?.on('message', (root: string) => {
  answer(root).then(
    (said) => parentPort?.postMessage(said),
    (error: unknown) => parentPort?.postMessage({ problems: [error instanceof Error ? error.message : String(error)] }),
  );
});

async function answer(root: string): Promise<BundleAnswer> {
  const { document, problems } = await bundleContract(root);
  const errors = problems.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? { problems: errors.map(inOneLine) } : { document, problems: [] };
}

function inOneLine({ message, location: [place] }: NormalizedProblem): string {
  if (!place) return message;
  const { source, start } = getLineColLocation(place);
  return `${relative(process.cwd(), source.absoluteRef)}:${start.line}: ${message}`;
}
