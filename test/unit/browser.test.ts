/** The browser keeps cookies, goes through a provider and back, and tells nobody else what it holds. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { Browser } from '../../scripts/live/browser.ts';
import { Recorder } from '../../src/check/traffic.ts';

const closers: (() => void)[] = [];

afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a TCP server's address is never a string
}

test('the cookie that was set on the way out is there on the way back', async () => {
  const seenByProvider: (string | undefined)[] = [];
  const provider = await serve(({ headers, url = '' }, response) => {
    seenByProvider.push(headers.cookie);
    response.writeHead(302, { location: new URL(url, provider).searchParams.get('back') ?? '' }).end();
  });
  const url = await serve((request, response) => {
    if (request.url === '/login') {
      const location = `${provider}/?back=${encodeURIComponent(`${url}/callback?code=1`)}`;
      response.writeHead(302, { location, 'set-cookie': ['state=abc; Path=/; HttpOnly', 'other=1'] }).end();
    } else response.end(`${request.url} ${request.headers.cookie}`);
  });
  const recorder = new Recorder(url);
  const browser = new Browser(recorder, url);
  const { text } = await browser.goThrough('/login');
  expect(text).toBe('/callback?code=1 state=abc; other=1');
  expect(browser.cookie('state')).toBe('abc');
  expect(seenByProvider).toEqual([undefined]);
  expect(recorder.entries.map(({ request }) => request.url)).toEqual([`${url}/login`, `${url}/callback?code=1`]);
  expect(JSON.stringify(recorder.entries.map(({ request }) => request.headers))).not.toContain('abc');
});

test('a server that sends the browser nowhere is an error', async () => {
  const url = await serve((_, response) => response.writeHead(404).end());
  await expect(new Browser(new Recorder(url), url).goThrough('/login')).rejects.toThrow(
    '/login answered 404 and sends the browser nowhere',
  );
});
