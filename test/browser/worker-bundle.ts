/** Bundles a page for the browser, with everything that it imports, and fails on what only Node has. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'tsdown';
import { fromRoot } from '../../scripts/paths.ts';
import { type Served, serve } from './served-mock.ts';

export interface ServedPage extends Served {
  /** Paths asked of the server, oldest first: what the page's worker did not answer. */
  readonly asked: readonly string[];
}

/** Bundles `entry` and serves a page at `/` that runs it, with msw's worker beside it. Any other path is answered with 404 and `real`. */
export async function servePageOf(entry: string, folder: string): Promise<ServedPage> {
  await build({
    config: false,
    entry: { page: fromRoot(entry) },
    outDir: folder,
    format: 'esm',
    platform: 'browser',
    deps: { alwaysBundle: [/./] },
    dts: false,
    fixedExtension: false,
    logLevel: 'error',
  });
  const worker = await readFile(createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'));
  const asked: string[] = [];
  const answer = async (path: string): Promise<readonly [status: number, type: string, body: string | Uint8Array]> => {
    if (path === '/') return [200, 'text/html', '<!doctype html><title>Loading</title><script type="module" src="/page.js"></script>'];
    if (path === '/mockServiceWorker.js') return [200, 'text/javascript', worker];
    if (/^\/[\w.-]+\.js$/.test(path)) return [200, 'text/javascript', await readFile(join(folder, path))];
    return [404, 'text/plain', 'real'];
  };
  const server = await serve(({ url = '' }, response) => {
    asked.push(url);
    void answer(url).then(
      ([status, type, body]) => response.writeHead(status, { 'content-type': type }).end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  return { ...server, asked };
}
