/** What the types cost the compiler: its own count, the same on every machine, of the same thirty calls with each client. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type BundledDocument, placedOperations } from '../../../src/contract/document.ts';
import { fromRoot } from '../../paths.ts';
import { BenchError } from '../error.ts';

export const THIRTY_CALLS = 'test/client/thirty-calls';

/** Instantiations of the types in a folder with a tsconfig.json. @throws BenchError if the calls do not compile */
export async function instantiationsOf(project: string): Promise<number> {
  const compiler = fromRoot('node_modules/typescript/bin/tsc');
  const { stdout } = await promisify(execFile)(process.execPath, [compiler, '-p', project, '--noEmit', '--extendedDiagnostics']).catch(
    (error: { readonly stdout?: string }) => {
      throw new BenchError(`The calls in ${project} do not compile: ${error.stdout?.slice(0, 500)}`);
    },
  );
  return Number(/^Instantiations:\s+(\d+)/m.exec(stdout)?.[1]);
}

/** The same for calls that were rewritten for another client. */
export async function instantiationsWith(rewrite: (calls: string) => string): Promise<number> {
  const calls = rewrite(await readFile(fromRoot(`${THIRTY_CALLS}/calls.ts`), 'utf8'));
  await mkdir(fromRoot('.cache'), { recursive: true });
  const folder = await mkdtemp(fromRoot('.cache/thirty-calls-'));
  try {
    await writeFile(join(folder, 'calls.ts'), calls);
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../../tsconfig.json', include: ['calls.ts'] }));
    return await instantiationsOf(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The calls with openapi-fetch's own types. */
export const forOpenapiFetch = (calls: string): string =>
  calls
    .replace(/^import .*$/m, "import type { Client } from 'openapi-fetch';\nimport type { paths } from '../../generated/schema.d.ts';")
    .replace('client: OpenWebUIClient', 'client: Client<paths>');

/** The calls with the SDK's functions. */
export function forSdk(document: BundledDocument): (calls: string) => string {
  const names = new Map(placedOperations(document).map(({ method, path, node }) => [`${method} ${path}`, node.operationId]));
  return (calls) => {
    const used = new Set<string>();
    const body = calls.replaceAll(/client\.([A-Z]+)\('([^']+)'(?:, )?/g, (_call, method: string, path: string) => {
      const name = names.get(`${method} ${path}`);
      if (name === undefined) throw new BenchError(`The contract has no ${method} ${path}, which is one of the thirty calls.`);
      used.add(name);
      return `${name}(`;
    });
    return body
      .replace(/^import .*$/m, `import { ${[...used].join(', ')} } from '../../src/sdk.ts';`)
      .replace(/^declare const client.*\n/m, '')
      .replace('{ params: { path: { id: ', '{ path: { id: ')
      .replace(' } } };', ' } };');
  };
}
