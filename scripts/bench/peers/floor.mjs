/** What node:http costs by itself: `node floor.mjs <port>` reads each request and answers one fixed body. */
import { createServer } from 'node:http';

const body = JSON.stringify({ id: '0b7d1c5e-5f7a-4c39-9d2f-9a53cbb1d0a4', title: 'A week in Rome', chat: { history: { messages: {} } } });
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };

createServer((request, response) => {
  request.resume();
  request.on('end', () => response.writeHead(200, headers).end(body));
}).listen(Number(process.argv[2]), '127.0.0.1');
