/** Serves a document with Scalar's mock, as its manual says: `node scalar.mjs <document> <port>`. */
import { readFile } from 'node:fs/promises';
import { serve } from '@hono/node-server';
import { createMockServer } from '@scalar/mock-server';

const [, , document, port] = process.argv;
const app = await createMockServer({ document: await readFile(document, 'utf8') });
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(port) });
