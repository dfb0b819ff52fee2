/** The README's application in a browser: bundled as a page, and run against a mock of another origin. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'tsdown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/paths.ts';
import { createMock, type Listening } from '../../src/mock/index.ts';
import { launchChromium } from '../browser/chromium.ts';
import { serve } from '../browser/served-mock.ts';
import { blockWith, pointedAt, SOURCES } from './blocks.ts';
import { expectApplicationsOutput } from './outcome.ts';

let mock: Listening;
let folder: string;

beforeAll(async () => {
  mock = await createMock().listen({ port: 0 });
  folder = mkdtempSync(fromRoot('.cache/page-'));
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await mock.close();
});

/** What a page with this program writes to its console. It ends when the program has written `over`, or failed. */
async function consoleOf(program: string): Promise<string[]> {
  writeFileSync(join(folder, 'page.ts'), `${program}\nconsole.log('over');\n`);
  await build({
    config: false,
    entry: { page: join(folder, 'page.ts') },
    outDir: join(folder, 'dist'),
    alias: { ...SOURCES },
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    deps: { alwaysBundle: [/./] },
    dts: false,
    fixedExtension: false,
    logLevel: 'error',
  });
  const page = await serve(({ url = '' }, response) => {
    if (url === '/') response.writeHead(200, { 'content-type': 'text/html' }).end('<script type="module" src="/page.js"></script>');
    else
      void readFile(join(folder, 'dist', url)).then(
        (code) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(code),
        () => response.writeHead(404).end(),
      );
  });
  const browser = await launchChromium();
  try {
    const tab = await browser.newPage();
    const lines: string[] = [];
    const over = new Promise<void>((resolve) => {
      tab.on('pageerror', (error) => {
        lines.push(`failed: ${error.message}`);
        resolve();
      });
      tab.on('console', (message) => {
        if (message.type() !== 'log') return;
        if (message.text() === 'over') resolve();
        else lines.push(message.text());
      });
    });
    await tab.goto(page.url);
    await over;
    return lines;
  } finally {
    await browser.close();
    await page.close();
  }
}

test('the application does in Chromium what it does in Node', async () => {
  const code = blockWith('README.md', 'saveExchange');
  const lines = await consoleOf(pointedAt(code, mock.url));
  expectApplicationsOutput(lines);
});

test('a large file has progress, arrives whole, and can be stopped; a stream is collected first; a path is refused', async () => {
  const lines = await consoleOf(`
    import { createClient, uploadFile } from 'open-webui-contract';
    const client = createClient({ baseUrl: '${mock.url}', token: 'user-token' });
    const bytes = new Uint8Array(3_000_000).map((_, index) => index % 251);
    const file = new File([bytes], 'large.bin', { type: 'application/x-a' });
    const seen = [];
    const stored = await uploadFile(client, file, { process: false, metadata: { language: 'en' }, onProgress: ({ sent }) => seen.push(sent) });
    console.log(stored.meta.size, stored.meta.content_type, stored.meta.data.language);
    console.log(seen.length > 1, seen.every((sent, index) => index === 0 || sent >= seen[index - 1]), seen.at(-1));
    const { data } = await client.GET('/api/v1/files/{id}/content', { params: { path: { id: stored.id } }, parseAs: 'arrayBuffer' });
    console.log(new Uint8Array(data).every((byte, index) => byte === index % 251), data.byteLength);
    for (const onProgress of [undefined, () => {}]) {
      const streamed = await uploadFile(client, file.stream(), { name: 'streamed.bin', process: false, onProgress });
      console.log(streamed.filename, streamed.meta.size);
    }
    const stopping = new AbortController();
    const stopped = uploadFile(client, file, { onProgress: () => stopping.abort(new Error('stopped')), signal: stopping.signal });
    console.log(await stopped.catch((error) => error.message));
    console.log(await uploadFile(client, new File([], 'e.txt'), { onProgress() {} }).catch((error) => error.status));
    console.log(await uploadFile(client, { path: '/etc/hosts' }).catch((error) => error.message));
  `);
  expect(lines).toEqual([
    '3000000 application/x-a en',
    'true true 3000000',
    'true 3000000',
    'streamed.bin 3000000',
    'streamed.bin 3000000',
    'stopped',
    '400',
    expect.stringContaining('Pass a Blob, a File or a ReadableStream.'),
  ]);
});
